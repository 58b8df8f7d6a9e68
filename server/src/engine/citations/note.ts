// Takes a source and a draft; gives a footnote's label, its text and the place of its definition among the others.
import type { Draft } from "../draft/draft.ts";
import type { LanguageTag } from "../languages/language.ts";
import { type Span, slice } from "../text/span.ts";
import type { CitedSource, Edit, WrittenNote } from "./citation.ts";
import { escapeText, escapeUrl, isLinkable } from "./escape.ts";
import { insertion, lineEnd } from "./insert.ts";
import { writeKey } from "./keys.ts";
import { shortNameOf } from "./names.ts";
import { perDraft } from "./per-draft.ts";

/** "Author, Title, 2025-09-11, <address>." Null where the source has neither a name nor a key that can be written. */
export function noteText(source: CitedSource, language: LanguageTag): string | null {
	const { author, title, issued, url } = source;
	const names = [author ?? shortNameOf(source, language), title].filter((name) => name !== null);
	const key = names.length > 0 ? null : writeKey(source.key);
	if (names.length === 0 && key === null) return null;
	const whose = key === null ? [...new Set(names)].map(escapeText) : [`[${key}]`];
	const address = url && isLinkable(url) ? [`<${escapeUrl(url)}>`] : [];
	return `${[...whose, ...(issued ? [issued] : []), ...address].join(", ")}.`;
}

/** What of a draft whoever writes a note must know. */
export type Noted = Pick<Draft, "text" | "footnotes">;

/** Labels that mean something in the draft, calls without a note among them, in lower case as Markdown compares them. */
const labelsIn = perDraft(
	({ text, footnotes }: Noted): { readonly taken: ReadonlySet<string>; readonly next: number | null } => {
		const called = [...text.matchAll(/\[\^([^[\]\s]{1,200})\]/g)].map(([, label]) => (label as string).toLowerCase());
		const defined = [...footnotes.keys()].map((label) => label.toLowerCase());
		const numbered = defined.length > 0 && defined.every((label) => /^\d{1,6}$/.test(label));
		const next = numbered ? defined.reduce((most, label) => Math.max(most, Number(label)), 0) + 1 : null;
		return { taken: new Set([...called, ...defined]), next };
	},
);

/** The next number where all notes are numbered; else the source's key, with a number behind it if it is taken; none of `more`. */
export function chooseLabel(draft: Noted, key: string, more: readonly string[] = []): string {
	const { taken, next } = labelsIn(draft);
	const base = key.replace(/[^\p{L}\p{N}_.:-]+/gu, "-");
	for (let number = next ?? 1; ; number++) {
		const label = next !== null ? String(number) : number === 1 ? base : `${base}-${number}`;
		if (!taken.has(label.toLowerCase()) && !more.includes(label)) return label;
	}
}

/** Where the next notes go, and what parts them from their neighbours and from each other. */
interface NotePlace {
	readonly at: number;
	readonly before: string;
	readonly between: string;
	readonly after: string;
}

/** A definition inside a quote or a list is no place for others. */
const atMargin = ({ text }: Noted, { start }: Span): boolean =>
	start === 0 || /[\r\n\uFEFF]/.test(text[start - 1] ?? "");

function atEnd(draft: Noted): NotePlace {
	const eol = lineEnd(draft);
	const tail = /[ \t\r\n]*$/.exec(draft.text.slice(-100))?.[0] ?? "";
	const lines = tail.split("\n").length - 1;
	const before = [eol + eol, eol, ""][Math.min(lines, 2)] as string;
	const first = draft.text.trim() === "" ? "" : before;
	return { at: draft.text.length, before: first, between: eol, after: lines > 0 ? eol : "" };
}

/** Behind the last of the notes, parted from it as they are from each other; else at the end of the draft. */
const notePlace = perDraft((draft: Noted): NotePlace => {
	const notes = [...draft.footnotes.values()].filter(({ span }) => atMargin(draft, span));
	const [last, before] = notes.toSorted((a, b) => b.span.end - a.span.end);
	if (!last) return atEnd(draft);
	const between = before ? draft.text.slice(before.span.end, last.span.start) : "";
	const apart = last.blocks.length > 1 || /\n[ \t]*\r?\n/.test(between);
	const eol = lineEnd(draft);
	const at = last.span.start + slice(draft.text, last.span).trimEnd().length;
	const parting = apart ? eol + eol : eol;
	return { at, before: parting, between: parting, after: "" };
});

/** One insertion with all of them. */
export function notesEdit(draft: Noted, notes: readonly Pick<WrittenNote, "label" | "text">[]): Edit {
	const { at, before, between, after } = notePlace(draft);
	const written = notes.map(({ label, text }) => `[^${label}]: ${text}`);
	return insertion(at, `${before}${written.join(between)}${after}`);
}
