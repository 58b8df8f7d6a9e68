// Holds docs/privacy.md against the program: it works while every way to a network is closed, writes nothing that nobody asked for, and
// its sources name no module that opens a connection.
import { readdirSync, readFileSync } from "node:fs";
import { Socket } from "node:net";
import { homedir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { leanCitations } from "../client/build/lean-citations.mjs";
import { cacheFolder } from "../server/src/machine/index.ts";
import { folderWith, sourcemark } from "./kit/command.ts";
import { startClient } from "./kit/lsp-client.ts";

const root = path.resolve(import.meta.dirname, "..");
const files = {
	"a.claims.yaml":
		"version: 1\nsources:\n  board: { short: Water Board, URL: https://board.example/ }\nclaims:\n  dry:\n" +
		"    statement: At least 48 wells have run dry.\n    source: board\n",
	"draft.md":
		"---\nbibliography: library.bib\n---\n\nAt least 84 wells have run dry ([Board](https://board.example/)) [@doe].\n",
	"library.bib": "@online{doe, title = {On wells}, url = {https://doe.example/}}\n",
};

describe("without a network", () => {
	const tried = vi.fn();
	beforeEach(() => {
		vi.spyOn(Socket.prototype, "connect").mockImplementation((...args: unknown[]) => {
			tried(args);
			throw new Error("no network");
		});
		vi.stubGlobal("fetch", (...args: unknown[]) => {
			tried(args);
			return Promise.reject(new Error("no network"));
		});
	});
	afterEach(() => {
		vi.restoreAllMocks();
		vi.unstubAllGlobals();
		tried.mockReset();
	});

	test.each([
		[["check"], 1],
		[["report", "draft.md", "--format", "markdown"], 0],
		[["figures"], 0],
		[["registry", "check"], 0],
		[["registry", "add", "--statement", "There are 31 farms.", "--source", "board"], 0],
		[["signoff", "draft.md:5", "--by", "Ann"], 0],
	] as const)("sourcemark %j", async (args, status) => {
		const outcome = await sourcemark(args, { cwd: folderWith(files) });
		expect([outcome.status, outcome.err]).toEqual([status, ""]);
		expect(tried).not.toHaveBeenCalled();
	});

	test("an editor is served", async () => {
		const client = await startClient({ files });
		const uri = await client.open("draft.md", files["draft.md"]);
		expect(await client.found(uri)).toEqual(["conflicting-figure: 84"]);
		await client.request("textDocument/hover", client.at(uri, "doe"));
		await client.request("textDocument/documentLink", { textDocument: { uri } });
		await client.stop();
		expect(tried).not.toHaveBeenCalled();
	});

	test("and a call would be seen", async () => {
		await expect(fetch("https://board.example/")).rejects.toThrow("no network");
		expect(tried).toHaveBeenCalledOnce();
	});
});

describe("what is written", () => {
	test("nothing by looking, and one file where a cache is asked for", async () => {
		const cwd = folderWith(files);
		const names = () => readdirSync(cwd).toSorted();
		const before = names();
		for (const args of [["check"], ["figures"], ["report", "draft.md", "--format", "csv"], ["registry", "stats"]])
			await sourcemark(args, { cwd });
		expect(names()).toEqual(before);
		await sourcemark(["check", "--cache"], { cwd });
		expect(names()).toEqual([".sourcemark-cache.json", ...before]);
	});

	test.runIf(process.platform === "linux")("the cache lies where the page says", () => {
		expect(cacheFolder({})).toBe(path.join(homedir(), ".cache/sourcemark"));
	});
});

describe("the sources", () => {
	const sources = ["server/src", "client/src"].flatMap((folder) =>
		readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".ts"))
			.map((name) => ({ name, text: readFileSync(path.join(root, folder, name), "utf8") })),
	);
	const naming = (pattern: RegExp): string[] =>
		sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

	test("open no connection", () => {
		expect(sources.length).toBeGreaterThan(300);
		expect(naming(/"(?:node:)?(?:https?|http2|net|tls|dgram|dns|undici)(?:\/[^"]*)?"/)).toEqual([]);
		expect(
			naming(/\bfetch\(|\bWebSocket\b|\bXMLHttpRequest\b|\bsendBeacon\b|\bEventSource\b|createTelemetryLogger/),
		).toEqual([]);
	});

	test("start git, and no other program", () => {
		expect(naming(/child_process/)).toEqual(["cli/git.ts"]);
	});

	test("bring no library along that would", async () => {
		const { metafile } = await build({
			absWorkingDir: root,
			entryPoints: ["server/src/engine/index.ts"],
			bundle: true,
			write: false,
			metafile: true,
			format: "esm",
			platform: "neutral",
			mainFields: ["module", "main"],
			plugins: [leanCitations],
			logLevel: "silent",
		});
		const packages = Object.keys(metafile.inputs).filter((name) => /fetch|citation-js[\\/]core/.test(name));
		expect(packages.filter((name) => /fetch/.test(name))).toEqual([]);
		expect(packages.length).toBeGreaterThan(1);
	});
});
