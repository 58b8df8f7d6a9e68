// Near-misses in a claim's own words: what is only supposed, asked for, denied behind its own sentence, of another year or rate, or in
// another race. None of them is a conflict; the plain telling beside each is one.
import { describe, it } from "vitest";
import { check, registryOf } from "../../kit/draft.ts";

const registry = registryOf(`version: 1
sources:
  ski-2026: { short: Skiklub, kind: organisation, title: Bilanz }
  health-2026: { short: Health Office, kind: agency, title: Fever bulletin }
  mill-2026: { short: Arden Mill, kind: company, title: Notice }
claims:
  strecke: { statement: Die Strecke des Birkenlaufs ist 42 Kilometer lang., source: ski-2026 }
  verletzte: { statement: Beim Birkenlauf wurden 71 Menschen verletzt., source: ski-2026 }
  starter: { statement: Beim Birkenlauf 2026 starteten 2480 Läufer., source: ski-2026 }
  deaths: { statement: Fever killed 186 people in Harwick in 2025., source: health-2026 }
  rise: { statement: The Arden Mill offers its workers a pay rise of 3 percent., source: mill-2026 }
  strikers: { statement: 640 workers at the Arden Mill are on strike., source: mill-2026 }
  fee: { statement: "The entry fee of the mill museum is 95 pounds.", source: mill-2026 }
`);

const holds = (fixture: string, language: string) => () => void check(fixture, registry, { language });

describe("what is not so", () => {
	it(
		"is supposed, in German",
		holds(
			`
Wäre die Strecke des Birkenlaufs 50 Kilometer lang, käme der Skiklub in den Kalender.
                                 ^^^^^^^^^^^^ unsourced-figure

Die Strecke des Birkenlaufs ist 50 Kilometer lang.
                                ^^^^^^^^^^^^ conflicting-figure
`,
			"de",
		),
	);
	it(
		"is supposed, in English",
		holds(
			`
Had the Arden Mill offered its workers a pay rise of 6 percent, the gates would be open.

The Arden Mill offers its workers a pay rise of 6 percent.
                                                ^^^^^^^^^ conflicting-figure
`,
			"en",
		),
	);
	it(
		"holds on a condition, is what somebody thinks right, or is held against",
		holds(
			`
If nothing is done, the mill museum's entry fee is 120 pounds.
                                                   ^^^^^^^^^^ unsourced-figure

The entry fee of the mill museum should be no more than 60 pounds, argues a neighbour.
                                                        ^^^^^^^^^ unsourced-figure

The entry fee of the mill museum is higher than the 40 pounds asked next door.
                                                    ^^^^^^^^^ unsourced-figure

The entry fee of the mill museum is 59 pounds.
                                    ^^^^^^^^^ conflicting-figure
`,
			"en",
		),
	);
	it(
		"is of one place alone, or of what the sentence before spoke of",
		holds(
			`
Fever killed 90 people in Harwick Bay alone in 2025.
             ^^ unsourced-figure

Smallpox came with the ships. It killed 60 people in Harwick in 2025.
                                        ^^ unsourced-figure

Fever killed 168 people in Harwick in 2025.
             ^^^ conflicting-figure
`,
			"en",
		),
	);
	it(
		"is denied behind its own clause",
		holds(
			`
Dass beim Birkenlauf mehr als 300 Menschen verletzt worden seien, wie ein Video es will, ist falsch.
                              ^^^ unsourced-figure
`,
			"de",
		),
	);
	it(
		"is denied, asked for in quotation marks, or so many of a hundred thousand",
		holds(
			`
Dass beim Birkenlauf 300 Menschen verletzt worden seien, stimme schlicht nicht, sagte die Wirtin.

«Die Strecke des Birkenlaufs darf nicht mehr als 20 Kilometer lang sein», verlangt die Wirtin.

Pro 100.000 Läufer wurden beim Birkenlauf 9 Menschen verletzt.
    ^^^^^^^ unsourced-figure
                                          ^ unsourced-figure
`,
			"de",
		),
	);
	it(
		"is of another race",
		holds(
			`
Beim Mooslauf 2026 starteten nur 1890 Läufer.
                                 ^^^^ unsourced-figure
`,
			"de",
		),
	);
	it(
		"is a rate, or of that other year",
		holds(
			`
Fever killed 4.1 of every 10,000 people in Harwick in 2025.
             ^^^ unsourced-figure
                          ^^^^^^ unsourced-figure

The dam broke in 1961. Fever killed 2,300 people in Harwick that year.
                                    ^^^^^ unsourced-figure

Fever killed 230 people in Harwick in 2025.
             ^^^ conflicting-figure
`,
			"en",
		),
	);
	it(
		"is retracted by the paper that wrote it",
		holds(
			`
“2,000 workers on strike at the Arden Mill”, the Evening Lamp wrote. The paper had to retract the number.
`,
			"en",
		),
	);
});

describe("a fee in pounds", () => {
	it(
		"is money, and dollars are another",
		holds(
			`
The entry fee of the mill museum is $95, the Arden Mill says.
                                    ^^^ unit-mismatch
`,
			"en",
		),
	);
});
