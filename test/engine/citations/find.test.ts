// Marks that name a source, as Pandoc, Markdown and people write them.
import { describe, expect, it } from "vitest";
import { marksIn } from "./draft-kit.ts";

const pandoc = (text: string) => marksIn(text).map(({ mark, keys }) => [mark, ...keys.map((key) => key.split("@")[0])]);

describe("pandoc", () => {
	it.each([
		["Killed [@nis-2025].", [["[@nis-2025]", "nis-2025"]]],
		["[see @nis-2025, p. 4; @fns-2025]", [["[see @nis-2025, p. 4; @fns-2025]", "nis-2025", "fns-2025"]]],
		["The NIS [-@nis-2025] says", [["[-@nis-2025]", "nis-2025"]]],
		["As @nis-2025 estimates.", [["@nis-2025", "nis-2025"]]],
		["As @nis:2025.a, it is.", [["@nis:2025.a", "nis:2025.a"]]],
		["As @{https://a.b/c} says", [["@{https://a.b/c}", "https://a.b/c"]]],
		["Write to a@b.com or /@x.", []],
		["`[@code]` and\n\n    @code", []],
		["\\@escaped", []],
		["[@handle](https://x.example)", [["[@handle](https://x.example)"]]],
		[
			"[a [@b] @c]",
			[
				["[a [@b] @c]", "c"],
				["[@b]", "b"],
			],
		],
		["@a--b", [["@a", "a"]]],
		["@_a_b", [["@_a_b", "_a_b"]]],
		[
			"Two[@a] and [@b;@c]",
			[
				["[@a]", "a"],
				["[@b;@c]", "b", "c"],
			],
		],
		[
			"- item [@a]\n  > quote [@b]",
			[
				["[@a]", "a"],
				["[@b]", "b"],
			],
		],
		["| a |\n|---|\n| 5 [@a] |", [["[@a]", "a"]]],
		[
			"*@a* **[@b]**",
			[
				["@a", "a"],
				["[@b]", "b"],
			],
		],
	])("%s", (text, wanted) => {
		expect(pandoc(text)).toEqual(wanted);
	});

	it("keys lie where they are written", () => {
		expect(marksIn("Süd 🙂 **x** [@a; @b]")[0]?.keys).toEqual(["a@a", "b@b"]);
	});
});

describe("footnotes", () => {
	it("carry what their note says", () => {
		const text =
			"Killed.[^N] Sent.[^2]\n\n[^n]: See [@nis], [NIS](https://a.b) and https://c.d/e.\n[^2]: National Intelligence Service";
		const marks = marksIn(text);
		expect(marks[0]).toMatchObject({
			style: "footnote",
			mark: "[^N]",
			keys: ["nis@nis"],
			urls: ["https://a.b", "https://c.d/e"],
		});
		expect(marks[1]).toMatchObject({ style: "footnote", words: "National Intelligence Service", keys: [] });
		expect(marks.slice(2).map(({ style }) => style)).toEqual(["pandoc", "link", "link"]);
	});

	it("without a note are none", () => {
		expect(marksIn("Killed.[^1]")).toEqual([]);
	});
});

describe("links", () => {
	it.each([
		["[the NIS](https://a.b/c) says", [["https://a.b/c", "the NIS"]]],
		["<https://a.b/c>", [["https://a.b/c", "https://a.b/c"]]],
		["see https://a.b/c.", [["https://a.b/c", "https://a.b/c"]]],
		["[x][r]\n\n[r]: https://a.b", [["https://a.b", "x"]]],
		["[x](#top) [y](mailto:a@b.c)", []],
		["`https://a.b`", []],
	])("%s", (text, wanted) => {
		expect(marksIn(text).map(({ urls, words }) => [...urls, words])).toEqual(wanted);
	});
});

describe("comments", () => {
	it.each([
		["Killed <!-- source: nis-2025 -->.", [0, "nis-2025@nis-2025"]],
		["Killed.\n<!-- source: a, b; @c -->\n\nNext.", [0, "a@a", "b@b", "c@c"]],
		["First.\n\n<!-- source: a -->\nNext.", [1, "a@a"]],
		["First.\n\n<!--source:a-->\n\nNext.", [0, "a@a"]],
		["<!-- source: a -->\n\nNext.", [0, "a@a"]],
		["Killed <!-- claim: x --> <!-- note -->.", []],
	])("%s", (text, [block, ...keys]: (string | number)[]) => {
		const marks = marksIn(text);
		expect(marks.flatMap((mark) => mark.keys)).toEqual(keys);
		if (keys.length > 0) expect(marks[0]?.block).toBe(block);
	});
});

it("takes linear time on what looks like marks", () => {
	for (const piece of ["[", "@a ", "[@a", "[@a]", "]", "[^a]", "https://", "<!-- source: a -->", "@{", "[@a;"])
		marksIn(piece.repeat(20_000));
});
