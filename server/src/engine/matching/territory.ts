// Takes a sentence with its figures; gives the stretch of words that speaks of each figure alone, and those shared by all.
import { endOf, startOf } from "../figures/extent.ts";
import type { Figure } from "../figures/figure.ts";
import { cover, type Span, span } from "../text/span.ts";
import type { Lexicon } from "./lexicon.ts";

export interface Territory {
	/** The words of this figure. */
	readonly own: Span;
	/** Before the first figure and, in clauses that keep their verb for the end, behind the last one. */
	readonly shared: readonly Span[];
}

interface Cut {
	readonly at: number;
	/** What lies between two figures that nothing parts: it speaks of both. */
	readonly between: Span | null;
}

/** Where the words of one figure end and those of the next begin. */
function boundary(prose: string, before: Figure, after: Figure, { breaks }: Lexicon): Cut {
	const from = endOf(before);
	const between = prose.slice(from, startOf(after));
	const strong = [...between.matchAll(breaks.strong)][0]?.index;
	const at = strong ?? [...between.matchAll(breaks.weak)].at(-1)?.index;
	const start = Math.min(from, after.span.start);
	return at === undefined ? { at: start, between: span(start, startOf(after)) } : { at: from + at, between: null };
}

/** "Two years ago", "for six weeks": stretches of time place other figures and take no words from them. */
const isDuration = ({ quantity }: Figure): boolean => quantity.kind === "duration" || quantity.kind === "age";
export const durationsOf = (figures: readonly Figure[]): readonly Span[] =>
	figures.filter(isDuration).map(({ span }) => span);

/** "For a kilogram of apples": what a price is told for, and no figure on record. */
export const isBase = ({ quantity, style }: Figure): boolean =>
	style.words && quantity.kind === "measure" && (quantity.value?.eq(1) ?? false);

/** Stands beside another figure and says how long, how old or for how much. */
const isBeside = (figure: Figure): boolean => isDuration(figure) || isBase(figure);

/** Territories of a sentence's figures, in their order. */
export function territories(prose: string, sentence: Span, figures: readonly Figure[], lexicon: Lexicon): Territory[] {
	const others = figures.filter((figure) => !isBeside(figure));
	const shared = partition(prose, sentence, others, lexicon);
	const alone = (): Territory[] => partition(prose, sentence, figures, lexicon);
	const withAll = others.length < figures.length ? alone() : shared;
	return figures.map(
		(figure, index) => (isBeside(figure) ? withAll[index] : shared[others.indexOf(figure)]) as Territory,
	);
}

function partition(prose: string, sentence: Span, figures: readonly Figure[], lexicon: Lexicon): Territory[] {
	const cuts = figures.slice(1).map((figure, index) => boundary(prose, figures[index] as Figure, figure, lexicon));
	const first = figures[0];
	const last = figures[figures.length - 1];
	if (!first || !last) return [];
	const head = span(sentence.start, Math.max(sentence.start, startOf(first)));
	const tail = span(Math.min(endOf(last), sentence.end), sentence.end);
	// "6,5 Milliarden sowie 15 000 Soldaten entsandt": the verb speaks of all that is joined; a comma parts it off.
	const joined = (index: number): boolean =>
		cuts.slice(index).every(({ at }) => !/^[,;:–—]/u.test(prose.slice(at, at + 1)));
	const own = figures.map((_, index) => span(cuts[index - 1]?.at ?? sentence.start, cuts[index]?.at ?? sentence.end));
	// "31 of the 80 wells are dry": the sentence speaks of the part; the whole has its noun alone.
	figures.slice(1).forEach((whole, index) => {
		const part = figures[index] as Figure;
		const itsOwn = part.noun !== null && part.noun.span.end <= startOf(whole);
		if (itsOwn || !lexicon.isPartitive(prose.slice(part.span.end, startOf(whole)))) return;
		own[index] = cover(own[index] as Span, own[index + 1] as Span);
		own[index + 1] = span(startOf(whole), endOf(whole));
	});
	return figures.map((_, index) => ({
		own: own[index] as Span,
		shared: [
			...(index > 0 ? [head] : []),
			...(cuts[index]?.between ? [cuts[index]?.between as Span] : []),
			...(lexicon.language.grammar.verbAtEnd && index < figures.length - 1 && joined(index) ? [tail] : []),
		],
	}));
}
