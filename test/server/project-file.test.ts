// sourcemark.config.*: what it extends, what it overrides for some drafts, and where it says what is wrong.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readFrontMatter } from "../../server/src/engine/index.ts";
import { disk, finder } from "../../server/src/machine/index.ts";
import { resolveSetup, type Setup, type Surroundings } from "../../server/src/workspace/index.ts";
import { sourcemark } from "../kit/command.ts";
import { eventually, startClient } from "../kit/lsp-client.ts";
import { killedWithSource, wells } from "./texts.ts";

let folder: string;
beforeEach(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), "sourcemark-project-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(files: Readonly<Record<string, string>>): void {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
}

function setupOf(name: string | null, around: Partial<Surroundings> = {}): Promise<Setup> {
	const place = { path: name && join(folder, name), text: "", frontMatter: readFrontMatter("", 0) };
	const usual = { folders: [folder], settings: {}, trusted: true, bundled: [], files: disk, finder };
	return resolveSetup(place, { ...usual, ...around });
}

/** "file:line message" */
const toldBy = ({ projectFile }: Setup): string[] =>
	(projectFile?.problems ?? []).map(({ at, message }) => `${relative(folder, at.file)}:${at.line + 1} ${message}`);

const filesOf = ({ files }: Setup): string[] => files.map(({ file }) => relative(folder, file));

describe("extends", () => {
	test("what is extended is weaker, of several the first; rules one by one, all else whole", async () => {
		put({
			"sourcemark.config.yaml": "extends: [base/a.yaml, base/b.json]\nrules: { unit-mismatch: hint }\n",
			"base/a.yaml": "language: de\ncitationStyle: link\nrules: { missing-source: off, unit-mismatch: off }\n",
			"base/b.json": '{ "language": "en", "rules": { "missing-source": "error", "partial-range": "off" } }',
		});
		const setup = await setupOf("draft.md");
		expect(toldBy(setup)).toEqual([]);
		expect(setup.options).toEqual({
			language: "en",
			citationStyle: "link",
			rules: { "missing-source": "error", "partial-range": "off", "unit-mismatch": "hint" },
		});
	});

	test("of a file that extends others, of which two extend one, each counts once", async () => {
		put({
			"sourcemark.config.yaml": "extends: [b.yaml, c.yaml]\n",
			"b.yaml": "extends: d.yaml\nlanguage: de\n",
			"c.yaml": "extends: ./d.yaml\n",
			"d.yaml": "language: en\ncitationStyle: link\n",
		});
		const { options, projectFile } = await setupOf("draft.md");
		expect(options).toMatchObject({ language: "de", citationStyle: "link" });
		expect(projectFile?.reads.map((each) => relative(folder, each))).toEqual(["b.yaml", "d.yaml", "c.yaml"]);
	});

	test("registries start from the file that names them; the strongest list counts", async () => {
		put({
			"in/sourcemark.config.yaml": "extends: ../base/b.yaml\n",
			"base/b.yaml": "registries: [wells.yaml]\n",
			"base/wells.yaml": wells("1"),
			"in/own/sourcemark.config.yaml": "extends: ../../base/b.yaml\nregistries: [none.yaml]\n",
		});
		expect(filesOf(await setupOf("in/draft.md"))).toEqual(["base/wells.yaml"]);
		const { problems } = await setupOf("in/own/draft.md");
		expect(problems).toMatchObject([{ by: "project file", path: join(folder, "in/own/none.yaml") }]);
		expect(problems[0]?.at).toMatchObject({
			file: join(folder, "in/own/sourcemark.config.yaml"),
			line: 1,
			character: 13,
		});
	});

	test("root is not handed down", async () => {
		put({ "in/sourcemark.config.yaml": "extends: ../base.yaml\n", "base.yaml": "root: true\n" });
		expect((await setupOf("in/draft.md")).projectFile?.root).toBe(false);
	});

	test("circles, files that are not there, addresses and nonsense are told at their lines; the rest counts", async () => {
		put({
			"sourcemark.config.yaml": "language: de\nextends:\n  - a.yaml\n  - none.yaml\n  - https://example.org/b.yaml\n",
			"a.yaml": "citationStyle: link\nextends: sub/b.yaml\n",
			"sub/b.yaml": "\nextends: ../a.yaml\nlanguag: de\n",
		});
		const setup = await setupOf("draft.md");
		expect(toldBy(setup)).toEqual([
			"sub/b.yaml:2 extends goes round in a circle: a.yaml, b.yaml, a.yaml.",
			expect.stringMatching(/^sub\/b\.yaml:3 There is no option "languag"\. Did you mean "language"\?/),
			'sourcemark.config.yaml:4 The file "none.yaml" was not found.',
			'sourcemark.config.yaml:5 "https://example.org/b.yaml" is an address. Only files are read: nothing is fetched.',
		]);
		expect(setup.options).toMatchObject({ language: "de", citationStyle: "link" });
		put({ "sourcemark.config.yaml": "extends: sourcemark.config.yaml\n" });
		expect(toldBy(await setupOf("draft.md"))).toEqual([
			"sourcemark.config.yaml:1 extends goes round in a circle: sourcemark.config.yaml, sourcemark.config.yaml.",
		]);
		put({ "sourcemark.config.yaml": "extends: { a: 1 }\n" });
		expect(toldBy(await setupOf("draft.md"))).toEqual([
			"sourcemark.config.yaml:1 extends must be a file or a list of files.",
		]);
	});

	test("a folder that is linked into itself ends", async () => {
		put({ "sourcemark.config.yaml": "extends: again/sourcemark.config.yaml\n" });
		symlinkSync(folder, join(folder, "again"));
		expect(toldBy(await setupOf("draft.md"))[0]).toContain("extends goes too far");
	});

	test("without trust nothing outside the workspace is read, by a link neither", async () => {
		put({
			"out/b.yaml": "language: de\n",
			"in/sourcemark.config.yaml": "extends: [../out/b.yaml, link.yaml]\n",
		});
		symlinkSync(join(folder, "out/b.yaml"), join(folder, "in/link.yaml"));
		const around = { folders: [join(folder, "in")], trusted: false };
		const setup = await setupOf("in/draft.md", around);
		expect(toldBy(setup)).toEqual([
			'in/sourcemark.config.yaml:1 The file "../out/b.yaml" lies outside this workspace, which is not trusted.',
			'in/sourcemark.config.yaml:1 The file "link.yaml" lies outside this workspace, which is not trusted.',
		]);
		expect(setup.options.language).toBeNull();
		expect((await setupOf("in/draft.md", { ...around, trusted: true })).options.language).toBe("de");
	});

	test("the key changes when what is extended says something else", async () => {
		put({ "sourcemark.config.yaml": "extends: b.yaml\n", "b.yaml": "rules: { missing-source: off }\n" });
		const { key } = await setupOf("draft.md");
		expect((await setupOf("draft.md")).key).toBe(key);
		put({ "b.yaml": "rules: { missing-source: hint }\n" });
		expect((await setupOf("draft.md")).key).not.toBe(key);
	});
});

describe("overrides", () => {
	const config = `language: de
overrides:
  - files: "*.en.md"
    language: en
  - files: [news/**, "!news/old"]
    citationStyle: link
    rules: { missing-source: off }
  - files: news/special.en.md
    rules: { missing-source: hint, unit-mismatch: off }
`;

	test("by glob from the file's folder, the later ones stronger", async () => {
		put({ "in/sourcemark.config.yaml": config });
		const of = async (name: string) => (await setupOf(name)).options;
		expect(await of("in/a.md")).toMatchObject({ language: "de", citationStyle: "pandoc", rules: {} });
		expect(await of("in/x/a.en.md")).toMatchObject({ language: "en", citationStyle: "pandoc" });
		expect(await of("in/news/x/a.md")).toMatchObject({ language: "de", citationStyle: "link" });
		expect(await of("in/news/old/a.md")).toMatchObject({ citationStyle: "pandoc" });
		expect(await of("in/news/special.en.md")).toEqual({
			language: "en",
			citationStyle: "link",
			rules: { "missing-source": "hint", "unit-mismatch": "off" },
		});
		expect(toldBy(await setupOf("in/a.md"))).toEqual([]);
	});

	test("those of an extended file count from the project's folder and before the file itself", async () => {
		put({
			"in/sourcemark.config.yaml": "extends: ../base/b.yaml\ncitationStyle: link\n",
			"base/b.yaml": "overrides: [{ files: news/*.md, citationStyle: footnote, language: en }]\n",
		});
		expect((await setupOf("in/news/a.md")).options).toMatchObject({ citationStyle: "link", language: "en" });
		expect((await setupOf("in/a.md")).options).toMatchObject({ citationStyle: "link", language: null });
	});

	test("registries for some drafts only", async () => {
		put({
			"sourcemark.config.yaml": "overrides: [{ files: a.md, registries: [wells.yaml], bundledRegistry: false }]\n",
			"wells.yaml": wells("1"),
		});
		expect(filesOf(await setupOf("a.md"))).toEqual(["wells.yaml"]);
		expect(filesOf(await setupOf("b.md"))).toEqual([]);
	});

	test("none is meant for a draft that is no file", async () => {
		put({ "sourcemark.config.yaml": "overrides: [{ files: '**', language: de }]\n" });
		expect((await setupOf(null)).options.language).toBeNull();
	});

	test("flags go before them", async () => {
		put({ "sourcemark.config.yaml": "overrides: [{ files: '**', language: de }]\n" });
		expect((await setupOf("a.md", { flags: { language: "en" } })).options.language).toBe("en");
	});

	test("what is wrong in one is told at its line", async () => {
		put({
			"sourcemark.config.yaml": `overrides:
  - language: de
  - files: [a.md, 3]
  - files: a.md
    root: true
    rules:
      no-such: off
  - text
`,
		});
		expect(toldBy(await setupOf("a.md"))).toEqual([
			'sourcemark.config.yaml:2 files must say which drafts are meant, as in "news/*.md".',
			'sourcemark.config.yaml:3 files must say which drafts are meant, as in "news/*.md".',
			"sourcemark.config.yaml:5 root stands at the top of a project file, not in an override.",
			expect.stringMatching(/^sourcemark\.config\.yaml:7 There is no rule "no-such"/),
			"sourcemark.config.yaml:8 An override must be a mapping with files and options.",
		]);
		put({ "sourcemark.config.yaml": "overrides: { files: a.md }\n" });
		expect(toldBy(await setupOf("a.md"))).toEqual(["sourcemark.config.yaml:1 overrides must be a list."]);
	});
});

describe("both doors", () => {
	test("the command reads them, and a file that is not there is an error", async () => {
		put({
			".git/HEAD": "",
			"sourcemark.config.yaml": "extends: base.yaml\n",
			"base.yaml":
				"rules: { unsourced-figure: off }\noverrides: [{ files: b.md, rules: { unsourced-figure: error } }]\n",
			"a.md": "The village drilled 60 wells.\n",
			"b.md": "The village drilled 60 wells.\n",
		});
		const first = await sourcemark(["check", "--format", "json"], { cwd: folder });
		expect(JSON.parse(first.out).files.map((each: { findings: unknown[] }) => each.findings.length)).toEqual([0, 1]);
		expect(first.status).toBe(1);
		put({ "sourcemark.config.yaml": "\nextends: none.yaml\n" });
		const { status, err } = await sourcemark(["check", "a.md"], { cwd: folder });
		expect(err).toContain('sourcemark.config.yaml:2:1  error  The file "none.yaml" was not found.');
		expect(status).toBe(2);
	});

	test("the editor watches what is extended, and has its problems on it", async () => {
		const client = await startClient({
			files: {
				"sourcemark.config.yaml": "extends: shared/base.yaml\n",
				"shared/base.yaml": "rules: { conflicting-figure: off }\n",
			},
		});
		const uri = await client.open("draft.md", killedWithSource("20,000"));
		expect(await client.found(uri)).toEqual([]);
		await eventually(() => JSON.stringify(client.watched).includes('"pattern":"base.yaml"'));
		await client.save("shared/base.yaml", "rules: { conflicting-figure: loud }\n");
		expect(await client.found(uri)).toEqual(["conflicting-figure: 20,000"]);
		const told = () => client.sent.findLast((each) => each.uri === client.uri("shared/base.yaml"))?.diagnostics;
		await eventually(() => told()?.length === 1);
		expect(told()).toMatchObject([{ code: "wrong-option", range: { start: { line: 0, character: 9 } } }]);
		await client.save("shared/base.yaml", "");
		await eventually(() => told()?.length === 0);
		await client.stop();
	});

	test("a registry that is named and not there is told where it is named, until it is there", async () => {
		const client = await startClient({ files: { "sourcemark.config.yaml": "registries: [facts/more.claims.yaml]\n" } });
		const uri = await client.open("draft.md", killedWithSource("20,000"));
		await client.found(uri);
		const told = () =>
			client.sent.findLast((each) => each.uri === client.uri("sourcemark.config.yaml"))?.diagnostics ?? [];
		await eventually(() => told().length === 1);
		expect(told()).toMatchObject([
			{ message: 'The file "facts/more.claims.yaml" was not found.', range: { start: { line: 0, character: 13 } } },
		]);
		await client.save("facts/more.claims.yaml", "version: 1\n");
		await client.found(uri);
		await eventually(() => told().length === 0);
		await client.stop();
	});

	test("the editor hears of an extended file that comes to be", async () => {
		const client = await startClient({ files: { "sourcemark.config.yaml": "extends: shared/base.yaml\n" } });
		const uri = await client.open("draft.md", killedWithSource("20,000"));
		expect(await client.found(uri)).toEqual(["conflicting-figure: 20,000"]);
		await eventually(() => JSON.stringify(client.watched).includes('"pattern":"base.yaml"'));
		await client.save("shared/base.yaml", "rules: { conflicting-figure: off }\n");
		expect(await client.found(uri)).toEqual([]);
		await client.stop();
	});
});
