// Takes words and, for each language, whether it knows a word; gives the language they speak for. Related languages share
// many words, so of two languages only what the one knows and the other does not counts between them.

/** How many words each set of languages knows: a bit for every language, in the order of the voters. */
export type Votes = ReadonlyMap<number, number>;

/** Whether a lower-case word speaks for a language. */
export type Voter = (word: string) => boolean;

export function vote(words: Iterable<string>, voters: readonly Voter[]): Votes {
	const votes = new Map<number, number>();
	for (const word of words) {
		let known = 0;
		for (let at = 0; at < voters.length; at++) if (voters[at]?.(word)) known |= 1 << at;
		if (known) votes.set(known, (votes.get(known) ?? 0) + 1);
	}
	return votes;
}

export function sumOf(all: readonly Votes[]): Votes {
	const total = new Map<number, number>();
	for (const votes of all) for (const [known, count] of votes) total.set(known, (total.get(known) ?? 0) + count);
	return total;
}

/** The words that `one` knows, less those that `other` knows too; -1 for no other. */
function count(votes: Votes, one: number, other = -1): number {
	let sum = 0;
	for (const [known, times] of votes) if (known & (1 << one) && !(other >= 0 && known & (1 << other))) sum += times;
	return sum;
}

/** The voter with at least `least` words and, against any other, more than twice its own; null where there is none. */
export function winnerOf(votes: Votes, voters: number, least: number): number | null {
	for (let one = 0; one < voters; one++) {
		if (count(votes, one) < least) continue;
		let wins = true;
		for (let other = 0; other < voters && wins; other++)
			wins = other === one || count(votes, one, other) > 2 * count(votes, other, one);
		if (wins) return one;
	}
	return null;
}

/** The voter that knows the most words, of several the first; null where no word is known. */
export function leaderOf(votes: Votes, voters: number): number | null {
	let leader: number | null = null;
	for (let one = 0; one < voters; one++)
		if (count(votes, one) > (leader === null ? 0 : count(votes, leader))) leader = one;
	return leader;
}
