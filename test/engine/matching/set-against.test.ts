// Figures that stand beside the one on record to be held against it: what is usual, what is so elsewhere, what some pay.
import { describe, it } from "vitest";
import { check } from "../../kit/draft.ts";
import { registry, silent } from "./set-against-kit.ts";

describe("no conflict", () => {
	it.each([
		[
			"en",
			"The Water Board has 640 delivery robots on the streets of Lenn.",
			"The Water Board is not alone:\n\n- Scuttle, a rival, has 210 delivery robots on the streets of Lenn\n- Barrow hopes to follow",
		],
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

describe("what the same words tell of another thing", () => {
	it.each([
		// Weighed is something else, though the source itself says so.
		[
			"en",
			"The canteens of Hexley threw away 46 tonnes of spoiled rice in 2024.",
			"The canteens of Hexley also threw away 19 tonnes of wrapping in 2024, according to the Water Board.",
		],
		[
			"de",
			"Die Kantinen in Hexlau warfen in einem Jahr 46 Tonnen gekochten Reis weg.",
			"Die Kantinen in Hexlau warfen laut Wasseramt in einem Jahr 19 Tonnen Papier weg.",
		],
		// One of very many.
		[
			"en",
			"Divers of the Water Board opened 96 jars.",
			"Divers of the Water Board opened jars [@board]; one jar was full of nuts.",
		],
		// Debt is no cost, whatever stands in the sentence before.
		[
			"de",
			"Die Schulden von Lenn betragen 3180 Franken pro Kopf.",
			"Die Schulden von Lenn sind pro Kopf gestiegen. Das Wasseramt warnt auch vor Kosten von 3,2 Millionen Franken im Jahr.",
		],
		// The highest is not the average.
		[
			"en",
			"The average price of a mooring in Lenn was 37,500 euros in 2024.",
			"The highest price of a mooring in Lenn in 2024 was 61,500 euros, the Water Board says.",
		],
		// What came to those there were.
		[
			"de",
			"In Lenn sind 1.900 Kilometer Leitungen undicht.",
			"Seit 2019 sind in Lenn 260 Kilometer undichte Leitungen hinzugekommen, kritisiert das Wasseramt.",
		],
		// Rejected, with its verb in two parts.
		[
			"de",
			"Das Wasseramt hat 2024 640 verdächtige Boote gestoppt.",
			"Das Wasseramt wies einen Bericht zurück, wonach es 2024 bloß 90 verdächtige Boote gestoppt habe.",
		],
		// Of them, whoever they are.
		[
			"en",
			"More than 2,600 letters reached the Water Board.",
			"Puzzles are letters in boxes. He sent one to the Water Board every week, and 26 of them came back, says the Water Board.",
		],
		// A day's, not a year's.
		[
			"de",
			"2024 erwischte das Wasseramt in Lenn 58.400 Schwarzangler.",
			"Im Schnitt erwischte das Wasseramt 2024 in Lenn an jedem Tag 160 Schwarzangler.",
		],
		// Some, by where they are from.
		[
			"en",
			"64 anglers tested positive for a banned bait in 2024.",
			"In 2024, nine anglers from Karavia tested positive for a banned bait, the Water Board says.",
		],
		// Somebody asks for it.
		[
			"de",
			"Das Land übernimmt 60 Prozent der Kosten des Deichs.",
			"Das Land müsse 90 Prozent der Kosten des Deichs übernehmen, sagt die Bürgermeisterin.",
		],
		// Other animals, though as stray.
		[
			"en",
			"Stray horses were involved in 37 road collisions in Lenn.",
			"Stray dogs were involved in 14 road collisions in Lenn, says the Water Board.",
		],
		// Told as not so.
		[
			"en",
			"The canteens of Hexley threw away 46 tonnes of spoiled rice.",
			"It is not true that the canteens of Hexley threw away 460 tonnes of spoiled rice, the Water Board said.",
		],
		// To come.
		[
			"de",
			"Ein Kehrichtsack in Lenn kostet 2.60 Franken.",
			"Ab Januar 2028 kostet ein Kehrichtsack in Lenn 2.20 Franken.",
		],
		// Of another time of the day.
		[
			"de",
			"Nachts wartet man in Lenn 22 Minuten auf die Fähre.",
			"Tagsüber wartet man in Lenn laut Wasseramt 6 Minuten auf die Fähre.",
		],
		[
			"en",
			"At weekends a ticket to the baths of Lenn costs 9 euros.",
			"On weekdays a ticket to the baths of Lenn costs 4 euros, says the Water Board.",
		],
		// What stands before the comma costs it.
		[
			"de",
			"Eine neue Pumpe kostet im Schnitt 18.000 Euro.",
			"Eine neue Pumpe kostet dreimal so viel wie ein Filter, der für 5.200 Euro zu haben ist.",
		],
		// Of all the land.
		[
			"de",
			"In Lenn fahren 18 Prozent der Boote elektrisch.",
			"In Lenn fahren Boote elektrisch. Landesweit sind es nur 11 Prozent.",
		],
		// Weeks are no hours with zeros too many.
		[
			"en",
			"Learners in Lenn need an average of 52 hours for the boat test.",
			"# Wait for the boat test in Lenn is 31 weeks",
		],
		// The number names the thing.
		["en", "Measure 4 lets Hexley borrow 34 million dollars.", "Measure 4 passed by a hair, after a long night."],
	])("%s: %s", (language, statement, draft) => silent(statement, draft, language));
});

describe("what parts nothing", () => {
	it.each([
		// Behind a semicolon something else is denied.
		[
			"de",
			"Auf das Konto flossen 640.000 Euro.",
			"Auf das Konto flossen laut Wasseramt 640.000 Euro; die 71-jährige Erbin bestritt am ersten Tag, davon gewusst zu haben.",
		],
		// Whom else "not" speaks of.
		[
			"en",
			"At least 150 shops in Lenn let non-customers use their toilets.",
			"At least 150 shops in Lenn let people who are not customers use their toilets, says the Water Board.",
		],
		// A storm drops snow, and nothing falls.
		[
			"en",
			"The storm dropped 31 inches of snow on Lenn.",
			"The storm buried Lenn in 31 inches of snow, the Water Board said.",
		],
		// In Austria a thing is sold "um" its price.
		[
			"de",
			"Der Wirt verkaufte den Hof um 27 Millionen Euro.",
			"27 Millionen Euro bekam der Wirt für den Hof, den er verkaufte, so das Wasseramt.",
		],
	])("%s: %s", (language, statement, draft) => {
		const { figures } = check(draft, registry(statement), { language });
		if (!figures[0]?.match) throw new Error("is not tied");
	});
	it("a table tells no verbs", () => {
		check(
			`
| | 2024 |
| --- | --- |
| Erstgespräche | 13.600 [@board] |
                  ^^^^^^ conflicting-figure
`,
			registry("Die Ämter führten 2024 insgesamt 31.600 Erstgespräche."),
			{ language: "de" },
		);
	});
	it("a table's header says per what its cells count", () => {
		check(
			`
| Way | Cost a year |
| --- | --- |
| Boats | £5.2 million |
          ^^^^^^^^^^^^ conflicting-figure
`,
			registry("Boats would cost £2.5 million a year."),
			{ language: "en" },
		);
	});
});
