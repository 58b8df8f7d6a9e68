// Where both doors find settings, registries and drafts: ignored folders, project files, names of files, trust.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readFrontMatter, wordingFor } from "../../server/src/engine/index.ts";
import { disk, finder, readBundled, rulePage } from "../../server/src/machine/index.ts";
import {
	decode,
	findProjectFile,
	isDraftName,
	isInside,
	isRegistryName,
	readSettings,
	resolveSetup,
	rootOf,
	type Setup,
	type Surroundings,
	walk,
} from "../../server/src/workspace/index.ts";
import { wells } from "./texts.ts";

let folder: string;
beforeEach(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), "sourcemark-workspace-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(files: Readonly<Record<string, string>>): void {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
}

const inFolder = (paths: readonly string[]): string[] => paths.map((path) => relative(folder, path));

function setupOf(name: string, text = "", around: Partial<Surroundings> = {}): Promise<Setup> {
	const path = join(folder, name);
	const place = { path, text, frontMatter: readFrontMatter(text, 0) };
	return resolveSetup(place, {
		folders: [folder],
		settings: {},
		trusted: true,
		bundled: readBundled(),
		files: disk,
		finder,
		...around,
	});
}

const filesOf = ({ files }: Setup): string[] =>
	inFolder(files.filter(({ bundled }) => !bundled).map(({ file }) => file));

describe("walking", () => {
	const registries = async (at = folder): Promise<string[]> => inFolder((await walk(disk, at, isRegistryName)).files);

	test("finds registries in every folder, not in packages and hidden ones, and never in circles", async () => {
		put({
			"a.claims.yaml": "",
			"b/c/d.claims.json": "",
			"b/e.yaml": "",
			"node_modules/x/f.claims.yaml": "",
			".cache/g.claims.yml": "",
		});
		symlinkSync(folder, join(folder, "b/again"));
		expect(await registries()).toEqual(["a.claims.yaml", "b/c/d.claims.json"]);
	});

	test("honours .gitignore: deeper ones win, and those above the folder count in a repository", async () => {
		put({
			".git/HEAD": "",
			".gitignore": "*.claims.yaml\n!kept.claims.yaml\n/build/\n",
			"in/a.claims.yaml": "",
			"in/kept.claims.yaml": "",
			"in/deep/.gitignore": "!b.claims.yaml\nkept.claims.yaml\n",
			"in/deep/b.claims.yaml": "",
			"in/deep/kept.claims.yaml": "",
			"build/kept.claims.yaml": "",
			"in/build/kept.claims.yaml": "",
		});
		const all = ["in/build/kept.claims.yaml", "in/deep/b.claims.yaml", "in/kept.claims.yaml"];
		expect(await registries()).toEqual(all);
		expect(await registries(join(folder, "in"))).toEqual(all);
	});

	test("an ignored folder that is asked for is looked into", async () => {
		put({ ".git/HEAD": "", ".gitignore": "drafts/\n", "drafts/a.md": "", "drafts/B.MARKDOWN": "", "drafts/c.txt": "" });
		const { files, complete } = await walk(disk, join(folder, "drafts"), isDraftName);
		expect({ files: inFolder(files), complete }).toEqual({
			files: ["drafts/B.MARKDOWN", "drafts/a.md"],
			complete: true,
		});
		expect((await walk(disk, folder, isDraftName)).files).toEqual([]);
	});

	test("a folder that is not there is empty", async () => {
		expect((await walk(disk, join(folder, "nowhere"), isDraftName)).files).toEqual([]);
	});
});

describe("settings", () => {
	test("what is well said counts, what is not is named", () => {
		const raw = {
			language: "de-CH",
			citationStyle: "apa",
			rules: { "missing-source": "off", nonsense: "off" },
			trace: {},
		};
		const { settings, problems } = readSettings(raw);
		expect(settings).toEqual({ language: "de-CH", rules: { "missing-source": "off" } });
		expect(problems.map(({ path }) => path.join("."))).toEqual(["citationStyle", "rules.nonsense"]);
		expect(readSettings({ language: "auto" }).settings).toEqual({ language: null });
	});

	test.each([[null], [undefined], ["text"], [[]], [{ rules: 3 }], [{ __proto__: { run: "x" } }], [{ constructor: 1 }]])(
		"never throw: %j",
		(raw) => {
			expect(readSettings(raw).settings).toBeTypeOf("object");
		},
	);
});

describe("the project file", () => {
	test("the nearest wins, and is the only one", async () => {
		put({
			"sourcemark.config.json": '{ "citationStyle": "link", "bundledRegistry": false }',
			"a/sourcemark.config.yaml": "citationStyle: footnote\n",
		});
		expect((await setupOf("draft.md")).options.citationStyle).toBe("link");
		const near = await setupOf("a/b/draft.md");
		expect(near.options.citationStyle).toBe("footnote");
		expect(near.files.some(({ bundled }) => bundled)).toBe(true);
	});

	test("wins over the editor's settings, flags win over it; rules one by one", async () => {
		put({ "sourcemark.config.yaml": "language: de\nrules: { missing-source: hint, unknown-source: off }\n" });
		const settings = { language: "en", rules: { "missing-source": "error", "partial-range": "off" } } as const;
		const { options } = await setupOf("draft.md", "", { settings, flags: { language: "en-GB" } });
		expect(options.language).toBe("en-GB");
		expect(options.rules).toEqual({ "missing-source": "hint", "unknown-source": "off", "partial-range": "off" });
	});

	test("has its problems at their lines", async () => {
		put({ "sourcemark.config.yaml": "language: de\nrules:\n  missing-source: loud\n" });
		const found = await findProjectFile(folder, disk);
		expect(found?.problems).toMatchObject([{ code: "wrong-option", at: { line: 2, character: 2 } }]);
		put({ "sourcemark.config.yaml": "language: [de\n" });
		expect((await findProjectFile(folder, disk))?.problems.length).toBeGreaterThan(0);
	});
});

describe("registries", () => {
	test("in order: bundled, found, named by the project file, named by the draft, named by flags", async () => {
		put({
			"found.claims.yaml": wells("1"),
			"x/named.yaml": wells("2"),
			"x/sourcemark.config.yaml": "registries: [named.yaml]\n",
			"x/own.json": "{}",
			"flag.yaml": wells("3"),
		});
		const text = "---\nsourcemark: { registry: own.json }\nbibliography: [found.yaml, ../found.claims.yaml]\n---\n";
		const setup = await setupOf("x/draft.md", text, { flags: { registries: [join(folder, "flag.yaml")] } });
		expect(setup.files[0]?.bundled).toBe(true);
		expect(filesOf(setup)).toEqual(["x/named.yaml", "found.claims.yaml", "x/own.json", "flag.yaml"]);
		expect(setup.problems).toMatchObject([{ by: "front matter", name: "found.yaml" }]);
		const { span } = setup.problems[0] as Setup["problems"][number];
		expect(text.slice(span?.start, span?.end)).toBe("found.yaml");
	});

	test("named by the editor's settings, from the workspace folder; not where a project file names others", async () => {
		put({ "data/facts.yaml": wells("1"), "p/sourcemark.config.yaml": "registries: []\n" });
		const settings = { registries: ["data/facts.yaml"] };
		expect(filesOf(await setupOf("deep/draft.md", "", { settings }))).toEqual(["data/facts.yaml"]);
		expect(filesOf(await setupOf("p/draft.md", "", { settings }))).toEqual([]);
	});

	test("the key changes with a text and with nothing else", async () => {
		put({ "a.claims.yaml": wells("1") });
		const { key } = await setupOf("draft.md", "One.");
		expect((await setupOf("draft.md", "Two.")).key).toBe(key);
		put({ "a.claims.yaml": wells("200") });
		expect((await setupOf("draft.md", "One.")).key).not.toBe(key);
	});

	test("a loose draft has those beside it, a draft in a repository all of the repository's", async () => {
		put({ "a.claims.yaml": wells("1"), "sub/b.claims.yaml": wells("2") });
		expect(filesOf(await setupOf("draft.md", "", { folders: [] }))).toEqual(["a.claims.yaml"]);
		put({ ".git/HEAD": "" });
		expect(filesOf(await setupOf("sub/draft.md", "", { folders: [] }))).toEqual(["a.claims.yaml", "sub/b.claims.yaml"]);
	});

	test("of several workspace folders the innermost one counts", async () => {
		expect(await rootOf("/a/b/draft.md", ["/a", "/a/b", "/c"], null, disk)).toBe("/a/b");
		expect(isInside("/a/bc", "/a/b")).toBe(false);
		expect(isInside("/a/..b", "/a")).toBe(true);
	});

	test("without trust nothing outside is read, by a link neither", async () => {
		put({ "out/facts.yaml": wells("1"), "in/draft.md": "" });
		symlinkSync(join(folder, "out/facts.yaml"), join(folder, "in/link.yaml"));
		const around = { folders: [join(folder, "in")], trusted: false };
		const text = "---\nbibliography: [../out/facts.yaml, link.yaml]\n---\n";
		const setup = await setupOf("in/draft.md", text, around);
		expect(filesOf(setup)).toEqual([]);
		expect(setup.problems.map(({ message }) => message)).toEqual([
			'The file "../out/facts.yaml" lies outside this workspace, which is not trusted.',
			'The file "link.yaml" lies outside this workspace, which is not trusted.',
		]);
		expect(filesOf(await setupOf("in/draft.md", text, { ...around, trusted: true }))).toHaveLength(2);
	});

	test("what is no text is a problem, not a guess", async () => {
		put({ "b.claims.yaml": "version: 1\u0000" });
		expect((await setupOf("draft.md")).problems).toMatchObject([
			{ message: expect.stringContaining("is not a text file") },
		]);
		const broken = decode(new Uint8Array([0xff, 0x41]));
		expect("why" in broken && broken.why(wordingFor())).toBe("is not UTF-8 text");
		expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]))).toEqual({ text: "A" });
	});
});

test("every rule has its page with the program", () => {
	expect(rulePage("missing-source")).toMatch(/^file:.*missing-source\.md$/);
	expect(rulePage("nonsense")).toBeNull();
});
