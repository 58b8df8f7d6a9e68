// Figures that stand beside the one on record to be held against it: what is usual, what is so elsewhere, what some pay.
import { describe, it } from "vitest";
import { check } from "../../kit/draft.ts";

const registry = (statement: string): string => `version: 1
sources: { board: { short: Water Board, title: Report, kind: agency, aliases: [Wasseramt] } }
claims: { c: { statement: "${statement}", source: board } }
`;
const silent = (statement: string, draft: string, language: string): void => {
	check(draft, registry(statement), { language, rules: { "unsourced-figure": "off" } });
};

describe("no conflict", () => {
	it.each([
		[
			"en",
			"The Lenn rose to 6.4 metres.",
			"The Lenn rose to 6.4 metres, says the Water Board. Usually it stands at 1.2 metres in May.",
		],
		[
			"en",
			"A ticket to the baths costs 5.50 euros.",
			"A ticket to the baths costs 5.50 euros, says the Water Board. In the neighbouring town it is 7 euros.",
		],
		[
			"en",
			"A litre of water costs 0.4 cents in Lenn.",
			"A litre of water costs 0.4 cents in Lenn, says the Water Board. On the mainland it costs 0.9 cents.",
		],
		[
			"de",
			"Im Mai fielen im Lenntal 31 Millimeter Regen.",
			"Im Mai fielen im Lenntal laut Wasseramt 31 Millimeter Regen. Üblich sind 84 Millimeter.",
		],
		[
			"de",
			"Der Eintritt ins Lennbad kostet 5,50 Euro.",
			"Der Eintritt ins Lennbad kostet laut Wasseramt 5,50 Euro, Kinder zahlen im Lennbad 3 Euro Eintritt.",
		],
		[
			"de",
			"Die Lenn erreichte einen Pegel von 7,84 Metern.",
			"Die Lenn erreichte laut Wasseramt einen Pegel von 7,84 Metern. Am Freitag hatte der Pegel bei 6,10 Metern gelegen.",
		],
		[
			"en",
			"58 of the 96 wells in the Lenn valley have run dry.",
			"The Water Board says that 58 of the 96 wells in the Lenn valley have run dry.",
		],
		[
			"de",
			"58 der 96 Brunnen im Lenntal sind trocken.",
			"Das Wasseramt meldet, dass 58 der 96 Brunnen im Lenntal trocken sind.",
		],
	])("%s: %s", (language, statement, draft) => silent(statement, draft, language));
});

describe("a conflict all the same", () => {
	it("where the figure itself is another", () => {
		check(
			`The Lenn rose to 4.6 metres, says the Water Board. Usually it stands at 1.2 metres in May.
                 ^^^^^^^^^^ conflicting-figure`,
			registry("The Lenn rose to 6.4 metres."),
			{ language: "en", rules: { "unsourced-figure": "off" } },
		);
		check(
			`The Water Board says that 85 of the 96 wells in the Lenn valley have run dry.
                          ^^ conflicting-figure`,
			registry("58 of the 96 wells in the Lenn valley have run dry."),
			{ language: "en", rules: { "unsourced-figure": "off" } },
		);
	});
});
