// Quantities of Wikidata: what they have, and what is told of an item.
import { describe, expect, test } from "vitest";
import { exchangeFormat } from "../../../server/src/engine/index.ts";
import { registry, roundTrip, saidOf, taken, write } from "./exchange-kit.ts";

describe("quantities of Wikidata", () => {
	interface Snak {
		readonly datavalue: { readonly value: Record<string, unknown> };
	}
	interface Entities {
		readonly entities: Record<
			string,
			{ claims: { P1114: { mainsnak: Snak; rank: string; qualifiers?: { P585: Snak[] } }[] } }
		>;
	}
	const { entities } = JSON.parse(write("wikidata").text) as Entities;
	const quantityOf = (id: string) => entities[id]?.claims.P1114[0]?.mainsnak.datavalue.value;

	test("have amount, unit, bounds, rank and point in time", () => {
		expect(quantityOf("ferries-late")).toEqual({
			amount: "+212",
			unit: "1",
			upperBound: expect.stringMatching(/^\+2/),
			lowerBound: expect.stringMatching(/^\+/),
		});
		expect(quantityOf("bridge-length")).toEqual({ amount: "+1.5", unit: "http://www.wikidata.org/entity/Q828224" });
		expect(quantityOf("costs")).toEqual({
			amount: "+25000000",
			unit: "http://www.wikidata.org/entity/Q4916",
			lowerBound: "+20000000",
			upperBound: "+30000000",
		});
		const [statement] = entities["ferries-late"]?.claims.P1114 ?? [];
		expect(statement?.rank).toBe("preferred");
		expect(statement?.qualifiers?.P585[0]?.datavalue.value).toMatchObject({
			time: "+2025-02-00T00:00:00Z",
			precision: 10,
		});
	});

	test("there and back", () => {
		const after = roundTrip("wikidata");
		expect(saidOf(after)).toEqual(saidOf(registry));
		expect(after.claims.get("ferries-late")).toMatchObject({
			locator: "p. 4",
			rank: "preferred",
			sources: ["harbour-office-2025"],
		});
		expect(after.claims.get("bridge-length")?.quote?.text).toBe('It says "1.5 km", no more');
		expect([...after.sources.values()].map(({ title }) => title)).toEqual(["Winter timetable", "Bridge count"]);
	});

	test("of an item are told by label, property and unit", () => {
		const item = {
			entities: {
				Q90: {
					id: "Q90",
					labels: { en: { language: "en", value: "Orma" } },
					claims: {
						P2046: [
							{
								mainsnak: {
									snaktype: "value",
									property: "P2046",
									datavalue: {
										type: "quantity",
										value: { amount: "+105.4", unit: "http://www.wikidata.org/entity/Q712226" },
									},
								},
								qualifiers: {
									P585: [{ datavalue: { type: "time", value: { time: "+2021-00-00T00:00:00Z", precision: 9 } } }],
								},
								rank: "normal",
								references: [
									{ snaks: { P854: [{ datavalue: { type: "string", value: "https://atlas.example/orma" } }] } },
								],
							},
						],
						P1082: [
							{
								mainsnak: {
									property: "P1082",
									datavalue: { value: { amount: "+2000", unit: "1", upperBound: "+2050", lowerBound: "+1950" } },
								},
								rank: "deprecated",
							},
						],
					},
				},
			},
		};
		const { rows, additions } = taken("wikidata", JSON.stringify(item));
		expect(rows.map(({ statement, problem }) => [statement, problem?.slice(0, 19) ?? null])).toEqual([
			["Orma, area: 105.4 km²", null],
			["Orma, population: about 2000", "No source is named."],
		]);
		expect(additions.claims[0]?.fields).toMatchObject({ asOf: "2021", rank: null });
		expect(additions.sources[0]).toMatchObject({ key: "atlas-example", fields: { URL: "https://atlas.example/orma" } });
	});

	test("without words, or with a unit nobody knows, say so", () => {
		expect(taken("wikidata", '[{ "amount": "+5", "unit": "1" }]').rows[0]?.problem).toBe("There is no statement.");
		const odd = '{ "mainsnak": { "property": "P2067", "datavalue": { "value": { "amount": "+5", "unit": "Q1" } } } }';
		expect(taken("wikidata", odd).rows[0]?.notes[0]).toContain("the unit Q1 is not known here");
		expect(exchangeFormat("wikidata").read('{ "a": 1 }', {}).problem).toContain("no quantity");
	});
});
