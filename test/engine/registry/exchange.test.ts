// Claims to and from other programs: what is carried there and back, and how a format is told.
import { describe, expect, test } from "vitest";
import { guessFormat, statsOf } from "../../../server/src/engine/index.ts";
import { registry, roundTrip, saidOf, write } from "./exchange-kit.ts";

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
