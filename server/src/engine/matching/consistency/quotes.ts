// Takes what was read in a block; gives the figures that stand in quotation marks: somebody else says them.
import type { Figure } from "../../figures/figure.ts";
import { contains } from "../../text/span.ts";
import type { BlockReading } from "../match.ts";

// Each form ends at its own closing mark or is none; what a form may hold is bounded, so that the cost stays linear.
const pattern = /„[^“”„]{1,2000}[“”]|“[^“”]{1,2000}”|«[^«»]{1,2000}»|»[^«»]{1,2000}«|"[^"]{1,2000}"/gu;

/** Linear in the block. */
export function quotedIn({ block, figures }: BlockReading): readonly Figure[] {
	if (figures.length === 0) return [];
	const quotes = [...block.prose.text.matchAll(pattern)].map(({ index, 0: text }) => ({
		start: index,
		end: index + text.length,
	}));
	let at = 0;
	return figures.filter(({ span }) => {
		while ((quotes[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at++;
		const quote = quotes[at];
		return quote !== undefined && contains(quote, span);
	});
}
