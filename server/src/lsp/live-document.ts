// An open document, of which a megabyte is not copied at every edit. Takes the client's edits; answers as a `TextDocument` of the
// protocol's library does. Never knows what the text is.
import type { Position, Range, TextDocumentContentChangeEvent } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { lastBefore } from "../engine/index.ts";
import { lineStarts, lineStartsAfter } from "./line-starts.ts";
import { inPieces } from "./pieces.ts";

export interface LiveDocument extends TextDocument {
	/** One change after the other: each counts its places in what those before it have left. */
	readonly edit: (changes: readonly TextDocumentContentChangeEvent[], version: number) => void;
}

const inOrder = ({ start, end }: Range): readonly [Position, Position] =>
	start.line > end.line || (start.line === end.line && start.character > end.character) ? [end, start] : [start, end];

const zero: Position = { line: 0, character: 0 };

export function liveDocument(uri: string, languageId: string, opened: number, content: string): LiveDocument {
	let text = inPieces(content);
	let known: number[] | null = null;
	let version = opened;
	const lines = (): number[] => {
		known ??= lineStarts(text.whole());
		return known;
	};
	/** No place lies behind the end of its line. */
	const beforeBreak = (offset: number, start: number): number => {
		let at = offset;
		for (let code = text.codeAt(at - 1); at > start && (code === 10 || code === 13); code = text.codeAt(at - 1)) at--;
		return at;
	};
	const offsetAt = ({ line, character }: Position): number => {
		if (line < 0) return 0;
		const start = lines()[line];
		if (start === undefined) return text.length();
		const next = lines()[line + 1] ?? text.length();
		return character <= 0 ? start : beforeBreak(Math.min(start + character, next), start);
	};
	/** Of a line without its break. */
	const bodyOf = (line: number): readonly [start: number, end: number] => {
		const start = lines()[line] as number;
		return [start, beforeBreak(lines()[line + 1] ?? text.length(), start)];
	};
	const replace = (range: Range, words: string): void => {
		const places = inOrder(range);
		const [from, to] = places.map(offsetAt) as [number, number];
		const last = lines().length - 1;
		const [first, behind] = places.map(({ line }) => Math.min(Math.max(line, 0), last)) as [number, number];
		text.replace(from, to, words);
		const isInBreak = (at: number): boolean => text.codeAt(at - 1) === 13 && text.codeAt(at) === 10;
		// A line break of two characters that the edit has put together counts once.
		if (isInBreak(from) || isInBreak(from + words.length)) known = null;
		else known = lineStartsAfter(lines(), { first, behind, from, by: words.length - (to - from) }, words);
	};
	return {
		uri,
		languageId,
		get version() {
			return version;
		},
		get lineCount() {
			return lines().length;
		},
		getText: (range) => (range ? text.whole().substring(offsetAt(range.start), offsetAt(range.end)) : text.whole()),
		offsetAt,
		positionAt(offset) {
			const at = Math.max(Math.min(offset, text.length()), 0);
			const line = lastBefore(lines(), (start) => start > at);
			const start = lines()[line] as number;
			return { line, character: beforeBreak(at, start) - start };
		},
		getLineRange(line) {
			if (line < 0) return { start: zero, end: zero };
			const at = Math.min(line, lines().length - 1);
			const [start, end] = bodyOf(at);
			return { start: { line: at, character: 0 }, end: { line: at, character: end - start } };
		},
		getEOLCharacters(line) {
			if (lines()[line] === undefined) return "";
			const [, end] = bodyOf(line);
			return text.whole().substring(end, lines()[line + 1] ?? text.length());
		},
		edit(changes, next) {
			for (const change of changes) {
				if ("range" in change && change.range) replace(change.range, change.text);
				else {
					text = inPieces(change.text);
					known = null;
				}
			}
			version = next;
		},
	};
}
