// Desktop VS Code: the one named by SOURCEMARK_VSCODE, else one downloaded by @vscode/test-electron.
// Gives its path, or null after saying in one line why there is none. Never waits long for a closed network.
import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { onPath } from "../../client/build/debian.mjs";
import { cache } from "../../client/build/vscode-web.mjs";

/** The oldest version package.json allows, so that what the suite proves holds for every later one. */
const version = process.env.SOURCEMARK_VSCODE_VERSION ?? "1.100.3";
const host = "https://update.code.visualstudio.com/api/releases/stable";
/** Remembers for a day that nothing can be downloaded here. */
const closed = path.join(cache, "no-download");
const day = 24 * 60 * 60 * 1000;

const isRecent = (file) => existsSync(file) && Date.now() - statSync(file).mtimeMs < day;

async function reachable() {
	try {
		return (await fetch(host, { signal: AbortSignal.timeout(10_000) })).ok;
	} catch {
		return false;
	}
}

/** Why no desktop VS Code can be shown on this machine; null where one can. */
function noScreen() {
	if (process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return null;
	const how = onPath("xvfb-run")
		? "start the tests with xvfb-run -a"
		: "install xvfb and start the tests with xvfb-run -a";
	return `no display for a desktop VS Code (${how})`;
}

/** Path of a desktop VS Code, or { why } in plain words. */
export async function findDesktop() {
	const named = process.env.SOURCEMARK_VSCODE;
	if (named) return existsSync(named) ? { executable: named } : { why: `SOURCEMARK_VSCODE names no file: ${named}` };
	const why = noScreen();
	if (why) return { why };
	const known = "no download of VS Code from here";
	if (isRecent(closed)) return { why: `${known} (remembered for a day in .vscode-test/no-download)` };
	if (await reachable()) {
		try {
			return { executable: await downloadAndUnzipVSCode({ version, cachePath: cache, timeout: 20_000 }) };
		} catch (error) {
			return { why: `the download of VS Code ${version} failed: ${error.message}` };
		}
	}
	mkdirSync(cache, { recursive: true });
	writeFileSync(closed, "");
	return { why: known };
}

/** Runs the suite; what it found it writes itself. Gives false where VS Code did not end well. */
export async function runOnDesktop(executable, { extension, suite, workspace, data }) {
	const launchArgs = [
		workspace,
		`--user-data-dir=${data}`,
		"--disable-extensions",
		"--disable-workspace-trust",
		"--skip-welcome",
		"--skip-release-notes",
		...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
	];
	try {
		const paths = { extensionDevelopmentPath: extension, extensionTestsPath: suite };
		await runTests({ vscodeExecutablePath: executable, launchArgs, ...paths });
		return true;
	} catch {
		return false;
	}
}
