// The words for a quantity written at a place in prose.
import type { Quantity } from "../quantities/quantity.ts";
import type { Span } from "../text/span.ts";

/** How a number was written, so that another can be written the same way. */
export interface NumberStyle {
	/** What stands between groups of three ("'", "’", ".", ",", a space); null where none stands. */
	readonly group: string | null;
	/** Decimal mark; null where none was written. */
	readonly decimal: string | null;
	/** Written in words ("zweitausend"). */
	readonly words: boolean;
	/** The magnitude as written ("Mrd.", "billion", "k") with the white space before it; null without. */
	readonly magnitude: { readonly text: string; readonly factor: string; readonly gap: string } | null;
	/** The unit as written ("US-Dollar", "$", "%"), its side and the white space between; null without. */
	readonly unit: { readonly text: string; readonly side: "before" | "after"; readonly gap: string } | null;
}

export interface Figure {
	/** In prose: the number with magnitude word, unit and currency, without hedge and noun; a range is one figure. */
	readonly span: Span;
	readonly text: string;
	readonly quantity: Quantity;
	/** The counted noun as written ("nordkoreanische Soldaten" counts Soldaten: the head), in prose; null where none follows. */
	readonly noun: { readonly text: string; readonly span: Span } | null;
	/** Where the hedges stand, before or behind, in prose. */
	readonly hedges: readonly { readonly span: Span; readonly qualifier: string }[];
	readonly style: NumberStyle;
	/** A range's two ends as written, in prose; null for a single number. */
	readonly ends: readonly [Span, Span] | null;
	/** Two bounds in words ("at most 20 and at least 10"): the hedges make the range, the smaller end is the first of `ends`. */
	readonly bounds?: true;
	/**
	 * By the other convention of marks ("4.800" as 4,800 beside 4.8), where nothing in the text decides between the two:
	 * then `quantity` and `style` are what the language's own convention says. Null for all that can be read in one way only.
	 */
	readonly otherwise: { readonly quantity: Quantity; readonly style: NumberStyle } | null;
}

export type NonFigureKind =
	| "date"
	| "time"
	| "ordinal"
	| "name"
	| "id"
	| "phone"
	| "score"
	| "version"
	| "list"
	| "citation";

/** What looks like a figure and is none, with its reason in plain words. */
export interface NonFigure {
	readonly span: Span;
	readonly kind: NonFigureKind;
	readonly reason: string;
	/** For dates: what the date says as ISO 8601 as far as it goes ("2025", "2025-01"); else null. */
	readonly date: string | null;
}

export interface Reading {
	readonly figures: readonly Figure[];
	readonly dropped: readonly NonFigure[];
}
