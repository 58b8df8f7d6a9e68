// What a recogniser of non-figures answers: tokens that look like a figure and are none.
import type { NonFigureKind } from "../figure.ts";

export interface Hit {
	/** Tokens from the first up to, not including, the last. */
	readonly from: number;
	readonly to: number;
	readonly kind: NonFigureKind;
	/** In plain words. */
	readonly reason: string;
	/** What a date says, as far as it goes. */
	readonly date: string | null;
}

export const hit = (
	from: number,
	to: number,
	kind: NonFigureKind,
	reason: string,
	date: string | null = null,
): Hit => ({
	from,
	to,
	kind,
	reason,
	date,
});
