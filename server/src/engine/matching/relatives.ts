// Takes the words of a sentence; gives its relative clauses ("which operates a fleet of 14 ferries"), which speak for
// themselves: what is denied, dated or named in one is not so of a figure outside. Never looks for clauses inside clauses.
import { contains, type Span, span } from "../text/span.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Word } from "./words.ts";

/** Words from the comma to the pronoun: "in which", "mit denen". */
const mostBefore = 1;

/** In order, each without the commas around it. Linear. */
export function relativesOf(prose: string, words: readonly Word[], lexicon: Lexicon): readonly Span[] {
	const out: Span[] = [];
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

/** A comma, dash or bracket stands between the word and the one before. */
const isComma = (prose: string, words: readonly Word[], at: number): boolean =>
	/[,;]\s|\s[–—]\s|[()]/u.test(prose.slice((words[at - 1] as Word).span.end, (words[at] as Word).span.start));

/** Where pronouns look like articles the verb at the end tells the two apart. */
const endsLikeClause = (last: Word, { language }: Lexicon): boolean =>
	!language.grammar.capitalNouns || (!last.capital && !/^\d/u.test(last.lower));

/** The relative clause that holds the place; null in the rest of the sentence. */
export const relativeAt = (relatives: readonly Span[], at: Span): Span | null =>
	relatives.find((clause) => contains(clause, at)) ?? null;
