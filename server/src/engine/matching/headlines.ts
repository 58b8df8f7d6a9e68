// Takes what was read of a draft and whom its figures are credited to; gives the same with headlines, which name nobody: the
// paragraph under one tells whom its figures are from. Only for what is meant: a headline is never held to name its source.
import type { Figure } from "../figures/figure.ts";
import { nameFinder } from "../registry/find-sources.ts";
import type { Registry } from "../registry/registry.ts";
import type { BlockReading } from "./match.ts";

type Credits = (figure: Figure) => ReadonlySet<string>;

/** `readings` are those of all blocks, in order. Names are looked for under headings with a figure only. */
export function withHeadlines(readings: readonly BlockReading[], registry: Registry, credits: Credits): Credits {
	const below = new Map<Figure, ReadonlySet<string>>();
	for (const [index, { block, figures }] of readings.entries()) {
		const next = readings[index + 1]?.block;
		if (block.kind !== "heading" || figures.length === 0 || next?.kind !== "paragraph") continue;
		const named = nameFinder(registry)(next.prose.text).flatMap(({ sources }) => sources);
		for (const figure of figures) if (credits(figure).size === 0) below.set(figure, new Set(named));
	}
	return (figure) => below.get(figure) ?? credits(figure);
}
