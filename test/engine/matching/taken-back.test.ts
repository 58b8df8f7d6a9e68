// A number that the next sentence takes back is no claim; one the draft gives right elsewhere is seldom given wrong as well;
// one with the digits on record mixed up is meant.
import { describe, it } from "vitest";
import { check } from "../../kit/draft.ts";

const registry = `version: 1
sources: { harbour: { short: Harbour Board, title: Port statistics, kind: agency, issued: 2025-03, aliases: [Hafenamt] } }
claims:
  cargo: { statement: { en: "The port of Skelby handled 4.3 million tonnes of cargo.", de: "Der Hafen Skelby schlug 4,3 Millionen Tonnen Fracht um." }, source: harbour }
  cranes: { statement: "Inspectors found 19 rusty cranes in the port of Skelby.", source: harbour }
`;
const options = (language: string) => ({ language, rules: { "unsourced-figure": "off" } }) as const;
const marked = (draft: string, figure: string, rule: string): string =>
	`${draft}\n${" ".repeat(draft.indexOf(figure))}${"^".repeat(figure.length)} ${rule}`;

describe("taken back", () => {
	it.each([
		["en", "A leaflet said the port of Skelby handled 43 million tonnes of cargo. That was a misplaced decimal point."],
		["en", "In an earlier version of this article the port of Skelby handled 43 million tonnes of cargo."],
		["de", "Es hiess, der Hafen Skelby schlage 43 Millionen Tonnen Fracht um. Das ist frei erfunden."],
	])("%s: %s", (language, draft) => {
		check(draft, registry, options(language));
	});

	it("not where the taking back is denied", () => {
		const draft = "The port of Skelby handled 43 million tonnes of cargo. That was no mistake.";
		check(marked(draft, "43 million tonnes", "conflicting-figure"), registry, options("en"));
	});
});

describe("given right elsewhere", () => {
	it("another number of the port's is another thing", () => {
		check(
			"The port of Skelby handled 4.3 million tonnes of cargo, says the Harbour Board. Its neighbour had 7 million tonnes.",
			registry,
			options("en"),
		);
	});
});

describe("digits mixed up", () => {
	it("outweigh a year that another thing is of", () => {
		const draft =
			"In the port of Skelby the Harbour Board's inspectors found 91 rusty cranes, the oldest of which was to go in 2019.";
		check(marked(draft, "91", "conflicting-figure"), registry, options("en"));
	});
});

describe("a statement in few words", () => {
	it("is in the language of its file, whatever a name looks like in another", () => {
		const short = `version: 1
sources: { review: { short: Annual Review, title: Annual review } }
claims:
  beds: { statement: "The house of the sick in Alder Falls has 34 beds.", source: review }
  loss: { statement: "Alder Falls Community Hospital lost $6.2 million.", source: review }
`;
		const draft = "Alder Falls Community Hospital lost $2.6 million, the annual review shows.";
		check(marked(draft, "$2.6 million", "conflicting-figure"), short, options("en"));
	});
});
