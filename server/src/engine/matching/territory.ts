// Takes a sentence with its figures; gives the stretch of words that speaks of each figure alone, and those shared by all.
import type { Figure } from "../figures/figure.ts";
import { type Span, span } from "../text/span.ts";

export interface Territory {
	/** The words of this figure. */
	readonly own: Span;
	/** Before the first figure and, in clauses that keep their verb for the end, behind the last one. */
	readonly shared: readonly Span[];
}

const separator = /[;–—,:]\s|\s(?:and|und|sowie|while|whereas|but|aber|während|as well as|or|oder|plus)\s/giu;

/** End of what belongs to a figure and cannot belong to the next: its noun, else itself. */
const endOf = (figure: Figure): number => Math.max(figure.span.end, figure.noun?.span.end ?? 0);
const startOf = (figure: Figure): number =>
	Math.min(figure.span.start, ...figure.hedges.map((hedge) => hedge.span.start));

/** The last separator between two figures parts their territories; without one, what stands between belongs to the later. */
function boundary(prose: string, before: Figure, after: Figure): number {
	const from = endOf(before);
	const between = prose.slice(from, startOf(after));
	let at = -1;
	for (const found of between.matchAll(separator)) at = found.index;
	return at < 0 ? Math.min(from, after.span.start) : from + at;
}

/** "Two years ago", "for six weeks": stretches of time place other figures and take no words from them. */
const isDuration = ({ quantity }: Figure): boolean => quantity.kind === "duration" || quantity.kind === "age";
export const durationsOf = (figures: readonly Figure[]): readonly Span[] =>
	figures.filter(isDuration).map(({ span }) => span);

/** Territories of a sentence's figures, in their order. */
export function territories(
	prose: string,
	sentence: Span,
	figures: readonly Figure[],
	verbAtEnd: boolean,
): Territory[] {
	const others = figures.filter((figure) => !isDuration(figure));
	const shared = partition(prose, sentence, others, verbAtEnd);
	const alone = (): Territory[] => partition(prose, sentence, figures, verbAtEnd);
	const withDurations = others.length < figures.length ? alone() : shared;
	return figures.map(
		(figure, index) => (isDuration(figure) ? withDurations[index] : shared[others.indexOf(figure)]) as Territory,
	);
}

function partition(prose: string, sentence: Span, figures: readonly Figure[], verbAtEnd: boolean): Territory[] {
	const cuts = figures.slice(1).map((figure, index) => boundary(prose, figures[index] as Figure, figure));
	const first = figures[0];
	const last = figures[figures.length - 1];
	if (!first || !last) return [];
	const head = span(sentence.start, Math.max(sentence.start, startOf(first)));
	const tail = span(Math.min(endOf(last), sentence.end), sentence.end);
	// "6,5 Milliarden sowie 15 000 Soldaten entsandt": the verb speaks of all that is joined; a comma parts it off.
	const joined = (index: number): boolean =>
		cuts.slice(index).every((cut) => !/^[,;:–—]/u.test(prose.slice(cut, cut + 1)));
	return figures.map((_, index) => ({
		own: span(cuts[index - 1] ?? sentence.start, cuts[index] ?? sentence.end),
		shared: [...(index > 0 ? [head] : []), ...(verbAtEnd && index < figures.length - 1 && joined(index) ? [tail] : [])],
	}));
}
