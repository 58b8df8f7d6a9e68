// Takes the lock file and what is installed; runs `npm ci` where the two differ. Imports nothing but Node's own,
// because it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";

const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/** True when every package of the lock file is installed in its version (those for other platforms may be missing). */
export function isInstalled() {
	const installedFile = path.join(root, "node_modules/.package-lock.json");
	if (!existsSync(installedFile)) return false;
	const installed = packagesOf(installedFile);
	return Object.entries(packagesOf(path.join(root, "package-lock.json"))).every(
		([place, { version, optional }]) =>
			place === "" || installed[place]?.version === version || (optional && !installed[place]),
	);
}

/** Runs npm as it was started (any platform), with its output shown. Gives its exit status. */
export function npm(args, options = {}) {
	const script = process.env.npm_execpath;
	const viaNode = script !== undefined && /\.c?js$/.test(script);
	const [command, all] = viaNode ? [process.execPath, [script, ...args]] : ["npm", args];
	const shell = !viaNode && process.platform === "win32";
	const { status, error } = spawnSync(command, all, {
		cwd: root,
		stdio: ["ignore", "inherit", "inherit"],
		shell,
		...options,
	});
	if (error) console.error(`npm could not be started: ${error.message}`);
	return status ?? 1;
}

/** Installs the dependencies unless they are there. Throws a readable error where that fails. */
export function ensureInstalled() {
	if (isInstalled()) return;
	console.log("Installing dependencies (npm ci) ...");
	// CI must not make npm omit what the build needs, whatever NODE_ENV says.
	// Who installs here goes on to build: npm's `prepare` need not.
	const env = { ...process.env, SOURCEMARK_BUILDS: "1" };
	if (npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], { env }) !== 0)
		throw new Error("npm ci failed");
}
