// Claims to and from other programs: what is carried there and back, what is said to be lost, what cannot be taken over and why.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	addToRegistry,
	applied,
	type ExchangeName,
	exchangeFormat,
	guessFormat,
	type Prepared,
	prepareImport,
	type Registry,
	readRegistry,
	statsOf,
} from "../../../server/src/engine/index.ts";
import { readTable, separatorOf, writeTable } from "../../../server/src/engine/registry/exchange/csv-text.ts";

const file = "a.claims.yaml";
const text = `version: 1
sources:
  harbour-2025:
    type: report
    title: Winter timetable
    author: [{ literal: Harbour Office }]
    issued: 2025-03-01
    URL: https://harbour.example/winter
    short: Harbour Office
  count-2024: { title: Bridge count, issued: 2024 }
claims:
  ferries-late:
    statement:
      en: Last winter about 212 ferries were late.
      de: Im vergangenen Winter waren rund 212 Fähren verspätet.
    source: harbour-2025
    asOf: 2025-02
    locator: p. 4
    rank: preferred
  bridge-length:
    statement: Of the 3 bridges, the longest measures 1.5 km.
    source: count-2024
    figure: 1.5 km
    quote: 'It says "1.5 km", no more'
  costs:
    statement: The repair will cost 20 to 30 million euros.
    source: [harbour-2025, count-2024]
    note: ask again
`;
const registry = readRegistry([{ file, text }]);
const empty = readRegistry([]);

const write = (name: ExchangeName, from = registry) => exchangeFormat(name).write(from);

function taken(name: ExchangeName, written: string, around: Registry = empty, columns = {}): Prepared {
	const { found, problem } = exchangeFormat(name).read(written, { columns });
	if (problem !== null) throw new Error(problem);
	return prepareImport(found, around, { target: file });
}

/** Written as one format, taken over into an empty file, read. */
function roundTrip(name: ExchangeName): Registry {
	const { rows, additions } = taken(name, write(name).text);
	expect(rows.map(({ place, problem }) => `${place}: ${problem}`).filter((row) => !row.endsWith(": null"))).toEqual([]);
	const answer = addToRegistry(file, "", additions);
	if ("refused" in answer) throw new Error(answer.refused);
	const after = readRegistry([{ file, text: applied("", answer.edits) }]);
	expect(after.problems.filter(({ severity }) => severity !== "information")).toEqual([]);
	return after;
}

/** What a claim says, without its places. */
const saidOf = ({ claims }: Registry) =>
	[...claims.values()].map(({ id, statements, asOf }) => ({
		id,
		asOf,
		statements: statements.map(({ language, text: words, figure }) => `${language}: ${words} [${figure.text}]`),
	}));

test("a registry without faults to begin with", () => expect(registry.problems).toEqual([]));

describe.each(["yaml", "json", "csv", "tsv"] as const)("there and back by %s", (name) => {
	test("everything that counts is the same", () => {
		const after = roundTrip(name);
		expect(saidOf(after)).toEqual(saidOf(registry));
		for (const [id, claim] of registry.claims) {
			const { sources, locator, quote, rank, fields } = after.claims.get(id) ?? {};
			expect({ sources, locator, quote, rank, note: fields?.note }).toEqual({
				sources: claim.sources,
				locator: claim.locator,
				quote: claim.quote,
				rank: claim.rank,
				note: claim.fields?.note,
			});
		}
		const { title, author, issued, url, short } = after.sources.get("harbour-2025") ?? {};
		expect({ title, author, issued, url, short }).toEqual({
			title: "Winter timetable",
			author: "Harbour Office",
			issued: "2025-03-01",
			url: "https://harbour.example/winter",
			short: "Harbour Office",
		});
	});
});

describe("ClaimReview", () => {
	const review = (rest: object, item: object = {}) => ({
		"@context": "https://schema.org",
		"@type": "ClaimReview",
		claimReviewed: "The harbour lost 40 ferries in one night.",
		inLanguage: "en",
		url: "https://checks.example/ferries",
		author: { "@type": "Organization", name: "Coast Checks" },
		itemReviewed: {
			"@type": "Claim",
			author: { "@type": "Person", name: "Jo Marsh" },
			datePublished: "2025-04-02T08:00:00+02:00",
			appearance: { "@type": "CreativeWork", url: "https://talk.example/1", headline: "Evening talk" },
			...item,
		},
		...rest,
	});

	test("there and back, two languages as one claim; what is lost is said", () => {
		const after = roundTrip("claimreview");
		expect(after.claims.get("ferries-late")?.statements.map(({ language }) => language)).toEqual(["en", "de"]);
		expect(after.claims.get("ferries-late")).toMatchObject({ asOf: "2025-02", sources: ["harbour-2025"] });
		expect(after.sources.get("harbour-2025")).toMatchObject({ author: "Harbour Office", issued: "2025-03-01" });
		const { notes } = write("claimreview");
		expect(notes).toContain("locator is not carried (1 claim)");
		expect(notes).toContain("of several sources only the first is carried (1 claim)");
	});

	test("alone, in an array, in a graph by references, in a feed", () => {
		const alone = review({});
		const graph = {
			"@graph": [
				{ ...review({}), itemReviewed: { "@id": "#claim" } },
				{ "@id": "#claim", "@type": "Claim", author: { "@id": "#jo" }, datePublished: "2025-04-02" },
				{ "@id": "#jo", "@type": "Person", name: "Jo Marsh" },
			],
		};
		const feed = {
			"@type": "DataFeed",
			dataFeedElement: [{ item: [review({}), review({ claimReviewed: "It has 3 boats." })] }],
		};
		for (const each of [alone, [alone], graph, feed]) {
			const { rows, additions } = taken("claimreview", JSON.stringify(each));
			expect(rows[0]).toMatchObject({ id: "harbour-lost-ferries-night", problem: null });
			expect(additions.sources[0]?.fields).toMatchObject({ author: [{ literal: "Jo Marsh" }], issued: "2025-04-02" });
		}
		expect(taken("claimreview", JSON.stringify(feed)).rows).toHaveLength(2);
	});

	test("what was rated untrue is kept as deprecated, with who rated it", () => {
		const rated = (reviewRating: object) => {
			const { rows, additions } = taken("claimreview", JSON.stringify(review({ reviewRating })));
			return {
				rank: additions.claims[0]?.fields?.rank,
				note: additions.claims[0]?.fields?.note,
				notes: rows[0]?.notes,
			};
		};
		expect(rated({ ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: "False" })).toEqual({
			rank: "deprecated",
			note: 'Checked: rated "False" by Coast Checks https://checks.example/ferries',
			notes: ['rated "False": recorded as deprecated, so that no draft can rest on it'],
		});
		expect(rated({ alternateName: "Größtenteils falsch" }).rank).toBe("deprecated");
		expect(rated({ ratingValue: "5", bestRating: "5", worstRating: "1", alternateName: "True" }).rank).toBeNull();
	});

	test("says of each why it cannot be taken over", () => {
		const reviews = [
			review({ claimReviewed: "The harbour lost its ferries." }),
			review({ claimReviewed: undefined, itemReviewed: {} }),
			review({ claimReviewed: "It has 3 boats.", itemReviewed: {} }),
		];
		expect(taken("claimreview", JSON.stringify(reviews)).rows.map(({ problem }) => problem?.slice(0, 60))).toEqual([
			expect.stringContaining("states no figure"),
			"There is no statement.",
			expect.stringContaining("No source is named"),
		]);
		expect(exchangeFormat("claimreview").read("{", {}).problem).toContain("not JSON");
		expect(exchangeFormat("claimreview").read("{}", {}).problem).toContain("no ClaimReview");
	});
});

describe("tables", () => {
	test("of other people, by the names of their columns or by a map", () => {
		const german = "Behauptung;Quelle;Seite;Farbe\r\nIm Hafen liegen 12 Boote.;Hafenamt 2025;S. 3;rot\r\n";
		const { rows, additions } = taken("csv", german);
		expect(rows).toMatchObject([{ place: "line 2", problem: null, id: "hafen-liegen-boote" }]);
		expect(additions.claims[0]).toMatchObject({ sources: ["hafenamt-2025"], fields: { locator: "S. 3" } });
		expect(additions.sources[0]?.fields.title).toBe("Hafenamt 2025");
		expect(exchangeFormat("csv").read(german, {}).notes).toEqual(['Column "Farbe" is not taken over.']);
		const own = 'What,Who\n"There are 12 boats, and one more",count-2024\n';
		expect(exchangeFormat("csv").read(own, {}).problem).toContain("--map statement=COLUMN");
		expect(exchangeFormat("csv").read(own, { columns: { statement: "Whta" } }).problem).toContain('no column "Whta"');
		const mapped = taken("csv", own, registry, { statement: "what", source: "who" });
		expect(mapped.additions).toMatchObject({ claims: [{ sources: ["count-2024"] }], sources: [] });
	});

	test("name sources by key, name or address; each new one is made once", () => {
		const table = [
			"statement,source,sourceURL",
			"There are 12 boats.,Harbour Office,",
			"There are 13 buoys.,,https://www.harbour.example/winter",
			"There are 14 piers.,,https://piers.example/14",
			"There are 15 cranes.,,https://piers.example/14",
		].join("\n");
		const { additions } = taken("csv", table, registry);
		expect(additions.claims.map(({ sources }) => sources[0])).toEqual([
			"harbour-2025",
			"harbour-2025",
			"piers-example",
			"piers-example",
		]);
		expect(additions.sources).toHaveLength(1);
	});

	test("are held against what is on record", () => {
		const table = [
			"id,statement,source,asOf",
			"costs,There are 12 boats.,count-2024,",
			'"","Of the 3 bridges, the longest measures 1.5 km.",count-2024,',
			"boats,There are 12 boats.,count-2024,12.03.2025",
			"buoys,There are 12 buoys.,count-2024,2025-03-12",
			"buoys,There are 13 buoys.,count-2024,",
		].join("\n");
		const { found } = exchangeFormat("csv").read(table, {});
		const problems = (replace: boolean) =>
			prepareImport(found, registry, { target: file, replace }).rows.map(
				({ problem }) => problem?.slice(0, 44) ?? null,
			);
		expect(problems(false)).toEqual([
			'The claim "costs" is on record already; --fo',
			'This statement is on record as "bridge-lengt',
			expect.stringContaining("asOf"),
			null,
			'The id "buoys" was given to line 5 as well.',
		]);
		expect(problems(true)[0]).toBeNull();
		expect(prepareImport(found, registry, { target: "b.claims.yaml", replace: true }).rows[0]?.problem).toBe(
			'The claim "costs" is on record in a.claims.yaml.',
		);
	});

	test("any cells are read as they were written", () => {
		const cell = fc.string({ unit: fc.constantFrom(..."ab,;\"\n\r\t =+-@'1 ") });
		const rows = fc.array(fc.tuple(fc.constantFrom("x"), cell, cell), { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(rows, fc.constantFrom(",", ";", "\t"), (table, separator) => {
				const read = readTable(writeTable(table, separator), separator).map(({ cells }) => cells);
				const unguard = (text: string) => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
				const plain = table.map((row) => row.map(unguard));
				expect(read.map((cells) => cells.map(unguard))).toEqual(plain);
			}),
			{ numRuns: 300 },
		);
		expect(readTable('a,"b ""c"", d"\r\n\r\n"x\ny",\n', ",")).toEqual([
			{ line: 1, cells: ["a", 'b "c", d'] },
			{ line: 3, cells: ["x\ny", ""] },
		]);
		expect(separatorOf('"a,b";c;d\n1,2,3,4')).toBe(";");
		expect(writeTable([["=1+1", "-3", "-x"]], ",")).toBe("'=1+1,-3,'-x\r\n");
	});

	test("of any length in linear time", () => {
		const long = `statement,source\n${'"'.repeat(400_001)}\n`;
		const begun = performance.now();
		readTable(long, ",");
		readTable(`${"a,".repeat(300_000)}\n`.repeat(1), ",");
		expect(performance.now() - begun).toBeLessThan(3_000);
	});
});

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

test("a file's format is told by its name, and JSON's by what stands in it", () => {
	expect(guessFormat("a.CSV", "")).toBe("csv");
	expect(guessFormat("a.claims.yml", "")).toBe("yaml");
	expect(guessFormat("a.json", write("claimreview").text)).toBe("claimreview");
	expect(guessFormat("a.json", write("wikidata").text)).toBe("wikidata");
	expect(guessFormat("a.json", write("json").text)).toBe("json");
	expect(guessFormat("a.txt", "words")).toBeNull();
});

test("a registry in numbers", () => {
	expect(statsOf(registry)).toEqual({
		claims: 3,
		sources: 2,
		languages: [
			{ name: "en", count: 3 },
			{ name: "de", count: 1 },
		],
		units: [
			{ name: "", count: 1 },
			{ name: "EUR", count: 1 },
			{ name: "km", count: 1 },
		],
		years: [
			{ name: "2025", count: 2 },
			{ name: "2024", count: 1 },
		],
		ranks: [
			{ name: "normal", count: 2 },
			{ name: "preferred", count: 1 },
		],
		mostUsed: [
			{ name: "count-2024", count: 2 },
			{ name: "harbour-2025", count: 2 },
		],
		unusedSources: 0,
		withoutLocator: 2,
		withoutQuote: 2,
	});
});
