// Takes how a draft is cut; gives the language that most words of its opening are in. An edit elsewhere costs nothing, one in the
// opening what stands between two cuts.
import { majorityOf } from "./draft/language.ts";
import type { Labels } from "./draft/markdown/labels.ts";
import type { Layout } from "./draft/sections/layout.ts";
import { endOf, longerThan, stretchAt } from "./draft/sections/stretch.ts";
import type { LanguageTag } from "./languages/language.ts";
import type { SectionMemory, Vote } from "./section-memory.ts";

/** The opening of a draft tells its language, UTF-16 units. */
const opening = 32_000;

export type Majority = (layout: Layout, labels: Labels) => LanguageTag | null;

function votesOf(layout: Layout, labels: Labels, { of }: SectionMemory): readonly Vote[] {
	const start = layout.bounds[0] as number;
	const votes: Vote[] = [];
	for (let next = stretchAt(layout, start, 0); next && next.start < start + opening; ) {
		let read = next;
		let vote = of(read.text).vote(labels);
		for (let more = longerThan(layout, read, vote.opening); more; more = longerThan(layout, read, vote.opening)) {
			read = more;
			vote = of(read.text).vote(labels);
		}
		votes.push(vote);
		next = stretchAt(layout, endOf(layout, read, vote.opening), read.first);
	}
	return votes;
}

export function createMajority(memory: SectionMemory): Majority {
	let last: { readonly votes: readonly Vote[]; readonly majority: LanguageTag | null } | null = null;
	return (layout, labels) => {
		const votes = votesOf(layout, labels, memory);
		const isLast = last?.votes.length === votes.length && last.votes.every((vote, at) => vote === votes[at]);
		if (!last || !isLast) last = { votes, majority: majorityOf(votes.flatMap(({ blocks }) => blocks)) };
		return last.majority;
	};
}
