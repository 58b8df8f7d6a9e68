// Takes a name nobody knows and the names there are; gives the one that was probably meant.
// Never guesses among very many, and never far off: a wrong suggestion costs more than none.
import type { Say } from "../wording/wording.ts";

/** Edit distance with swapped neighbours as one edit (optimal string alignment), over two and a half rows. */
function distance(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + cost);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) best = Math.min(best, (before[j - 2] as number) + 1);
			row.push(best);
		}
		before = last;
		last = row;
	}
	return last[b.length] as number;
}

const maxNames = 200;
const maxLength = 60;

/** The nearest name, at most a third of its letters and never more than three edits away; null where none is. */
export function nearestName(name: string, names: Iterable<string>): string | null {
	const wanted = name.toLowerCase();
	if (wanted.length > maxLength) return null;
	let best: string | null = null;
	let bestDistance = Math.min(3, Math.floor(wanted.length / 3)) + 1;
	let count = 0;
	for (const candidate of names) {
		if (++count > maxNames) return best;
		if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
		const edits = distance(wanted, candidate.toLowerCase());
		if (edits >= bestDistance) continue;
		best = candidate;
		bestDistance = edits;
	}
	return best;
}

/** ' Did you mean "x"?' with the space before it, or nothing. */
export function didYouMean(name: string, names: Iterable<string>): Say {
	const nearest = nearestName(name, names);
	return ({ registry }) => (nearest === null ? "" : registry.didYouMean(nearest));
}
