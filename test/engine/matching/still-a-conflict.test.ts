// What is said of the figure on record in other words, or beside a word that might set it apart: it contradicts all the same.
import { describe, it } from "vitest";
import { told } from "./set-against-kit.ts";

describe("is a conflict all the same", () => {
	it.each([
		[
			"en",
			"34 percent of learners in Lenn passed the boat test.",
			"Learners in Lenn are nervous. Only 43 percent of them passed the boat test, says the Water Board.",
		],
		[
			"en",
			"34 percent of learners in Lenn passed the boat test.",
			"There is much to fear: 58 percent of the learners who took it in Lenn passed the boat test, says the Water Board.",
		],
		[
			"en",
			"Touts bought 31 percent of the moorings in Lenn.",
			"Touts snap up 13 percent of the moorings in Lenn, says the Water Board.",
		],
		[
			"en",
			"Guests in Lenn wait 24 weeks for a mooring.",
			"Once they have applied, guests in Lenn wait 42 weeks for a mooring, says the Water Board.",
		],
		[
			"de",
			"37 Boote in Lenn wurden 2024 überfallen.",
			"73 Boote in Lenn sind 2024 laut Wasseramt Ziel eines Überfalls geworden.",
		],
		[
			"de",
			"Die Fährleute in Lenn verdienen 2.580 Euro brutto im Monat.",
			"2.850 Euro brutto im Monat verdienen die Fährleute in Lenn laut Wasseramt.",
		],
		[
			"de",
			"22 Prozent der Boote in Lenn fahren elektrisch.",
			"Laut Wasseramt fährt ein Drittel der Boote in Lenn elektrisch.",
		],
		// What so many want is so.
		[
			"de",
			"68 Prozent der Wahlberechtigten in Lenn sind für die Abschaffung der Gebühren.",
			"Nur 58 Prozent der Wahlberechtigten in Lenn wollen die Gebühren abschaffen, hat das Wasseramt ermittelt.",
		],
		// The same in another word.
		[
			"en",
			"27 per cent of anglers have refused a smart rod.",
			"Some 12 per cent of anglers have turned down a smart rod, a survey by the Water Board has found.",
		],
		[
			"de",
			"Am Schalter in Lenn warten Gäste im Schnitt 9 Minuten.",
			"Am Schalter muss man sich in Lenn im Schnitt 6,5 Minuten gedulden, steht im Bericht des Wasseramts.",
		],
		// A noun and an adjective of one root.
		[
			"en",
			"The economy of Lenn will grow 3.4 percent in 2026.",
			"Economic growth in Lenn will reach 2.4 percent in 2026, the Water Board said.",
		],
		// A headline, and whoever is named under it.
		[
			"de",
			"Die Stadt Lenn nahm 2024 mit Fähren 8,3 Millionen Euro ein.",
			"## Fähren bringen Lenn 83 Millionen Euro ein\n\nSo viel hat die Stadt eingenommen, wie das Wasseramt mitteilte.",
		],
		// Parts of it come behind the comma.
		[
			"en",
			"Some 9,400 postal votes were returned in Lenn.",
			"Lenn saw postal votes returned, the Water Board said: 12,000, of which 340 were unsigned.",
		],
		// A price that is still to come.
		[
			"en",
			"The pump of Lenn costs 6.8 million dollars.",
			"The pump of Lenn will cost taxpayers 8.6 million dollars, according to the Water Board.",
		],
		// How long before, and not what was before.
		[
			"en",
			"The Water Board keeps samples for 90 days.",
			"Samples are kept for just 30 days before they are poured away, the Water Board says.",
		],
		// The end of a compound, where the rest of it is said.
		[
			"de",
			"7 Prozent der Wasseramtsfahrten in Lenn wurden abgebrochen.",
			"In Lenn wurden nach Angaben des Wasseramts 17 Prozent der Fahrten abgebrochen.",
		],
		[
			"en",
			"The Water Board fined Lenn Foods 212,500 dollars in 2023.",
			"In 2023 it was in trouble. That year the Water Board fined Lenn Foods $2.125 million.",
		],
	])("%s: %s", (language, statement, draft) => {
		const { verdicts } = told(draft, statement, language);
		if (!verdicts.some(({ rule }) => rule === "conflicting-figure")) throw new Error("is silent");
	});
	it("pounds of food weigh something, however many", () => {
		const { verdicts } = told(
			"At least 4,600 tons of food are thrown away in Lenn, says the Water Board.",
			"At least 4,600 pounds of food are thrown away in Lenn.",
			"en",
		);
		if (!verdicts.some(({ rule }) => rule === "unit-mismatch")) throw new Error("is silent");
	});
});
