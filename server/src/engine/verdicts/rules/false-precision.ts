// Finds conversions, percentages and sums that are written finer than the rough number they were made from.
// Never speaks where that number does not say that it is rough.
import { sayQuantity } from "../../quantities/say.ts";
import { arithmeticOf } from "../arithmetic/all.ts";
import { type TooFine, tooFine } from "../arithmetic/precision.ts";
import { rewriteNumber } from "../fixes/recompute.ts";
import { suppress } from "../fixes/suppress.ts";
import { type FigureSubject, type Rule, subjectOf } from "../rule.ts";
import { written } from "../words.ts";

interface Found extends FigureSubject {
	readonly fine: TooFine;
}

export const falsePrecision: Rule<Found> = {
	id: "false-precision",
	defaultSeverity: "information",
	ladder: "own",
	find: (context) => tooFine(arithmeticOf(context)).map((fine) => ({ ...subjectOf(fine.output), fine })),
	say({ fine: { input, output, rounded } }, { wording }) {
		const said = (figure: typeof input): string => written(figure.figure, figure.block.prose.text, wording);
		return wording.rules.falsePrecision.say(said(output), said(input), sayQuantity(rounded, wording));
	},
	elsewhere: ({ fine: { input } }, { wording }) => [
		{
			span: input.span,
			message: wording.rules.falsePrecision.rough(written(input.figure, input.block.prose.text, wording)),
		},
	],
	fix: (found, context) => [
		...rewriteNumber(found.figure, found.fine.rounded, context).map((fix) => ({ ...fix, preferred: true })),
		...suppress("false-precision", found, context),
	],
};
