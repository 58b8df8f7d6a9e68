// Takes sentences one after the other; carries the last speaker on into those that hang on what was said.
// Knows no source by name; a heading ends everything.
import type { Figure } from "../../figures/figure.ts";
import { type Ledger, type Named, type Naming, sure, unsure } from "./credit.ts";
import type { Cues } from "./cues.ts";
import type { Token } from "./tokens.ts";

/** The last speaker, and whether the sentence just before this one was said by them. */
export interface Thread {
	readonly naming: Naming | null;
	readonly isLive: boolean;
	/** Who opened the last sentence that named anybody, speaking or not: whom "it says" means. */
	readonly topic: readonly Named[] | null;
}

export const noThread: Thread = { naming: null, isLive: false, topic: null };

/** What ties a sentence to the speaker before it; "loose" ties only hang on the sentence right before. */
function tieOf(tokens: readonly Token[], cues: Cues): "speech" | "loose" | null {
	if (tokens.some((token) => cues.is("indirect", token))) return "speech";
	if (cues.is("therein", tokens[0])) return "speech";
	return [0, 1].some((at) => cues.ties(tokens, at) > 0) ? "loose" : null;
}

/** A sentence in which nobody is named: what it hangs on decides. Gives the thread for the next one. */
export function carryInto(
	tokens: readonly Token[],
	figures: readonly Figure[],
	cues: Cues,
	thread: Thread,
	ledger: Ledger,
): Thread {
	const tie = thread.naming ? tieOf(tokens, cues) : null;
	if (!thread.naming || tie === null || (tie === "loose" && !thread.isLive)) return { ...thread, isLive: false };
	const naming = tie === "loose" ? unsure(thread.naming) : sure(thread.naming);
	for (const figure of figures) if (ledger.scopeOf(figure) === null) ledger.credit(figure, naming, "carried");
	return { ...thread, isLive: true };
}
