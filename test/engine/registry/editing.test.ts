// What an editor does in a registry file: where ids are written, what may be written at the caret, and how it is tidied.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { faultOfId, tidyRegistry, writtenAt, writtenIds, yamlPlace } from "../../../server/src/engine/index.ts";

const registry = `# wells of the valley
version: 1
sources:
  board: { short: Water Board }
  "gazette": { short: Gazette }
claims:
  # counted in June
  dry:
    source: [board, 'gazette']
    statement: At least 48 wells are dry. # by hand
    via: gazette
    supersededBy: drier
  drier:
    statement: At least 84 wells are dry.
    source: board
    disputes: [dry]
`;

describe("ids written in a registry", () => {
	test("are its entries and what points to them, without quotes", () => {
		const said = writtenIds("wells.claims.yaml", registry).map(({ of, id, as, span, by }) => {
			expect(registry.slice(span.start, span.end)).toBe(id);
			return `${of} ${id} ${as}${by ? ` by ${by}` : ""}`;
		});
		expect(said).toEqual([
			"source board declared",
			"source gazette declared",
			"claim dry declared",
			"source board named by dry",
			"source gazette named by dry",
			"source gazette named by dry",
			"claim drier named by dry",
			"claim drier declared",
			"source board named by drier",
			"claim dry named by drier",
		]);
	});

	test("are found in JSON, and at a caret's edges", () => {
		const text = '{"sources": {"board": {}}, "claims": {"dry": {"statement": "48 wells are dry.", "source": "board"}}}';
		const ids = writtenIds("wells.claims.json", text);
		expect(ids.map(({ id, as }) => `${id} ${as}`)).toEqual(["board declared", "dry declared", "board named"]);
		const end = text.indexOf("board") + "board".length;
		expect(writtenAt(ids, end)?.id).toBe("board");
		expect(writtenAt(ids, end + 2)).toBeNull();
	});

	test("may be named what every citation style can write", () => {
		expect(["nis-2025", "Müller2025", "a:b.c"].map(faultOfId)).toEqual([null, null, null]);
		expect(["", "-x", "a b", "a]", "a."].every((name) => faultOfId(name) !== null)).toBe(true);
	});
});

/** The place at the `|` of a text. */
const placeAt = (fixture: string) => {
	const at = fixture.indexOf("|");
	const text = fixture.slice(0, at) + fixture.slice(at + 1);
	const place = yamlPlace(text, at);
	return (
		place && {
			path: place.path.join("/"),
			key: place.isKey,
			written: text.slice(place.written.start, place.written.end),
			siblings: place.siblings,
		}
	);
};

describe("a caret in a registry", () => {
	test("stands in a field's name, with its siblings told", () => {
		expect(placeAt("claims:\n  dry:\n    statement: x\n    so|\n    asOf: 2025\n  next:\n    via: y\n")).toEqual({
			path: "claims/dry",
			key: true,
			written: "so",
			siblings: ["statement", "asOf"],
		});
		expect(placeAt("|")).toEqual({ path: "", key: true, written: "", siblings: [] });
	});

	test("stands in a value, in a list of any form, or in a map in one line", () => {
		expect(placeAt("claims:\n  dry:\n    source: bo|")).toMatchObject({
			path: "claims/dry/source",
			key: false,
			written: "bo",
		});
		expect(placeAt("claims:\n  dry:\n    source: [board, ga|]")).toMatchObject({
			path: "claims/dry/source",
			written: "ga",
		});
		expect(placeAt("claims:\n  dry:\n    disputes:\n      - dr|")).toMatchObject({
			path: "claims/dry/disputes",
			written: "dr",
		});
		expect(placeAt("claims:\n  dry:\n    disputes:\n    - dr|")).toMatchObject({
			path: "claims/dry/disputes",
			written: "dr",
		});
	});

	test("stands in a comment, where nothing is offered", () => {
		expect(placeAt("claims: # so|")).toBeNull();
	});

	test("may stand anywhere in any text", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom("a", ":", " ", "-", "\n", "[", "#", '"', "|") }),
				fc.nat(),
				(text, at) => {
					const place = yamlPlace(text, at % (text.length + 1));
					expect(place === null || place.written.end <= text.length).toBe(true);
				},
			),
			{ numRuns: 300 },
		);
	});
});

describe("tidying", () => {
	test("puts fields in order and keeps comments, quotes and values", () => {
		const tidied = tidyRegistry(registry) as string;
		expect(tidied.split("\n").slice(6, 17)).toEqual([
			"claims:",
			"  # counted in June",
			"  dry:",
			"    statement: At least 48 wells are dry. # by hand",
			"    source: [board, 'gazette']",
			"    via: gazette",
			"    supersededBy: drier",
			"",
			"  drier:",
			"    statement: At least 84 wells are dry.",
			"    source: board",
		]);
		expect(parse(tidied)).toEqual(parse(registry));
	});

	test("changes nothing that is tidy, and nothing that it cannot read", () => {
		const once = tidyRegistry(registry) as string;
		expect(tidyRegistry(once)).toBe(once);
		expect(tidyRegistry("claims: [")).toBeNull();
		expect(tidyRegistry("claims:\n  a: &x { source: b }\n  c: *x\n")).toBeNull();
		expect(tidyRegistry("- a\n")).toBeNull();
	});

	test("values stay as they were written, numbers with leading zeros and nothing at all among them", () => {
		const values = ["locator: 007", "note: 0x1F", "asOf: 2025", "rank:", 'also: ""', "via: [01, ~, 1e3, 1.10]"];
		const text = `claims:\n    a:\n        statement: 3 wells\n${values.map((line) => `        ${line}\n`).join("")}`;
		const lines = tidyRegistry(text)
			?.trimEnd()
			.split("\n")
			.slice(3)
			.map((line) => line.trim());
		expect(lines?.toSorted()).toEqual(values.toSorted());
	});

	test("writes braces wide and brackets close, wherever they stand", () => {
		const tidied = tidyRegistry(`sources:
  board:
    title: "[ Wells ]" # [ sic ]
    author: [ {literal: Water Board}, [ ] ]
    aliases: [
      Board, # as the paper has it
      Water Board ]
`) as string;
		expect(tidied.split("\n")).toEqual([
			"sources:",
			"  board:",
			'    title: "[ Wells ]" # [ sic ]',
			"    author: [{ literal: Water Board }, []]",
			"    aliases: [",
			"      Board, # as the paper has it",
			"      Water Board ]",
			"",
		]);
	});

	test("leaves every comment where it stands", () => {
		const text = `# the valley

version: 1 # the format
sources:
    # who counts
    board:   # since 1999
        # as they write it
        title: Report   # yearly
        # for prose
        short: Water Board
        # of the board no more

    # and the paper
    gazette: {short: Gazette}   # daily
# what they count
claims:
    dry:
        asOf: 2025-06   # in June
        # why this one
        source:   # one or more
        - board   # first
        # then
        - gazette
        # as they say it
        statement:   # in two languages
            # first English
            en: >-   # folded
                At least 48 wells
                # this is no comment
                are dry.
            de: Mindestens 48 Brunnen sind versiegt.   # by hand
            # no more languages
        # nothing behind this
    # nor this
# the end
`;
		expect(tidyRegistry(text)).toBe(`# the valley

version: 1 # the format
sources:
  # who counts
  board: # since 1999
    # as they write it
    title: Report # yearly
    # for prose
    short: Water Board
    # of the board no more

  # and the paper
  gazette: { short: Gazette } # daily
# what they count
claims:
  dry:
    # as they say it
    statement: # in two languages
      # first English
      en: >-   # folded
        At least 48 wells
        # this is no comment
        are dry.
      de: Mindestens 48 Brunnen sind versiegt. # by hand
      # no more languages
    # why this one
    source: # one or more
      - board   # first
      # then
      - gazette
    asOf: 2025-06 # in June
    # nothing behind this
  # nor this
# the end
`);
	});

	test("says the same again, or nothing, of any text", () => {
		const lines = fc.constantFrom(
			...[
				"sources:",
				"claims:",
				"  a:",
				"  b:",
				"    c: d",
				"    note: |",
				"      text",
				"    - e",
				"  # f",
				"    # g",
				"",
				"- h",
			],
			...["  ? i", "    j: [k,", "      l]", "    m: {n: o} # p", "q: r", "\ts", '  "t": "u # v"', "...", "---"],
		);
		fc.assert(
			fc.property(fc.array(lines, { maxLength: 12 }), (all) => {
				const text = all.join("\n");
				const tidied = tidyRegistry(text);
				if (tidied === null) return;
				expect(parse(tidied)).toEqual(parse(text));
				expect(tidyRegistry(tidied)).toBe(tidied);
			}),
			{ numRuns: 400 },
		);
	});

	test("keeps line ends and long lines", () => {
		const long = `claims:\r\n  a:\r\n    source: b\r\n    statement: ${"48 wells are dry and ".repeat(20)}so on.\r\n`;
		expect(tidyRegistry(long)?.split("\r\n")).toHaveLength(5);
	});
});
