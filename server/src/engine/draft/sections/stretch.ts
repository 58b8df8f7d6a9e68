// Takes how a draft is cut; gives the stretches of it that are read in one go, one behind the other: mostly what stands between two
// cuts, more where code or HTML goes on over a cut. The same stretches whoever asks, from wherever.
import { closingOf, type Opening } from "../markdown/open.ts";
import type { Layout } from "./layout.ts";

export interface Stretch {
	readonly start: number;
	readonly text: string;
	/** Number of the body it begins in, and of the first behind it. */
	readonly first: number;
	readonly next: number;
}

/** A comment or code that goes on for so long is not read: it ends what stands before it. UTF-16 units. */
const longMute = 16_000;

function stretch({ text, bounds, bodies }: Layout, start: number, first: number, next: number): Stretch {
	const isBody = next === first + 1 && bounds[first] === start;
	return { start, text: isBody ? (bodies[first] as string) : text.slice(start, bounds[next]), first, next };
}

/** The one that begins at an offset, `from` a body at or before it; null at the end of the draft. */
export function stretchAt(layout: Layout, start: number, from: number): Stretch | null {
	const { bounds, bodies } = layout;
	let first = from;
	while (first < bodies.length && (bounds[first + 1] as number) <= start) first++;
	return first < bodies.length ? stretch(layout, start, first, first + 1) : null;
}

/** Where it ends that is left open. */
const closing = (layout: Layout, { next }: Stretch, opening: Opening): number =>
	closingOf(opening, layout.text, layout.bounds[next] as number);

/** What must be read instead of a stretch that leaves something open; null where it is to be left so. */
export function longerThan(layout: Layout, read: Stretch, opening: Opening | null): Stretch | null {
	const { bounds, bodies } = layout;
	const { start, first, next } = read;
	if (opening === null || next === bodies.length) return null;
	const end = closing(layout, read, opening);
	if (opening.isMute && end - (bounds[next] as number) > longMute) return null;
	// At least twice as much, so that no text is read again and again.
	let until = Math.min(2 * next - first, bodies.length);
	while ((bounds[until] as number) < end) until++;
	return stretch(layout, start, first, until);
}

/** Where a stretch ends that is read no further, what it leaves open included. */
export const endOf = (layout: Layout, read: Stretch, opening: Opening | null): number =>
	opening === null || read.next === layout.bodies.length
		? (layout.bounds[read.next] as number)
		: closing(layout, read, opening);
