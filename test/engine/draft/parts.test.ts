// Property: a draft read in small parts is the draft read as a whole.
import fc from "fast-check";
import { expect, test } from "vitest";
import { addPart, outline } from "../../../server/src/engine/draft/blocks.ts";
import { type Part, parseParts } from "../../../server/src/engine/draft/markdown/parts.ts";
import { definitionsOf } from "../../../server/src/engine/draft/parse.ts";

const chunks = [
	"# Head 5",
	"## Head 6 ##",
	"Para 7\nmore *em*",
	"Para [a] and [^n], [b][c] **x\ny**",
	"- item 8\n- item 9\n  - nested",
	"- loose\n\n  second\n\n- item",
	"1. one\n2. two",
	"> quote\nlazy\n> > deep",
	"> quote\n>\n> - in list",
	"| a | b |\n|---|---|\n| 1 | 2 |\n| 3",
	"```\ncode [a]: x\n\ncode",
	"```",
	"~~~ yaml\n\n# no head\n~~~",
	"    indented 5",
	"  leading spaces",
	"<div>\n5",
	"</div>",
	"<!-- open",
	"close -->",
	"[a]: http://a.b",
	"[c]: <x> 'title\nover'",
	"[^n]: note 5\n\n    more of it\n\n    > and",
	"setext\n---",
	"---",
	"***",
	"\uFEFFmark",
	"\ttab",
	"<script>\n5\n\n6</script>",
	"a|b",
	"-|-",
];
const drafts = fc
	.array(fc.tuple(fc.constantFrom(...chunks), fc.constantFrom("\n", "\n\n", "\n\n\n", "\n \n", "\r", "\r\n", "\r\r")), {
		maxLength: 14,
	})
	.map((pairs) => pairs.map((pair) => pair.join("")).join(""));

function read(text: string, parts: readonly Part[]) {
	const out = outline({ text, base: 0, definitions: definitionsOf(parts) });
	for (const part of parts) addPart(out, part);
	return { blocks: out.blocks, comments: out.comments, footnotes: [...out.footnotes] };
}

const whole = { characters: 1e9, lines: 1e9, least: 1e9 };

test("the size of the windows changes nothing", () => {
	fc.assert(
		fc.property(drafts, fc.integer({ min: 1, max: 12 }), fc.nat(80), (text, lines, least) => {
			const small = [...parseParts(text, 0, { characters: 1e9, lines, least })];
			expect(read(text, small)).toEqual(read(text, [...parseParts(text, 0, whole)]));
		}),
		{ numRuns: 400 },
	);
});

test("no part begins with a mark that it would lose", () => {
	const text = "# Head 5\n \n\uFEFFmark\n";
	expect(read(text, [...parseParts(text, 0, { characters: 1e9, lines: 1, least: 0 })])).toEqual(
		read(text, [...parseParts(text, 0, whole)]),
	);
});

test("a long draft is read in parts", () => {
	const parts = [...parseParts("Some text 5.\n\n- a\n  - b\n\n".repeat(2000), 0)];
	expect(parts.length).toBeGreaterThan(10);
});
