// Finds figures that no claim on record covers, in sentences that cite nobody.
// Never speaks of "dozens" and the like, nor where the writer said that no claim is meant.
import type { Block } from "../../draft/draft.ts";
import { pin, refuse } from "../fixes/pin.ts";
import { suppress } from "../fixes/suppress.ts";
import { type FigureSubject, type Rule, type RuleContext, subjectOf } from "../rule.ts";
import { sentenceAt } from "../sentences.ts";
import { written } from "../words.ts";

const place = (block: Block, offset: number): string => `${block.index}:${sentenceAt(block, offset).start}`;

function find({ figures, citations }: RuleContext): readonly FigureSubject[] {
	const credited = figures.filter(({ attributions }) => attributions.length > 0);
	const sourced = new Set([
		...citations.map(({ block, at }) => place(block, at.start)),
		...credited.map(({ block, figure }) => place(block, figure.span.start)),
	]);
	return figures.flatMap((figure) => {
		const { figure: read, block, match, refused } = figure;
		if (match || refused || read.quantity.vague) return [];
		return sourced.has(place(block, read.span.start)) ? [] : subjectOf(figure);
	});
}

export const unsourcedFigure: Rule<FigureSubject> = {
	id: "unsourced-figure",
	defaultSeverity: "hint",
	ladder: "own",
	find,
	say: ({ figure }, { wording }) =>
		wording.rules.unsourcedFigure(written(figure.figure, figure.block.prose.text, wording)),
	fix: (found, context) => [
		...pin(found.figure, context),
		...refuse(found.figure, context),
		...suppress("unsourced-figure", found, context),
	],
};
