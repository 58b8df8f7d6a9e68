// Takes a draft and what was read in it; gives the times that stand around a block and hold for figures that name none: those of
// a cell's headers ("2019" over a column), else of the nearest heading that names one. Never looks into running text.
import { type Period, periodOf } from "../dates/period.ts";
import type { Block, Draft } from "../draft/draft.ts";
import { once } from "../text/once.ts";
import { span } from "../text/span.ts";
import { cellIndex } from "./cells.ts";
import type { Lexicon } from "./lexicon.ts";
import type { BlockReading } from "./match.ts";
import { wordsOf } from "./words.ts";

export interface TimesAround {
	/** A table says of each of its cells when it was so. */
	readonly headers: readonly Period[];
	/** A heading says so of most that stands under it: enough to keep a conflict away, not an agreement. */
	readonly heading: readonly Period[];
}

export const noTimesAround: TimesAround = { headers: [], heading: [] };

export function timesAround(
	draft: Draft,
	readings: readonly BlockReading[],
	lexiconOf: (block: Block) => Lexicon,
): (block: Block) => TimesAround {
	const cells = cellIndex(draft);
	const dropped = once(() => new Map(readings.map((reading) => [reading.block.index, reading.dropped])));
	const known = new Map<number, readonly Period[]>();
	const timesOf = (index: number): readonly Period[] => {
		const block = draft.blocks[index];
		const made =
			known.get(index) ??
			dropped()
				.get(index)
				?.flatMap(({ date }) => periodOf(date) ?? []) ??
			[];
		const found = !known.has(index) && made.length > 0 && block && startsThere(block, lexiconOf(block)) ? [] : made;
		known.set(index, found);
		return found;
	};
	return (block) => ({
		headers: cells.headersOf(block).flatMap(timesOf),
		heading: block.headings.map(timesOf).findLast((times) => times.length > 0) ?? [],
	});
}

/** "Arms sent since 2023": of every time after. */
const startsThere = ({ prose }: Block, lexicon: Lexicon): boolean =>
	lexicon.cues(wordsOf(prose.text, span(0, prose.text.length), lexicon)).some(({ payload }) => payload === "since");
