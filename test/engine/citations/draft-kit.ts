// Writes citations into drafts for the tests of this room: the figure is the text between « and ».
import type { CitedSource, Edit, StyleId } from "../../../server/src/engine/citations/citation.ts";
import { findCitations, writeCitation } from "../../../server/src/engine/citations/index.ts";
import type { Draft } from "../../../server/src/engine/draft/draft.ts";
import { parseDraft } from "../../../server/src/engine/draft/parse.ts";
import { contains, slice, span } from "../../../server/src/engine/text/span.ts";

export const nis: CitedSource = {
	key: "nis-2025",
	title: "Briefing of a committee",
	short: "NIS",
	url: "https://nis.example/a_(b)?x=1",
	issued: "2025-09-11",
	author: "National Intelligence Service",
	kind: "agency",
};

export function apply(text: string, edits: readonly Edit[]): string {
	const ordered = [...edits].sort((a, b) => b.span.start - a.span.start);
	return ordered.reduce((left, { span, expected, newText }) => {
		if (slice(text, span) !== expected) throw new Error(`"${slice(text, span)}" is not "${expected}"`);
		return left.slice(0, span.start) + newText + left.slice(span.end);
	}, text);
}

/** The draft without its marks, and the block, figure and sentence in prose. Guillemets stand for the figure's edges. */
export function placeOf(marked: string, language: string) {
	const figureText = /«([^»]*)»/.exec(marked)?.[1] ?? "";
	const text = marked.replace(/[«»]/g, "");
	const draft = parseDraft(text, { language });
	// The first place of the figure's words in prose that lies behind the opening mark in the draft.
	const before = marked.indexOf("«");
	for (const block of draft.blocks) {
		if (block.span.end < before) continue;
		const plain = block.prose.text;
		const from = plain.indexOf(figureText);
		if (from < 0) continue;
		const figure = span(from, from + figureText.length);
		const sentence = block.sentences.find((one) => contains(one, figure)) ?? figure;
		return { draft, block, figure, sentence, language };
	}
	throw new Error(`No block holds "${figureText}".`);
}

/** The draft with the source cited behind the marked figure; null where the style cannot. */
export function cited(style: StyleId, marked: string, language = "en", source: CitedSource = nis): string | null {
	const place = placeOf(marked, language);
	const edits = writeCitation(style, source, place);
	return edits && apply(place.draft.text, edits);
}

export const marksIn = (text: string) =>
	findCitations(parseDraft(text, { language: "en" })).map(({ style, keys, urls, words, span, block }) => ({
		style,
		mark: slice(text, span),
		keys: keys.map((key) => `${key.key}@${slice(text, key.span)}`),
		urls,
		words,
		block: block.index,
	}));

export const prosesOf = (draft: Draft): string[] => draft.blocks.map(({ prose }) => prose.text);
