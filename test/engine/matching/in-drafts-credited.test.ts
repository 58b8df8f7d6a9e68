// Which figures of a draft are those on record where a source is credited or named: whole drafts, each class with its near misses.
import { describe, it } from "vitest";
import { english, german, holds, tied } from "./in-drafts-kit.ts";

describe("who credits a figure to its source has said the source's name", () => {
	it(
		"a study's authors",
		tied(english, "To see where they sleep, @okoro-2024 fitted 86 noctule bats with tags.", "bats"),
	);
	it(
		"not of another animal",
		tied(english, "To see where they sleep, @okoro-2024 fitted 86 starlings with tags.", null),
	);
	it(
		"not for a number that differs",
		tied(english, "To see where they sleep, @okoro-2024 fitted 35 noctule bats with tags.", null),
	);
});

describe("names by the way place nothing", () => {
	it(
		"behind the figure's clause",
		tied(english, "Dunlow Foods will cut as many as 1,900 jobs, it said, most of them in Europe.", "layoffs"),
	);
	it(
		"before a conflict too, where the place was named",
		holds(
			english,
			`
The Guild of River Pilots looked into Penn Quay. It lists 2,840 barge loads recorded without papers, the last on a Boxing Day.
                                                          ^^^^^ conflicting-figure
`,
		),
	);
	it(
		"but another place in the figure's own clause does",
		tied(
			english,
			"At Marrow Dock, some 3,900 barge loads were recorded without papers, says the Guild of River Pilots.",
			null,
		),
	);
	it(
		"the rest of a source's name",
		tied(english, "# Ida Marsh\n\nAccording to the Guild of River Pilots she trained 57 river pilots.", "pilots"),
	);
});

describe("the digits on record mixed up, credited to whom they are from", () => {
	it(
		"are meant though they are forecast",
		holds(
			german,
			`
Mit 63.000 Tonnen Birnen rechnet die Obstbaukammer heuer im Tolltal.
    ^^^^^^^^^^^^^ conflicting-figure
`,
		),
	);
	it(
		"are meant where somebody reckons them up",
		holds(
			german,
			`
Die Freie Liste habe 560.000 Euro für Werbung verbraucht, rechnet der Rechnungshof vor.
                     ^^^^^^^^^^^^ conflicting-figure
`,
		),
	);
	it(
		"are meant where they come on top",
		holds(
			german,
			`
Der Rechnungshof hat die Kosten der neuen Aula geprüft; es seien weitere 6,8 Millionen Franken nötig.
                                                                         ^^^^^^^^^^^^^^^^^^^^^ conflicting-figure
`,
		),
	);
	it(
		"are a rate where the sentence opens with what they are of",
		holds(
			german,
			`
Je Quadratmeter beträgt die durchschnittliche Miete nach den Zahlen des Rechnungshofs in Sollbach 14,30 Euro.
                                                                                                  ^^^^^^^^^^ conflicting-figure
`,
		),
	);
	it(
		"need not say whom they are for",
		holds(
			english,
			`
Dunlow Foods insists that it can go no further. It has offered a pay rise of 3.5 per cent, the company says.
                                                                             ^^^^^^^^^^^^ conflicting-figure
`,
		),
	);
	it(
		"but not what is of another thing",
		tied(german, "Für die neue Orgel seien weitere 6,8 Millionen Franken nötig, so der Rechnungshof.", null),
	);
	it(
		"nor what is a total",
		tied(german, "Die Miete des Saals in Sollbach beträgt laut Rechnungshof 14,30 Euro.", null),
	);
	it(
		"what will be is what is forecast",
		holds(
			english,
			`
Peak demand in Ostrava County will reach 7,600 megawatts by 2031, the Grid Board predicts.
                                         ^^^^^^^^^^^^^^^ conflicting-figure
`,
		),
	);
	it(
		"nobody drops a zero of a rounded number",
		tied(english, "The Guild of River Pilots wants the 120 temporary packers of Dunlow Foods gone.", null),
	);
});
