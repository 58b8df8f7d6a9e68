// Takes a draft and what was read in it; gives the times that stand around a block and hold for figures that name none: those of
// a cell's headers ("2019" over a column, "Cost a year"), else of the nearest heading that names one. Never looks into running text.
import { type Period, periodOf } from "../dates/period.ts";
import type { Block, Draft } from "../draft/draft.ts";
import { once } from "../text/once.ts";
import { span } from "../text/span.ts";
import { cellIndex } from "./cells.ts";
import type { Cue, Lexicon } from "./lexicon.ts";
import type { BlockReading } from "./match.ts";
import { wordsOf } from "./words.ts";

export interface TimesAround {
	/** A table says of each of its cells when it was so. */
	readonly headers: readonly Period[];
	/** A header says per what a table's cells count: "a year", "per person". */
	readonly rated: boolean;
	/** A heading says so of most that stands under it: enough to keep a conflict away, not an agreement. */
	readonly heading: readonly Period[];
}

export const noTimesAround: TimesAround = { headers: [], rated: false, heading: [] };

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
		const found = !known.has(index) && made.length > 0 && block && says(block, lexiconOf(block), startCues) ? [] : made;
		known.set(index, found);
		return found;
	};
	const rates = new Map<number, boolean>();
	const isRated = (index: number): boolean => {
		const block = draft.blocks[index];
		const found = rates.get(index) ?? (block !== undefined && says(block, lexiconOf(block), rateCues));
		rates.set(index, found);
		return found;
	};
	return (block) => ({
		headers: cells.headersOf(block).flatMap(timesOf),
		rated: cells.headersOf(block).some(isRated),
		heading: block.headings.map(timesOf).findLast((times) => times.length > 0) ?? [],
	});
}

const says = ({ prose }: Block, lexicon: Lexicon, wanted: ReadonlySet<Cue>): boolean =>
	lexicon.cues(wordsOf(prose.text, span(0, prose.text.length), lexicon)).some(({ payload }) => wanted.has(payload));

/** "Arms sent since 2023": of every time after. */
const startCues: ReadonlySet<Cue> = new Set(["since"]);
const rateCues: ReadonlySet<Cue> = new Set(["rate", "rateBehind", "each"]);
