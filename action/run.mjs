// The step of the GitHub Action: takes its inputs from the environment; runs `sourcemark check`, once more for a SARIF report where one is
// asked for, and ends as the check ends. Calls no shell.
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { appendFileSync, mkdtempSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { argumentsFor, commandFor } from "./command.mjs";

const { env, execPath } = process;
const input = (name) => (env[`SOURCEMARK_${name}`] ?? "").trim();

/** The exit status; 3 where the command could not be started. */
function run([file, ...first], args) {
	const { status, error } = spawnSync(file, [...first, ...args], { stdio: ["ignore", "inherit", "inherit"] });
	if (error) console.error(`${file} could not be started: ${error.message}`);
	return status ?? 3;
}

/** Lines of drafts, and names of files, may look like commands to the runner; those of `github` are meant as such. */
function quoting(format, go) {
	if (format === "github") return go();
	const word = randomUUID();
	writeSync(1, `::stop-commands::${word}\n`);
	const status = go();
	writeSync(1, `::${word}::\n`);
	return status;
}

const { command, build } = commandFor({
	version: input("VERSION"),
	project: process.cwd(),
	action: path.resolve(import.meta.dirname, ".."),
	execPath,
});
const [check, ...args] = argumentsFor({
	paths: input("PATHS") || ".",
	failOn: input("FAIL_ON"),
	since: input("SINCE"),
	baseline: input("BASELINE"),
	lang: input("LANG"),
	registry: input("REGISTRY"),
});

const unbuilt = build === null ? 0 : run(build, []);
const sarif = input("SARIF");
// What the first run finds the second need not look for again.
const folder = mkdtempSync(path.join(env.RUNNER_TEMP || tmpdir(), "sourcemark-"));
const cache = `--cache-file=${path.join(folder, "cache.json")}`;
if (unbuilt === 0 && sarif !== "") run(command, [check, cache, "--format=sarif", `--output=${sarif}`, ...args]);
const format = input("FORMAT") || "github";
const shown = () => quoting(format, () => run(command, [check, cache, `--format=${format}`, ...args]));
const status = unbuilt === 0 ? shown() : 3;
rmSync(folder, { recursive: true, force: true });
if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `status=${status}\nsarif=${sarif.replace(/\s/g, " ")}\n`);
process.exitCode = status;
