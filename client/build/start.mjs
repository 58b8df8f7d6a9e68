// `npm start`: installs, builds, checks the samples in the terminal, then opens them in VS Code with the extension in it: on the
// desktop where there is one, else in the browser, served from here until Ctrl+C.
//
//   npm start [-- --browser] [-- --no-open] [-- --port 8137]
//
// Never changes the user's own VS Code: the desktop gets a window for development, the browser a profile in .vscode-test/.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { onPath } from "./debian.mjs";
import { ensureInstalled } from "./install.mjs";
import { root } from "./root.mjs";
import { installExtension, serve } from "./vscode-serve.mjs";
import { cache, ensureVSCodeWeb } from "./vscode-web.mjs";

const args = process.argv.slice(2);
const samples = path.join(root, "samples");
const hasScreen = process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Runs one of our scripts with its output shown. Gives true when it ended with 0. */
const node = (script, ...rest) =>
	spawnSync(process.execPath, [path.join(root, script), ...rest], { cwd: root, stdio: "inherit" }).status === 0;

/** The draft to show first: that of the first story, with its mistakes still in it. */
function firstDraft() {
	const files = readdirSync(samples, { recursive: true, encoding: "utf8" });
	const drafts = files.filter((name) => path.basename(name) === "draft.md");
	return drafts.length > 0 ? path.join(samples, drafts.sort()[0]) : undefined;
}

/** A `code` that opens windows of this machine; the one in the terminal of a remote VS Code knows no development path. */
function desktop() {
	if (args.includes("--browser") || !hasScreen) return undefined;
	const found = process.env.SOURCEMARK_VSCODE ?? onPath(process.platform === "win32" ? "code.cmd" : "code");
	return found && existsSync(found) && !found.includes("remote-cli") ? found : undefined;
}

function openOnDesktop(code) {
	console.log(`Opening the samples in ${code} ...`);
	const draft = firstDraft();
	const flags = ["--new-window", "--disable-workspace-trust", `--extensionDevelopmentPath=${root}`];
	// Electron refuses root without these two.
	if (process.getuid?.() === 0) flags.push("--no-sandbox", `--user-data-dir=${path.join(cache, "start-desktop")}`);
	const all = [...flags, samples, ...(draft ? [draft] : [])];
	return spawnSync(code, all, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}

/** Packs and installs the extension where it is not the one that is installed already. */
async function installInBrowser(web, data) {
	const vsix = path.join(cache, "sourcemark.vsix");
	const script = path.join(root, "client/build/package.mjs");
	const files = ["client/dist", "server/dist"].flatMap((folder) =>
		readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => path.join(entry.parentPath, entry.name)),
	);
	const hash = createHash("sha256");
	for (const file of [path.join(root, "package.json"), ...files.sort()]) hash.update(readFileSync(file));
	const built = hash.digest("hex");
	const mark = path.join(data, "installed");
	if (existsSync(mark) && readFileSync(mark, "utf8") === built) return;
	console.log("Installing the extension into it ...");
	const packed = spawnSync(process.execPath, [script, "--no-build", "--out", vsix], {
		stdio: ["ignore", "ignore", "inherit"],
	});
	if (packed.status !== 0) throw new Error("the extension could not be packed");
	installExtension(web, data, vsix);
	writeFileSync(mark, built);
}

/** Shows a page in the default browser where there is one; says nothing where there is none. */
function show(url) {
	const openers = { darwin: ["open"], win32: ["cmd", "/c", "start", '""'] };
	const [command, ...rest] = openers[process.platform] ?? ["xdg-open"];
	const wanted = hasScreen && !process.env.CI && !args.includes("--no-open");
	if (!wanted || (command === "xdg-open" && !onPath(command))) return;
	const child = spawn(command, [...rest, url], { stdio: "ignore", detached: true });
	child.on("error", () => {});
	child.unref();
}

const parent = process.ppid;

/** npm starts scripts in a shell that passes no signal on: whoever ends npm leaves this process without a parent. */
const isOrphan = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== parent;

async function openInBrowser() {
	const web = ensureVSCodeWeb();
	const data = path.join(cache, "start");
	mkdirSync(data, { recursive: true });
	await installInBrowser(web, data);
	const port = Number(args.includes("--port") ? args[args.indexOf("--port") + 1] : 8137);
	const server = await serve(web, { data, port });
	const draft = firstDraft();
	const payload = [["openFile", `vscode-remote://127.0.0.1:${server.port}${draft}`]];
	const address = server.url(samples, draft ? { payload: JSON.stringify(payload) } : {});
	console.log("\nThe samples are open in VS Code at\n");
	console.log(`${address}\n`);
	console.log("Ctrl+C ends it.");
	show(address);
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, server.stop);
	const watch = setInterval(() => isOrphan() && server.stop(), 1000);
	await server.exited;
	clearInterval(watch);
}

try {
	ensureInstalled();
	// In a process of its own, because the bundler would stay as long as this one serves.
	if (!node("client/build/build.mjs")) throw new Error("The build failed.");
	console.log("Checking the samples: sourcemark check samples\n");
	spawnSync(process.execPath, [path.join(root, "server/dist/cli.js"), "check", "samples"], {
		cwd: root,
		stdio: "inherit",
	});
	console.log("");
	const code = desktop();
	if (!code || !openOnDesktop(code)) await openInBrowser();
} catch (error) {
	if (!error.errors) console.error(error.message);
	process.exitCode = 1;
}
