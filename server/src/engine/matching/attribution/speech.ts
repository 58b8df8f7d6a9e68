// The words for somebody speaking in a sentence, and how far what is said there reaches.
import type { Named } from "./credit.ts";

/**
 * How the words stand in the sentence. `opening` and `closing` hold for all of it; `inside` for its clause, from the words
 * on; `subject` for what follows; `aside` ("..., says the board, ...") for both sides; `bracket` for what stands before it.
 */
export type Position = "opening" | "closing" | "inside" | "subject" | "aside" | "bracket";

/** How a naming of each position reaches: in its own clause, into later clauses, into earlier ones. */
export const REACH: Readonly<
	Record<
		Position,
		{ readonly own: "all" | "behind" | "before"; readonly later: boolean; readonly earlier: "yes" | "dependent" | "no" }
	>
> = {
	opening: { own: "all", later: true, earlier: "no" },
	closing: { own: "all", later: false, earlier: "yes" },
	aside: { own: "all", later: true, earlier: "yes" },
	subject: { own: "all", later: true, earlier: "dependent" },
	inside: { own: "behind", later: false, earlier: "no" },
	bracket: { own: "before", later: false, earlier: "no" },
};

export interface Speech {
	readonly names: readonly Named[];
	readonly position: Position;
	/** Token indexes of the words that say so, both included. */
	readonly from: number;
	readonly to: number;
	/** The verb that the speaker governs, where one does: its clause has its speaker. */
	readonly verb?: number;
	/** "These figures come from the NIS", "das geht aus einem Bericht hervor": may speak for the sentence before. */
	readonly pointsBack: boolean;
}
