// Takes the phrases of a sentence; tells the memory whose papers are spoken of in it, so that "the survey" finds its maker.
// Never decides who speaks.
import type { Named } from "./credit.ts";
import { type Cues, has } from "./cues.ts";
import type { Frame } from "./frame.ts";
import type { Memory } from "./memory.ts";
import type { Nominal } from "./nominal.ts";
import { hasOwner } from "./nominals.ts";
import type { Speech } from "./speech.ts";
import type { Token } from "./tokens.ts";
import { Sign } from "./word.ts";

/** "A survey by the NIS": who says "the survey" later means that one. */
export function mentionPapers(
	tokens: readonly Token[],
	first: number,
	last: number,
	names: readonly Named[],
	cues: Cues,
	memory: Memory,
): void {
	const papers = tokens.slice(first, last + 1).filter((token) => cues.endsIn("documents", token));
	if (papers.length === 0) return;
	const nouns = papers.map(({ lower }) => lower);
	memory.mentionPaper(names, nouns, papers.flatMap(cues.kindsOf));
}

/** "The NIS published a report": what a speaker puts out is theirs, when the next sentence speaks of "the report". */
export function mentionNewPapers(
	frame: Frame,
	speeches: readonly Speech[],
	nominals: readonly Nominal[],
	memory: Memory,
): void {
	const { tokens, cues, signs } = frame;
	if (speeches.length === 0 || !(signs & Sign.introduces)) return;
	const owned = new Set(nominals.map(({ last }) => last));
	let next = 0;
	for (let at = 1; at < tokens.length; at++) {
		const isNew = has(tokens[at - 1], Sign.introduces) || has(tokens[at - 2], Sign.introduces);
		if (!isNew) continue;
		while (next < speeches.length && (speeches[next] as Speech).from < at) next++;
		const speaker = speeches[next - 1];
		if (!speaker || speaker.to >= at + 1 || owned.has(at) || hasOwner(tokens, at, cues)) continue;
		mentionPapers(tokens, at, at, speaker.names, cues, memory);
	}
}
