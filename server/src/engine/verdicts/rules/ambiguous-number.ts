// Finds figures whose digits can be read in two ways ("4.800": 4.8 or 4,800) where nothing in the draft tells which.
// Never decides: it says both readings and offers to write either so that it cannot be mistaken.
import { sayQuantity } from "../../quantities/say.ts";
import { readings } from "../fixes/respell.ts";
import { suppress } from "../fixes/suppress.ts";
import { type FigureSubject, type Rule, subjectOf } from "../rule.ts";
import { written } from "../words.ts";

export const ambiguousNumber: Rule<FigureSubject> = {
	id: "ambiguous-number",
	defaultSeverity: "information",
	ladder: "own",
	find: ({ figures }) => figures.filter(({ figure }) => figure.otherwise).map(subjectOf),
	say: ({ figure: { figure, block } }, { wording }) =>
		wording.rules.ambiguousNumber(
			written(figure, block.prose.text, wording),
			sayQuantity(figure.quantity, wording),
			figure.otherwise ? sayQuantity(figure.otherwise.quantity, wording) : "",
		),
	fix: (found, context) => [...readings(found, context), ...suppress("ambiguous-number", found, context)],
};
