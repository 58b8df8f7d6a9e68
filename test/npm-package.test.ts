// Packs the npm package, installs it into an empty folder without a network, and uses it there: the command, the engine from a module, its
// types from TypeScript, and every example of docs/embedding.md.
import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { embed } from "../client/build/embed.mjs";
import manifest from "../package.json" with { type: "json" };
import own from "../server/package.json" with { type: "json" };
import { fencesOf } from "./kit/pages.ts";

const root = path.resolve(import.meta.dirname, "..");
const read = (name: string): string => readFileSync(path.join(root, name), "utf8");
const folder = mkdtempSync(path.join(tmpdir(), "sourcemark-npm-"));
const home = path.join(folder, "empty");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** npm as it runs for somebody else: nothing in its cache, no network, no scripts of this repository. */
const env = {
	...process.env,
	npm_config_cache: path.join(folder, "cache"),
	npm_config_offline: "true",
	npm_config_update_notifier: "false",
};
const npm = (args: readonly string[], cwd: string): string =>
	execFileSync("npm", args, { cwd, env, encoding: "utf8", shell: process.platform === "win32" });

/** Ends with the status and what was written. */
const run = (command: string, args: readonly string[], cwd = home) =>
	new Promise<{ status: number | null; out: string; err: string }>((resolve) => {
		const child = execFile(command, args, { cwd, env }, (_, out, err) => resolve({ status: child.exitCode, out, err }));
	});

const put = (name: string, text: string): void => writeFileSync(path.join(home, name), text);

/** As somebody's own project would, with no types but the language's and the package's. */
function compile(files: readonly string[], options: object) {
	const strict = { strict: true, target: "es2022", lib: ["es2022"], types: [], skipLibCheck: false };
	put("tsconfig.json", JSON.stringify({ compilerOptions: { ...strict, ...options }, files }));
	return run(process.execPath, [path.join(root, "node_modules/typescript/bin/tsc"), "--project", "."]);
}

let packed: readonly string[] = [];

beforeAll(async () => {
	const stage = path.join(folder, "stage");
	for (const name of ["package.json", "README.md", "LICENSE", "registry", "dist"])
		cpSync(path.join(root, "server", name), path.join(stage, name), { recursive: true });
	await embed(path.join(stage, "dist/embed"));
	const [{ filename, files }] = JSON.parse(npm(["pack", stage, "--json", "--ignore-scripts"], folder));
	packed = files.map((file: { path: string }) => file.path);
	mkdirSync(home);
	npm(["install", "--no-audit", "--no-fund", path.join(folder, filename)], home);
});

describe("the package", () => {
	test("says of itself what the repository says", () => {
		const { version, license, engines } = manifest;
		expect(own).toMatchObject({ name: manifest.name, version, license, engines: { node: engines.node } });
		expect(read("server/LICENSE")).toBe(read("LICENSE"));
	});

	test("holds what it needs and nothing else", () => {
		const known = [
			/^(package\.json|README\.md|LICENSE)$/,
			/^dist\/(cli|server|check-worker|registry-worker|chunk-\w+)\.js$/,
			/^dist\/(protocol\.cjs|third-party\.txt)$/,
			/^dist\/embed\/index\.(js|d\.ts)$/,
			/^dist\/rules\/[a-z-]+\.md$/,
			/^registry\/[a-z0-9-]+\.(claims\.yaml|schema\.json)$/,
		];
		expect(packed.filter((name) => !known.some((pattern) => pattern.test(name)))).toEqual([]);
		const needed = [
			"LICENSE",
			"dist/cli.js",
			"dist/embed/index.js",
			"dist/embed/index.d.ts",
			"registry/config.schema.json",
		];
		expect(needed.filter((name) => !packed.includes(name))).toEqual([]);
	});

	test("comes alone, and names no machine and no registry", () => {
		expect(readdirSync(path.join(home, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
			"sourcemark",
		]);
		expect(own).not.toHaveProperty("dependencies");
		const installed = path.join(home, "node_modules/sourcemark");
		const texts = packed.map((name) => [name, readFileSync(path.join(installed, name), "utf8")] as const);
		const leak = /registry\.(npmjs|yarnpkg)|npmmirror|artifactory|\/(home|Users)\/\w+\//;
		expect(texts.filter(([, text]) => leak.test(text) || text.includes(root)).map(([name]) => name)).toEqual([]);
	});
});

describe("the command", () => {
	test("checks, by npx", async () => {
		put(
			"w.claims.yaml",
			"claims:\n  wells: { statement: The village drilled 80 wells., source: b }\nsources:\n  b: { short: Board }\n",
		);
		put("draft.md", "The village drilled 60 wells, says the Board.\n");
		const { status, out } = await run("npx", ["sourcemark", "check", "draft.md"]);
		expect(out).toContain("draft.md:1:21  error  conflicting-figure");
		expect(status).toBe(1);
		expect(await run("npx", ["sourcemark", "--version"])).toMatchObject({ out: `${manifest.version}\n`, status: 0 });
	});

	test("has its own registry and the rules' pages", async () => {
		put("arms.md", "Around 3,000 North Korean soldiers have been killed in the war against Ukraine, the NIS says.\n");
		const { out } = await run("npx", ["sourcemark", "check", "arms.md", "--format", "json"]);
		expect(JSON.parse(out).files[0].findings[0]).toMatchObject({ code: "conflicting-figure", source: "nis-2025" });
		expect(existsSync(path.join(home, "node_modules/sourcemark/dist/rules/conflicting-figure.md"))).toBe(true);
	});
});

describe("the engine", () => {
	test("is one file, and runs where there is nothing but JavaScript", async () => {
		const { metafile, outputFiles } = await build({
			entryPoints: [path.join(home, "node_modules/sourcemark/dist/embed/index.js")],
			bundle: true,
			format: "iife",
			globalName: "engine",
			platform: "neutral",
			write: false,
			metafile: true,
			logLevel: "silent",
		});
		expect(Object.keys(metafile.inputs)).toHaveLength(1);
		const use = "engine.checkDraft('Some 38 embassies were asked.', engine.readRegistry([])).verdicts[0].rule";
		expect(runInNewContext(`${outputFiles[0]?.text}; ${use}`, {})).toBe("unsourced-figure");
	});

	test("exports what its page names, and no other", async () => {
		const { out } = await run(process.execPath, [
			"--input-type=module",
			"--eval",
			'console.log(JSON.stringify(Object.keys(await import("sourcemark"))))',
		]);
		const [, table = ""] = read("docs/embedding.md").split("## What else there is");
		const told = table.split("\n").flatMap((row) => {
			const [, cell = ""] = /^\| (`.*?) \|/.exec(row) ?? [];
			return [...cell.matchAll(/`(\w+)/g)].map(([, name]) => name);
		});
		const elsewhere = ["figureStates"];
		expect(JSON.parse(out).toSorted()).toEqual([...told, ...elsewhere].toSorted());
	});

	test("its types stand alone, and refuse what is wrong", async () => {
		put(
			"right.ts",
			'import { checkDraft, readRegistry, type Verdict } from "sourcemark";\nexport const found: readonly Verdict[] = checkDraft("", readRegistry([])).verdicts;\nexport const text: string = String(found[0]?.figure?.figure.quantity.value);\n',
		);
		put(
			"wrong.ts",
			'import { checkDraft, readRegistry } from "sourcemark";\ncheckDraft(3, readRegistry([]));\nexport const rule: "no-rule" = checkDraft("", readRegistry([])).verdicts[0]!.rule;\n',
		);
		const check = (file: string, module: string) => compile([file], { module, noEmit: true });
		expect(await check("right.ts", "nodenext")).toMatchObject({ out: "", status: 0 });
		expect(await check("right.ts", "preserve")).toMatchObject({ out: "", status: 0 });
		const { out } = await check("wrong.ts", "nodenext");
		expect(out.match(/^wrong\.ts\(\d/gm)).toEqual(["wrong.ts(2", "wrong.ts(3"]);
	});
});

describe("docs/embedding.md", () => {
	const fences = fencesOf(read("docs/embedding.md"));
	const files = fences.filter(({ label }) => /^[\w.-]+$/.test(label));

	beforeAll(async () => {
		put(
			"package.json",
			JSON.stringify({ ...JSON.parse(readFileSync(path.join(home, "package.json"), "utf8")), type: "module" }),
		);
		for (const { label, body } of files) put(label, body);
		const sources = files.filter(({ label }) => label.endsWith(".ts")).map(({ label }) => label);
		expect(await compile(sources, { module: "nodenext" })).toMatchObject({ out: "", status: 0 });
	});

	const ran = fences.filter(({ label }) => label.startsWith("node "));
	test("has examples", () => expect([ran.length, files.length]).toEqual([2, 3]));

	test.each(ran)("$label prints what the page says", async ({ label, body }) => {
		expect(await run(process.execPath, label.split(" ").slice(1))).toEqual({ out: body, err: "", status: 0 });
	});

	test("server/README.md's example runs, too", async () => {
		const [{ body = "" } = {}] = fencesOf(read("server/README.md")).filter(({ language }) => language === "js");
		put("readme.mjs", body);
		const { out, err } = await run(process.execPath, ["readme.mjs"]);
		expect([out.split(" ")[0], err]).toEqual(["conflicting-figure", ""]);
	});
});
