// Takes the words of a quotation and those on record; gives where they differ. Parts of a record may be quoted, and a record may
// hold a part of what was said; what differs between is what the writer changed.
// Costs words times words: both are bounded.
import type { QuoteWord } from "./quote-words.ts";

/** Words of the quotation and of the record that stand in each other's place; one of the two may be empty. Half-open indices. */
export interface Difference {
	readonly quoted: readonly [number, number];
	readonly recorded: readonly [number, number];
}

export interface Alignment {
	readonly differences: readonly Difference[];
	/** Words that are the same; those of them that tell something. */
	readonly same: number;
	readonly sameRare: number;
	/** Words of the quotation that the record could hold, and those of them that tell something. */
	readonly held: number;
	readonly heldRare: number;
	/** The stretch of the record that is quoted. */
	readonly recorded: readonly [number, number];
}

/** Longer ones are left alone: nobody compares them by eye either. */
export const mostWords = { quoted: 300, recorded: 800 } as const;

/**
 * A word that tells something weighs about twice a small one. Another word costs less than one gone and one come; what is the same
 * pays for itself, or nothing would be compared.
 */
const cost = {
	same: { small: -0.5, rare: -1 },
	other: { small: 1.5, rare: 2 },
	missing: { small: 0.6, rare: 1.2 },
	added: { small: 1.5, rare: 2 },
} as const;

/** Several words left out in a row cost less than as many here and there. */
const inRow = 0.4;

const price = (of: keyof typeof cost, { rare }: QuoteWord): number => (rare ? cost[of].rare : cost[of].small);

type Step = "same" | "other" | "missing" | "added" | "pair" | "split" | "skip" | "wild" | "start";

const isSame = (a: QuoteWord, b: QuoteWord): boolean => a.key === b.key || a.text === b.text;

/** "Zeit-Plan" and "Zeitplan". */
const isJoined = (first: QuoteWord | undefined, second: QuoteWord | undefined, whole: QuoteWord): boolean =>
	first !== undefined && second !== undefined && whole.text.length > 3 && first.text + second.text === whole.text;

interface Table {
	readonly costs: Float64Array;
	readonly steps: Step[];
	readonly width: number;
}

/** A sentence begins behind so many words. */
const opens = (words: readonly QuoteWord[], count: number): boolean => count === 0 || (words[count - 1]?.ends ?? false);

/** A way to a cell: rows and columns back, what it costs. */
type Move = readonly [rows: number, columns: number, price: number, step: Step];

/** All ways to the words `quoted[column - 1]` and `recorded[row - 1]`. */
function movesTo(
	quoted: readonly QuoteWord[],
	recorded: readonly QuoteWord[],
	row: number,
	column: number,
): readonly Move[] {
	const own = quoted[column - 1];
	const theirs = recorded[row - 1];
	if (!own) return [];
	const free = own.open || theirs?.open;
	const moves: Move[] = [[0, 1, free ? 0 : price("added", own), free ? "skip" : "added"]];
	if (!theirs) return moves;
	moves.push([1, 0, free ? 0 : price("missing", theirs), free ? "wild" : "missing"]);
	if (isSame(own, theirs)) moves.push([1, 1, own.open ? 0 : price("same", own), "same"]);
	else if (!free) moves.push([1, 1, price("other", own.rare ? own : theirs), "other"]);
	if (column > 1 && isJoined(quoted[column - 2], own, theirs)) moves.push([1, 2, cost.same.rare, "pair"]);
	if (row > 1 && isJoined(recorded[row - 2], theirs, own)) moves.push([2, 1, cost.same.rare, "split"]);
	return moves;
}

/** Rows are words on record, columns those of the quotation. */
function fill(quoted: readonly QuoteWord[], recorded: readonly QuoteWord[]): Table {
	const width = quoted.length + 1;
	const costs = new Float64Array(width * (recorded.length + 1)).fill(Number.POSITIVE_INFINITY);
	const steps: Step[] = new Array<Step>(costs.length).fill("start");
	for (let row = 0; row <= recorded.length; row++)
		for (let column = 0; column < width; column++) {
			const at = row * width + column;
			// The record may be quoted from any word on, and whole sentences may have been said before that nobody put on record.
			const isBefore = column < quoted.length && quoted[column - 1]?.ends && opens(recorded, row);
			if (column === 0 || isBefore) costs[at] = 0;
			for (const [rows, columns, own, step] of movesTo(quoted, recorded, row, column)) {
				const from = at - rows * width - columns;
				const total = (costs[from] as number) + (step === "missing" && steps[from] === step ? own * inRow : own);
				if (total >= (costs[at] as number)) continue;
				costs[at] = total;
				steps[at] = step;
			}
		}
	return { costs, steps, width };
}

/** Where the quotation ends: anywhere on record; or with a sentence, where it goes on with one that nobody put on record. */
function endOf({ costs, width }: Table, quoted: readonly QuoteWord[], recorded: readonly QuoteWord[]): number {
	let best = width - 1;
	for (let row = 0; row <= recorded.length; row++)
		for (let column = 1; column < width; column++) {
			const isEnd = row === recorded.length && !recorded.at(-1)?.ends;
			const mayEnd = column === width - 1 || isEnd || (quoted[column - 1]?.ends && opens(recorded, row));
			const at = row * width + column;
			if (mayEnd && (costs[at] as number) < (costs[best] as number)) best = at;
		}
	return best;
}

/** Rows and columns that each step goes back. */
const back: Readonly<Record<Step, readonly [number, number]>> = {
	same: [1, 1],
	other: [1, 1],
	missing: [1, 0],
	added: [0, 1],
	pair: [1, 2],
	split: [2, 1],
	skip: [0, 1],
	wild: [1, 0],
	start: [0, 0],
};

const isDifference = (step: Step): boolean => step === "other" || step === "missing" || step === "added";

/** Null where the two are too long to be compared. */
export function align(quoted: readonly QuoteWord[], recorded: readonly QuoteWord[]): Alignment | null {
	if (quoted.length > mostWords.quoted || recorded.length > mostWords.recorded) return null;
	const table = fill(quoted, recorded);
	let at = endOf(table, quoted, recorded);
	const end = Math.floor(at / table.width);
	const differences: Difference[] = [];
	let [same, sameRare, held, heldRare] = [0, 0, 0, 0];
	for (;;) {
		const step = table.steps[at] as Step;
		const [row, column] = [Math.floor(at / table.width), at % table.width];
		if (step === "start") break;
		const [rows, columns] = back[step];
		const rare = quoted.slice(column - columns, column).filter((word) => word.rare && !word.open).length;
		if (step !== "skip") {
			held += columns;
			heldRare += rare;
		}
		if (isDifference(step)) {
			const last = differences.at(-1);
			const joins = last?.quoted[0] === column && last.recorded[0] === row;
			const [right, below] = joins && last ? [last.quoted[1], last.recorded[1]] : [column, row];
			if (joins) differences.pop();
			differences.push({ quoted: [column - columns, right], recorded: [row - rows, below] });
		} else if (step !== "skip" && step !== "wild") {
			same += columns;
			sameRare += rare;
		}
		at -= rows * table.width + columns;
	}
	const start = Math.floor(at / table.width);
	return { differences: differences.reverse(), same, sameRare, held, heldRare, recorded: [start, end] };
}
