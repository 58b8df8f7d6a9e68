// The style `[^1]` with its note: finds calls whose note has keys, links or words; writes a call and a note, or reuses one.
import type { Block, Draft } from "../draft/draft.ts";
import type { CitationMark, CitationPlace, CitedSource, Edit } from "./citation.ts";
import { comment } from "./comment.ts";
import { insertion, sourceBehind } from "./insert.ts";
import { link } from "./link.ts";
import { chooseLabel, notesEdit, noteText } from "./note.ts";
import { pandoc } from "./pandoc.ts";
import { perDraft } from "./per-draft.ts";
import { spotFor } from "./place.ts";
import type { CitationStyle } from "./style.ts";

/** What a note says, put together once for all calls of it. */
type Note = Pick<CitationMark, "keys" | "urls" | "words">;

function readNote(blocks: readonly Block[], marks: ReadonlyMap<Block, readonly CitationMark[]>): Note {
	const inside = blocks.flatMap((block) => marks.get(block) ?? []);
	return {
		keys: inside.flatMap(({ keys }) => keys),
		urls: [...new Set(inside.flatMap(({ urls }) => urls))],
		words: blocks.map(({ prose }) => prose.text).join(" "),
	};
}

/** Notes by label. */
const notesOf = perDraft((draft): ReadonlyMap<string, Note> => {
	const marks = new Map<Block, CitationMark[]>();
	for (const mark of [...pandoc.find(draft), ...link.find(draft), ...comment.find(draft)]) {
		const before = marks.get(mark.block);
		if (before) before.push(mark);
		else marks.set(mark.block, [mark]);
	}
	const blocksOf = (indexes: readonly number[]) => indexes.flatMap((index) => draft.blocks[index] ?? []);
	return new Map([...draft.footnotes].map(([label, { blocks }]) => [label, readNote(blocksOf(blocks), marks)]));
});

function find(draft: Draft): readonly CitationMark[] {
	if (draft.footnotes.size === 0) return [];
	const notes = notesOf(draft);
	return draft.blocks.flatMap((block) =>
		block.marks.flatMap((mark): CitationMark[] => {
			const note = mark.kind === "footnote" ? notes.get(mark.label) : undefined;
			return note ? [{ style: "footnote", block, at: mark.at, span: mark.span, ...note }] : [];
		}),
	);
}

/** A note that already cites the source: by its key, its address or its full title. */
function existingLabel(draft: Draft, { key, url, title }: CitedSource): string | null {
	const telling = title !== null && /\s/.test(title) ? title : null;
	for (const [label, { keys, urls, words }] of notesOf(draft))
		if (
			keys.some((each) => each.key === key) ||
			(url !== null && urls.includes(url)) ||
			(telling && words.includes(telling))
		)
			return label;
	return null;
}

function write(source: CitedSource, place: CitationPlace): readonly Edit[] | null {
	const { draft, block } = place;
	// Pandoc forbids notes in notes, and an image's text cannot hold one.
	if (block.footnote !== null || block.kind === "alt") return null;
	const text = noteText(source, place.language);
	const at = sourceBehind(draft, block, spotFor(place).end);
	const existing = existingLabel(draft, source);
	if (existing !== null) return [insertion(at, `[^${existing}]`)];
	const label = chooseLabel(draft, source.key);
	if (text === null) return null;
	const written = { label, text, source };
	const [call, note] = [insertion(at, `[^${label}]`), { ...notesEdit(draft, [written]), note: written }];
	// Two insertions at one place have no order that every editor keeps.
	return note.span.start === at ? [{ ...note, newText: call.newText + note.newText }] : [call, note];
}

export const footnote: CitationStyle = { id: "footnote", find, write };
