// The mocha suite in a real VS Code with the packed extension in it: on the desktop where one can be had, else in a browser. With --web in
// a browser as on vscode.dev: the extension and its server are workers, and there are no files but those that an extension makes up.
//
//   node test/editor/run.mjs [--grep TEXT] [--browser | --desktop | --web] [--locale de] [--report FILE] [--no-build] [--verbose]
//
// With --locale the editor speaks that language, in a browser: a suite that is about it runs, and is left out otherwise.
// SOURCEMARK_VSCODE names an installed desktop VS Code, SOURCEMARK_CHROMIUM a browser for the other way.
// Prints a line a test; exit status 1 when one failed or none ran.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openInBrowser, openWithoutServer, speakIn } from "./browser.mjs";
import { findDesktop, runOnDesktop } from "./desktop.mjs";
import { prepareRun } from "./prepare.mjs";

const args = process.argv.slice(2);
const has = (flag) => args.includes(flag);
const value = (flag) => (has(flag) ? args[args.indexOf(flag) + 1] : undefined);
const limit = 240_000;

async function inBrowser(run) {
	const log = [];
	let report;
	const finished = new Promise((resolve) => {
		report = resolve;
	});
	const late = setTimeout(() => report(`no result after ${limit / 1000} s`), limit);
	const prepare = async (page) => {
		// What a language pack would set; VS Code's own words stay English, an extension's are in that language.
		const locale = value("--locale");
		if (locale) await speakIn(page, locale);
		await page.exposeFunction("codeAutomationLog", (type, values) => {
			log.push(`${type}: ${values.join(" ")}`);
			if (has("--verbose")) console.log(log.at(-1));
		});
		await page.exposeFunction("codeAutomationExit", (code) => report(code));
		page.on("crash", () => report("the page crashed"));
	};
	const query = (port) => ({ payload: payload(port, run) });
	const { close, exited } = await openInBrowser({ folder: run.workspace, query, prepare });
	exited.then((code) => report(`VS Code's server ended with ${code}`));
	const outcome = await finished;
	clearTimeout(late);
	await close();
	if (typeof outcome === "string") console.log(`${outcome}\n${log.slice(-30).join("\n")}`);
}

/** In a browser without a server: the extension is a worker, the workspace lies on no disk. */
async function inWorker(run) {
	const log = [];
	let fail;
	const failed = new Promise((resolve) => {
		fail = resolve;
	});
	const late = setTimeout(() => fail(`no result after ${limit / 1000} s`), limit);
	const prepare = (page) => {
		page.on("crash", () => fail("the page crashed"));
		page.on("pageerror", (error) => log.push(error.stack ?? error.message));
		page.on("console", (message) => {
			log.push(message.text());
			if (has("--verbose")) console.log(message.text());
		});
	};
	const { results, close } = await openWithoutServer({ run, prepare });
	const outcome = await Promise.race([results, failed]);
	clearTimeout(late);
	await close();
	if (typeof outcome !== "string") return outcome;
	console.log(`${outcome}\n${log.slice(-30).join("\n")}`);
	return null;
}

const payload = (port, { extension, suite }) => {
	const remote = (file) => `vscode-remote://127.0.0.1:${port}${file}`;
	return JSON.stringify([
		["extensionDevelopmentPath", remote(extension)],
		["extensionTestsPath", remote(suite)],
		["skipWelcome", "true"],
	]);
};

async function onDesktop(executable, run) {
	// A path of its own and short: sockets lie in it, and their paths may not be long.
	const data = await mkdtemp(path.join(tmpdir(), "sm-"));
	await runOnDesktop(executable, { ...run, data });
	await rm(data, { recursive: true, force: true, maxRetries: 3 });
}

function read(results) {
	if (existsSync(results)) return JSON.parse(readFileSync(results, "utf8"));
	return null;
}

/** Desktop first; where it is not to be had or never got to the suite, the browser. */
async function runSuite(run) {
	if (has("--web")) {
		console.log("Real VS Code: in a browser, without a server");
		return inWorker(run);
	}
	const wanted = ["--browser", "--locale"].find(has);
	const desktop = wanted ? { why: wanted } : await findDesktop();
	if (desktop.executable) {
		console.log(`Real VS Code: desktop (${desktop.executable})`);
		await onDesktop(desktop.executable, run);
		const outcome = read(run.results);
		if (outcome || has("--desktop")) return outcome;
		desktop.why = "the desktop VS Code ended before the suite began";
	}
	if (has("--desktop")) throw new Error(`No desktop VS Code: ${desktop.why}`);
	console.log(`Real VS Code: in a browser (${desktop.why})`);
	await inBrowser(run);
	return read(run.results);
}

async function main() {
	if (!has("--no-build")) await (await import("../../client/build/bundle.mjs")).bundle();
	const run = await prepareRun({ grep: value("--grep") });
	try {
		return (await runSuite(run)) ?? { passed: 0, failed: 1, tests: [] };
	} finally {
		await run.remove();
	}
}

function print({ passed, failed, tests }) {
	for (const { title, error, ms } of tests) {
		console.log(`  ${error ? "✗" : "✓"} ${title} (${ms} ms)`);
		if (error) console.log(error.replace(/^/gm, "      "));
	}
	if (tests.length === 0) console.log("  ✗ VS Code ended before the suite did");
	console.log(`Editor suite: ${passed} passed, ${failed} failed`);
}

let outcome;
try {
	outcome = await main();
} catch (error) {
	outcome = { passed: 0, failed: 1, tests: [{ title: "the editor starts", error: error.message, ms: 0 }] };
}
print(outcome);
if (value("--report")) writeFileSync(value("--report"), JSON.stringify(outcome));
process.exitCode = outcome.failed > 0 || outcome.passed === 0 ? 1 : 0;
