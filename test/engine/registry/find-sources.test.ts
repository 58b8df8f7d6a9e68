// Names as prose writes them, and addresses as people paste them.
import { describe, expect, it } from "vitest";
import { nameFinder } from "../../../server/src/engine/registry/find-sources.ts";
import { sourceByUrl } from "../../../server/src/engine/registry/look-up.ts";
import { readRegistry } from "../../../server/src/engine/registry/read.ts";
import { slice } from "../../../server/src/engine/text/span.ts";

const text = `sources:
  nis:
    short: NIS
    aliases: [südkoreanischer Geheimdienst, South Korea's spy agency]
  nis-old: { short: NIS }
  fns:
    title: "Ungleiche Partnerschaft: Eine Studie"
    author: [{ family: Guseinova, given: Olena }]
    aliases: [Friedrich-Naumann-Stiftung, Naumann-Stiftung]
  amt: { short: Wasseramt, URL: "https://www.wasseramt.example/brunnen/" }
  brunner: { author: [{ family: Brunner, given: Eva }], URL: "https://x.example/a?id=5" }
  times: { short: Times, DOI: 10.1000/ABC }
  watson: { short: watson }
  okafor: { author: [{ literal: Okafor and Brandt }] }
`;
const registry = readRegistry([{ file: "a.yaml", text }]);
const find = nameFinder(registry);
const named = (words: string) => find(words).map(({ sources, span }) => [slice(words, span), sources.join(" ")]);

describe("names", () => {
	it.each([
		["laut NIS sind", [["NIS", "nis nis-old"]]],
		["Okafor & Brandt write", [["Okafor & Brandt", "okafor"]]],
		["laut Okafor und Brandt", [["Okafor und Brandt", "okafor"]]],
		["Okafor, Brandt and others", []],
		["die nis sind", []],
		["nach Angaben des südkoreanischen Geheimdienstes", [["südkoreanischen Geheimdienstes", "nis"]]],
		["Südkoreanische Geheimdienste", [["Südkoreanische Geheimdienste", "nis"]]],
		["south Korea’s spy agency says", [["south Korea’s spy agency", "nis"]]],
		["Guseinovas Studie", [["Guseinovas", "fns"]]],
		["die Friedrich Naumann Stiftung", [["Friedrich Naumann Stiftung", "fns"]]],
		["die „Ungleiche Partnerschaft“", [["Ungleiche Partnerschaft", "fns"]]],
		["eine ungleiche Partnerschaft", [["ungleiche Partnerschaft", "fns"]]],
		[
			"des Wasseramts und des Wasseramtes",
			[
				["Wasseramts", "amt"],
				["Wasseramtes", "amt"],
			],
		],
		["80 Brunnen", []],
		["Eva Brunner zählt", [["Eva Brunner", "brunner"]]],
		["three times, says Times", [["Times", "times"]]],
		["Watson berichtet", [["Watson", "watson"]]],
		["Naumann. Stiftung", []],
		["su\u0308dkoreanischer Geheimdienst", [["su\u0308dkoreanischer Geheimdienst", "nis"]]],
		["NIS-Bericht", [["NIS", "nis nis-old"]]],
	])("%s", (words, wanted) => {
		expect(named(words)).toEqual(wanted);
	});

	it("takes linear time", () => {
		expect(find("südkoreanischer ".repeat(60_000))).toEqual([]);
		expect(find("NIS ".repeat(60_000)).length).toBe(60_000);
	});
});

describe("addresses", () => {
	it.each([
		["http://wasseramt.example/brunnen#top", "amt"],
		["https://wasseramt.example/brunnen/?utm_source=x", "amt"],
		["https://wasseramt.example/brunnen?page=2", "amt"],
		["https://wasseramt.example/", null],
		["https://x.example/a?id=5", "brunner"],
		["https://x.example/a?id=6", null],
		["https://doi.org/10.1000/abc", "times"],
		["", null],
	])("%s", (url, key) => {
		expect(sourceByUrl(registry, url)?.key ?? null).toBe(key);
	});
});
