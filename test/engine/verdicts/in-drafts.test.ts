// Verdicts, suppression and pins in whole drafts: lists, quotes, tables, footnotes, CR LF.
import { describe, expect, it } from "vitest";
import { createChecker } from "../../../server/src/engine/index.ts";
import { check, registryOf } from "../../kit/draft.ts";

const registry = registryOf(`version: 1
sources:
  board-2025: { short: Water Board, kind: agency, title: Yearly report }
  harms-2025: { short: Harms, kind: company, title: Register }
claims:
  drilled:
    statement: 80 wells were drilled in the Arden valley.
    source: [harms-2025, board-2025]
  dry:
    statement: 31 wells in the Arden valley fell dry.
    source: board-2025
`);

const holds = (fixture: string) => () => void check(fixture, registry);

describe("what a conflict says", () => {
	const messages = (text: string): string[] =>
		createChecker(registry)
			.check(text)
			.verdicts.filter(({ rule }) => rule === "conflicting-figure")
			.map(({ message }) => message);

	it("is what both allow, where the two part", () =>
		expect(messages("In the Arden valley 13 wells fell dry.")).toEqual([
			expect.stringContaining("As written, the draft allows 13, the record 31."),
		]));
	it("is that the number is no rounding, where the hedge would have room for the one on record", () => {
		const [message = ""] = messages("In the Arden valley more than 4 wells fell dry.");
		expect(message).toContain(
			"allows more than 4. The record (31) lies within that, but the draft's number is no rounding",
		);
	});
});

describe("verdicts in a draft", () => {
	it(
		"stand in order of place",
		holds(`
In the Arden valley 80 wells were drilled.
                    ^^ missing-source

In the Arden valley 13 wells fell dry [@bord-2025].
                    ^^ conflicting-figure
                                        ^^^^^^^^^ unknown-source

In the Arden valley 31 wells fell dry [@harms-2025].
                    ^^ misattributed-figure

The library lent 4,300 books.
                 ^^^^^ unsourced-figure
`),
	);
	it("know that another association is no ministry, and that the same one may be meant", () => {
		const associations = registryOf(`version: 1
sources:
  tenants: { short: Mieterverband, kind: organisation }
  treasury: { short: Finanzdepartement, kind: agency }
claims:
  rents: { statement: "Im Ardental gibt es 640 Mietwohnungen.", source: tenants }
  costs: { statement: "Das Amt im Ardental kostete 1,9 Millionen Franken.", source: treasury }
`);
		check(
			`
1,9 Millionen Franken hat das Amt im Ardental gekostet, sagt der Hauseigentümerverband.
^^^^^^^^^^^^^^^^^^^^^ misattributed-figure

640 Mietwohnungen gibt es im Ardental, sagt der Hauseigentümerverband.
`,
			associations,
			{ language: "de" },
		);
	});
	it("know that a canton is not who has its name in theirs", () => {
		const communes = registryOf(`version: 1
sources:
  post: { short: Landpost, kind: company }
  communes: { short: Gemeindeverband, kind: association, author: [{ literal: Gemeindeverband Sarnegg }] }
claims:
  closed: { statement: Die Landpost schliesst im Kanton Sarnegg 37 Poststellen., source: post }
  mayors: { statement: Im Kanton Sarnegg gibt es 61 Gemeinden., source: communes }
`);
		check(
			`
Die Landpost macht Ernst: Bis Mai schliesst sie im Kanton Sarnegg 37 Poststellen, wie sie am Dienstag mitteilte.
`,
			communes,
			{ language: "de-CH" },
		);
	});
	it(
		"take any of a claim's sources",
		holds(`
In the Arden valley 80 wells were drilled [@board-2025].

In the Arden valley 80 wells were drilled [@harms-2025].
`),
	);
	it(
		"name an unknown key in a footnote once",
		holds(`
In the Arden valley 31 wells fell dry.[^1] There is more to say.[^1]

[^1]: See [@nobody-2025].
            ^^^^^^^^^^^ unknown-source
`),
	);
	it(
		"leave names on social networks alone",
		holds(`
As @ardenvalley wrote, it was a hard summer. See @water-2024 too.
                                                  ^^^^^^^^^^ unknown-source
`),
	);
});

describe("suppression in a draft", () => {
	it(
		"works in lists",
		holds(`
- In the Arden valley 80 wells were drilled. <!-- sourcemark-disable-line -->
- In the Arden valley 31 wells fell dry.
                      ^^ missing-source
- Next:

  <!-- sourcemark-disable-next-line missing-source -- known to all -->
  In the Arden valley 31 wells fell dry.
`),
	);
	it(
		"works in quotes",
		holds(`
> <!-- sourcemark-disable-next-line missing-source -->
> In the Arden valley 31 wells fell dry.
>
> In the Arden valley 31 wells fell dry.
                      ^^ missing-source
`),
	);
	it(
		"works in tables",
		holds(`
<!-- sourcemark-disable-next-line missing-source -->

| What | Where | How many |
| --- | --- | ---: |
| wells drilled | Arden valley | 80 |
| wells that fell dry | Arden valley | 31 <!-- sourcemark-disable-line --> |
`),
	);
	it(
		"works in footnotes",
		holds(`
It was a hard summer.[^1] And a hard winter.[^2]

[^1]: In the Arden valley 31 wells fell dry. <!-- sourcemark-disable-line -->

<!-- sourcemark-disable-next-line -->

[^2]: In the Arden valley 80 wells were drilled.
`),
	);
	it("works over a stretch and over a file", () => {
		holds(`
<!-- sourcemark-disable missing-source -->

In the Arden valley 80 wells were drilled.

<!-- sourcemark-enable -->

In the Arden valley 31 wells fell dry.
                    ^^ missing-source
`)();
		holds("In the Arden valley 31 wells fell dry.\n\n<!-- sourcemark-disable-file -->\n")();
	});
});

describe("pins in a draft", () => {
	it(
		"tie a figure to its claim",
		holds(`
It was a hard summer: 13<!-- claim: dry --> of them gave out.
                      ^^ conflicting-figure
`),
	);
	it(
		"say that none is meant",
		holds(`
In the Arden valley 13<!-- claim: none --> wells fell dry.
`),
	);
	it(
		"work in a cell",
		holds(`
| Wells | 2025 |
| --- | --- |
| gave out | 13 <!-- claim: dry --> |
             ^^ conflicting-figure
`),
	);
});
