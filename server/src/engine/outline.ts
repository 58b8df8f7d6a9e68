// Takes a review; gives the draft's headings, nested, each with the figures that stand under it, and counts how those stand.
// From what is kept of each section: nothing is read again.
import { countsOf, figuresOf, type ListedFigure, type StateCounts, sumOfCounts } from "./figures-of.ts";
import type { KeptHeading } from "./kept-places.ts";
import type { Review } from "./review.ts";
import { type Span, shift, span } from "./text/span.ts";

export interface OutlinePart {
	/** Null for the draft itself. */
	readonly heading: KeptHeading | null;
	/** From the heading to the next one that does not stand under it. */
	readonly span: Span;
	/** Before the first heading below. */
	readonly figures: readonly ListedFigure[];
	readonly parts: readonly OutlinePart[];
}

interface Open extends OutlinePart {
	span: Span;
	readonly figures: ListedFigure[];
	readonly parts: Open[];
}

const headingsOf = ({ sections }: Review): KeptHeading[] =>
	sections.flatMap(({ kept, shift: by }) =>
		kept.headings.map((heading) => ({ ...heading, span: shift(heading.span, by) })),
	);

const opened = (heading: KeptHeading | null, start: number, end: number): Open => ({
	heading,
	span: span(start, end),
	figures: [],
	parts: [],
});

/** Linear in headings and figures. */
export function outlineOf(review: Review): OutlinePart {
	const end = review.text.length;
	const root = opened(null, 0, end);
	const figures = figuresOf(review);
	let next = 0;
	const take = (into: Open, until: number): void => {
		for (let each = figures[next]; each && each.span.start < until; each = figures[++next]) into.figures.push(each);
	};
	const over: Open[] = [root];
	for (const heading of headingsOf(review)) {
		take(over.at(-1) as Open, heading.span.start);
		// The deepest that it can stand under: a draft may begin with a small heading.
		while (over.length > 1 && ((over.at(-1) as Open).heading?.depth ?? -1) >= heading.depth) {
			const closed = over.pop() as Open;
			closed.span = span(closed.span.start, heading.span.start);
		}
		const part = opened(heading, heading.span.start, end);
		(over.at(-1) as Open).parts.push(part);
		over.push(part);
	}
	take(over.at(-1) as Open, end + 1);
	return root;
}

/** The headings that a place stands under, as written, outermost first. */
export function headingsOver(review: Review, at: number): readonly string[] {
	const over: KeptHeading[] = [];
	for (const heading of headingsOf(review)) {
		if (heading.span.end >= at) break;
		while (over.length > 0 && (over.at(-1) as KeptHeading).depth >= heading.depth) over.pop();
		over.push(heading);
	}
	return over.map(({ span }) => review.text.slice(span.start, span.end));
}

/** Figures of a part and all parts below it, by how they stand. */
export const countStates = ({ figures, parts }: OutlinePart): StateCounts =>
	sumOfCounts([countsOf(figures.map(({ state }) => state)), ...parts.map(countStates)]);
