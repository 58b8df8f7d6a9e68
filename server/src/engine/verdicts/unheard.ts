// Takes a figure on record; says whether its sentence has words that may name a source and could not be read as such.
import { mayNameUnheard } from "../matching/attribution/unheard.ts";
import type { MatchedFigure, RuleContext } from "./rule.ts";

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

export const mayNameSource = ({ block, sentence, match }: MatchedFigure, { figures }: RuleContext): boolean =>
	mayNameUnheard(
		block,
		sentence,
		figures.filter((one) => one.block === block && one.sentence.start === sentence.start),
		new Set(wordsOf(match.statement.text)),
	);

/** The paragraph credited the claim's source before: what follows may go on from there without a word that tells ("Families waited 9 months"). */
export const mayGoOn = ({ block, sentence, claim }: MatchedFigure, { figures }: RuleContext): boolean =>
	figures.some(
		(one) =>
			one.block === block &&
			one.sentence.start < sentence.start &&
			one.attributions.some(({ source }) => source !== null && claim.sources.includes(source)),
	);

/**
 * "Sarrat General Hospital fitted 286 prostheses" is on record from the hospital itself, and the draft says of the hospital what it
 * says of itself: whoever it is about may well be who says it.
 */
export function mayTellOfItself(
	{ block, sentence, claim, match }: MatchedFigure,
	{ registry }: Pick<RuleContext, "registry">,
): boolean {
	const told = wordsOf(match.statement.text).slice(0, mostBeforeSubject);
	const said = new Set(wordsOf(block.prose.text.slice(sentence.start, sentence.end)));
	return claim.sources
		.flatMap((key) => registry.sources.get(key)?.names ?? [])
		.map(wordsOf)
		.some((name) => {
			const head = name.at(-1) ?? "";
			const opens = [0, 1].some((from) => name.every((word, at) => told[from + at] === word));
			return name.length > 0 && opens && said.has(head);
		});
}

/** An article and a long name, in words. */
const mostBeforeSubject = 12;
