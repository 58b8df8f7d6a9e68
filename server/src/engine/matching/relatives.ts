// Takes the words of a sentence; gives its relative clauses ("which operates a fleet of 14 ferries"), which speak for
// themselves: what is denied, dated or named in one is not so of a figure outside. Never looks for clauses inside clauses.
import { contains, type Span, span } from "../text/span.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Word } from "./words.ts";

/** Words from the comma to the pronoun: "in which", "mit denen". */
const mostBefore = 1;

/** In order, each without the commas around it. Linear. */
export function relativesOf(prose: string, words: readonly Word[], lexicon: Lexicon): readonly Span[] {
	const out: Span[] = openingOf(prose, words, lexicon);
	for (let at = 1; at < words.length; at++) {
		const first = words[at] as Word;
		if (first.span.start < (out.at(-1)?.end ?? 0) || !isComma(prose, words, at)) continue;
		const pronoun = words.slice(at, at + 1 + mostBefore).findIndex((word) => lexicon.isRelative(word));
		if (pronoun < 0 || (pronoun > 0 && !lexicon.isPreposition(first))) continue;
		let last = at + pronoun;
		while (last + 1 < words.length && !isComma(prose, words, last + 1)) last++;
		if (last > at + pronoun && endsLikeClause(words[last] as Word, lexicon))
			out.push(span(first.span.start, (words[last] as Word).span.end));
	}
	return out;
}

/** "Wer in Lenn heiraten will, zahlt ...": a clause that stands for somebody and opens the sentence. */
function openingOf(prose: string, words: readonly Word[], lexicon: Lexicon): Span[] {
	const [first] = words;
	if (!first || !lexicon.language.grammar.freeRelatives.has(first.lower)) return [];
	const end = words.findIndex((_, at) => at > 0 && isComma(prose, words, at));
	return end < 2 ? [] : [span(first.span.start, (words[end - 1] as Word).span.end)];
}

/** A comma, dash or bracket stands between the word and the one before. */
const isComma = (prose: string, words: readonly Word[], at: number): boolean =>
	/[,;]\s|\s[–—]\s|[()]/u.test(prose.slice((words[at - 1] as Word).span.end, (words[at] as Word).span.start));

/** Where pronouns look like articles the verb at the end tells the two apart. */
const endsLikeClause = (last: Word, { language }: Lexicon): boolean =>
	!language.grammar.capitalNouns || (!last.capital && !/^\d/u.test(last.lower));

/**
 * Stretches between two marks that only say who tells it (", the harbour office reported at the start of the meeting"): a verb
 * of saying and no figure in them. In order. Linear.
 */
export function tagsOf(
	prose: string,
	words: readonly Word[],
	figures: readonly Span[],
	lexicon: Lexicon,
): readonly Span[] {
	const out: Span[] = [];
	let figure = 0;
	let isBehind = false;
	for (let from = 0; from < words.length; ) {
		let to = from + 1;
		while (to < words.length && !isComma(prose, words, to)) to++;
		const stretch = span((words[from] as Word).span.start, (words[to - 1] as Word).span.end);
		while (figure < figures.length && (figures[figure] as Span).end <= stretch.start) figure++;
		const holdsFigure = figure < figures.length && (figures[figure] as Span).start < stretch.end;
		const isTag: boolean = words.slice(from, to).some(lexicon.isSaying) || (isBehind && isName(words.slice(from, to)));
		if (!holdsFigure && isTag) out.push(stretch);
		isBehind = !holdsFigure && isTag;
		from = to;
	}
	return out;
}

/** ", said the head of the agency, Mareike Stolz,": a name between commas belongs to the tag before it. */
const isName = (words: readonly Word[]): boolean =>
	words.length <= longestName && (words[0]?.capital ?? false) && (words[1]?.capital ?? true);
const longestName = 5;

/** The relative clause that holds the place; null in the rest of the sentence. */
export const relativeAt = (relatives: readonly Span[], at: Span): Span | null =>
	relatives.find((clause) => contains(clause, at)) ?? null;

/**
 * What is said in a relative clause holds for its figures alone, and what the sentence says behind such a clause not for it:
 * "The line, which runs 14 ferries, denied ...".
 */
export function isOfClause(relatives: readonly Span[], figure: Span, said: Span): boolean {
	const own = relativeAt(relatives, figure);
	const its = relativeAt(relatives, said);
	if (its) return its === own;
	return own === null || said.end <= own.start;
}
