// Another number in a claim's own words, which nobody credits to the claim's source: a conflict only where the draft says all that the
// claim says and nothing besides. The source's credit, or its digits mixed up, makes up for other words.
import { it } from "vitest";
import { check, registryOf } from "../../kit/draft.ts";

const registry = registryOf(`version: 1
sources:
  port-2026: { short: Port of Hexley, kind: agency, title: Dredging plan }
  werft-2026: { short: Werft Osterbrook, kind: company, title: Bericht }
claims:
  dredging: { statement: Dredging the harbour of Hexley costs 4.7 million pounds., source: port-2026 }
  faehre: { statement: Die Reparatur der Fähre dauert 16 Wochen., source: werft-2026 }
`);

const holds = (fixture: string, language: string) => () => void check(fixture, registry, { language });

it(
	"speaks of something else beside, in English",
	holds(
		`
Fencing the harbour of Hexley costs 9.2 million pounds, says a neighbour.

Dredging the harbour of Hexley costs 9.2 million pounds.
                                     ^^^^^^^^^^^^^^^^^^ conflicting-figure

After a storm, dredging the harbour of Hexley costs 9.2 million pounds.
                                                    ^^^^^^^^^^^^^^^^^^ unsourced-figure

After a storm, dredging the harbour of Hexley costs 9.2 million pounds, says the Port of Hexley.
                                                    ^^^^^^^^^^^^^^^^^^ conflicting-figure

After a storm, dredging the harbour of Hexley costs 7.4 million pounds.
                                                    ^^^^^^^^^^^^^^^^^^ conflicting-figure
`,
		"en",
	),
);

it(
	"speaks of something else beside, in German",
	holds(
		`
Bei Frost dauert die Reparatur der Fähre 25 Wochen, sagt ein Schlosser.

Bei Frost dauert die Reparatur der Fähre 25 Wochen.
                                         ^^^^^^^^^ unsourced-figure

Die Reparatur der Fähre dauert 25 Wochen.
                               ^^^^^^^^^ conflicting-figure

Bei Frost dauert die Reparatur der Fähre laut der Werft Osterbrook 25 Wochen.
                                                                   ^^^^^^^^^ conflicting-figure
`,
		"de",
	),
);
