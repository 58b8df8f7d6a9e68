// Property: whatever a draft is put together from, its prose says what a reader reads, and every piece of it leads back
// to the characters it was decoded from.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "../../../server/src/engine/draft/draft.ts";
import { parseDraft } from "../../../server/src/engine/draft/parse.ts";
import { toProse, toSource } from "../../../server/src/engine/text/offset-map.ts";
import { slice, span } from "../../../server/src/engine/text/span.ts";

/** What is written, and what is read. */
type Atom = readonly [written: string, read: string];

const plain: readonly string[] = [
	"5.6",
	"billion",
	"15’000",
	"e\u0301",
	"👩🏽‍🚒",
	"2\u202F000",
	"über",
	"a\tb",
	"$12",
	"1'234",
];
const decoded: readonly Atom[] = [
	["5&nbsp;%", "5\u00A0%"],
	["&amp;&#38;", "&&"],
	["&#x1F600;1", "😀1"],
	["\\$12\\*", "$12*"],
	["\\&amp;", "&amp;"],
	["`x 5`", "\uFFFC"],
	["x<!-- 5 -->y", "xy"],
	["<b>5</b>0", "50"],
	["[@nis-2025]", "[@nis-2025]"],
	["<https://a.b/5>", "https://a.b/5"],
	["x[^f]", "x"],
];
const atom = fc.oneof(
	fc.constantFrom(...plain).map((text): Atom => [text, text]),
	fc.constantFrom(...decoded),
);
const wrapped = fc.oneof(
	atom,
	fc.tuple(fc.constantFrom("**", "*", "***"), atom, atom).map(([mark, a, b]): Atom => {
		// Emphasis opens only before what is neither space nor punctuation.
		return [`${mark}x${a[0]} ${b[0]}y${mark}`, `x${a[1]} ${b[1]}y`];
	}),
	fc.constantFrom(...plain).map((text): Atom => [`[${text} z](http://c.d "5")`, `${text} z`]),
);

interface Frame {
	readonly kind: Block["kind"];
	readonly first: string;
	/** Stands before every further line; null where there can be none. */
	readonly next: string | null;
	readonly last?: string;
}
const frames: readonly Frame[] = [
	{ kind: "paragraph", first: "", next: "" },
	{ kind: "paragraph", first: "> ", next: "> " },
	{ kind: "paragraph", first: "> > ", next: ">> " },
	{ kind: "paragraph", first: "> ", next: "" },
	{ kind: "paragraph", first: "- ", next: "  " },
	{ kind: "paragraph", first: "> 12. ", next: ">     " },
	{ kind: "paragraph", first: "1. > - ", next: "   >   " },
	{ kind: "paragraph", first: "-\t", next: "\t" },
	{ kind: "paragraph", first: "[^g]: ", next: "    " },
	{ kind: "heading", first: "## ", next: null, last: " ##" },
	{ kind: "cell", first: "| a |\n|---|\n| ", next: null, last: " |" },
	{ kind: "alt", first: "z ![", next: null, last: "](i.png) z" },
];

const drafts = fc.record({
	bom: fc.constantFrom("", "\uFEFF"),
	eol: fc.constantFrom("\n", "\r\n"),
	frame: fc.constantFrom(...frames),
	lines: fc.array(fc.array(wrapped, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
	gap: fc.constantFrom("", " "),
});

function compose({ bom, eol, frame, lines, gap }: typeof drafts extends fc.Arbitrary<infer T> ? T : never) {
	const kept = frame.next === null ? lines.slice(0, 1) : lines;
	const written = kept.map((atoms) => `x${atoms.map(([text]) => text).join(" ")}`);
	const read = kept.map((atoms) => `x${atoms.map(([, text]) => text).join(" ")}`).join(" ");
	const body = frame.first + written.join(`${gap}\n${frame.next}`) + (frame.last ?? "");
	const text = bom + `before 5\n\n${body}\n\nafter\n\n[^f]: note\n`.replaceAll("\n", eol);
	return { text, read };
}

/** What a run of source says, told apart from the parser: one rule a kind of piece. */
function decode(source: string): string {
	const named: Record<string, string> = { "&nbsp;": "\u00A0", "&amp;": "&", "&#38;": "&", "&#x1F600;": "😀" };
	if (named[source] !== undefined) return named[source];
	if (/^\\[$*&]$/.test(source)) return source.slice(1);
	if (/^[ ]?\r?\n[>\s]*$/.test(source)) return " ";
	// A bare line feed is as long as the space it is read as and may stand in one piece with its neighbours.
	return source.startsWith("`") ? "\uFFFC" : source.replaceAll("\n", " ");
}

function checkBlock(text: string, { prose, sentences }: Block): void {
	let at = 0;
	for (const piece of prose.map) {
		expect(piece.prose.start).toBe(at);
		at = piece.prose.end;
		expect(decode(slice(text, piece.source))).toBe(slice(prose.text, piece.prose));
	}
	expect(at).toBe(prose.text.length);
	for (let offset = 0; offset < prose.text.length; offset++) {
		const back = toProse(prose.map, toSource(prose.map, span(offset, offset + 1)).start);
		const piece = prose.map.find((one) => one.prose.start <= offset && offset < one.prose.end);
		const whole = piece && slice(text, piece.source).length !== slice(prose.text, piece.prose).length;
		expect(back).toBe(whole ? piece.prose.start : offset);
	}
	let end = 0;
	for (const sentence of sentences) {
		expect(prose.text.slice(end, sentence.start).trim()).toBe("");
		end = sentence.end;
	}
	expect(prose.text.slice(end).trim()).toBe("");
}

test("prose reads as written, and every piece leads back", () => {
	fc.assert(
		fc.property(drafts, (parts) => {
			const { text, read } = compose(parts);
			const { blocks } = parseDraft(text);
			const found = blocks.filter(({ kind, prose }) => kind === parts.frame.kind && prose.text === read);
			expect(found.length, `${JSON.stringify(text)}\n${JSON.stringify(blocks.map(({ prose }) => prose.text))}`).toBe(1);
			for (const block of blocks) checkBlock(text, block);
			for (const block of blocks) {
				for (const mark of block.marks) {
					expect(mark.span.start).toBeGreaterThanOrEqual(block.span.start);
					expect(mark.span.end).toBeLessThanOrEqual(block.span.end);
				}
			}
		}),
		{ numRuns: 400 },
	);
});
