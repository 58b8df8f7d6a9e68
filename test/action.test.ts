// The GitHub Action and the pre-commit hooks, run as their runners run them, with the command that is built.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { argumentsFor, commandFor } from "../action/command.mjs";
import { folderWith } from "./kit/command.ts";
import { repositoryWith } from "./kit/repository.ts";
import { action, runAction } from "./kit/runner.ts";

const root = path.resolve(import.meta.dirname, "..");
const wells =
	"claims:\n  wells: { statement: The village drilled 80 wells., source: b }\nsources:\n  b: { short: Board }\n";
const wrong = (wells: number): string => `The village drilled ${wells} wells, says the Board.\n`;

test("the command is built", () => expect(existsSync(path.join(root, "server/dist/cli.js"))).toBe(true));

describe("the step", () => {
	test("annotates what it finds and fails as the check does", () => {
		const cwd = folderWith({ "w.claims.yaml": wells, "a.md": wrong(60), "sub dir/b.md": wrong(70) });
		const { status, out, outputs } = runAction({}, cwd);
		expect(out).toMatch(/^::error file=a\.md,line=1,.*title=sourcemark conflicting-figure::/);
		expect([status, outputs]).toEqual([1, { status: "1", sarif: "" }]);
		expect(runAction({ paths: "w.claims.yaml" }, cwd).status).toBe(0);
		expect(runAction({ paths: "a.md\n\n  none.md\n" }, cwd)).toMatchObject({ status: 2, outputs: { status: "2" } });
	});

	test("takes every input", () => {
		const { folder, put } = repositoryWith({ "a.md": `${wrong(60)}\nRund 4.800 Häuser.\n`, "facts/w.yaml": wells });
		put({ "a.md": `${wrong(60)}\nRund 4.800 Häuser.\n\n${wrong(50)}` });
		const inputs = {
			since: "HEAD",
			registry: "facts/w.yaml",
			sarif: "out/report.sarif",
			lang: "en-GB",
			format: "json",
		};
		const { status, out, outputs } = runAction(inputs, folder);
		const [file] = JSON.parse(out.split("\n").slice(1, -2).join("\n")).files;
		expect(file.findings.map((each: { figure: { text: string } }) => each.figure.text)).toEqual(["50"]);
		expect(file.language).toBe("en-GB");
		expect([status, outputs.sarif]).toEqual([1, "out/report.sarif"]);
		const sarif = JSON.parse(readFileSync(path.join(folder, "out/report.sarif"), "utf8"));
		expect(sarif.runs[0].results).toHaveLength(1);
		put({ "base.json": JSON.stringify({ version: 1, findings: [] }) });
		expect(runAction({ registry: "facts/w.yaml", baseline: "base.json" }, folder).status).toBe(1);
		expect(runAction({ "fail-on": "hint", paths: "facts/../a.md" }, folder).status).toBe(1);
	});

	test("a line of a draft is no command to the runner", () => {
		const cwd = folderWith({ "w.claims.yaml": wells, "a.md": `::add-mask::e ${wrong(60)}` });
		const { out } = runAction({ format: "pretty" }, cwd);
		const lines = out.trimEnd().split("\n");
		const [, word] = /^::stop-commands::([\w-]{36})$/.exec(lines[0] ?? "") ?? [];
		expect(lines.at(-1)).toBe(`::${word}::`);
		expect(lines.filter((line) => line.trim().startsWith("::add-mask"))).toHaveLength(1);
		expect(runAction({}, cwd).out).toMatch(/^::error /);
	});

	test("runs nothing that an input holds", () => {
		const cwd = folderWith({ "a.md": "" });
		const bad = '$(touch ran)`touch ran`"; touch ran; "';
		for (const input of Object.keys(action.inputs).filter((name) => name !== "version"))
			runAction({ [input]: bad }, cwd);
		expect(existsSync(path.join(cwd, "ran"))).toBe(false);
	});

	test("every input is handed on, every output is one of the step's", () => {
		const [step] = action.runs.steps;
		const used = Object.values(step?.env ?? {}).map((text) => /inputs\.([\w-]+)/.exec(text)?.[1]);
		expect(used.toSorted()).toEqual(Object.keys(action.inputs).toSorted());
		for (const [name, { value }] of Object.entries(action.outputs))
			expect(value).toBe(`\${{ steps.${step?.id}.outputs.${name} }}`);
		expect(step?.run).not.toContain("${{");
	});
});

describe("where the command comes from", () => {
	const [node] = [process.execPath];
	test("the project's own, else the action's, built where it is not; npm's where a version is asked for", () => {
		const project = folderWith({ "node_modules/sourcemark/dist/cli.js": "" });
		const bare = folderWith({ "server/dist/cli.js": "" });
		const source = folderWith({});
		const own = path.join(project, "node_modules/sourcemark/dist/cli.js");
		const of = (version: string, project: string, action: string) =>
			commandFor({ version, project, action, execPath: node });
		expect(of("", project, bare)).toEqual({ command: [node, own], build: null });
		expect(of("", source, bare)).toEqual({ command: [node, path.join(bare, "server/dist/cli.js")], build: null });
		expect(of("", source, source).build).toEqual([node, path.join(source, "client/build/build.mjs")]);
		expect(of("0.1.0", project, bare).command.slice(-2)).toEqual(["--yes", "sourcemark@0.1.0"]);
	});

	test("a value is never an option", () => {
		const none = { paths: "", failOn: "", since: "", baseline: "", lang: "", registry: "" };
		expect(argumentsFor(none)).toEqual(["check", "--"]);
		expect(argumentsFor({ ...none, paths: "--help\na b.md", since: "--output=x", registry: "a.yaml\nb.yaml" })).toEqual(
			["check", "--since=--output=x", "--registry=a.yaml", "--registry=b.yaml", "--", "--help", "a b.md"],
		);
	});
});

describe("the pre-commit hooks", () => {
	interface Hook {
		readonly id: string;
		readonly entry: string;
		readonly language: string;
	}
	const hooks: readonly Hook[] = parse(readFileSync(path.join(root, ".pre-commit-hooks.yaml"), "utf8"));
	const prefix = mkdtempSync(path.join(tmpdir(), "sourcemark-hook-"));
	const env = { ...process.env, npm_config_cache: path.join(prefix, "cache"), npm_config_offline: "true" };
	const npm = (...args: string[]): string => execFileSync("npm", args, { cwd: prefix, env, encoding: "utf8" });
	afterAll(() => rmSync(prefix, { recursive: true, force: true }));

	beforeAll(() => {
		// As pre-commit does with a clone, but for building it, which `npm test` has done.
		const [{ filename }] = JSON.parse(npm("pack", root, "--json", "--ignore-scripts"));
		npm("install", "--global", "--prefix", prefix, "--no-audit", "--no-fund", path.join(prefix, filename));
	});

	test("install the command from the repository itself", () => {
		const hook = hooks.find(({ language }) => language === "node") as Hook;
		const { folder, put } = repositoryWith({ "w.claims.yaml": wells, "a.md": wrong(60) });
		const [command = "", ...first] = hook.entry.split(" ");
		const file = path.join(prefix, process.platform === "win32" ? "" : "bin", command);
		const run = (...args: string[]): string => {
			try {
				return execFileSync(file, [...first, ...args], { cwd: folder, encoding: "utf8" });
			} catch (error) {
				return `${(error as { status: number }).status} ${(error as { stdout: string }).stdout}`;
			}
		};
		expect(run("a.md")).toMatch(/^1 a\.md:1:\d+ {2}error/);
		put({ "a.md": `${wrong(60)}\n${wrong(50)}` });
		expect(run("--since", "HEAD", "a.md")).toMatch(/^1 a\.md:3:\d+ {2}error/);
	});

	test("name what is there", () => {
		expect(hooks.map(({ entry }) => entry.replace(/^npx --no-install /, ""))).toEqual([
			"sourcemark check",
			"sourcemark check",
		]);
	});
});
