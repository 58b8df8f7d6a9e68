// Takes a draft's text and how the text before it was cut; gives how this one is cut: the same as without the one before, but
// looking only where the two differ.
import { cutsOf, lookAhead, lookBack, shortestCut } from "./cuts.ts";

export interface Layout {
	readonly text: string;
	/** Where each section begins, and where the last one ends. */
	readonly bounds: readonly number[];
	readonly bodies: readonly string[];
}

/** How many units two texts begin with alike. By halves of native comparisons: far quicker than unit by unit. */
function alike(a: string, b: string, partOf: (text: string, length: number) => string): number {
	let same = 0;
	let most = Math.min(a.length, b.length);
	while (same < most) {
		const middle = (same + most + 1) >> 1;
		if (partOf(a, middle) === partOf(b, middle)) same = middle;
		else most = middle - 1;
	}
	return same;
}

const head = (text: string, length: number): string => text.slice(0, length);
const tail = (text: string, length: number): string => text.slice(text.length - length);

function fresh(text: string, from: number): Layout {
	const cuts = text.length - from < shortestCut ? [] : cutsOf(text, from, text.length);
	const bounds = [from, ...cuts, text.length];
	return { text, bounds, bodies: bounds.slice(1).map((end, at) => text.slice(bounds[at], end)) };
}

/** `from` is where the first section begins; null as `before` for a text that comes first. */
export function layoutOf(text: string, from: number, before: Layout | null): Layout {
	const comparable = before !== null && before.bounds[0] === from && before.bounds.length > 2;
	if (!comparable || text.length - from < shortestCut) return fresh(text, from);
	if (before.text === text) return before;
	const prefix = alike(before.text, text, head);
	const suffix = Math.min(alike(before.text, text, tail), Math.min(text.length, before.text.length) - prefix);
	const moved = text.length - before.text.length;
	const old = before.bounds.slice(0, -1);
	const kept = old.filter((bound) => bound === from || bound + lookAhead <= prefix);
	const behind = old.slice(kept.length).filter((bound) => bound - lookBack >= before.text.length - suffix);
	const last = kept.at(-1) as number;
	const next = behind[0] === undefined ? text.length : behind[0] + moved;
	const between = cutsOf(text, last, next);
	const bounds = [...kept, ...between, ...behind.map((bound) => bound + moved), text.length];
	const sectionsKept = kept.length - 1;
	const sectionsMoved = behind.length;
	const bodies = bounds.slice(1).map((end, at, ends) => {
		if (at < sectionsKept) return before.bodies[at] as string;
		const fromEnd = ends.length - at;
		return fromEnd <= sectionsMoved ? (before.bodies.at(-fromEnd) as string) : text.slice(bounds[at], end);
	});
	return { text, bounds, bodies };
}
