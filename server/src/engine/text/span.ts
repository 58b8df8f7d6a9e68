// Takes and gives half-open ranges of UTF-16 code units. Never knows what the text is.
import { firstFrom } from "./first-from.ts";

/** A half-open range [start, end) in UTF-16 code units. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });
export const slice = (text: string, { start, end }: Span): string => text.slice(start, end);
export const isEmpty = ({ start, end }: Span): boolean => start >= end;

/** True when the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `inner` lies wholly in `outer` (an empty span at an edge counts). */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The smallest span that covers both. */
export const cover = (a: Span, b: Span): Span => span(Math.min(a.start, b.start), Math.max(a.end, b.end));

export const shift = ({ start, end }: Span, by: number): Span => span(start + by, end + by);

/** Those of the spans, in order of their starts, that begin within the outer one. O(log n) and their number. */
export function startingIn(sorted: readonly Span[], outer: Span): readonly Span[] {
	const first = lowerBound(sorted, outer.start);
	return sorted.slice(first, lowerBound(sorted, outer.end));
}

/** Index of the first span that begins at or behind the offset. */
const lowerBound = (sorted: readonly Span[], offset: number): number =>
	firstFrom(sorted, ({ start }) => start >= offset);
