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
