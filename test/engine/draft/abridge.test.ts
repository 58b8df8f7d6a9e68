// Property: what the parser is not shown changes nothing. Every draft reads the same whether its plain words are cut or not.
import fc from "fast-check";
import { expect, test } from "vitest";
import { abridge } from "../../../server/src/engine/draft/markdown/abridge.ts";
import { parseParts } from "../../../server/src/engine/draft/markdown/parts.ts";
import { asItIs, read, readParts } from "./read-parts.ts";

const words = [
	"alpha beta gamma delta ",
	" one  two   three four",
	"5.6 Mrd. Euro, 12 % mehr",
	"don't \"say\" (that) it's 'so'",
	"x",
	" - a 1. b + c # d > e",
	"http://a.b/c?d=e f g",
	"foo~~bar === --- :-: baz ",
	" b, c, d = e f",
	"a://b.c/d é 👩🏽‍🚒 \u00A0 z ",
	"      ",
	" ",
];
const inline =
	"* ** _ __ ` `` < <b <a:b </b > <!-- --> & &amp; &#120; \\ \\[ \\] \\< \\` [ ] ]( ]: ][ [^n] ![ ( ) \" ' | ! \t \0"
		.split(" ")
		.concat(["[a][c]", "[a]", '](u "', "](<", "<a href='x", "<?", "<![CDATA[", "]]>"]);
const lines = [
	"\n",
	"\n",
	"\n\n",
	"\r\n",
	"\r",
	"\n \n",
	"  \n",
	"\\\n",
	"\n> ",
	"\n- ",
	"\n1. ",
	"\n12) ",
	"\n    ",
	"\n\t",
].concat(
	[
		"\n# ",
		" #\n",
		"\n===\n",
		"\n---\n",
		"\n|-|-|\n",
		"\n:-\n",
		"\n```",
		"\n~~~ ",
		"\n\n```\n",
		"\n<div>",
		"\n<script>",
	],
	["</script>", "\n[a]: ", "\n[c]:", "\n[^n]: ", "\n[^n]:", "\n<!-- ", "\n* * *", "\n- > 1. ", "\n- - "],
);
const drafts = fc
	.array(
		fc.oneof(
			{ weight: 3, arbitrary: fc.constantFrom(...words) },
			{ weight: 2, arbitrary: fc.constantFrom(...inline) },
			{ weight: 1, arbitrary: fc.constantFrom(...lines) },
		),
		{ minLength: 1, maxLength: 30 },
	)
	.map((some) => some.join("").replace(/^\uFEFF+/, ""));

test("what is left out of the parser's view changes nothing", () => {
	fc.assert(
		fc.property(drafts, (text) => {
			expect(read(text, abridge)).toEqual(read(text, asItIs));
		}),
		{ numRuns: Number(process.env.ABRIDGE_RUNS ?? 2000) },
	);
});

test("what needs no parser is what the parser makes of it", () => {
	const plainer = fc
		.array(fc.tuple(fc.constantFrom("# Head of it", "Plain words", "Two\nlines", "x", "## 5 #", "é\r\nu"), drafts), {
			minLength: 1,
			maxLength: 3,
		})
		.chain((pairs) =>
			fc
				.constantFrom("\n\n", "\n", "\r\n\r\n", "\n \t\n", " \n\n", "\r", "\n", "\n\n\uFEFF")
				.map((end) => pairs.map(([head, rest]) => head + end + rest.slice(0, 40)).join(end)),
		);
	fc.assert(
		fc.property(fc.oneof(drafts, plainer), (text) => {
			const { lazyLines: _, ...whole } = read(text, asItIs);
			expect(readParts(text, [...parseParts(text, 0)])).toEqual(whole);
		}),
		{ numRuns: Number(process.env.ABRIDGE_RUNS ?? 2000) },
	);
});

test("of words in a row the first and the last stay", () => {
	expect(abridge("The ferry was 17 minutes *late* as it left, said the harbour office.\n").text).toBe(
		"The minutes *late* as office.\n",
	);
	expect(abridge("- 12. the first word that holds a letter\nand so  \n").text).toBe("- 12. the letter\nand so  \n");
});

test("labels, tags and escapes stay", () => {
	for (const text of [
		"[one two three four five six]",
		"<b one two three four five six>",
		"\\[one two\\] [c d e f g h i j k l]",
	])
		expect(abridge(text).text).toBe(text);
});
