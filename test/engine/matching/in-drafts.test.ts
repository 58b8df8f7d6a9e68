// Which figures of a draft are those on record: whole drafts, each class with its near misses.
import { describe, it } from "vitest";
import { english, german, holds, tied } from "./in-drafts-kit.ts";

describe("a word of an idea is said by its other forms", () => {
	it("earned, earnings", tied(english, "Per share, Dunlow Foods reported earnings of $2.43.", "eps"));
	it(
		"what the head of a sentence says of another figure does not set apart",
		holds(
			english,
			`
Dunlow's turnover came to $97m in 2024, said Dunlow Foods, and its owners took a dividend of $3.8m.
                                                                                             ^^^^^ conflicting-figure
`,
		),
	);
});

describe("what a negation reaches", () => {
	it(
		"not behind a turn",
		tied(german, "Am Geld liege es nicht, denn im Bauamt fehlten 27 Planer, so der Rechnungshof.", "planer"),
	);
	it("not where it is none", tied(german, "Nicht nur im Bauamt fehlen 27 Planer, so der Rechnungshof.", "planer"));
	it("but behind that", tied(german, "Es stimme nicht, dass im Bauamt 72 Planer fehlten, so der Rechnungshof.", null));
	it(
		"a season is no fall",
		tied(english, "The review that came out last fall covers 134 studies [@okoro-2024].", "studies"),
	);
});

describe("German words in their forms", () => {
	it(
		"two nouns with a comma between are no name",
		holds(
			german,
			`
Der Ölkessel des Schulhauses Tannried, Baujahr 1971, schlucke im Jahr 48'000 Kilogramm Heizöl, so der Rechnungshof.
                                                                      ^^^^^^^^^^^^^^^^ unit-mismatch
`,
		),
	);
	it(
		"the end of a compound names it",
		holds(
			german,
			`
Bei Kindern wird öfter Asthma erkannt. Zwischen 2014 und 2024 sei die Zahl der Diagnosen bei Minderjährigen um 36 Prozent gestiegen, so die Kasse Süd.
                                                                                                               ^^^^^^^^^^ conflicting-figure
`,
		),
	);
	it(
		"a verb in two parts is itself with zu between",
		holds(
			german,
			`
Die Seilbahn Tannried bekommt neue Gondeln. Dafür verlangt der Bergbahnverband eine Betriebsrücklage von 4 Millionen Euro, nachzuweisen bis Mai.
                                                                                                         ^^^^^^^^^^^^^^^^ conflicting-figure
`,
		),
	);
	it(
		"another sum is another thing",
		tied(
			german,
			"Die Seilbahn Tannried bekommt neue Gondeln. Dafür verlangt der Bergbahnverband eine Kaution von 4 Millionen Euro.",
			null,
		),
	);
});

describe("when it was so", () => {
	it(
		"last year is the year that a source of this year tells of",
		tied(german, "Im vergangenen Jahr zählte das Museum Tannried laut Rechnungshof 61.400 Gäste.", "gaeste"),
	);
	it(
		"and a number that differs is wrong",
		holds(
			german,
			`
Im vergangenen Jahr zählte das Museum Tannried laut Rechnungshof 66.900 Gäste.
                                                                 ^^^^^^ conflicting-figure
`,
		),
	);
	it(
		"the year before that is another",
		tied(german, "Im Jahr davor zählte das Museum Tannried laut Rechnungshof 66.900 Gäste.", null),
	);
	it(
		"a rate may stand before its figure",
		holds(
			german,
			`
Laut Rechnungshof befördert die Fähre Tannried im Jahr 219'000 Fahrgäste.
                                                       ^^^^^^^ conflicting-figure
`,
		),
	);
});

describe("what is said of whom", () => {
	it(
		"a stretch without a noun speaks of the one before",
		holds(
			german,
			`
Am Stauwehr klaffen laut Rechnungshof 19 Lecks, das breiteste messe 7.5 Zentimeter.
                                                                    ^^^^^^^^^^^^^^ unit-mismatch
`,
		),
	);
	it(
		"who says a price does not pay it",
		holds(
			german,
			`
Die Kilowattstunde Strom kostet in Tannried laut Kasse Süd 37 Cent.
                                                           ^^^^^^^ conflicting-figure
`,
		),
	);
	it("half of what a claim says is another thing", tied(german, "Für den neuen Vorstand gab es 691 Stimmen.", null));
	it(
		"an ally of the strikers is none of them",
		tied(english, "The Guild of River Pilots has 1,310 members at Dunlow Foods.", null),
	);
});

describe("a bare sum", () => {
	const before = "Der Umsatz des TSV Tannried sei auf 38 Millionen Franken gestiegen, so die Obstbaukammer.";
	it(
		"is of the money last named",
		tied(german, `${before} Und doch bleibe 2024 ein Verlust von 4.6 Millionen.`, null, "umsatz"),
	);
	it(
		"conflicts where its source is credited",
		holds(
			german,
			`
Wie teuer war das Jahr? 38 Millionen Franken kostete die Halle, so die Obstbaukammer [@kammer-2025]. Und doch bleibe dem TSV Tannried 2024 laut Obstbaukammer ein Verlust von 6.4 Millionen.
                                                                                                                                                                              ^^^^^^^^^^^^^ conflicting-figure
`,
		),
	);
	it(
		"is none where nobody spoke of money",
		tied(german, "Der TSV Tannried machte 2024 laut Obstbaukammer aus 6.4 Millionen das Beste.", null),
	);
});

describe("what stands for the noun or behind the clause", () => {
	it(
		"of them",
		holds(
			english,
			`
Officials liked Ida Marsh. She found homes for 371 of them, the Guild of River Pilots says in its register.
                                               ^^^ conflicting-figure
`,
		),
	);
	it(
		"a rate at the end of its clause",
		holds(
			german,
			`
Laut Bergbahnverband kosten 12.7 Millionen Euro die Parteien in Sollbach das Land im Jahr.
                            ^^^^^^^^^^^^^^^^^^^ conflicting-figure
`,
		),
	);
});
