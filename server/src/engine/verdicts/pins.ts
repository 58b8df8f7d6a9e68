// Takes a draft's comments; gives the figures that the writer pinned to a claim, or to none (`<!-- claim: none -->`).
// Never checks that the claim exists: matching knows the registry.
import type { Figure } from "../figures/figure.ts";
import type { BlockReading } from "../matching/match.ts";
import { firstFrom } from "../text/first-from.ts";
import { type Span, span } from "../text/span.ts";

/** The claim's id that a comment names, null for `none`; undefined where the comment is no pin. */
export function pinOf(text: string): string | null | undefined {
	const [, id] = /^claim:\s*(\S+)$/.exec(text.trim()) ?? [];
	return id === "none" ? null : id;
}

/** Where in the draft a comment names a claim, and which; null where it is no pin, or pins to none. */
export function pinnedIn(text: string, comment: { readonly span: Span; readonly text: string }) {
	const claim = pinOf(comment.text);
	if (!claim) return null;
	const start = text.indexOf(claim, text.indexOf(":", comment.span.start));
	return { claim, span: span(start, start + claim.length) };
}

/** The last figure that begins before the offset. O(log n). */
const figureBefore = (figures: readonly Figure[], offset: number): Figure | null =>
	figures[firstFrom(figures, ({ span }) => span.start >= offset) - 1] ?? null;

/** The claim's id that the writer wrote behind a figure, null for none; and the comment, in the draft. */
export interface Pin {
	readonly claim: string | null;
	readonly span: Span;
}

/** A pin stands behind its figure, in the same block; it holds for the nearest figure before it. The last pin wins. */
export function readPins(readings: readonly BlockReading[]): ReadonlyMap<Figure, Pin> {
	const pins = new Map<Figure, Pin>();
	for (const { block, figures } of readings) {
		for (const mark of block.marks) {
			if (mark.kind !== "comment") continue;
			const pin = pinOf(mark.text);
			const figure = pin === undefined ? null : figureBefore(figures, mark.at.start);
			if (figure && pin !== undefined) pins.set(figure, { claim: pin, span: mark.span });
		}
	}
	return pins;
}
