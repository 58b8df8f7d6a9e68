// ClaimReview of schema.org: how it is found, what its ratings become, what cannot be taken over and why.
import { describe, expect, test } from "vitest";
import { exchangeFormat } from "../../../server/src/engine/index.ts";
import { roundTrip, taken, write } from "./exchange-kit.ts";

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
