// `npm test`: everything, from a fresh clone on. Installs, builds, checks types and style, runs the suites of vitest and the
// ones in a real VS Code. Its last line is `N passed, N failed` over all of them; exit status 1 when anything failed.
//
//   npm test [-- --no-editor]        leave the real VS Code out (it then counts neither way)
//
// Never stops at the first failure, except where nothing is installed or built. Imports nothing that must be installed first.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureInstalled } from "./install.mjs";
import { root } from "./root.mjs";

const results = path.join(root, "test-results");
const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Runs a script of node_modules or ours with its output shown. Gives true when it ended with 0. */
function node(...args) {
	const colour = process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" };
	const env = { ...process.env, ...colour };
	return spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], env }).status === 0;
}

const tool = (name) => path.join(root, "node_modules", name);

function install() {
	ensureInstalled();
	return { passed: 0, failed: 0 };
}

/** A file that could not be loaded has no tests, and an error outside every test none either: both count as one failure. */
function vitest() {
	const file = path.join(results, "vitest.json");
	const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
	const ok = node(tool("vitest/vitest.mjs"), "run", ...reporters);
	if (!existsSync(file)) return one(false);
	const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, "utf8"));
	const unloaded = testResults.filter(
		({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
	);
	const failed = numFailedTests + unloaded.length;
	return { passed: numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
}

const editor =
	(name, ...flags) =>
	() => {
		const file = path.join(results, `${name}.json`);
		node(path.join(root, "test/editor/run.mjs"), "--no-build", "--report", file, ...flags);
		return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : one(false);
	};

const withoutEditor = process.argv.includes("--no-editor");

const tsc = (project) => () => one(node(tool("typescript/bin/tsc"), "--noEmit", "-p", project));

const stages = [
	{ title: "Installed", run: install, vital: true },
	{ title: "Build", run: () => one(node(path.join(root, "client/build/build.mjs"))), vital: true },
	{ title: "Types", run: tsc(".") },
	{ title: "Types of the engine alone", run: tsc("server/src/engine") },
	{ title: "Style", run: () => one(node(tool("@biomejs/biome/bin/biome"), "check", ".")) },
	{ title: "Suites", run: vitest },
	{ title: "Real VS Code", run: editor("editor"), skip: withoutEditor },
	{
		title: "Real VS Code in German",
		run: editor("editor-de", "--locale", "de", "--grep", "German interface"),
		skip: withoutEditor,
	},
	{ title: "Real VS Code, as on vscode.dev", run: editor("editor-web", "--web"), skip: withoutEditor },
];

function attempt(run) {
	try {
		return run();
	} catch (error) {
		console.error(error.message);
		return one(false);
	}
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0 };
for (const { title, run, vital, skip } of stages) {
	console.log(`\n── ${title}${skip ? ": left out" : ""}`);
	if (skip) continue;
	const start = Date.now();
	const { passed, failed } = attempt(run);
	total.passed += passed;
	total.failed += failed;
	console.log(
		`   ${failed > 0 ? "✗" : "✓"} ${passed} passed, ${failed} failed, ${((Date.now() - start) / 1000).toFixed(1)} s`,
	);
	if (vital && failed > 0) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
