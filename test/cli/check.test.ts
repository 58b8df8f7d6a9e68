// `sourcemark check`: which drafts are read, against which registries, and how the command ends.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, sourcemark } from "../kit/command.ts";
import { drilled } from "../kit/wells.ts";

const registry = (id: string, statement: string): string =>
	`version: 1\nsources:\n  board: { title: Yearly report, short: Water Board }\nclaims:\n  ${id}:\n    statement: ${statement}\n    source: board\n`;
const wells = registry("wells", "The village drilled 80 wells in 2025.");
const right = drilled(80);
const wrong = drilled(60);

interface Answer {
	readonly files: readonly {
		readonly path: string;
		readonly figures: number;
		readonly findings: readonly { readonly code: string }[];
	}[];
	readonly problems: readonly {
		readonly path: string;
		readonly line: number;
		readonly severity: string;
		readonly message: string;
	}[];
	readonly summary: Readonly<Record<string, number>>;
}

async function check(cwd: string, args: readonly string[], input = "") {
	const { status, out, err } = await sourcemark(["check", "--format", "json", ...args], { cwd, input });
	const answer = JSON.parse(out) as Answer;
	const codes = Object.fromEntries(answer.files.map(({ path, findings }) => [path, findings.map(({ code }) => code)]));
	return { status, err, codes, ...answer };
}

describe("which drafts", () => {
	const cwd = folderWith({
		".gitignore": "build/\n",
		".git/HEAD": "",
		"a.md": right,
		"b.txt": wrong,
		"build/c.md": wrong,
		"deep/d.markdown": right,
		"deep/node_modules/e.md": wrong,
	});

	test("a folder: its Markdown files, ignored folders left out", async () => {
		expect((await check(cwd, ["."])).files.map(({ path }) => path)).toEqual(["a.md", "deep/d.markdown"]);
		expect((await check(cwd, [])).files).toHaveLength(2);
	});

	test("what is named is read, ignored or not, and once", async () => {
		const { files } = await check(cwd, ["build", "b.txt", "./a.md", "a.md"]);
		expect(files.map(({ path }) => path)).toEqual(["build/c.md", "b.txt", "./a.md"]);
	});

	test("standard input", async () => {
		const { files, status } = await check(cwd, ["-"], right);
		expect(files).toMatchObject([{ path: "-", figures: 1 }]);
		expect(status).toBe(0);
	});

	test("one that is missing costs itself only", async () => {
		const { status, files, problems } = await check(cwd, ["nowhere.md", "a.md"]);
		expect(status).toBe(2);
		expect(files).toHaveLength(1);
		expect(problems).toMatchObject([{ path: "nowhere.md", severity: "error", message: "There is no such file." }]);
	});

	test("a folder without drafts is said to be one", async () => {
		const { status, problems } = await check(folderWith({ "a.txt": "" }), ["."]);
		expect(status).toBe(0);
		expect(problems).toMatchObject([{ severity: "information" }]);
	});
});

describe("which registries", () => {
	test("those beside a loose draft, none below and none above", async () => {
		const cwd = folderWith({
			"x.claims.yaml": wells,
			"a.md": wrong,
			"sub/b.md": wrong,
			"sub/deep/y.claims.yaml": wells,
		});
		expect((await check(cwd, ["a.md", "sub/b.md"])).codes).toEqual({ "a.md": ["conflicting-figure"], "sub/b.md": [] });
	});

	test("the named one only, for a loose draft", async () => {
		const cwd = folderWith({ "x.claims.yaml": wells, "a.md": wrong, "other/y.yaml": registry("y", "It has 3 gates.") });
		expect((await check(cwd, ["a.md", "--registry", "other/y.yaml"])).codes).toEqual({ "a.md": [] });
		const drafts = folderWith({ "a.md": wrong });
		const named = await check(drafts, ["a.md", "--registry", `${cwd}/x.claims.yaml`]);
		expect(named.codes).toEqual({ "a.md": ["conflicting-figure"] });
	});

	test("all of a project, wherever the command is called", async () => {
		const cwd = folderWith({ ".git/HEAD": "", "claims/x.claims.yaml": wells, "drafts/a.md": wrong });
		expect((await check(`${cwd}/drafts`, ["a.md"])).codes).toEqual({ "a.md": ["conflicting-figure"] });
		expect((await check(`${cwd}/drafts`, ["-"], wrong)).codes).toEqual({ "-": ["conflicting-figure"] });
	});

	test("all below a folder that is named", async () => {
		const cwd = folderWith({
			"in/claims/x.claims.json": JSON.stringify({ version: 1 }),
			"in/x.claims.yaml": wells,
			"in/d/a.md": wrong,
		});
		expect((await check(cwd, ["in"])).codes).toEqual({ "in/d/a.md": ["conflicting-figure"] });
	});

	test("a project of its own keeps its claims and asks for no others", async () => {
		const cwd = folderWith({
			"sourcemark.config.yaml": "language: en\n",
			"a.md": wrong,
			"own/sourcemark.config.yaml": "root: true\n",
			"own/x.claims.yaml": wells,
			"own/b.md": wrong,
			"y.claims.yaml": registry("gates", "The dam has 3 gates."),
			"own/c.md": "The dam has 4 gates, says the Water Board.\n",
		});
		expect((await check(cwd, ["."])).codes).toEqual({ "a.md": [], "own/b.md": ["conflicting-figure"], "own/c.md": [] });
	});

	test("the one a draft names, relative to the draft", async () => {
		const cwd = folderWith({
			"facts/wells.yaml": wells,
			"a.md": `---\nsourcemark: { registry: facts/wells.yaml }\n---\n\n${wrong}`,
			"b.md": `---\nsourcemark: { registry: facts/none.yaml }\n---\n\n${wrong}`,
		});
		const { codes, problems, status } = await check(cwd, ["."]);
		expect(codes).toEqual({ "a.md": ["conflicting-figure"], "b.md": [] });
		expect(problems).toMatchObject([{ path: "b.md", line: 1, severity: "error" }]);
		expect(status).toBe(2);
	});

	test("what is untidy in one is told, and fails nothing", async () => {
		const cwd = folderWith({
			"wells.claims.yaml": wells.replace("claims:", "  nobody: { title: News, short: Courier }\nclaims:"),
			"a.md": "Nothing here.\n",
		});
		const { problems, status } = await check(cwd, ["a.md"]);
		expect(problems).toMatchObject([{ path: "wells.claims.yaml", code: "unused-source", severity: "information" }]);
		expect(status).toBe(0);
	});

	test("the bundled one unless switched off", async () => {
		const cwd = folderWith({
			"a.md": "Around 3,000 North Korean soldiers have been killed in the war against Ukraine, the NIS says.\n",
		});
		expect((await check(cwd, ["a.md"])).codes["a.md"]).toContain("conflicting-figure");
		expect((await check(cwd, ["a.md", "--no-bundled-registry"])).codes["a.md"]).not.toContain("conflicting-figure");
	});

	test("options of the project file, flags before them", async () => {
		const cwd = folderWith({
			"sourcemark.config.json": '{ "rules": { "conflicting-figure": "hint" }, "language": "de" }',
			"x.claims.yaml": wells,
			"a.md": wrong,
		});
		const { out } = await sourcemark(["check", "a.md", "--format", "json", "--lang", "en-GB"], { cwd });
		expect(JSON.parse(out).files[0]).toMatchObject({ language: "en-GB", findings: [{ severity: "hint" }] });
	});
});

describe("how it ends", () => {
	const cwd = folderWith({
		"x.claims.yaml": wells,
		"right.md": right,
		"wrong.md": wrong,
		"open.md": "The village drilled 80 wells in 2025.\n",
	});
	test.each([
		[0, ["right.md"]],
		[0, ["right.md", "--fail-on", "hint"]],
		[1, ["wrong.md"]],
		[0, ["open.md"]],
		[1, ["open.md", "--fail-on", "warning"]],
		[2, ["wrong.md", "--registry", "none.claims.yaml"]],
	] as const)("with %i: %j", async (status, args) => {
		expect((await check(cwd, args)).status).toBe(status);
	});

	test("the summary counts", async () => {
		expect((await check(cwd, ["."])).summary).toEqual({
			files: 3,
			figures: 3,
			tied: 3,
			findings: 2,
			error: 1,
			warning: 1,
			information: 0,
			hint: 0,
			problems: 0,
		});
	});
});

test("a person is told where no claims file of their own counts", async () => {
	const cwd = folderWith({ "a.md": "Some 48 wells ran dry, the Water Board says.\n" });
	const told = async (args: readonly string[], terminal: boolean) =>
		(await sourcemark(["check", ...args], { cwd, terminal })).err;
	expect(await told([], true)).toBe("No claims file of your own counts here. 'sourcemark init' writes a first one.\n");
	expect(await told([], false)).toBe("");
	expect(await told(["--format", "json"], true)).toBe("");
	const claims =
		"claims:\n  cats:\n    statement: Nine cats live here.\n    source: me\nsources:\n  me: { short: Me }\n";
	writeFileSync(path.join(cwd, "a.claims.yaml"), claims);
	expect(await told([], true)).toBe("");
});

test("a draft that is read in another language than it is in is said to be", async () => {
	const english =
		"The harbour is deeper than it was, and most of the ships that come in now are larger than those of the past.\n";
	const german =
		"Der Hafen ist tiefer, als er war, und die meisten Schiffe, die jetzt einlaufen, sind größer als die von früher.\n";
	const cwd = folderWith({
		"sourcemark.config.yaml": "language: de-CH\n",
		"a.md": english,
		"b.md": german,
		"c.md": `---\nlang: de\n---\n\n${english}`,
		"d.md":
			"Das „Harbour Journal“: “It is deeper than it was.” Mehr ist im Hafen auch nicht zu hören, wie es scheint.\n",
	});
	const message =
		'This draft seems to be in another language (en) than it is read in (de-CH). Write "lang: en" at its head, or set language to auto.';
	const { status, err } = await sourcemark(["check"], { cwd });
	expect([status, err]).toEqual([0, `a.md  information  ${message}\n`]);
	expect((await sourcemark(["check", "--lang", "en", "a.md"], { cwd })).err).toBe("");
});
