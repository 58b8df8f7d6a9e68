// The words for a noun phrase that stands for somebody who may speak in a sentence.
import type { Named } from "./credit.ts";
import type { Token } from "./tokens.ts";

export interface Nominal {
	/** Token indexes, from the article to the last word of the name or apposition, both included. */
	readonly first: number;
	readonly last: number;
	readonly names: readonly Named[];
	/**
	 * What the phrase is at its head: the source, something it put out, somebody who speaks for it, or another thing
	 * ("the budget of the water board").
	 */
	readonly head: "source" | "document" | "person" | "other";
	readonly article: Token | null;
	/** Its name stands there; false for "the study" and for pronouns. */
	readonly isName: boolean;
}
