// Bibliographies as Zotero and Better BibTeX write them: what they hold, by which names prose finds it, and where it stands.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBibtex } from "../../../server/src/engine/registry/formats/bibtex.ts";
import { parseJson } from "../../../server/src/engine/registry/formats/json.ts";
import { parseYaml } from "../../../server/src/engine/registry/formats/yaml.ts";
import { readRegistry } from "../../../server/src/engine/registry/read.ts";

const folder = join(import.meta.dirname, "../../fixtures/bibliographies");
const read = (name: string) =>
	readRegistry([{ file: name, text: readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n") }]);
const told = ({ problems }: ReturnType<typeof read>) => problems.map(({ at, code }) => `${at.line + 1} ${code}`);
const bib = (text: string) => readRegistry([{ file: "a.bib", text }]);

describe("Better BibLaTeX", () => {
	const registry = read("better-biblatex.bib");
	const source = (key: string) => registry.sources.get(key);

	it("has all entries, and says at its line what no calendar has", () => {
		expect(registry.sources.size).toBe(20);
		expect(told(registry)).toEqual(["122 bad-date"]);
	});

	it.each([
		[
			"ahlgrenGroundwaterDroughtNorthern2024",
			"Åsa Ahlgren et al.",
			"2024-03-11",
			"Groundwater under Drought in the Northern Valley: A Ten-Year Record",
		],
		[
			"foodandagricultureorganizationWaterHarvest2025",
			"Food and Agriculture Organization (FAO)",
			"2025",
			"Water and Harvest 2025",
		],
		["wasseramtJahresbericht2025", "Amt für Wasser und Boden", "2025-06-30", "Jahresbericht 2024 der Wasserbehörde"],
		["okaforWellsFail2023", "Chidi Okafor & Seán O'Neil", "2023", "Why Wells Fail"],
		["laurentLeau2021", "Hélène Laurent", "2021", "L'eau qui manque"],
		["rossiAcqua2021", "Paolo Rossi & Jiří Škoda", "2021", "Acqua, Eau, Wasser: Essays on a Valley"],
		["wellsapp2025", "Valley Post", "2025-09-01", "The $100 Well: 50 000 Readers & “One” App — a Test"],
		["vonderleyenBrunnen1999", "Karl von der Heide & María de la Cruz", "1999", "Brunnen"],
		["nowak2020", "Łukasz Nowak", "2020", "H2O below 10³ Metres"],
		["atlas", "Ida Marsh", null, "Atlas of Wells"],
		["m1", null, "2011", "Manual of Gauges"],
	])("%s", (key, author, issued, title) => {
		expect(source(key)).toMatchObject({ author, issued, title });
	});

	it.each([
		["ahlgrenGroundwaterDroughtNorthern2024", ["Jan van den Berg", "van den Berg", "Groundwater under Drought"]],
		["foodandagricultureorganizationWaterHarvest2025", ["Food and Agriculture Organization", "FAO"]],
		["wasseramtJahresbericht2025", ["AWB", "Statistisches Landesamt Talheim", "Jahresbericht 2024"]],
		["gaugeData2024", ["Orrin Hydrological Service", "Eva Lind"]],
		["wassergesetz", ["WG"]],
		["m1", ["Gauge Guild"]],
	])("prose finds %s", (key, names) => {
		for (const name of names) expect(source(key)?.names).toContain(name);
	});

	it("has addresses as they are, types, and what a part takes over from its whole", () => {
		expect(source("ahlgrenGroundwaterDroughtNorthern2024")?.url).toBe(
			"https://journals.example/jvh/12/3?article=a_1&view=full%20text",
		);
		expect(source("wellsapp2025")?.url).toBe("https://valley-post.example/wells_app");
		expect(source("press2025")?.url).toBe("https://talheim.example/medien/48");
		expect(source("gaugeData2024")?.url).toBe("https://doi.org/10.5555/gauge.3");
		expect(source("laurentLeau2021")?.fields).toMatchObject({
			type: "chapter",
			publisher: "Edizioni della Valle",
			"container-title": "Acqua, Eau, Wasser: Essays on a Valley",
		});
		expect(source("okaforWellsFail2023")?.fields).toMatchObject({
			type: "paper-conference",
			"event-date": {
				"date-parts": [
					[2023, 9, 12],
					[2023, 9, 15],
				],
			},
		});
		expect(source("wasseramtJahresbericht2025")?.fields).toMatchObject({ type: "report", language: "de" });
	});

	it("knows the line of each entry and field", () => {
		expect(source("okaforWellsFail2023")?.at).toMatchObject({ line: 49, character: 15 });
		expect(source("wasseramtJahresbericht2025")?.placeOf?.("short")).toMatchObject({ line: 41 });
	});
});

it("Better BibTeX", () => {
	const registry = read("better-bibtex.bib");
	expect(told(registry)).toEqual([]);
	expect(registry.sources.get("lindGauges2024")).toMatchObject({
		author: "Eva Lind & Orrin Hydrological Service",
		issued: "2024-11",
		url: "https://ohs.example/r/7?a=b&c=d#top",
	});
	expect(registry.sources.get("skoda2019")).toMatchObject({ author: "Jiří Škoda", issued: "2019" });
	expect(registry.sources.get("doe2020")?.names).toContain("Richard Roe Jr.");
});

it("Better CSL JSON, and Zotero's own", () => {
	const registry = read("better-csl.json");
	expect([...registry.sources.keys()]).toEqual([
		"ahlgrenGroundwater2024",
		"faoWater2025",
		"valleypost2025",
		"editedBook2019",
	]);
	expect(told(registry)).toEqual(["46 syntax"]);
	expect(registry.sources.get("ahlgrenGroundwater2024")).toMatchObject({
		title: "Groundwater under drought in the Northern Valley",
		author: "Åsa Ahlgren et al.",
		issued: "2024-03-11",
	});
	expect(registry.sources.get("faoWater2025")).toMatchObject({
		short: "FAO",
		kind: "agency",
		aliases: ["the UN's food agency", "Welternährungsorganisation"],
	});
	expect(registry.sources.get("faoWater2025")?.names).toContain("Water and Harvest");
	expect(registry.sources.get("valleypost2025")).toMatchObject({ issued: "2025-09", at: { line: 34 } });
	expect(registry.sources.get("editedBook2019")).toMatchObject({ author: "Paolo Rossi", issued: "2019-02" });
});

it("Better CSL YAML, and a list by itself", () => {
	const registry = read("better-csl.yaml");
	expect(told(registry)).toEqual([]);
	expect(registry.sources.get("ahlgrenGroundwater2024")).toMatchObject({ issued: "2024-03-11", at: { line: 2 } });
	expect(registry.sources.get("faoWater2025")).toMatchObject({ short: "FAO", issued: "2025-07-01" });
	const plain = read("plain-list.yaml");
	expect(told(plain)).toEqual([]);
	expect(plain.sources.get("talheim2025")).toMatchObject({ short: "Talheim", issued: "2025-08" });
});

describe("what is wrong", () => {
	it.each([
		["a key twice", "@book{a, title = {A b}}\n@book{a, title = {B c}}\n", ["2 duplicate-id"], ["a"]],
		["no key", "@book{, title = {A b}}\n@book{b, title = {B c}}\n", ["1 syntax"], ["b"]],
		["two that inherit from each other", "@inbook{a, crossref = {b}}\n@book{b, crossref = {a}}", [], ["a", "b"]],
		[
			"braces that do not close within a value",
			"@book{a, title = {A } b}}\n@book{b, title={c d}}",
			["1 syntax"],
			["a", "b"],
		],
		["entries on one line", "@book{a, title = {A b}}, @book{b, title = {B c}}", [], ["a", "b"]],
	])("%s costs nothing else", (_, text, problems, keys) => {
		const registry = bib(text);
		expect(told(registry)).toEqual(problems);
		expect([...registry.sources.keys()]).toEqual(keys);
	});

	it("a library in Better BibTeX's own form is said to be one", () => {
		const text = JSON.stringify({ config: { label: "BetterBibTeX JSON" }, items: [{ itemType: "book" }] });
		const { problems } = readRegistry([{ file: "library.json", text }]);
		expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining("Better CSL JSON")]);
	});
});

describe("LaTeX", () => {
	it.each([
		[String.raw`{\"O}zg{\"u}r {\c C}elik`, "Özgür Çelik"],
		[String.raw`Mar{\'\i}a \'{\i} \'\i `, "María í í"],
		[String.raw`{\AA}s{\o} {\L}{\'o}d{\'z} \ss{}`, "Åsø Łódź ß"],
		[String.raw`\emph{A} \textbf{b} \unknown{c} {\scshape d}`, "A b c d"],
		[String.raw`5\,\% of 3\,000\,m --- \textasciitilde 2`, "5 % of 3 000 m — ~2"],
		["$100 and $200 more", "$100 and $200 more"],
		[`${"{".repeat(2000)}deep${"}".repeat(2000)}`, "deep"],
		[String.raw`\constructor \toString{x} \__proto__`, "x __proto__"],
	])("%s", (title, plain) => {
		expect(bib(`@book{a, title = {${title}}}`).sources.get("a")?.title).toBe(plain);
	});

	it("takes linear time, whatever it is", () => {
		for (const piece of [
			"{",
			"\\",
			"$",
			"{\\",
			"\\'",
			"\\begin{a}",
			" and ",
			",",
			"\\href{",
			"--",
			"family=",
			"{{a}",
			"\\textit",
		])
			parseBibtex(`@book{a, author = {${piece.repeat(20_000)}}, title = "${piece.repeat(20_000)}"}`);
	});

	it("never throws", () => {
		const character = fc.constantFrom(..."{}\\\"'$~@,=#% \nabuO_^-<>&");
		fc.assert(
			fc.property(fc.array(character, { maxLength: 60 }), (characters) => {
				const text = characters.join("");
				parseBibtex(`@book{a, author = {${text}}, title = {${text}}, date = {${text}}, url = {${text}}}`);
			}),
			{ numRuns: 500 },
		);
	});
});

describe("JSON", () => {
	it("is read as YAML reads it", () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2, "\t"), (value, indent) => {
				const text = JSON.stringify([value, { a: value, b: 'é"\\\n', c: [] }], null, indent);
				expect(parseJson(text)).toEqual(parseYaml(text));
			}),
			{ numRuns: 200 },
		);
	});

	it("of any depth", () => {
		const text = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
		expect(parseJson(text).problems).not.toEqual([]);
	});
});

it("no export is left out", () => {
	expect(readdirSync(folder).length).toBe(5);
});
