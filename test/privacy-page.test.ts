// Holds docs/privacy.md against the program: it works while every way to a network is closed, writes nothing that nobody asked for, and
// its sources name no module that opens a connection.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { Socket } from "node:net";
import { homedir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { leanCitations } from "../client/build/lean-citations.mjs";
import { cacheFolder } from "../server/src/machine/index.ts";
import { builtCommand } from "./kit/built-command.ts";
import { folderWith, sourcemark } from "./kit/command.ts";
import { startClient } from "./kit/lsp-client.ts";
import { fencesOf } from "./kit/pages.ts";

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

describe("the page's commands", () => {
	const page = readFileSync(path.join(root, "docs/privacy.md"), "utf8");
	const commands = fencesOf(page).filter(({ language }) => language === "sh");
	const cwd = folderWith({ ...files, "package.json": '{"type":"module"}' });
	let command = "";
	beforeAll(async () => {
		command = `${process.execPath} ${await builtCommand(cwd)}`;
	});
	/** As a shell would run it, with the command that was just built. */
	const run = (line: string) =>
		spawnSync("sh", ["-c", line.replace(/\bsourcemark\b/, () => command)], { cwd, encoding: "utf8" });
	const works = (line: string): boolean => spawnSync("sh", ["-c", line]).status === 0;
	const startingWith = (tool: string): string => {
		const [found, ...others] = commands.filter(({ body }) => body.startsWith(tool));
		expect([found === undefined, others]).toEqual([false, []]);
		return found?.body.trim() ?? "";
	};

	test("are those that are run here", () => {
		expect(commands.map(({ body }) => body.split(" ")[0])).toEqual(["unshare", "strace"]);
	});

	test.runIf(works("unshare --user --net true"))("without a network it says the same", () => {
		const { status, stdout } = run(startingWith("unshare"));
		expect(status).toBe(1);
		expect(stdout).toContain("conflicting-figure");
		expect(stdout).toBe(run("sourcemark check draft.md").stdout);
	});

	test.runIf(works("strace --follow-forks --trace=network true"))("nothing goes to an address on a network", () => {
		const { status, stdout, stderr } = run(startingWith("strace"));
		expect([status, stdout.includes("conflicting-figure")]).toEqual([1, true]);
		const calls = stderr.split("\n").filter((line) => /\b(?:connect|send\w*)\(/.test(line));
		expect(calls.filter((line) => /AF_INET|AF_PACKET|htons/.test(line))).toEqual([]);
		const other = `${process.execPath} -e 'require("net").connect(9, "127.0.0.1").on("error", () => {})'`;
		expect(run(startingWith("strace").replace(/sourcemark.*/, () => other)).stderr).toMatch(/connect\(.*AF_INET/);
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
