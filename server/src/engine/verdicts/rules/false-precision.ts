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
	title: "The figure is more precise than the rough one it was made from.",
	defaultSeverity: "information",
	ladder: "own",
	find: (context) => tooFine(arithmeticOf(context)).map((fine) => ({ ...subjectOf(fine.output), fine })),
	say({ fine: { input, output, rounded } }) {
		const said = (figure: typeof input): string => written(figure.figure, figure.block.prose.text);
		return `${said(output)} is more precise than ${said(input)}, which it comes from. ${sayQuantity(rounded)} says as much.`;
	},
	elsewhere: ({ fine: { input } }) => [
		{ span: input.span, message: `${written(input.figure, input.block.prose.text)}, the rough number.` },
	],
	fix: (found, context) => [
		...rewriteNumber(found.figure, found.fine.rounded, context).map((fix) => ({ ...fix, preferred: true })),
		...suppress("false-precision", found, context),
	],
};
