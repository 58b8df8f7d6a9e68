// Takes a draft's figures; gives what the patterns find in each sentence, with all figures of the sentence.
// Linear: a sentence of very many figures is a table written as prose, and left alone.
import type { CheckedFigure } from "../verdict.ts";
import { type Matched, matchesIn } from "./match.ts";
import { outlineOf } from "./outline.ts";

export interface SentenceMatches {
	readonly figures: readonly CheckedFigure[];
	readonly matches: readonly Matched[];
}

const mostFigures = 40;
const longest = 4000;

/** Runs of figures that stand in one sentence; a cell's numbers are the table's. */
function sentencesOf(figures: readonly CheckedFigure[]): readonly (readonly CheckedFigure[])[] {
	const out: CheckedFigure[][] = [];
	for (const figure of figures) {
		if (figure.block.cell) continue;
		const last = out.at(-1);
		const before = last?.[0];
		if (last && before?.block === figure.block && before.sentence.start === figure.sentence.start) last.push(figure);
		else out.push([figure]);
	}
	return out;
}

export function inSentences(figures: readonly CheckedFigure[]): readonly SentenceMatches[] {
	return sentencesOf(figures).flatMap((some): readonly SentenceMatches[] => {
		const [first] = some as readonly [CheckedFigure];
		const { block, sentence, language } = first;
		const long = sentence.end - sentence.start > longest;
		if (some.length < 2 || some.length > mostFigures || long) return [];
		const outline = outlineOf(block.prose.text, sentence, some, language);
		return [{ figures: some, matches: matchesIn(outline, language) }];
	});
}
