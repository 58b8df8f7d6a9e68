// Takes what the figures of a draft are credited to; gives the words of each block that name a source.
import type { Block } from "../draft/draft.ts";
import type { Figure } from "../figures/figure.ts";
import { toProseSpan } from "../text/offset-map.ts";
import { contains, type Span } from "../text/span.ts";
import type { Attribution } from "./match.ts";
import { groupBySpan } from "./sentence.ts";

/** Where a block's prose names sources: those words are not what its figures are about. */
export function asidesOf(
	attributions: ReadonlyMap<Figure, readonly Attribution[]>,
	blocks: readonly Block[],
	wanted: (attribution: Attribution) => boolean = () => true,
): (block: Block) => readonly Span[] {
	const spans = [
		...new Set(
			[...attributions.values()]
				.flat()
				.filter(wanted)
				.map((attribution) => attribution.span),
		),
	];
	const inOrder = blocks.map(({ span }) => span);
	const groups = groupBySpan(
		inOrder,
		spans.sort((a, b) => a.start - b.start).map((each) => ({ span: each })),
	);
	return ({ index, span: place, prose }) =>
		(groups[index] ?? []).filter((each) => contains(place, each.span)).map((each) => toProseSpan(prose.map, each.span));
}
