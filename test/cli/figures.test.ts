// `sourcemark figures`: of drafts and of lines of JSON.
import { describe, expect, test } from "vitest";
import { folderWith, sourcemark } from "../kit/command.ts";

async function answers(lines: readonly (object | string)[], args: readonly string[] = []) {
	const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
	const { out, status } = await sourcemark(["figures", "--ndjson", ...args], { input });
	return {
		status,
		answers: out
			.split("\n")
			.filter(Boolean)
			.map((line) => JSON.parse(line)),
	};
}

describe("lines of JSON", () => {
	test("offsets are those of the text given, Markdown and all", async () => {
		const texts = [
			"Rund 5,6 Milliarden US-Dollar",
			"    about **5.6** billion dollars, i.e. 20&nbsp;%",
			"> - 😀 between 180 and 220 million people",
		];
		const { answers: lines } = await answers(texts.map((text, id) => ({ id, lang: id === 0 ? "de" : "en", text })));
		const slices = lines.map(({ id, figures }) =>
			figures.map(({ start, end }: { start: number; end: number }) => texts[id]?.slice(start, end)),
		);
		expect(slices).toEqual([
			["5,6 Milliarden US-Dollar"],
			["5.6** billion dollars", "20&nbsp;%"],
			["180 and 220 million"],
		]);
		expect(lines[0].figures[0]).toEqual({
			start: 5,
			end: 29,
			text: "5,6 Milliarden US-Dollar",
			value: 5600000000,
			min: null,
			max: null,
			qualifier: "about",
			unit: "USD",
			noun: null,
			kind: "money",
			otherwise: null,
		});
		expect(lines[2].figures[0]).toMatchObject({ value: null, min: 180e6, max: 220e6, noun: "people" });
	});

	test("bad lines are answered and cost themselves only", async () => {
		const lines = ["nope", { id: 7, lang: "en" }, "", "[1]", { id: 8, text: 3 }, { id: "x", lang: "en", text: "5 km" }];
		const { status, answers: found } = await answers(lines);
		expect(status).toBe(2);
		expect(found).toMatchObject([
			{ id: null, error: "not JSON" },
			{ id: 7, error: '"text" must be a string' },
			{ id: null, error: "not a JSON object" },
			{ id: 8, error: '"text" must be a string' },
			{ id: "x", figures: [{ value: 5, unit: "km" }] },
		]);
	});

	test("--lang holds where a line does not say", async () => {
		const { answers: found } = await answers([{ id: 1, text: "1.234 Brunnen" }], ["--lang", "de"]);
		expect(found[0].figures).toMatchObject([{ value: 1234, noun: "Brunnen" }]);
	});
});

describe("drafts", () => {
	const cwd = folderWith({
		"a.md": "---\nlang: de\n---\n\nRund 2'000 Soldaten,\nzwischen 3 und 4 Prozent.\n",
		"bad.md": "\uFFFD\0",
	});

	test("a table", async () => {
		const { out, err, status } = await sourcemark(["figures", "."], { cwd });
		expect(out.split(/\n/)).toEqual([
			"a.md:5:6   2'000            about 2,000       count       Soldaten",
			"a.md:6:10  3 und 4 Prozent  between 3 and 4%  percentage",
			"",
		]);
		expect(err).toBe("bad.md: The file is not a text file.\n");
		expect(status).toBe(2);
	});

	test("in the language that the project or the command gives drafts that do not say theirs", async () => {
		const cwd = folderWith({
			"sourcemark.config.yaml": "language: de\noverrides: [{ files: en/*.md, language: en }]\n",
			"a.md": "Es waren 4.800 Leute.\n",
			"en/b.md": "Some 4.800 metres.\n",
		});
		const values = async (...args: string[]) =>
			JSON.parse((await sourcemark(["figures", "--format", "json", ...args], { cwd })).out).files.map(
				({ figures: [first] }: { figures: { value: number }[] }) => first?.value,
			);
		expect(await values()).toEqual([4800, 4.8]);
		expect(await values("--lang", "de")).toEqual([4800, 4800]);
	});

	test("JSON", async () => {
		const { out } = await sourcemark(["figures", "a.md", "--format", "json"], { cwd });
		const range = { start: { line: 4, character: 5 }, end: { line: 4, character: 10 } };
		expect(JSON.parse(out)).toMatchObject({
			version: 1,
			files: [
				{
					path: "a.md",
					language: "de",
					figures: [
						{ value: 2000, range },
						{ min: 3, max: 4, unit: "%" },
					],
				},
			],
		});
	});
});

test("as a table for a spreadsheet, and a line each", async () => {
	const cwd = folderWith({ "a.md": 'The "Oak, Ltd" has 1,200 trees.\n\nIt cost between 4 and 5 million euros.\n' });
	const csv = await sourcemark(["figures", "a.md", "--format", "csv", "--lang", "en"], { cwd });
	expect(csv.out.split("\r\n")).toEqual([
		"path,line,column,text,value,min,max,qualifier,unit,noun,kind",
		'a.md,1,20,"1,200",1200,,,exact,,trees,count',
		"a.md,3,17,4 and 5 million euros,,4000000,5000000,exact,EUR,,money",
		"",
	]);
	const lines = await sourcemark(["figures", "a.md", "--format", "ndjson", "--lang", "en"], { cwd });
	expect(
		lines.out
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line).text),
	).toEqual(["1,200", "4 and 5 million euros"]);
});
