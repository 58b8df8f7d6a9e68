// Takes relations between numbers; gives those that cannot be, whatever the roundings and hedges allow.
// Never speaks where one reading of several agrees.
import type { Decimal } from "../../quantities/quantity.ts";
import type { CheckedFigure } from "../verdict.ts";
import { type Bounds, overlap } from "./bounds.ts";
import { reachOf, readingsOf } from "./reach.ts";
import { amountOf, type Relation, sameUnit } from "./relation.ts";
import { works } from "./works.ts";

export interface Discrepancy extends Relation {
	/** What the inputs allow the result to be, as written. */
	readonly allowed: Bounds;
	/** What they give, taken at their word. */
	readonly computed: Decimal | null;
}

/** What the inputs allow, as written. */
export const allowedBy = ({ kind, inputs, factor }: Relation): Bounds =>
	works[kind].bounds(
		inputs.map(({ figure }) => reachOf(figure.quantity)),
		factor,
	);

/** With a shared magnitude or without. */
function agrees({ kind, inputs, result, factor }: Relation): boolean {
	return readingsOf([...inputs, result]).some((quantities) => {
		const reaches = quantities.map(reachOf);
		const given = works[kind].bounds(reaches.slice(0, -1), factor);
		return overlap(given, reaches[reaches.length - 1] as Bounds);
	});
}

/** Farther figures of a long sentence are not tried. */
const nearby = 6;

/** Two other numbers of the sentence give the percentage, or the difference, as well: it may be theirs. */
function mayBeOfOthers(relation: Relation, sentence: readonly CheckedFigure[]): boolean {
	const { kind, result, inputs } = relation;
	if (kind !== "share" && kind !== "difference" && kind !== "growth") return false;
	const at = sentence.indexOf(result);
	const around = sentence.slice(Math.max(0, at - nearby), at + nearby + 1).filter((each) => each !== result);
	const level = inputs[0] as CheckedFigure;
	const usable = around.filter((each) => isLevel(each) && sameUnit([each, level]));
	const isNew = (a: CheckedFigure, b: CheckedFigure): boolean => a !== b && !(inputs.includes(a) && inputs.includes(b));
	return usable.some((a) => usable.some((b) => isNew(a, b) && agrees({ ...relation, inputs: [a, b] })));
}

const isLevel = ({ figure: { quantity, otherwise } }: CheckedFigure): boolean =>
	quantity.value !== null && !quantity.vague && !otherwise && quantity.value.gte(0) && quantity.kind !== "ratio";

/** Rows of more parts are tables, whose parts are not tried in turn. */
const mostParts = 12;

/** The first or the last of the parts already make the total: the others may be parts of them. */
function mayBeOfFewer(relation: Relation): boolean {
	const { kind, inputs } = relation;
	if (kind !== "total" || inputs.length > mostParts) return false;
	return inputs.some(
		(_, at) =>
			at > 0 &&
			[inputs.slice(at), inputs.slice(0, at)].some((some) => some.length > 1 && agrees({ ...relation, inputs: some })),
	);
}

function discrepancyOf(relation: Relation): Discrepancy {
	const { kind, inputs, result, factor } = relation;
	const values = [...inputs, result].map(amountOf);
	return { ...relation, allowed: allowedBy(relation), computed: works[kind].solve(values, inputs.length, factor) };
}

/** `relations` are those of one sentence (or list, or table), `sentence` all its figures. One answer a result. */
export function discrepancies(
	relations: readonly Relation[],
	sentence: readonly CheckedFigure[],
): readonly Discrepancy[] {
	const byResult = new Map<CheckedFigure, Relation[]>();
	for (const each of relations) byResult.set(each.result, [...(byResult.get(each.result) ?? []), each]);
	return [...byResult.values()].flatMap((readings): readonly Discrepancy[] => {
		const right = readings.some((each) => agrees(each) || mayBeOfFewer(each) || mayBeOfOthers(each, sentence));
		const [first] = readings;
		return right || !first ? [] : [discrepancyOf(first)];
	});
}
