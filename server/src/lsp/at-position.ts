// Takes a check and an offset; gives what stands there: a figure, or words that name a source. Never decides anything.
import { aroundOf, type CheckedFigure, lentNamesOf, type Source, type Span } from "../engine/index.ts";
import type { Checked } from "./checks.ts";
import { touches } from "./convert.ts";

/** The figure at the offset, its edges included; the one before the caret where two touch. */
export const figureAt = ({ review }: Checked, at: number): CheckedFigure | null =>
	aroundOf(review, at, at).figures.find(({ span }) => touches(span, at)) ?? null;

export interface NamedSource {
	readonly source: Source;
	readonly span: Span;
}

/** The source whose key, footnote, link or name in prose stands at the offset; the narrowest where several do. */
export function sourceAt({ review, checker }: Checked, at: number): NamedSource | null {
	const { citations, figures } = aroundOf(review, at, at);
	const known = (key: string | null, span: Span): NamedSource[] => {
		const source = key === null ? undefined : checker.registry.sources.get(key);
		return source && touches(span, at) ? [{ source, span }] : [];
	};
	const keys = citations.flatMap((mark) => mark.keys.flatMap(({ key, span }) => known(key, span)));
	const words = figures.flatMap(({ attributions }) => attributions.flatMap(({ source, span }) => known(source, span)));
	const width = ({ span }: NamedSource): number => span.end - span.start;
	const lent = lentNamesOf(review).flatMap(({ key, span }) => known(key, span));
	return [...keys, ...words, ...lent].toSorted((a, b) => width(a) - width(b))[0] ?? null;
}
