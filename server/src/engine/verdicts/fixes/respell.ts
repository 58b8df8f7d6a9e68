// Takes a figure whose digits have two readings; gives the edits that write either one in the language's own marks.
// Never offers what stands there already.
import type { NumberStyle } from "../../figures/figure.ts";
import { writeQuantity } from "../../figures/write.ts";
import { marksFor } from "../../languages/writings.ts";
import { compareQuantities } from "../../quantities/agreement.ts";
import { powerOfTen } from "../../quantities/decimals.ts";
import { decimalsOf } from "../../quantities/digits.ts";
import { isRange, type Quantity } from "../../quantities/quantity.ts";
import type { FigureSubject, RuleContext } from "../rule.ts";
import type { Fix } from "../verdict.ts";
import { editsOf } from "./apply.ts";

/** Cents are written in full or not at all. */
const decimalsOfMoney = 2;

/** As precise as the value itself: zeros at the end are what made it look like a group. */
function plain(quantity: Quantity): Quantity {
	const { value, min, max, kind, step } = quantity;
	if (step.gte(1)) return quantity;
	const most = Math.max(...[value, min, max].map((number) => (number ? decimalsOf(number) : 0)));
	const decimals = kind === "money" && most > 0 ? Math.max(most, decimalsOfMoney) : most;
	return { ...quantity, step: powerOfTen(-decimals) };
}

/** The reading on record first; without one that of whole groups, which is the commoner slip. */
export function readings({ figure: checked }: FigureSubject, { draft, wording }: RuleContext): readonly Fix[] {
	const { figure, block, language, match } = checked;
	if (!figure.otherwise) return [];
	const { group, decimal } = marksFor(language);
	const rank = ({ quantity }: { readonly quantity: Quantity }): number => {
		const onRecord = match && compareQuantities(match.statement.figure.quantity, quantity).relation === "supported";
		return onRecord ? Number.POSITIVE_INFINITY : Number(isRange(quantity) ? quantity.max : quantity.value);
	};
	return [{ quantity: figure.quantity, style: figure.style }, figure.otherwise]
		.sort((a, b) => rank(b) - rank(a))
		.flatMap(({ quantity, style }): readonly Fix[] => {
			const own: NumberStyle = { ...style, group: style.group && group, decimal: style.decimal && decimal };
			const text = writeQuantity(plain(quantity), own, language);
			const edits = text === figure.text ? [] : editsOf(draft, block, [{ at: figure.span, text }]);
			return edits.length === 0
				? []
				: [{ title: wording.fixes.write(wording.figures.quoted(text)), kind: "respell", edits, preferred: false }];
		});
}
