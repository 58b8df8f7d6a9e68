// VS Code for the browser, from the npm package code-server, in a cache of its own (.vscode-test/): for `npm start` where
// there is no desktop VS Code, and for the tests where none can be downloaded. A minute the first time, nothing after.
//
// Takes a function to log with; gives where the server's entry lies and the Node to run it with. Never runs the package's
// own post-install script, which refuses root, but does what it does: install, rebuild three native modules, link.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { npm } from "./install.mjs";
import { root } from "./root.mjs";

/** VS Code 1.100.3, the oldest that package.json's `engines` allows. Its server wants Node 20. */
const version = "4.100.3";
const nodeMajor = 20;
/** The version that comes as a package for each platform; the one code-server names is downloaded by a script. */
const ripgrep = "@vscode/ripgrep@1.18.0";

export const cache = path.join(root, ".vscode-test");
const home = path.join(cache, `code-server-${version}`);
const server = path.join(home, "node_modules/code-server");
const vscode = path.join(server, "lib/vscode");
const stamp = path.join(home, "ready.json");

const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-save", "--loglevel=error"];
const needsOwnNode = Number(process.versions.node.split(".")[0]) !== nodeMajor;
const nodePackage = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;

function nodeBinary() {
	if (!needsOwnNode) return process.execPath;
	return path.join(home, "node_modules", nodePackage, "bin", process.platform === "win32" ? "node.exe" : "node");
}

/** Headers that lie beside Node spare node-gyp a download. */
function headers() {
	const prefix = path.resolve(process.execPath, "../..");
	const file = path.join(prefix, "include/node/node_version.h");
	if (!existsSync(file)) return {};
	const text = readFileSync(file, "utf8");
	const [major, minor] = ["MAJOR", "MINOR"].map((part) => text.match(new RegExp(`NODE_${part}_VERSION (\\d+)`))?.[1]);
	return process.versions.node.startsWith(`${major}.${minor}.`) ? { npm_config_nodedir: prefix } : {};
}

/** The few steps of code-server's own post-install script. */
function steps() {
	const env = { ...process.env, ...headers() };
	const run =
		(...args) =>
		() =>
			npm(args, { cwd: home, env, stdio: ["ignore", "ignore", "inherit"] }) === 0;
	const packages = [`code-server@${version}`, ripgrep, ...(needsOwnNode ? [`${nodePackage}@${nodeMajor}`] : [])];
	return [
		["fetching it (40 MB)", run("install", ...quiet, ...packages)],
		["its own packages", run("install", ...quiet, "--omit=dev", "--prefix", vscode)],
		["its extensions' packages", run("install", ...quiet, "--omit=dev", "--prefix", path.join(vscode, "extensions"))],
		[
			"building native modules",
			run("rebuild", "--loglevel=error", "--prefix", vscode, "@vscode/spdlog", "native-watchdog"),
		],
		["building native modules", run("rebuild", "--loglevel=error", "argon2")],
		["linking", link],
	];
}

/** VS Code looks for packages in the archive it ships them in, and for ripgrep where a script would have put it. */
function link() {
	for (const folder of [vscode, path.join(vscode, "extensions")]) {
		const asar = path.join(folder, "node_modules.asar");
		if (!existsSync(asar)) symlinkSync("node_modules", asar, "junction");
	}
	const rg = process.platform === "win32" ? "rg.exe" : "rg";
	const theirs = path.join(home, `node_modules/@vscode/ripgrep-${process.platform}-${process.arch}/bin/${rg}`);
	const bin = path.join(vscode, "node_modules/@vscode/ripgrep/bin");
	mkdirSync(bin, { recursive: true });
	if (existsSync(theirs) && !existsSync(path.join(bin, rg)))
		symlinkSync(path.relative(bin, theirs), path.join(bin, rg));
	return true;
}

const compiler = () => spawnSync("c++", ["--version"], { stdio: "ignore" }).status === 0;

/**
 * Installs code-server unless it is there. Gives { node, entry }.
 * Throws with one line that says which step failed.
 */
export function ensureVSCodeWeb(log = console.log) {
	const place = { node: nodeBinary(), entry: path.join(server, "out/node/entry.js") };
	const made = { version, ripgrep, node: needsOwnNode ? nodeMajor : process.versions.modules };
	if (existsSync(stamp) && readFileSync(stamp, "utf8") === JSON.stringify(made) && existsSync(place.entry))
		return place;
	log(`Installing VS Code 1.${version.slice(2)} for the browser into .vscode-test (about a minute, once) ...`);
	rmSync(home, { recursive: true, force: true });
	mkdirSync(home, { recursive: true });
	writeFileSync(path.join(home, "package.json"), '{ "private": true }\n');
	const all = steps();
	for (const [index, [title, run]] of all.entries()) {
		log(`  ${index + 1}/${all.length} ${title}`);
		if (run()) continue;
		const hint = compiler()
			? ""
			: " (it needs a C++ compiler, make and python3: apt-get install build-essential python3)";
		throw new Error(`VS Code for the browser could not be installed: ${title} failed${hint}`);
	}
	writeFileSync(stamp, JSON.stringify(made));
	return place;
}
