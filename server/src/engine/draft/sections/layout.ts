// Takes a draft's text and how the text before it was cut; gives how this one is cut: the same as without the one before, but
// looking only where the two differ.
import { cutsOf, lookAhead, lookBack, shortestCut } from "./cuts.ts";

export interface Layout {
	readonly text: string;
	/** Where each section begins, and where the last one ends. */
	readonly bounds: readonly number[];
	readonly bodies: readonly string[];
}

/** A layout beside the one before it. */
export interface Relaid {
	readonly layout: Layout;
	/** So many sections at the start and at the end are those of the layout before. */
	readonly head: number;
	readonly tail: number;
}

/** So many units are compared at a time, natively; where they differ, by halves. */
const stride = 1 << 16;

type PartOf = (text: string, from: number, to: number) => string;

/** How many units two texts begin (or end) with alike, `most` at most. */
function alike(a: string, b: string, most: number, partOf: PartOf): number {
	const same = (from: number, to: number): boolean => partOf(a, from, to) === partOf(b, from, to);
	let known = 0;
	while (known < most && same(known, Math.min(known + stride, most))) known = Math.min(known + stride, most);
	let end = Math.min(known + stride, most);
	while (known < end) {
		const middle = (known + end + 1) >> 1;
		if (same(known, middle)) known = middle;
		else end = middle - 1;
	}
	return known;
}

const head: PartOf = (text, from, to) => text.slice(from, to);
const tail: PartOf = (text, from, to) => text.slice(text.length - to, text.length - from);

function fresh(text: string, from: number): Relaid {
	const cuts = text.length - from < shortestCut ? [] : cutsOf(text, from, text.length);
	const bounds = [from, ...cuts, text.length];
	const bodies = bounds.slice(1).map((end, at) => text.slice(bounds[at], end));
	return { layout: { text, bounds, bodies }, head: 0, tail: 0 };
}

/** `from` is where the first section begins; null as `before` for a text that comes first. */
export function layoutOf(text: string, from: number, before: Layout | null): Relaid {
	const comparable = before !== null && before.bounds[0] === from && before.bounds.length > 2;
	if (!comparable || text.length - from < shortestCut) return fresh(text, from);
	if (before.text === text) return { layout: { ...before, text }, head: before.bodies.length, tail: 0 };
	const shorter = Math.min(text.length, before.text.length);
	const prefix = alike(before.text, text, shorter, head);
	const suffix = alike(before.text, text, shorter - prefix, tail);
	const moved = text.length - before.text.length;
	const old = before.bounds.slice(0, -1);
	const kept = old.filter((bound) => bound === from || bound + lookAhead <= prefix);
	const behind = old.slice(kept.length).filter((bound) => bound - lookBack >= before.text.length - suffix);
	const last = kept.at(-1) as number;
	const next = behind[0] === undefined ? text.length : behind[0] + moved;
	const between = cutsOf(text, last, next);
	const bounds = [...kept, ...between, ...behind.map((bound) => bound + moved), text.length];
	const sectionsKept = kept.length - 1;
	const bodies = [
		...before.bodies.slice(0, sectionsKept),
		...bounds
			.slice(sectionsKept, bounds.length - 1 - behind.length)
			.map((start, at) => text.slice(start, bounds[sectionsKept + at + 1])),
		...before.bodies.slice(before.bodies.length - behind.length),
	];
	return { layout: { text, bounds, bodies }, head: sectionsKept, tail: behind.length };
}
