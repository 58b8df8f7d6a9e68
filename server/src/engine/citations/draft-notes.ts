// Takes a draft's text and the footnotes that citations of its sections write; gives each the label that the draft has for its source,
// or the next one, and puts the new ones to the draft's notes. For drafts that are read in sections, where none knows all notes.
import { factsOf } from "../draft/sections/lend.ts";
import { span } from "../text/span.ts";
import type { CitedSource, Edit, WrittenNote } from "./citation.ts";
import { escapeText } from "./escape.ts";
import { findKeys } from "./keys.ts";
import { chooseLabel, type Noted, notesEdit } from "./note.ts";

/** A draft's notes, found by their look. */
export interface Notes extends Noted {
	/** As written, by label. */
	readonly written: ReadonlyMap<string, string>;
}

const fenced = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))/gm;

/** Linear in the draft's length. */
export function notesIn(text: string): Notes {
	// What looks like a note in code is none.
	const bare = text.replace(fenced, (code) => code.replace(/[^\n]/g, " "));
	const footnotes = new Map<string, Noted["footnotes"] extends ReadonlyMap<string, infer Note> ? Note : never>();
	const written = new Map<string, string>();
	let from = 0;
	for (const definition of factsOf(bare).definitions.values()) {
		const label = /^ {0,3}\[\^([^\]]+)\]:/.exec(definition)?.[1];
		const start = bare.indexOf(definition, from);
		from = start + definition.length;
		if (label === undefined) continue;
		// A note with an empty line in it has more blocks than one.
		const blocks = /\n[ \t]*\r?\n/.test(definition) ? [0, 0] : [0];
		footnotes.set(label, { span: span(start, from), blocks });
		written.set(label, definition);
	}
	return { text, footnotes, written };
}

function cites(note: string, { key, url, title }: CitedSource): boolean {
	const telling = title !== null && /\s/.test(title) ? [title, escapeText(title)] : [];
	return (
		findKeys(note).some((found) => found.key === key) ||
		(url !== null && note.includes(url)) ||
		telling.some((each) => note.includes(each))
	);
}

/** Keeps what is new, so that two citations of a source share a note. The draft's notes are asked for with the first. */
export function openNotes(notesOf: () => Notes) {
	const labels = new Map<string, string>();
	const added: WrittenNote[] = [];
	return {
		labelFor(note: WrittenNote): string {
			const { key } = note.source;
			const notes = notesOf();
			let label = labels.get(key) ?? [...notes.written].find(([, text]) => cites(text, note.source))?.[0];
			if (label === undefined) {
				label = chooseLabel(
					notes,
					key,
					added.map((each) => each.label),
				);
				added.push({ ...note, label });
			}
			labels.set(key, label);
			return label;
		},
		/** The edits with the new notes in their place, in order; two insertions at one place would have none. */
		with(edits: readonly Edit[]): readonly Edit[] {
			if (added.length === 0) return edits;
			const put = notesEdit(notesOf(), added);
			const at = edits.findIndex(({ span: { end } }) => end === put.span.start);
			const last = edits[at];
			if (last) return edits.with(at, { ...last, newText: last.newText + put.newText });
			return [...edits, put].toSorted((a, b) => a.span.start - b.span.start);
		},
	};
}

/** What is written of a footnote where it is called: nothing where only its note is. */
export function callIn({ newText }: Pick<Edit, "newText">, from: string, to: string): string {
	const call = `[^${from}]`;
	if (!newText.includes(`${call}:`)) return newText.replaceAll(call, `[^${to}]`);
	return newText.startsWith(call) && !newText.startsWith(`${call}:`) ? `[^${to}]` : "";
}

/** The edits of one citation that a section of the draft was given, as the draft is to have them. */
export function settled(edits: readonly Edit[], notesOf: () => Notes): readonly Edit[] {
	const note = edits.find((edit) => edit.note)?.note;
	if (!note) return edits;
	const notes = openNotes(notesOf);
	const label = notes.labelFor(note);
	const calls = edits.flatMap(({ note: _, ...edit }): Edit[] => {
		const newText = callIn(edit, note.label, label);
		return newText === "" && edit.span.start === edit.span.end ? [] : [{ ...edit, newText }];
	});
	return notes.with(calls);
}
