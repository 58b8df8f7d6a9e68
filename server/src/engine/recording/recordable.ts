// Takes a checked draft and a place in it; gives what a claim of the figure there would say: statement, figure, id, and whom the
// draft names for it. Never writes anything; registry/writing does.
import type { CitationMark } from "../citations/citation.ts";
import type { Draft } from "../draft/draft.ts";
import { startOf } from "../figures/extent.ts";
import type { Figure } from "../figures/figure.ts";
import { readFigures } from "../figures/read.ts";
import { baseOf, type LanguageTag } from "../languages/language.ts";
import { sameQuantity } from "../registry/choose-figure.ts";
import type { Registry } from "../registry/registry.ts";
import type { NewStatement } from "../registry/writing/additions.ts";
import { proposeId } from "../registry/writing/propose-id.ts";
import { contains, type Span, slice, span } from "../text/span.ts";
import type { CheckedFigure } from "../verdicts/verdict.ts";
import { statementOf } from "./statement.ts";

/** What a check found in a draft, or around a place of it. */
export interface Found {
	readonly draft: Draft;
	readonly citations: readonly CitationMark[];
	readonly figures: readonly CheckedFigure[];
}

/** Somebody whom the draft names for the figure and nobody has on record. */
export interface Stranger {
	/** As a citation writes it; null where words name him. */
	readonly key: string | null;
	/** Null where a key or an address is all there is. */
	readonly name: string | null;
	readonly url: string | null;
}

export interface Recordable {
	readonly checked: CheckedFigure;
	readonly statement: NewStatement;
	/** As written, its hedges before it: where the statement has several, or does not show it. Else null. */
	readonly figure: string | null;
	/** Free in the registry. */
	readonly id: string;
	/** Keys of sources on record that the draft names for the figure. */
	readonly credited: readonly string[];
	readonly strangers: readonly Stranger[];
}

const touches = ({ start, end }: Span, from: number, to: number): boolean => start <= to && from <= end;

/** The first figure that the stretch touches; else the one before its end in the sentence there, else the sentence's first. */
export function figureFor({ figures }: Pick<Found, "figures">, from: number, to: number): CheckedFigure | null {
	const touched = figures.find((figure) => touches(figure.span, from, to));
	if (touched) return touched;
	const around = figures.filter(({ block }) => touches(block.span, from, to));
	return around.findLast((figure) => figure.span.start <= to) ?? around[0] ?? null;
}

const written = (text: string, figure: Figure): string => slice(text, span(startOf(figure), figure.span.end));

/** The same figure in the statement. */
const foundIn = (figures: readonly Figure[], { text, quantity }: Figure): Figure | undefined =>
	figures.find((one) => one.text === text && sameQuantity(one.quantity, quantity)) ??
	figures.find((one) => sameQuantity(one.quantity, quantity));

/** Stretches that an id says nothing of. */
function asideIn(text: string, figures: readonly Figure[], names: readonly string[]): Span[] {
	const named = names.flatMap((name) => {
		const at = text.indexOf(name);
		return at < 0 ? [] : [span(at, at + name.length)];
	});
	return [...figures.map((figure) => span(startOf(figure), figure.span.end)), ...named];
}

/** Marks that stand in the figure's sentence, whatever figure of it they are behind. */
const marksBeside = ({ block, sentence }: CheckedFigure, { citations }: Found): CitationMark[] =>
	citations.filter((mark) => mark.block === block && contains(sentence, mark.at));

function strangersOf({ attributions }: CheckedFigure, { citations }: Found): Stranger[] {
	return attributions.flatMap(({ source, named, style, span: at }) => {
		if (source !== null) return [];
		const key = style === "pandoc" || style === "comment" ? named : null;
		const mark = citations.find((one) => one.span.start === at.start && one.span.end === at.end);
		const url = mark?.urls[0] ?? null;
		return [{ key, url, name: key !== null || named === url ? null : named }];
	});
}

/** The draft around may have settled how a number is read that the statement alone leaves open: then the number itself. */
function fieldFor({ figure, block }: CheckedFigure, text: string, figures: readonly Figure[]): string | null {
	const own = foundIn(figures, figure);
	if (!own) return written(block.prose.text, figure);
	const settled = own.otherwise && !figure.otherwise ? figure.quantity.value?.toFixed() : undefined;
	return settled ?? (figures.length > 1 ? written(text, own) : null);
}

/** What a claim of this figure would say. */
export function recordableOf(checked: CheckedFigure, found: Found, registry: Registry): Recordable {
	const text = statementOf(checked, found.draft, found.citations, registry);
	const language: LanguageTag = baseOf(checked.language);
	const { figures } = readFigures(text, checked.language);
	const strangers = strangersOf(checked, found);
	const cited = marksBeside(checked, found).flatMap(({ keys }) => keys.map(({ key }) => key));
	const named = checked.attributions.flatMap(({ source }) => source ?? []);
	const credited = [...new Set([...named, ...cited.filter((key) => registry.sources.has(key))])];
	const names = [
		...credited.flatMap((key) => registry.sources.get(key)?.names ?? []),
		...strangers.flatMap(({ name }) => name ?? []),
	];
	return {
		checked,
		statement: { text, language },
		figure: fieldFor(checked, text, figures),
		id: proposeId(text, checked.language, asideIn(text, figures, names), (id) => registry.claims.has(id)),
		credited,
		strangers,
	};
}
