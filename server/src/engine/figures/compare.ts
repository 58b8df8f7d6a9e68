// Takes two figures; gives how the draft's stands to the source's. A figure with two readings is compared by both: it
// disagrees only where neither agrees.
import { type Agreement, compareQuantities } from "../quantities/agreement.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { Figure } from "./figure.ts";

type Readable = Pick<Figure, "quantity"> & Partial<Pick<Figure, "otherwise">>;

const readingsOf = ({ quantity, otherwise }: Readable): readonly Quantity[] =>
	otherwise ? [quantity, otherwise.quantity] : [quantity];

const disagrees = ({ relation }: Agreement): boolean =>
	relation === "conflict" || relation === "unit-mismatch" || relation === "incomparable";

/** How a draft's figure stands to its source's (quantities/agreement.ts). Pure; exact. */
export function compareFigures(source: Readable, draft: Readable): Agreement {
	const first = compareQuantities(source.quantity, draft.quantity);
	if (!disagrees(first) || (!source.otherwise && !draft.otherwise)) return first;
	const agreements = readingsOf(source).flatMap((from) => readingsOf(draft).map((to) => compareQuantities(from, to)));
	return agreements.find((agreement) => !disagrees(agreement)) ?? first;
}
