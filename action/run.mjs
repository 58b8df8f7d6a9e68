// The step of the GitHub Action: takes its inputs from the environment; runs `sourcemark check`, once more for a SARIF report where one is
// asked for, and ends as the check ends. Calls no shell.
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
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
const status = unbuilt === 0 ? run(command, [check, cache, `--format=${input("FORMAT") || "github"}`, ...args]) : 3;
rmSync(folder, { recursive: true, force: true });
if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `status=${status}\nsarif=${sarif.replace(/\s/g, " ")}\n`);
process.exitCode = status;
