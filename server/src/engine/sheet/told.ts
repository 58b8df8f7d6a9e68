// Takes the figures of a draft, or of a section of it, as they were checked; gives what a sheet needs of each in plain values, small enough
// to be kept of every figure of a long draft. Names nobody and decides nothing: registry and rules are asked when a sheet is made.
import type { Block, Draft } from "../draft/draft.ts";
import { apart } from "../text/apart.ts";
import { cover, type Span, shift, slice, span } from "../text/span.ts";
import type { CheckedFigure } from "../verdicts/verdict.ts";
import { headersIn, nthIn } from "./figure-names.ts";
import type { ToldFigure } from "./sheet.ts";

/** More than this is a sentence, not a name. */
const longestTitle = 60;

/** With its hedges and noun, as far as they stand in its sentence. */
function titleOf({ figure, sentence }: CheckedFigure): Span {
	const hedged = figure.hedges.reduce((all, hedge) => cover(all, hedge.span), figure.span);
	const whole = figure.noun ? cover(hedged, figure.noun.span) : hedged;
	const fitting = [whole, hedged].find(
		({ start, end }) => start >= sentence.start && end <= sentence.end && end - start <= longestTitle,
	);
	return fitting ?? figure.span;
}

const none: readonly never[] = [];

function creditedIn({ attributions }: CheckedFigure): ToldFigure["credited"] {
	if (attributions.length === 0) return none;
	const all = new Map(attributions.map(({ source, named }) => [source ?? ` ${named}`, { source, named }]));
	return [...all.values()].map(({ source, named }) => ({ source, named: source === null ? apart(named) : "" }));
}

/** Figures of one sentence share its words, those of a section its heading. */
function sharing(): (block: Block, from: number, to: number) => string {
	let last: { readonly block: Block; readonly from: number; readonly to: number; readonly text: string } | null = null;
	return (block, from, to) => {
		if (last?.block !== block || last.from !== from || last.to !== to)
			last = { block, from, to, text: apart(slice(block.prose.text, span(from, to))) };
		return last.text;
	};
}

/** Places of a sentence, counted from its start. Many are the same place: it is kept once. */
function placedIn({ start }: Span): (place: Span) => Span {
	const known: Span[] = [];
	return (place) => {
		const here = shift(place, -start);
		const same = known.find((each) => each.start === here.start && each.end === here.end);
		if (!same) known.push(here);
		return same ?? here;
	};
}

/** One a figure, in their order. */
export function toldFigures(figures: readonly CheckedFigure[], draft: Draft): readonly ToldFigure[] {
	const headersOf = headersIn(draft);
	const nthOf = nthIn();
	const sentenceText = sharing();
	const headingText = sharing();
	return figures.map((checked) => {
		const { figure, block, sentence, match } = checked;
		const all = cover(sentence, figure.span);
		const within = placedIn(all);
		const heading = draft.blocks[block.headings.at(-1) ?? -1];
		const headers = headersOf(block);
		return {
			text: sentenceText(block, all.start, all.end),
			figure: within(figure.span),
			title: within(titleOf(checked)),
			sentence: within(sentence),
			stated: match?.statement.language ?? null,
			credited: creditedIn(checked),
			heading: heading ? headingText(heading, 0, heading.prose.text.length) : null,
			headers: headers.length === 0 ? none : headers.map(apart),
			nth: nthOf(checked),
		};
	});
}
