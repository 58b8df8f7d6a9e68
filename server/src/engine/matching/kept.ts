// Keeps what was read of a draft's sentences while one check goes on: who ties figures to claims and who holds the draft against
// itself read the same words. Belongs to one check, is emptied at its end, and asks nothing of what it keeps.
import type { Block } from "../draft/draft.ts";
import type { Span } from "../text/span.ts";
import type { Lexicon } from "./lexicon.ts";
import type { SentenceReading } from "./sentence.ts";
import type { Unit } from "./units.ts";
import type { Word } from "./words.ts";

/** What is kept of a stretch of a block. Nothing in it depends on who asks. */
interface Stretches {
	readonly words: readonly Word[];
	/** What it lends to other sentences, no source named in it. */
	readonly lent: readonly Unit[];
	/** All keys of what its last sentences lend. */
	readonly keys: ReadonlySet<string>;
	/** Read for its own figures, no source named in it. */
	readonly readings: readonly SentenceReading[];
}

export interface Kept {
	/** What is kept of the stretch under the name, else made and kept. */
	readonly of: <What extends keyof Stretches>(
		what: What,
		block: Block,
		within: Span,
		lexicon: Lexicon,
		make: () => Stretches[What],
	) => Stretches[What];
	readonly empty: () => void;
}

/** One number for both ends. */
const placeOf = ({ start, end }: Span): number => start * 2 ** 26 + end;

export function openKept(): Kept {
	const kept = { words: new Map(), lent: new Map(), keys: new Map(), readings: new Map() };
	return {
		of: <What extends keyof Stretches>(
			what: What,
			block: Block,
			within: Span,
			lexicon: Lexicon,
			make: () => Stretches[What],
		) => {
			type Stretch = { readonly lexicon: Lexicon; readonly value: Stretches[What] };
			const blocks: Map<Block, Map<number, Stretch>> = kept[what];
			const stretches = blocks.get(block) ?? new Map<number, Stretch>();
			if (stretches.size === 0) blocks.set(block, stretches);
			const place = placeOf(within);
			const known = stretches.get(place);
			// A block too short to tell its language may be read in two.
			if (known?.lexicon === lexicon) return known.value;
			const value = make();
			stretches.set(place, { lexicon, value });
			return value;
		},
		empty: () => {
			for (const blocks of Object.values(kept)) blocks.clear();
		},
	};
}
