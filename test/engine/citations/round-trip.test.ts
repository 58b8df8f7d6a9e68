// Whatever the draft looks like: a citation written is found again at the figure's block, and all other prose stays as it was.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { CitationMark, StyleId } from "../../../server/src/engine/citations/citation.ts";
import { findCitations, writeCitation } from "../../../server/src/engine/citations/index.ts";
import { parseDraft } from "../../../server/src/engine/draft/parse.ts";
import { contains, span } from "../../../server/src/engine/text/span.ts";
import { apply, nis, prosesOf } from "./draft-kit.ts";

const words = fc.constantFrom(
	"soldiers",
	"died",
	"*slowly*",
	"**today**",
	"_so_",
	"~~no~~",
	"a [link](https://a.b/c)",
	"`code`",
	"AT&amp;T",
	"\\*star\\*",
	"🙂",
	"e\u0301tat",
	"note[^1]",
	"(in brackets)",
	"“quoted”",
	"<b>bold</b>",
	"seen[@fns]",
	"and 31 more",
	"<!-- claim: x -->",
	"a\\\nbreak",
	"soft\nbreak",
	"![pic](a.png)",
	"U.S.",
);
const figures = fc.constantFrom(
	"2,000",
	"**2,000**",
	"*2,000 soldiers*",
	"[2,000](https://a.b)",
	"**2,000",
	"2,000*",
	"2,000\\%",
	"2,000&nbsp;km",
);
const ends = fc.constantFrom(".", "!", "", ".”", "…", ":", ".**", " .", ".[^1]", ".<!-- x -->", ".  ");
const sentence = fc
	.tuple(
		fc.array(words, { maxLength: 4 }),
		figures,
		fc.array(words, { maxLength: 4 }),
		fc.constantFrom(" ", ", "),
		ends,
	)
	.map(
		([before, figure, after, gap, end]) =>
			["Some", ...before, figure].join(" ") + after.map((word) => gap + word).join("") + end,
	);
const shapes: readonly ((text: string) => string)[] = [
	(text) => text,
	(text) => `> ${text.replaceAll("\n", "\n> ")}`,
	(text) => `- ${text.replaceAll("\n", "\n  ")}\n- other`,
	(text) => `1. a\n\n   > ${text.replaceAll("\n", "\n   > ")}\n`,
	(text) => `# ${text.replaceAll("\n", " ")}`,
	(text) => `| a | b |\n|---|---|\n| ${text.replaceAll("\n", " ")} | c |`,
	(text) => `${text} More came. And more.`,
	(text) => `Before. ${text}`,
];
const notes = fc.constantFrom(
	"",
	"\n\n[^1]: A note.",
	"\n\n[^1]: A note.\n\n    Two paragraphs.\n\nAfter.",
	"\n\n> [^1]: Quoted.",
);
const draftText = fc
	.tuple(
		sentence,
		fc.constantFrom(...shapes),
		notes,
		fc.constantFrom("", "\n", "\n\n"),
		fc.constantFrom("\n", "\r\n"),
		fc.constantFrom("", "\uFEFF"),
	)
	.map(([text, shape, note, end, eol, mark]) => mark + (shape(text) + note + end).replaceAll("\n", eol));

/** The place of the first 2,000 that a block's prose has. */
function placeIn(text: string) {
	const draft = parseDraft(text, { language: "en" });
	for (const block of draft.blocks) {
		const at = block.prose.text.indexOf("2,000");
		if (at < 0) continue;
		const figure = span(at, at + 5);
		const around = block.sentences.find((one) => contains(one, figure)) ?? figure;
		return { draft, block, figure, sentence: around, language: "en" };
	}
	return null;
}

/** Prose without white space and without what was written into it. */
const bare = (proses: readonly string[]) =>
	proses.map((prose) => prose.replace(/\s|\xA0/g, "").replace(/\[@nis-2025\]|;@nis-2025|\(NIS\)/g, ""));

const marksOf = (text: string) => findCitations(parseDraft(text));
const byKey = (style: StyleId) => (mark: CitationMark) =>
	mark.style === style && mark.keys.some(({ key }) => key === nis.key);
const byWords = (style: StyleId, words: string) => (mark: CitationMark) =>
	mark.style === style && mark.words.startsWith(words);

it.each<[StyleId, (mark: CitationMark) => boolean]>([
	["pandoc", byKey("pandoc")],
	["comment", byKey("comment")],
	["footnote", byWords("footnote", "National Intelligence Service")],
	["link", byWords("link", "NIS")],
])("%s", (style, isMine) => {
	fc.assert(
		fc.property(draftText, (text) => {
			const place = placeIn(text);
			const edits = place && writeCitation(style, nis, place);
			if (!edits) return;
			const after = apply(text, edits);
			const [mark, ...more] = marksOf(after).filter(isMine);
			expect(more).toEqual([]);
			expect(mark?.block.index).toBe(place.block.index);
			expect(/[^\r]\n/.test(after) && after.includes("\r\n")).toBe(false);
			const others = prosesOf(parseDraft(after)).filter((prose) => !prose.startsWith("National"));
			expect(bare(others)).toEqual(bare(prosesOf(place.draft)));
		}),
		{ numRuns: 200 },
	);
});
