// Property: what is read without the parser is what the parser makes of it, wherever one meets the other.
import fc from "fast-check";
import { expect, test } from "vitest";
import { labelsOf } from "../../../server/src/engine/draft/markdown/labels.ts";
import { parseParts } from "../../../server/src/engine/draft/markdown/parts.ts";
import { plainFrom } from "../../../server/src/engine/draft/markdown/plain.ts";
import { asItIs, read, readParts } from "./read-parts.ts";

/** Words and marks that need no parser, and what makes one necessary right beside them. */
const inline = [
	"words 5.6 %",
	"é",
	"**bold**",
	"*it*",
	"_it_",
	"__5 %__",
	"snake_case",
	"[text](https://a.b/c_d?e=1)",
	"[@key, p. 4]",
	"[^n]",
	"[^x]",
	"[a]",
	"[b][a]",
	"[b][]",
	"[b][c]",
	"[of\ntwo](https://a.b)",
	"[of\ntwo][a]",
	"[of\ntwo][x]",
	"[of\n",
	"`code | * [a]`",
	"<!-- source: key -->",
	"&",
	"AT&T;",
	"!",
	"x*y",
	"2 * 3",
	"<b>",
	"\\",
	"*",
	"_",
	"`",
	"[",
	"]",
	"(",
	")",
	"](",
	"🚒",
	"\u00A0",
	"|",
	"\t",
	" ",
	"  ",
	".",
	"“",
	"x",
	"'t",
	"&nbsp;",
	"https://a.b",
	"#",
];
const phrase = fc
	.array(fc.tuple(fc.constantFrom(...inline), fc.constantFrom(" ", "", " ", ", ")), { minLength: 1, maxLength: 5 })
	.map((some) => some.map(([words, gap]) => words + gap).join(""));
const starts = [
	...[
		"",
		"",
		"",
		"Words ",
		"2014 ",
		"5.6 ",
		"“",
		"# ",
		"## ",
		"- ",
		"- ",
		"* ",
		"+ ",
		"1. ",
		"2) ",
		"12. ",
		"> ",
		"> ",
	],
	...[
		"[^n]: ",
		"[^m]: ",
		"[^m]: Note\n[a]: b\n",
		"[a]: b\n[^m]: ",
		"[a]: http://a.b",
		"[c]: u 't'",
		"| a | b |\n| --- | --: |\n| ",
		"| a |\n|-|\n| ",
		"| 1 | ",
		"```\n",
	],
	...[
		"```",
		"~~~ x\n",
		"<!-- a -->",
		"<!-- a\n",
		"---",
		"***",
		"___",
		"    ",
		"  ",
		"\t",
		"- > ",
		"- - ",
		">",
		"-",
		"<div>",
		"<div class='x'>\n",
		"</div>",
		"===",
	],
	...["<!-- sourcemark-disable -->\n", "#", "[", "**", "~~", ": ", "\uFEFF", "-->", '[a]: <u> "t"\n'],
];
const ends = [
	"\n",
	"\n",
	"\n\n",
	"\n\n",
	"\n\n",
	"\n \n",
	"\r\n",
	"\r\n\r\n",
	"\r",
	" |\n",
	" | 2 |\n\n",
	"  \n",
	"\n```\n",
	"\n---\n",
	"",
];
const drafts = fc
	.array(fc.tuple(fc.constantFrom(...starts), phrase, fc.boolean(), fc.constantFrom(...ends)), {
		minLength: 1,
		maxLength: 8,
	})
	.map((some) => some.map(([start, words, trim, end]) => start + (trim ? words.trim() : words) + end).join(""))
	.map((text) => text.replace(/^\uFEFF+/, ""));

/** Plain blocks are looked for again behind every empty line. */
const small = { characters: 1e9, lines: 1e9, least: 0 };
const numRuns = Number(process.env.PLAIN_RUNS ?? 3000);

test("what needs no parser is what the parser makes of it", () => {
	fc.assert(
		fc.property(drafts, (text) => {
			const { lazyLines: _, ...whole } = read(text, asItIs);
			expect(readParts(text, [...parseParts(text, 0, small)])).toEqual(whole);
		}),
		{ numRuns },
	);
});

/** How far a draft is read without the parser. */
const plainEnd = (text: string): number => plainFrom(text, 0, labelsOf(text))?.end ?? 0;

test("what everybody writes needs no parser", () => {
	for (const text of [
		"# Head\n\nWords *and* **5.6 %** more, says [the board](https://a.b/c).\n2014 was “dry”.\n",
		"Killed.[^1] Also [@key, p. 4] and `code`.<!-- source: key -->\n\n[^1]: Note\n[^2]: Note\n",
		"- one\n- two\n\nWords\n\n1. one\n2. two\n\n3. three\n",
		"| a | b |\n| --- | ---: |\n| 1 |  |\n| **2** | 3 |\n\n> quote\n> of two lines\n",
		'<!-- claim: key -->\nWords\n\n---\n\n```\ncode\n```\n\n[a]: https://a.b "title"\n\nWords\r\n',
		"Says [the\nboard](https://a.b) and [its\nreport][a].\n\n[a]: https://a.b\n[^1]: Note\n[b]: u\n[^2]: Note\nlazy\n",
		'<div class="note">\n1.234 <b>x</b>\n</div>\n\nWords\n',
	])
		expect(plainEnd(text), text).toBe(text.length);
});

test("what could be read in two ways is left to the parser", () => {
	for (const text of [
		"a *b\nc* d\n",
		"a \\* b\n",
		"[a *b*]\n\n[a *b*]: c\n",
		"- one\n  - two\n",
		"- one\n\n  more\n",
		"- one\n\n* two\n",
		"> quote\nlazy\n",
		"[^1]: Note\n\n    more\n",
		"Head\n---\n",
		"a | b\n-|-\n",
		"| a | b |\n| --- | --- |\n| 1 |\n",
		"```\nopen\n",
		"a  \nb\n",
		"a [b\nc]\n",
		"[a]: b\nwords\n",
		"&nbsp;x\n",
	])
		expect(plainEnd(text), text).toBe(0);
});
