// What keeps two figures apart and what does not: one sentence on record, drafts beside it.
import { describe, expect, it } from "vitest";
import { compareSentences } from "../../../server/src/engine/index.ts";

type Row = readonly [draft: string, verdict: "match" | "conflict" | "silent"];

const table: readonly (readonly [language: string, statement: string, rows: readonly Row[]])[] = [
	[
		"en",
		"The Hollin clinic employs 320 nurses.",
		[
			["The Hollin clinic employs 320 nurses.", "match"],
			["At the Hollin clinic, around 320 nurses are employed.", "match"],
			["The Hollin clinic employs 230 nurses.", "conflict"],
			["The Hollin clinic employs 410 nurses.", "conflict"],
			["The Hollin clinic hired 45 nurses.", "silent"],
			["The Hollin clinic employs 85 doctors.", "silent"],
			["The Marden clinic employs 210 nurses.", "silent"],
			["The Hollin clinic plans to employ 400 nurses.", "silent"],
			["A year earlier the Hollin clinic had employed 290 nurses.", "silent"],
			["Among them, 40 nurses of the Hollin clinic are employed part-time.", "silent"],
		],
	],
	[
		"en",
		"Ferry traffic on Lake Orr fell by 12 percent in 2024.",
		[
			["In 2024, ferry traffic on Lake Orr fell by 12 percent.", "match"],
			["Ferry traffic on Lake Orr fell by 21 percent in 2024.", "conflict"],
			["Ferry traffic on Lake Orr rose by 12 percent in 2024.", "conflict"],
			["Ferry traffic on Lake Orr fell by 4 percent in 2021.", "silent"],
			["Ferries carry 30 percent of the freight on Lake Orr.", "silent"],
		],
	],
	[
		"en",
		"The storm destroyed 64 houses in Brackwell.",
		[
			["In Brackwell, 64 houses were destroyed by the storm.", "match"],
			["The storm destroyed more than 60 houses in Brackwell.", "match"],
			["The storm destroyed 46 houses in Brackwell.", "conflict"],
			["The storm damaged 210 houses in Brackwell.", "silent"],
			["There is no evidence that the storm destroyed 300 houses in Brackwell.", "silent"],
			["In Tilby, the storm destroyed 12 houses.", "silent"],
		],
	],
	[
		"de",
		"Im Zoo Rietberg leben 1480 Tiere.",
		[
			["1480 Tiere leben im Zoo Rietberg.", "match"],
			["Im Zoo Rietberg leben rund 1500 Tiere.", "match"],
			["Im Zoo Rietberg leben 1840 Tiere.", "conflict"],
			["Im Zoo Rietberg leben 210 Vögel.", "silent"],
			["Im Zoo Talheim leben 900 Tiere.", "silent"],
			["Vor zehn Jahren lebten im Zoo Rietberg 1100 Tiere.", "silent"],
			["Im Zoo Rietberg sollen künftig 2000 Tiere leben.", "silent"],
		],
	],
	[
		"de",
		"Bei dem Zugunglück in Kessin wurden 17 Menschen verletzt.",
		[
			["In Kessin wurden bei dem Zugunglück 17 Menschen verletzt.", "match"],
			["Bei dem Zugunglück in Kessin wurden 71 Menschen verletzt.", "conflict"],
			["Bei dem Zugunglück in Kessin kamen 3 Menschen ums Leben.", "silent"],
			["Davon wurden bei dem Zugunglück in Kessin 5 Menschen schwer verletzt.", "silent"],
			["Im Zug saßen 120 Menschen.", "silent"],
		],
	],
	[
		"de",
		"Die Stadtwerke Hohenau machten 2024 einen Gewinn von 4,2 Millionen Euro.",
		[
			["Die Stadtwerke Hohenau erzielten 2024 einen Gewinn von 4,2 Mio. Euro.", "match"],
			["Die Stadtwerke Hohenau machten 2024 einen Gewinn von 4,2 Milliarden Euro.", "conflict"],
			["Die Stadtwerke Hohenau machten 2024 einen Gewinn von 4,2 Millionen Franken.", "conflict"],
			["Die Stadtwerke Hohenau machten 2024 einen Umsatz von 61 Millionen Euro.", "silent"],
			["2023 hatten die Stadtwerke Hohenau einen Gewinn von 3,1 Millionen Euro gemacht.", "silent"],
			["Der Gewinn der Stadtwerke Hohenau stieg um 0,8 Millionen Euro.", "silent"],
		],
	],
];

for (const [language, statement, rows] of table)
	describe(`on record: ${statement}`, () => {
		it.each(rows)("%s: %s", (draft, verdict) => {
			const { verdict: found, why } = compareSentences(statement, draft, language);
			expect(found, why).toBe(verdict);
		});
	});
