// The file of sign-offs: what is read from it, what is wrong with it and where, and how one more is written.
import { describe, expect, test } from "vitest";
import { readSignOffs, type SignOff, writeSignOff } from "../../../server/src/engine/index.ts";

const one: SignOff = {
	fingerprint: "00112233445566",
	draft: "articles/wells.md",
	figure: "80",
	sentence: "The village drilled 80 wells: all of them deep.",
	by: "Mara Lind",
	on: "2026-03-04",
	note: "Counted on the map.",
	state: "supported",
};

const written = (text: string, signOff: SignOff = one): string => {
	const edit = writeSignOff(text, signOff);
	if (!edit) throw new Error("not written");
	expect(text.slice(edit.span.start, edit.span.end)).toBe(edit.expected);
	return text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
};

const messages = (text: string) =>
	readSignOffs("s.yaml", text).problems.map(({ at, message }) => `${at.line + 1}: ${message}`);

describe("reading", () => {
	test("what was written is read", () => {
		expect(readSignOffs("s.yaml", written(""))).toEqual({ entries: [one], problems: [] });
	});

	test("an entry that cannot be used costs itself only", () => {
		const text = `version: 1
signoffs:
  - fingerprint: "1"
    draft: a.md
    on: 2026-03-04
  - fingerprint: "2"
    draft: a.md
    by: Jo
    on: yesterday
  - just words
  - { fingerprint: "3", draft: a.md, by: Jo, on: 2026-02-30 }
  - { fingerprint: "4", draft: a.md, by: Jo, on: 2026-02-28, state: fine }
`;
		expect(readSignOffs("s.yaml", text).entries.map(({ fingerprint }) => fingerprint)).toEqual(["4"]);
		const said = messages(text);
		expect(said).toHaveLength(5);
		expect(said[0]).toMatch(/^3: .*lacks by/);
		expect(said[1]).toMatch(/^9: .*year-month-day/);
		expect(said[2]).toMatch(/^10: .*needs fields/);
		expect(said[3]).toMatch(/^11: /);
		expect(said[4]).toMatch(/^12: state must be one of conflict/);
	});

	test.each(["", "signoffs:\n", "signoffs: []\n"])("nothing is no problem: %j", (text) => {
		expect(readSignOffs("s.yaml", text)).toEqual({ entries: [], problems: [] });
	});

	test.each(["- a\n- b\n", "signoffs: yes\n", "signoffs: [\n", "\t\u0000", "[".repeat(9000), "a: &a [*a, *a]\n"])(
		"other things are problems, never a throw: %j",
		(text) => {
			expect(readSignOffs("s.yaml", text).entries).toEqual([]);
			expect(messages(text).length).toBeGreaterThan(0);
		},
	);
});

describe("writing", () => {
	test("into a new file", () => {
		expect(
			written(""),
		).toBe(`# Who has checked which figure. Sourcemark writes here; your own comments and the order of the entries stay.
version: 1
signoffs:
  - draft: articles/wells.md
    figure: "80"
    sentence: "The village drilled 80 wells: all of them deep."
    by: Mara Lind
    on: 2026-03-04
    note: Counted on the map.
    state: supported
    fingerprint: "00112233445566"
`);
	});

	const kept = `# Ours.
signoffs:

  # The first.
  - fingerprint: aaaaaaaaaaaaaa
    by: Jo Brandt # on the phone
    draft: 'b.md'
    on: 2026-01-02

version: 1
extra: kept
`;

	test("order, comments and quotes of the others stay", () => {
		const text = written(kept);
		expect(text.startsWith(kept.slice(0, kept.indexOf("\nversion")))).toBe(true);
		expect(text.endsWith("version: 1\nextra: kept\n")).toBe(true);
		expect(readSignOffs("s.yaml", text).entries.map(({ by }) => by)).toEqual(["Jo Brandt", "Mara Lind"]);
	});

	test("the same person's second look takes the first one's place; another's stands beside it", () => {
		const again = written(written(""), { ...one, on: "2026-05-01", note: null });
		expect(readSignOffs("s.yaml", again).entries).toEqual([{ ...one, on: "2026-05-01", note: null }]);
		expect(readSignOffs("s.yaml", written(again, { ...one, by: "Jo" })).entries).toHaveLength(2);
	});

	test.each(["", "    "])("the list stays set in as it is: %j", (indent) => {
		const lines = ["- fingerprint: aaaaaaaaaaaaaa", "  draft: b.md", "  by: Jo", "  on: 2026-01-02"];
		const before = `signoffs:\n${lines.map((line) => `${indent}${line}\n`).join("")}`;
		const text = written(before);
		expect(text.startsWith(`${before}${indent}- draft: articles/wells.md\n`)).toBe(true);
		expect(readSignOffs("s.yaml", text).entries).toHaveLength(2);
	});

	test("line ends stay what they are", () => {
		const text = written(kept.replaceAll("\n", "\r\n"));
		expect(text.replaceAll("\r\n", "")).not.toContain("\n");
	});

	test.each(["- a list\n", "signoffs: [\n", "signoffs: words\n", "just words\n"])(
		"a file that is something else is left alone: %j",
		(text) => {
			expect(writeSignOff(text, one)).toBeNull();
		},
	);
});
