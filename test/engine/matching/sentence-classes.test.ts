// Classes of sentences that full-length drafts are full of: one sentence on record, a draft beside it, and what the two are.
import { describe, expect, it } from "vitest";
import { compareSentences } from "../../../server/src/engine/index.ts";

type Row = readonly [language: string, statement: string, draft: string, verdict: "match" | "conflict" | "silent"];

const classes: Readonly<Record<string, readonly Row[]>> = {
	"a relative clause speaks for itself": [
		[
			"en",
			"Sarnford Lines runs 14 buses.",
			"Sarnford Lines, which runs 14 buses, denied that drivers had gone unpaid.",
			"match",
		],
		[
			"en",
			"Sarnford Lines runs 14 buses.",
			"Sarnford Lines, which runs 41 buses, denied that drivers had gone unpaid.",
			"conflict",
		],
		[
			"en",
			"The Hollin clinic employs 320 nurses.",
			"The Hollin clinic, which employs 320 nurses, plans to open a second ward.",
			"match",
		],
		["en", "The Hollin clinic employs 320 nurses.", "The Hollin clinic denied that it employs 410 nurses.", "silent"],
		[
			"en",
			"Nine bridges are named after Ada Kerr.",
			"In all, 12 bridges are named after Ada Kerr, who died in 2019.",
			"conflict",
		],
		[
			"en",
			"Ada Kerr wrote 62 songs.",
			"Ada Kerr wrote 26 songs, the first in 1961 and the last at the age of 79.",
			"conflict",
		],
		[
			"en",
			"Ada Kerr wrote 62 songs.",
			"Ada Kerr wrote 62 songs, the first in 1961 and the last at the age of 79.",
			"match",
		],
		[
			"en",
			"Among voters in Tilby, 40 percent support the ring road.",
			"Among voters in Tilby aged 18 to 24, 61 percent support the ring road.",
			"silent",
		],
		[
			"de",
			"Die Reederei Sollner betreibt 14 Fähren.",
			"Die Reederei Sollner, die 14 Fähren betreibt, bestritt die Vorwürfe.",
			"match",
		],
		[
			"de",
			"Die Reederei Sollner betreibt 14 Fähren.",
			"Die Reederei Sollner, die 41 Fähren betreibt, bestritt die Vorwürfe.",
			"conflict",
		],
		[
			"de",
			"Das Werk in Talheim beschäftigt 460 Menschen.",
			"Das Werk in Talheim, das 460 Menschen beschäftigt, soll im Herbst geschlossen werden.",
			"match",
		],
		[
			"de",
			"Das Werk in Talheim beschäftigt 460 Menschen.",
			"Das Werk in Talheim, das 640 Menschen beschäftigt, soll im Herbst geschlossen werden.",
			"conflict",
		],
		[
			"de",
			"Das Werk in Talheim beschäftigt 460 Menschen.",
			"Das Werk in Talheim bestritt, dass es 640 Menschen beschäftigt.",
			"silent",
		],
		[
			"de",
			"Der Verein Rietberg hat 1840 Mitglieder.",
			"Der Verein Rietberg hat 1480 Mitglieder, die im Jahr 2019 noch keinen Beitrag zahlten.",
			"conflict",
		],
	],
	"days and months are no names": [
		[
			"en",
			"412,000 people in Velmark voted by post.",
			"In Velmark 412,000 people voted by post, the office said on Sunday evening.",
			"match",
		],
		[
			"en",
			"412,000 people in Velmark voted by post.",
			"In Velmark 421,000 people voted by post, the office said on Sunday evening.",
			"conflict",
		],
		[
			"en",
			"The storm destroyed 64 houses in Brackwell.",
			"On Tuesday the storm destroyed 46 houses in Brackwell.",
			"conflict",
		],
		[
			"en",
			"The storm destroyed 64 houses in Brackwell.",
			"In Brackwell 64 houses were destroyed by the storm in January.",
			"match",
		],
		[
			"de",
			"Beim Brand in Rietberg wurden 27 Häuser zerstört.",
			"Am Mittwoch wurden beim Brand in Rietberg 72 Häuser zerstört.",
			"conflict",
		],
	],
	"what is told in the pluperfect, and what was told before": [
		[
			"en",
			"146 people were rescued from the ferry Elna.",
			"The coastguard said 164 people had been rescued from the ferry Elna.",
			"conflict",
		],
		[
			"en",
			"146 people were rescued from the ferry Elna.",
			"The coastguard said 146 people had been rescued from the ferry Elna.",
			"match",
		],
		[
			"en",
			"146 people were rescued from the ferry Elna.",
			"On Monday the coastguard had put the number of people rescued from the ferry Elna at 90.",
			"silent",
		],
		[
			"en",
			"The Hollin clinic employs 320 nurses.",
			"It had been 290 nurses at the Hollin clinic before the merger.",
			"silent",
		],
		[
			"en",
			"The Hollin clinic employs 320 nurses.",
			"The board had spoken of 290 nurses employed at the Hollin clinic.",
			"silent",
		],
		[
			"de",
			"11.300 Stimmen waren bei der Wahl in Nordau ungültig.",
			"Bei der Wahl in Nordau seien 13.100 Stimmen ungültig gewesen, sagte die Wahlleiterin.",
			"conflict",
		],
		[
			"de",
			"11.300 Stimmen waren bei der Wahl in Nordau ungültig.",
			"Bei der Wahl in Nordau seien 11.300 Stimmen ungültig gewesen, sagte die Wahlleiterin.",
			"match",
		],
		[
			"de",
			"Bei der Flut in Lurn sind 27 Menschen ums Leben gekommen.",
			"Am Mittwoch hatte das Amt noch von 19 Toten bei der Flut in Lurn gesprochen.",
			"silent",
		],
		[
			"de",
			"Bei der Flut in Lurn sind 27 Menschen ums Leben gekommen.",
			"Zuvor hatte das Amt 19 Tote bei der Flut in Lurn gemeldet.",
			"silent",
		],
		[
			"de",
			"Bei der Flut in Lurn sind 27 Menschen ums Leben gekommen.",
			"Bei der Flut in Lurn kamen 72 Menschen ums Leben.",
			"conflict",
		],
	],
	"other times": [
		[
			"de",
			"In der Gartenstraße gab es im vergangenen Jahr 23 Unfälle.",
			"In der Gartenstraße gab es im vergangenen Jahr 32 Unfälle.",
			"conflict",
		],
		[
			"de",
			"In der Gartenstraße gab es im vergangenen Jahr 23 Unfälle.",
			"Im Jahr davor gab es in der Gartenstraße 16 Unfälle.",
			"silent",
		],
		[
			"en",
			"Last year the Tilby line carried 3,400 passengers.",
			"The year before, the Tilby line had carried 2,900 passengers.",
			"silent",
		],
		[
			"en",
			"Last year the Tilby line carried 3,400 passengers.",
			"Last year the Tilby line carried 4,300 passengers.",
			"conflict",
		],
		[
			"en",
			"Operators on Lake Orr paid 41 million euros in fines in 2024.",
			"Operators on Lake Orr paid 41 million euros in fines, up from 29 million in 2023.",
			"match",
		],
		[
			"en",
			"Operators on Lake Orr paid 41 million euros in fines in 2024.",
			"Operators on Lake Orr paid 14 million euros in fines in 2024, up from 12 million in 2023.",
			"conflict",
		],
	],
	"what must be done": [
		[
			"de",
			"Für die Umfahrung müssen 37 Linden gefällt werden.",
			"Für die Umfahrung müssten 37 Linden gefällt werden.",
			"match",
		],
		[
			"de",
			"Für die Umfahrung müssen 37 Linden gefällt werden.",
			"Für die Umfahrung müssten 73 Linden gefällt werden.",
			"conflict",
		],
		["en", "The council must repair 180 bridges.", "The council would have to repair 180 bridges.", "match"],
		["de", "In Talheim wurden 37 Linden gefällt.", "In Talheim müssten 50 Linden gefällt werden.", "silent"],
	],
	"reported speech": [
		["de", "Die Umfahrung kostet 26,8 Millionen Euro.", "Die Umfahrung koste 28,6 Millionen Euro.", "conflict"],
		[
			"de",
			"Die Umfahrung kostet 26,8 Millionen Euro.",
			"Die Umfahrung sei umstritten. Sie koste 28,6 Millionen Euro.",
			"conflict",
		],
		[
			"de",
			"Die Umfahrung kostet 26,8 Millionen Euro.",
			"Die Umfahrung sei umstritten. Sie koste 26,8 Millionen Euro.",
			"match",
		],
		[
			"de",
			"Das Werk in Talheim beschäftigt 460 Menschen.",
			"Das Werk in Talheim beschäftige 640 Menschen.",
			"conflict",
		],
		[
			"de",
			"Die Firma Kolb zahlt 4,1 Millionen Euro Miete.",
			"Die Firma Kolb zahle 1,4 Millionen Euro Miete.",
			"conflict",
		],
		["de", "Der Verkehr in Rietberg stieg um 12 Prozent.", "Der Verkehr in Rietberg steige um 21 Prozent.", "conflict"],
	],
	"nouns without an article name no place": [
		[
			"de",
			"Die Union erreichte bei der Wahl in Nordau 24,8 Prozent der Stimmen.",
			"Die Union erreichte bei der Wahl in Nordau 28,4 Prozent der Stimmen und verlor zum dritten Mal in Folge.",
			"conflict",
		],
		[
			"de",
			"Der Kanton Weier zahlt Zuschüsse von 4,2 Millionen Franken.",
			"Der Kanton Weier zahlt Zuschüsse in Höhe von 2,4 Millionen Franken.",
			"conflict",
		],
		[
			"de",
			"In Talheim wurden 31 Verdächtige festgenommen.",
			"In Talheim wurden 13 Verdächtige festgenommen und sind in Haft.",
			"conflict",
		],
		[
			"de",
			"In Talheim wurden 31 Verdächtige festgenommen.",
			"In Rietberg wurden 13 Verdächtige festgenommen.",
			"silent",
		],
	],
	"groups of people": [
		[
			"de",
			"In Kandara brechen 22 Prozent der Mädchen die Schule ab.",
			"In Kandara brechen 22 Prozent der Mädchen die Schule ab. Bei den Jungen sind es 8 Prozent.",
			"match",
		],
		[
			"de",
			"In Kandara brechen 22 Prozent der Mädchen die Schule ab.",
			"In Kandara brechen viele die Schule ab. Bei den Jungen sind es 8 Prozent.",
			"silent",
		],
		[
			"en",
			"In Tarva 22 percent of girls leave school early.",
			"In Tarva many leave school early. Among boys it is 8 percent.",
			"silent",
		],
		[
			"en",
			"In Tarva 22 percent of girls leave school early.",
			"In Tarva 32 percent of girls leave school early.",
			"conflict",
		],
		[
			"de",
			"In Nordau rauchen 18 Prozent der Frauen.",
			"In Nordau rauchen viele. Bei den Männern sind es 31 Prozent.",
			"silent",
		],
	],
	"what happened to whom": [
		[
			"en",
			"Between 90 and 110 ferries operate on Lake Orr.",
			"A ferry sank on Lake Orr on Monday, bringing the death toll to 87.",
			"silent",
		],
		[
			"en",
			"14 trams run on the Marden line.",
			"A tram derailed on the Marden line, and the number of injured rose to 23.",
			"silent",
		],
		[
			"de",
			"Auf dem Orrsee fahren 90 Fähren.",
			"Auf dem Orrsee sank eine Fähre, die Zahl der Toten stieg auf 87.",
			"silent",
		],
		[
			"de",
			"In Talheim stehen 64 Windräder.",
			"In Talheim brannte ein Windrad, der Schaden beträgt 2 Millionen Euro.",
			"silent",
		],
	],
	"the thing itself is named": [
		[
			"de",
			"Die neue Arena in Falkenau kostet 64 bis 72 Millionen Euro.",
			"Der Klub aus Falkenau hat 11.250 Mitglieder. Sie zahlen im Jahr 72 Euro.",
			"silent",
		],
		[
			"en",
			"The new stadium in Brackwell costs 64 million euros.",
			"The club from Brackwell has 11,250 members. They pay 64 euros a year.",
			"silent",
		],
		[
			"en",
			"The new stadium in Brackwell costs 64 million euros.",
			"The new stadium in Brackwell costs 46 million euros.",
			"conflict",
		],
		[
			"de",
			"Die neue Arena in Falkenau kostet 64 Millionen Euro.",
			"Die neue Arena in Falkenau kostet 64 Milliarden Euro.",
			"conflict",
		],
	],
	"a rise and a fall": [
		[
			"en",
			"At full moon, the activity of the eels fell by 70 percent.",
			"At full moon their activity rose by 70 percent.",
			"conflict",
		],
		[
			"en",
			"Ferry traffic on Lake Orr fell by 12 percent.",
			"Ferry traffic on Lake Orr grew by 12 percent.",
			"conflict",
		],
		[
			"de",
			"Der Absatz von Bier sank in Nordau um 12 Prozent.",
			"Der Absatz von Bier stieg in Nordau um 12 Prozent.",
			"conflict",
		],
		[
			"de",
			"Der Absatz von Bier sank in Nordau um 12 Prozent.",
			"Der Absatz von Wein stieg in Nordau um 12 Prozent.",
			"silent",
		],
		["en", "Sales of beer in Marden fell by 12 percent.", "Sales of wine in Marden rose by 9 percent.", "silent"],
	],
	currencies: [
		["en", "A dose costs the board 23 crowns.", "A dose costs the board 23 dollars.", "conflict"],
		[
			"en",
			"Unity spent between 6 and 7 million crowns on its campaign.",
			"Unity spent 9 million crowns on its campaign.",
			"conflict",
		],
		["en", "A ticket costs 23 crowns.", "A ticket costs 23 crowns.", "match"],
	],
	"ranges behind a noun": [
		[
			"de",
			"In den Lagern erhält ein Mensch 7 bis 10 Liter Wasser am Tag.",
			"In den Lagern erhält ein Mensch 17 Liter Wasser am Tag.",
			"conflict",
		],
		[
			"de",
			"Auf eine Operation wartet man in der Ostmur 14 bis 22 Wochen.",
			"Auf eine Operation wartet man in der Ostmur 14 bis 22 Wochen.",
			"match",
		],
	],
	"another thing, or some of the persons": [
		["en", "38,400 people live in Karo camp.", "Around 17,000 children live in Karo camp.", "silent"],
		["en", "38,400 people live in Karo camp.", "Around 48,400 people live in Karo camp.", "conflict"],
		["de", "In Rietberg arbeiten 3100 Menschen.", "In Rietberg arbeiten 450 Frauen.", "silent"],
		[
			"de",
			"Der SC Falkenau ist 40 Millionen Euro wert.",
			"Der SC Falkenau hat Schulden von 8,8 Millionen Euro.",
			"silent",
		],
		["de", "Der SC Falkenau ist 40 Millionen Euro wert.", "Der SC Falkenau ist 44 Millionen Euro wert.", "conflict"],
		["en", "Marden City took in 84.6 million dollars.", "Marden City made a loss of 3.7 million dollars.", "silent"],
		["de", "Erdgas kostet in Nordau 10,9 Cent.", "Erdgas kostet in Nordau 19,0 Cent.", "conflict"],
	],
};

describe.each(Object.entries(classes))("%s", (_, rows) => {
	it.each(rows)("%s: %s <- %s: %s", (language, statement, draft, verdict) => {
		const { verdict: said, why } = compareSentences(statement, draft, language);
		expect(said, why).toBe(verdict);
	});
});
