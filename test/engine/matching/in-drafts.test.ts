// Which figures of a draft are those on record: whole drafts with carets under what shall be said, and figures that shall be tied
// in silence. Each class has its near misses.
import { describe, expect, it } from "vitest";
import { check, registryOf } from "../../kit/draft.ts";

const english = registryOf(`version: 1
sources:
  okoro-2024: { short: Okoro, kind: study, author: [{ family: Okoro }, { family: Lindqvist }], title: Bats under bridges }
  dunlow-2025: { short: Dunlow Foods, kind: company, title: Results for the year }
  guild-2025: { short: Guild of River Pilots, kind: organisation, title: Register }
  grid-2025: { short: Grid Board, kind: agency, title: Outlook }
claims:
  bats: { statement: Okoro and Lindqvist ringed 86 noctule bats., source: okoro-2024 }
  eps: { statement: Dunlow earned $2.43 a share., source: dunlow-2025 }
  dividend: { statement: Dunlow Foods paid its owners a dividend of $8.3m in 2024., source: dunlow-2025 }
  layoffs: { statement: "Dunlow Foods will cut as many as 1,900 jobs.", source: dunlow-2025 }
  raise: { statement: Dunlow Foods has offered its packers a pay rise of 5.3 per cent., source: dunlow-2025 }
  pilots: { statement: Ida Marsh trained 57 river pilots., source: guild-2025 }
  loads: { statement: "2,480 barge loads were recorded at Penn Quay without papers.", source: guild-2025 }
  peak: { statement: "Peak demand in Ostrava County will reach 6,700 megawatts by 2031.", source: grid-2025 }
  strikers: { statement: "About 1,250 packers are on strike at Dunlow Foods.", source: guild-2025 }
  homes: { statement: Ida Marsh found homes for 317 pilots., source: guild-2025 }
  studies: { statement: The review covers 134 studies., source: okoro-2024 }
`);

const german = registryOf(`version: 1
sources:
  kammer-2025: { short: Obstbaukammer, kind: organisation, title: Lagebericht }
  rechnungshof-2025: { short: Rechnungshof, kind: agency, title: Prüfbericht, issued: 2025-06-02 }
  kasse-2025: { short: Kasse Süd, kind: company, title: Arztreport }
  verband-2025: { short: Bergbahnverband, kind: organisation, title: Auflagen }
claims:
  birnen: { statement: Heuer werden im Tolltal 36.000 Tonnen Birnen geerntet., source: kammer-2025 }
  werbung: { statement: Die Freie Liste gab 650.000 Euro für Werbung aus., source: rechnungshof-2025 }
  aula: { statement: "Die neue Aula kostet 8,6 Millionen Franken.", source: rechnungshof-2025 }
  miete: { statement: "Die durchschnittliche Miete in Sollbach beträgt 13,40 Euro pro Quadratmeter.", source: rechnungshof-2025 }
  kessel: { statement: Der Ölkessel des Schulhauses Tannried verbraucht im Jahr 48'000 Liter Heizöl., source: rechnungshof-2025 }
  asthma: { statement: Die Zahl der Asthmadiagnosen bei Minderjährigen ist zwischen 2014 und 2024 um 46 Prozent gestiegen., source: kasse-2025 }
  ruecklage: { statement: Die Seilbahn Tannried muss eine Betriebsrücklage von mindestens 7 Millionen Euro nachweisen., source: verband-2025 }
  planer: { statement: Im Bauamt fehlen 27 Planerinnen und Planer., source: rechnungshof-2025 }
  gaeste: { statement: Das Museum Tannried zählte 2024 61.400 Gäste., source: rechnungshof-2025 }
  faehre: { statement: "Die Fähre Tannried befördert 291'000 Fahrgäste im Jahr.", source: rechnungshof-2025 }
  loch: { statement: Das breiteste Leck am Stauwehr misst 7.5 Millimeter., source: rechnungshof-2025 }
  umsatz: { statement: Der TSV Tannried machte 2024 einen Verlust von 4.6 Millionen Franken., source: kammer-2025 }
  kosten: { statement: "Die Parteien in Sollbach kosten das Land 9.4 Millionen Euro im Jahr.", source: verband-2025 }
  ungueltig: { statement: 733 Stimmen waren ungültig., source: kammer-2025 }
  strom: { statement: Die Kilowattstunde Strom kostet in Tannried 31 Cent., source: kasse-2025 }
`);

const languageOf = (registry: typeof english): string => (registry === german ? "de" : "en");

const holds = (registry: typeof english, fixture: string) => () =>
	void check(fixture, registry, { language: languageOf(registry) });

/** The claim that each figure of the draft is tied to, where nothing is said of any. */
const tied =
	(registry: typeof english, draft: string, ...claims: readonly (string | null)[]) =>
	() => {
		const { figures } = check(draft, registry, {
			language: languageOf(registry),
			rules: { "unsourced-figure": "off" },
		});
		expect(figures.map(({ match }) => match?.claim.id ?? null)).toEqual(claims);
	};

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
