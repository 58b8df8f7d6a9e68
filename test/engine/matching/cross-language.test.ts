// Drafts in one language against statements in another: ideas, names and countries tie them, plain words cannot.
import { describe, expect, it } from "vitest";
import { createChecker, defaultOptions, readRegistry, slice } from "../../../server/src/engine/index.ts";

const statements: Readonly<Record<string, string>> = {
	fr: "L'incendie de la Chaume a détruit 47 maisons.",
	it: "L'alluvione in Valdora ha causato 17 morti.",
	nl: "In 2024 zijn in Westerhaven 410 woningen gebouwd.",
	de: "Im Krukenmuseum Trollbach wurden 412 Lastwagen repariert.",
};

const checkers = Object.fromEntries(
	Object.entries(statements).map(([language, statement]) => {
		const registry = { version: 1, sources: { s: { title: "Report" } }, claims: { c: { statement, source: "s" } } };
		return [language, createChecker(readRegistry([{ file: "a.claims.json", text: JSON.stringify(registry) }]))];
	}),
);

/** What is said of the draft's figures, as "code figure". */
const said = (statement: string, language: string, draft: string): string[] =>
	(checkers[statement] as (typeof checkers)[string])
		.check(draft, { ...defaultOptions, language })
		.verdicts.filter(({ claim }) => claim !== null)
		.map(({ rule, span }) => `${rule} ${slice(draft, span)}`);

describe("across languages", () => {
	it.each([
		["fr", "en", "The fire in the Chaume destroyed 47 houses.", ["missing-source 47"]],
		["fr", "de", "In Chaume wurden 52 Häuser zerstört.", ["conflicting-figure 52"]],
		["it", "en", "In Valdora 17 people died.", ["missing-source 17"]],
		["de", "en", "At the Krukenmuseum Trollbach 412 lorries were repaired.", ["missing-source 412"]],
		["de", "en", "At the Krukenmuseum Trollbach 214 trucks were repaired.", ["conflicting-figure 214"]],
		["nl", "fr", "À Westerhaven, 290 logements ont été construits en 2024.", ["conflicting-figure 290"]],
	])("%s on record, %s in the draft: %s", (statement, language, draft, expected) => {
		expect(said(statement, language, draft)).toEqual(expected);
	});

	it.each([
		["fr", "en", "Chaume has 3,400 inhabitants."],
		["fr", "en", "A storm in Chaume destroyed 9 houses on the lake."],
		["fr", "de", "In Aures wurden 52 Häuser zerstört."],
		["de", "en", "At the Krukenmuseum Trollbach 214 visitors were counted."],
		["it", "en", "In Valdora 23 people died in a train accident."],
		["it", "es", "En Valdora hubo 240 heridos."],
		["nl", "en", "Westerhaven has 12,000 homes."],
		["nl", "de", "Die Stadt Westerhaven will 900 Wohnungen bauen."],
	])("%s on record, %s in the draft says nothing of: %s", (statement, language, draft) => {
		expect(said(statement, language, draft)).toEqual([]);
	});
});
