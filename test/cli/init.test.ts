// `sourcemark init`: what it asks, what it writes, and that it never writes over anything.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { asker } from "../../server/src/cli/io.ts";
import { readRegistry } from "../../server/src/engine/index.ts";
import { readProjectFile } from "../../server/src/workspace/index.ts";
import { folderWith, sourcemark } from "../kit/command.ts";

/** Answers in their order, and keeps what was asked. */
function somebody(...answers: (string | null)[]) {
	const asked: string[] = [];
	const ask = (question: string): string | null => {
		asked.push(question);
		return answers.shift() ?? null;
	};
	return { asked, ask };
}

const read = (folder: string, name: string): string => readFileSync(path.join(folder, name), "utf8");
const configIn = (folder: string) => readProjectFile("sourcemark.config.yaml", read(folder, "sourcemark.config.yaml"));
const registryIn = (folder: string, name = "sources.claims.yaml") =>
	readRegistry([{ file: name, text: read(folder, name) }]);

describe("three questions", () => {
	test("are asked, and their answers written", async () => {
		const cwd = folderWith({});
		const { asked, ask } = somebody("de-CH", " footnote ", "Wasseramt: «Süd»");
		const { status, out, err } = await sourcemark(["init"], { cwd, ask });
		expect([status, err, asked.length]).toEqual([0, "", 3]);
		expect(configIn(cwd)).toMatchObject({ settings: { language: "de-CH", citationStyle: "footnote" }, problems: [] });
		const { sources, claims } = registryIn(cwd);
		expect([...sources.values()]).toMatchObject([{ key: "wasseramt-sued", short: "Wasseramt: «Süd»" }]);
		expect(claims.size).toBe(0);
		expect(out).toMatch(/^Wrote sourcemark\.config\.yaml\nWrote sources\.claims\.yaml\n\nWhat to do next\n/);
	});

	test("may be left empty", async () => {
		const cwd = folderWith({});
		await sourcemark(["init"], { cwd, ask: somebody("", "", "").ask });
		expect(configIn(cwd)).toMatchObject({ settings: { language: null, citationStyle: "pandoc" }, problems: [] });
		expect(registryIn(cwd).sources.size).toBe(0);
	});

	test("are put again where an answer will not do", async () => {
		const cwd = folderWith({});
		const { asked, ask } = somebody("in German", "de", "apa", "link", "");
		const { err } = await sourcemark(["init"], { cwd, ask });
		expect(err).toBe(
			"Write auto or a language tag such as de, de-CH or en-GB.\nWrite one of pandoc, footnote, link, comment, prose.\n",
		);
		expect(asked).toHaveLength(5);
		expect(configIn(cwd).settings).toEqual({ language: "de", citationStyle: "link" });
	});

	test("whoever stops gets nothing", async () => {
		const cwd = folderWith({});
		const { status, err } = await sourcemark(["init"], { cwd, ask: somebody("de").ask });
		expect([status, err]).toEqual([2, "\nNothing was written.\n"]);
		expect(readdirSync(cwd)).toEqual([]);
	});

	test("what an option says is not asked", async () => {
		const cwd = folderWith({});
		const { asked, ask } = somebody("prose");
		await sourcemark(["init", "--lang", "en-GB", "--source", "Water Board"], { cwd, ask });
		expect(asked).toEqual([expect.stringContaining("How do you name sources?")]);
		expect(configIn(cwd).settings).toEqual({ language: "en-GB", citationStyle: "prose" });
	});
});

describe("without anybody there", () => {
	test("--yes takes the usual answers", async () => {
		const cwd = folderWith({});
		const { status, out } = await sourcemark(["init", "new/story", "--yes"], { cwd });
		expect(status).toBe(0);
		expect(out).toContain("Wrote new/story/sourcemark.config.yaml");
		expect(out).toContain("sourcemark check new/story\n");
		expect(configIn(path.join(cwd, "new/story")).settings).toEqual({ language: null, citationStyle: "pandoc" });
	});

	test("all options together need no --yes; claims live where one says", async () => {
		const cwd = folderWith({});
		const args = ["--lang", "auto", "--style", "comment", "--source", "3 Seen", "--claims", "facts/lakes.claims.yaml"];
		expect((await sourcemark(["init", ...args], { cwd })).status).toBe(0);
		expect(configIn(cwd).settings).toEqual({ language: null, citationStyle: "comment" });
		expect(registryIn(cwd, "facts/lakes.claims.yaml").sources.size).toBe(1);
	});

	test.each([
		[[], "init asks questions and nobody is there to answer: add --yes"],
		[["--lang", "de"], "nobody is there to answer"],
		[["--yes", "--style", "apa"], "--style must be one of pandoc, footnote, link, comment, prose, not 'apa'"],
		[["--yes", "--lang", "in German"], "--lang must be a language tag"],
		[["--yes", "--claims", "facts.yaml"], "--claims must end in .claims.yaml"],
		[["--yes", "--claims", "../a.claims.yaml"], "--claims must lie in the folder"],
		[["--yes", "a", "b"], "init takes one folder"],
	])("%j is wrong usage", async (args, message) => {
		const cwd = folderWith({});
		const { status, err } = await sourcemark(["init", ...args], { cwd });
		expect(err).toContain(message);
		expect([status, readdirSync(cwd)]).toEqual([2, []]);
	});
});

describe("what is there", () => {
	test.each(["sourcemark.config.yaml", "sourcemark.config.json"])(
		"%s stays as it is, and is the only one",
		async (name) => {
			const cwd = folderWith({ [name]: "{}" });
			const { status, out } = await sourcemark(["init", "--yes"], { cwd });
			expect(status).toBe(0);
			expect(out).toContain(`${name} is there already and stays as it is\nWrote sources.claims.yaml\n`);
			expect(readdirSync(cwd).toSorted()).toEqual([name, "sources.claims.yaml"].toSorted());
			expect(read(cwd, name)).toBe("{}");
		},
	);

	test("run twice, nothing changes", async () => {
		const cwd = folderWith({ "sources.claims.yaml": "claims:\n" });
		await sourcemark(["init", "--yes"], { cwd });
		const before = read(cwd, "sourcemark.config.yaml");
		const { out } = await sourcemark(["init", "--yes", "--lang", "de"], { cwd });
		expect(out.match(/stays as it is/g)).toHaveLength(2);
		expect([read(cwd, "sourcemark.config.yaml"), read(cwd, "sources.claims.yaml")]).toEqual([before, "claims:\n"]);
	});

	test("a folder that cannot be is said", async () => {
		const cwd = folderWith({ file: "" });
		const { status, err } = await sourcemark(["init", "file/in", "--yes"], { cwd });
		expect(err).toMatch(/cannot be written/);
		expect([status, existsSync(path.join(cwd, "file/in"))]).toEqual([2, false]);
	});
});

describe("questions", () => {
	test("answers that come all at once are one each, and nobody's are null", async () => {
		const input = new PassThrough();
		const shown: string[] = [];
		const output = new PassThrough();
		output.on("data", (text) => shown.push(String(text)));
		const ask = asker(input, output);
		input.write("de\nprose\n");
		expect([await ask("Language: "), await ask("Style: ")]).toEqual(["de", "prose"]);
		const third = ask("Source: ");
		input.write("Water Board\n");
		expect(await third).toBe("Water Board");
		expect(shown.join("")).toBe("Language: Style: prose\nSource: ");
		const last = ask("More: ");
		input.end();
		expect(await last).toBeNull();
	});
});

test.each(["de", "en"])("what is written can be gone on with: %s", async (lang) => {
	const cwd = folderWith({ ".git/HEAD": "" });
	await sourcemark(["init", "--yes", "--lang", lang, "--source", "Water Board"], { cwd });
	const file = path.join(cwd, "sources.claims.yaml");
	const text = read(cwd, "sources.claims.yaml");
	const [, statement = ""] = /statement: (.*)/.exec(text) ?? [];
	writeFileSync(path.join(cwd, "draft.md"), `${statement.replace("48", "84")} [@water-board]\n`);
	expect((await sourcemark(["check", "--fail-on", "warning"], { cwd })).status).toBe(0);
	// As the file says: the first mark of each line of the example taken away.
	writeFileSync(
		file,
		text.replace(/(?<=claims:\n)[\s\S]*/, (lines) => lines.replace(/^#/gm, "")),
	);
	const { status, out, err } = await sourcemark(["check"], { cwd });
	expect(out).toContain("conflicting-figure");
	expect([status, err]).toEqual([1, ""]);
});
