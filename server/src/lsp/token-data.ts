// Takes figures of a document; gives them as the protocol's semantic tokens, and what has changed since the last ones. A token lies
// in one line: a figure that goes on in the next is two.
import type { SemanticTokensEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { figureStates, type ListedFigure } from "../engine/index.ts";

export const legend = { tokenTypes: ["figure"], tokenModifiers: [...figureStates] };

/** The figure's words line by line, without what quotes and lists put before them. */
function* linesOf(text: string, start: number, end: number): Generator<readonly [number, number]> {
	for (let from = start; from < end; ) {
		const stop = text.slice(from, end).search(/[\r\n]/);
		const to = stop < 0 ? end : from + stop;
		if (to > from) yield [from, to];
		from = to + (/^[\r\n][\s>]*/.exec(text.slice(to, end))?.[0].length ?? 1);
	}
}

/** Five numbers a token, each place counted from the one before. Figures must be in order of place. */
export function tokenData(document: TextDocument, figures: readonly ListedFigure[]): number[] {
	const text = document.getText();
	const data: number[] = [];
	let [line, character] = [0, 0];
	for (const { span, state } of figures)
		for (const [from, to] of linesOf(text, span.start, span.end)) {
			const at = document.positionAt(from);
			const isSame = at.line === line;
			data.push(at.line - line, isSame ? at.character - character : at.character, to - from, 0);
			data.push(1 << figureStates.indexOf(state));
			[line, character] = [at.line, at.character];
		}
	return data;
}

/** One edit from the first number that differs to the last; none where nothing does. */
export function editsBetween(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before[head] === after[head]) head++;
	if (head === before.length && head === after.length) return [];
	let tail = 0;
	while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	return [{ start: head, deleteCount: before.length - head - tail, data: after.slice(head, after.length - tail) }];
}
