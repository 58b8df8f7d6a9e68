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
