// What no file should hold: an answer, the right exit status, and the rest goes on.
import { describe, expect, test } from "vitest";
import { folderWith, sourcemark } from "../kit/command.ts";

const draft = "The village drilled 60 wells in 2025, according to the Water Board.\n";
const head = "version: 1\nsources:\n  board: { title: Yearly report, short: Water Board }\n";
const good = "  wells:\n    statement: The village drilled 80 wells in 2025.\n    source: board\n";

interface Problem {
	readonly path: string;
	readonly line: number;
	readonly severity: string;
	readonly message: string;
}

async function checkWith(files: Readonly<Record<string, string | Uint8Array>>, args: readonly string[] = []) {
	const cwd = folderWith({ "d.md": draft, ...files });
	const { status, out, err } = await sourcemark(["check", "d.md", "--format", "json", ...args], { cwd });
	const { files: drafts, problems } = JSON.parse(out);
	const codes: string[] = drafts.flatMap(({ findings }: { findings: { code: string }[] }) =>
		findings.map(({ code }) => code),
	);
	return { status, err, codes, problems: problems as Problem[] };
}

describe("registries: a problem at its line, the rest loads", () => {
	test.each([
		["malformed YAML", `${head}claims:\n${good}  bad: [1, 2\n`, 8, 2, true],
		[
			"an unknown source",
			`${head}claims:\n${good}  gates:\n    statement: The dam has 3 gates.\n    source: nobody\n`,
			9,
			2,
			true,
		],
		[
			"a claim without a figure",
			`${head}claims:\n${good}  hope:\n    statement: The dam has gates.\n    source: board\n`,
			8,
			2,
			true,
		],
		["a wrong type", `${head}claims:\n${good}  gates:\n    statement: [3]\n    source: board\n`, 8, 2, true],
		["an id given twice", `${head}claims:\n${good}${good}`, 7, 2, true],
		["an unknown field", `${head}claims:\n${good}    colour: blue\n`, 7, 0, true],
		["claims that are no mapping", `${head}claims: 3\n`, 3, 2, false],
	])("%s", async (_, registry, line, least, conflict) => {
		const { status, problems, codes } = await checkWith({ "x.claims.yaml": registry });
		expect(problems[0]).toMatchObject({ path: "x.claims.yaml", message: expect.stringMatching(/\.$/) });
		expect(problems.map((problem) => problem.line)).toContain(line);
		expect(codes.includes("conflicting-figure")).toBe(conflict);
		expect(status).toBe(least === 2 ? 2 : conflict ? 1 : 0);
	});

	test("malformed JSON", async () => {
		const { status, problems } = await checkWith({ "x.claims.json": '{\n  "version": 1,\n  "claims": {,}\n}' });
		expect(problems).toMatchObject([{ path: "x.claims.json", line: 2, severity: "error" }]);
		expect(status).toBe(2);
	});

	test("the same id in two files", async () => {
		const { status, problems } = await checkWith({
			"x.claims.yaml": `${head}claims:\n${good}`,
			"y.claims.yaml": `${head}claims:\n${good}`,
		});
		expect(problems.every(({ severity, path }) => severity === "warning" && path === "y.claims.yaml")).toBe(true);
		expect(problems.length).toBeGreaterThan(0);
		expect(status).toBe(1);
	});

	test.each([
		["binary", new Uint8Array([0, 1, 2, 0])],
		["no UTF-8", new Uint8Array([0x76, 0xfc, 0x0a])],
	])("%s", async (_, bytes) => {
		const { status, problems, codes } = await checkWith({ "x.yaml": bytes, "ok.yaml": `${head}claims:\n${good}` }, [
			"--registry",
			"x.yaml",
			"--registry",
			"ok.yaml",
		]);
		expect(problems).toMatchObject([{ path: "x.yaml", severity: "error" }]);
		expect(codes).toContain("conflicting-figure");
		expect(status).toBe(2);
	});

	test("an empty one is none", async () => {
		const { status } = await checkWith({ "x.claims.yaml": "" });
		expect([0, 2]).toContain(status);
	});
});

describe("drafts", () => {
	test("binary and invalid UTF-8 are said to be so", async () => {
		const cwd = folderWith({
			"a.md": new Uint8Array([0, 159, 146]),
			"b.md": new Uint8Array([0x4d, 0xfc, 0x6c]),
			"c.md": "About 5 km.\n",
		});
		const { status, err, out } = await sourcemark(["check", "."], { cwd });
		expect(err).toBe("a.md  error  The file is not a text file.\nb.md  error  The file is not UTF-8 text.\n");
		expect(out).toContain("in 1 draft");
		expect(status).toBe(2);
	});

	test("a claims file is none, and no mistake beside drafts", async () => {
		const text =
			"claims:\n  dry:\n    statement: Some 48 wells have run dry.\n    source: board\nsources:\n  board: {}\n";
		const cwd = folderWith({ "a.md": "Nothing.\n", "w.claims.yaml": text });
		const { status, err, out } = await sourcemark(["check", "a.md", "w.claims.yaml"], { cwd });
		expect(err).toContain("w.claims.yaml  information  This is a claims file and no draft");
		expect([status, out]).toEqual([0, "Nothing to report: 1 draft, 0 figures, 0 of them on record.\n"]);
		expect((await sourcemark(["check", "none.claims.yaml"], { cwd })).status).toBe(2);
	});

	test("an empty one has nothing", async () => {
		const { status, out } = await sourcemark(["check", "-"], { cwd: folderWith({}) });
		expect([status, out]).toEqual([0, "Nothing to report: 1 draft, 0 figures, 0 of them on record.\n"]);
	});

	test("broken front matter is a problem at its line", async () => {
		const cwd = folderWith({ "a.md": "---\nlang: [\n---\n\nText.\n" });
		const { problems } = JSON.parse((await sourcemark(["check", "a.md", "--format", "json"], { cwd })).out);
		expect(problems[0]).toMatchObject({ path: "a.md", severity: "warning" });
	});

	test.each([
		["a megabyte of digits", "7".repeat(1_000_000)],
		["ten thousand nested quotes", `${">".repeat(10_000)} About 12,000 soldiers.`],
		["a megabyte of brackets", "[".repeat(1_000_000)],
		["a megabyte of one word", "und ".repeat(250_000)],
		["a hundred thousand list items in a line", "- ".repeat(100_000)],
	])("%s: an answer in seconds", async (_, text) => {
		const { status } = await sourcemark(["check", "-", "--format", "json"], { cwd: folderWith({}), input: text });
		expect(status).toBe(0);
	});
});
