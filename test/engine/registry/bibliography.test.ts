// Bibliographies of other programs as sources: CSL-JSON, Pandoc's references, BibTeX.
import { describe, expect, it } from "vitest";
import { readRegistry } from "../../../server/src/engine/registry/read.ts";

const read = (file: string, text: string) => readRegistry([{ file, text }]);
const places = (registry: ReturnType<typeof read>) =>
	registry.problems.map(({ at, code }) => `${at.line}:${at.character} ${code}`);

describe("CSL", () => {
	const item = {
		id: "doe",
		title: "On wells",
		author: [{ family: "Doe", given: "Jane" }],
		issued: { "date-parts": [[2025, 9]] },
		odd: 1,
	};

	it.each([
		["a list of items", "a.json", JSON.stringify([item])],
		["references in YAML", "a.yaml", `references:\n- ${JSON.stringify(item)}`],
	])("%s", (_name, file, text) => {
		const registry = read(file, text);
		expect(registry.problems).toEqual([]);
		expect(registry.sources.get("doe")).toMatchObject({ title: "On wells", author: "Jane Doe", issued: "2025-09" });
	});

	it("a registry's source counts before a bibliography's, whatever the order", () => {
		const own = { file: "b.yaml", text: "sources:\n  doe: { short: D }\n" };
		const other = { file: "a.json", text: JSON.stringify([item]) };
		for (const files of [
			[own, other],
			[other, own],
		]) {
			const registry = readRegistry(files);
			expect(registry.problems).toEqual([]);
			expect(registry.sources.get("doe")?.short).toBe("D");
		}
	});
});

describe("biblatex", () => {
	it("takes over what data containers hold, which cannot be cited themselves", () => {
		const registry = read(
			"a.bib",
			`@xdata{press, publisher = {Orma Press}, location = {Orma}, xdata = {lang}}
@xdata{lang, langid = {ngerman}}
@xdata{year, date = {2025}, publisher = {Valley Press}}
@book{wells, title = {On Wells}, author = {Doe, Jane}, xdata = {press, year, nobody}}
@inbook{deep, title = {How Deep}, crossref = {wells}}
@book{plain, title = {Plain}, xdata = {wells}}
`,
		);
		expect(registry.problems).toEqual([]);
		expect([...registry.sources.keys()]).toEqual(["wells", "deep", "plain"]);
		expect(registry.sources.get("wells")).toMatchObject({
			title: "On Wells",
			issued: "2025",
			fields: { publisher: "Valley Press", language: "de" },
			at: { line: 3 },
		});
		expect(registry.sources.get("deep")?.fields).toMatchObject({ publisher: "Valley Press" });
		// Only containers are taken from.
		expect(registry.sources.get("plain")?.author).toBeNull();
	});

	it("reads containers that name each other", () => {
		const ring = "@xdata{a, publisher = {A}, xdata = {b}}\n@xdata{b, location = {B}, xdata = {a}}\n";
		const registry = read("a.bib", `${ring}@book{x, title = {X}, xdata = {a}}\n`);
		expect(registry.sources.get("x")?.fields).toMatchObject({ publisher: "A" });
	});
});

describe("BibTeX", () => {
	it("is read as far as sources need", () => {
		const text = String.raw`A comment with an a@b.c in it.
@string{amt = "Statistisches Amt"}
@Article{mueller:2024, author = {M{\"u}ller, J{\"o}rg and Ursula von der Leyen and others}, title = "Br{\"u}che \& {DNA}",
  year = 2024, month = sep, journal = {Wasser}, url = {https://a.b/c_d%20e}}
@report{amt, author = {{Amt and Co}}, institution = amt # { Bern}, date = {2025-09-11}, doi = {10.1/x}, shortauthor = {SA}}
`;
		const registry = read("a.bib", text);
		expect(registry.problems).toEqual([]);
		expect(registry.sources.get("mueller:2024")).toMatchObject({
			title: "Brüche & DNA",
			author: "Jörg Müller & Ursula von der Leyen",
			issued: "2024-09",
			url: "https://a.b/c_d%20e",
			at: { line: 2, character: 9 },
		});
		expect(registry.sources.get("amt")).toMatchObject({
			author: "Amt and Co",
			short: "SA",
			url: "https://doi.org/10.1/x",
			issued: "2025-09-11",
		});
		expect(registry.sources.get("amt")?.fields.publisher).toBe("Statistisches Amt Bern");
	});

	it("a broken entry costs itself only", () => {
		const registry = read("a.bib", "@book{a, title = {Open,\n year = 2024\n}\n@book{b, title = {Closed}}\n");
		expect(places(registry)).toEqual(["3:0 syntax"]);
		expect(registry.sources.get("b")?.title).toBe("Closed");
	});

	it("takes linear time", () => {
		for (const piece of ["@a{", "\n@a{b, c = {", "{", '\n@a{b, c = "', "\n@string{a = a # a # {b}}", "@", "\n@a{b,\n"])
			read("a.bib", piece.repeat(50_000));
	});
});
