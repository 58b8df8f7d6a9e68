// Takes a block's place in the draft; gives what stands around a sentence and lends it its subject: the sentences before,
// headings, a list's lead, a table's headers.
import type { Block, Draft } from "../draft/draft.ts";
import { type Span, span, startingIn } from "../text/span.ts";
import { cellIndex } from "./cells.ts";
import type { Kept } from "./kept.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Mention, nearness } from "./profile.ts";
import { type Unit, unitsOf, withAsides } from "./units.ts";
import { type Word, wordsOf } from "./words.ts";

/** Words that stand around a sentence: where, and how they are lent. */
export interface Lending extends Omit<Mention, "unit"> {
	readonly block: Block;
	readonly within: Span;
	readonly words: readonly Word[];
	readonly lexicon: Lexicon;
}

export interface Surroundings {
	/** What lends its words to sentence number `at` of a block, nearest first. */
	readonly of: (block: Block, at: number) => Mention[];
	/** The words of the same. */
	readonly lending: (block: Block, at: number) => readonly Lending[];
	readonly wordsOf: (block: Block, within: Span) => readonly Word[];
	/** True where the block, one of the last before it or a heading over it says the key. Looked up only when asked. */
	readonly says: (block: Block, key: string) => boolean;
}

/** What lies further back in a long sentence is no longer in mind, UTF-16 units. */
const reach = 600;

/** Blocks, and sentences of each, back to which a name once said is still in mind. */
const inMind = 12;

export function createSurroundings(
	draft: Draft,
	lexiconOf: (block: Block) => Lexicon,
	asidesOf: (block: Block) => readonly Span[],
	silentOf: (block: Block) => readonly Span[],
	names: ReadonlySet<string>,
	kept: Kept,
): Surroundings {
	const words = (block: Block, within: Span): readonly Word[] => {
		const lexicon = lexiconOf(block);
		return kept.of("words", block, within, lexicon, () => wordsOf(block.prose.text, within, lexicon));
	};
	const lent = (block: Block, within: Span): readonly Unit[] => {
		const lexicon = lexiconOf(block);
		return kept.of("lent", block, within, lexicon, () =>
			unitsOf(words(block, within), lexicon, { hidden: startingIn(silentOf(block), within), names }),
		);
	};
	const units = (block: Block, sentence: Span): readonly Unit[] => {
		const within = inReach(sentence);
		const named = startingIn(asidesOf(block), within);
		return named.length === 0
			? lent(block, within)
			: withAsides(lent(block, within), words(block, within), named, lexiconOf(block));
	};
	const cells = cellIndex(draft);
	const keysOf = (block: Block): ReadonlySet<string> =>
		kept.of("keys", block, block.span, lexiconOf(block), () => {
			const out = new Set<string>();
			for (const sentence of block.sentences.slice(-inMind))
				for (const { keys } of lent(block, inReach(sentence))) for (const key of keys) out.add(key);
			return out;
		});
	const says = (block: Block, key: string): boolean => {
		for (let index = Math.max(0, block.index - inMind); index <= block.index; index++) {
			const before = draft.blocks[index];
			if (before && keysOf(before).has(key)) return true;
		}
		return block.headings.some((index) => keysOf(draft.blocks[index] as Block).has(key));
	};
	const whole = (index: number | null | undefined, at: number): Lender[] => {
		const block = index == null ? undefined : draft.blocks[index];
		return block ? [{ block, sentence: span(0, block.prose.text.length), nearness: at }] : [];
	};
	const header = (index: number): Lender[] =>
		whole(index, nearness.header).map((lender) => ({ ...lender, header: true }));
	const findLenders = (block: Block, at: number): readonly Lender[] => {
		const before = (steps: number, nearness: number): Lender[] => {
			const sentence = at < steps ? undefined : block.sentences[at - steps];
			return sentence ? [{ block, sentence, nearness }] : [];
		};
		const depth = block.headings.length;
		return [
			...(block.cell ? cells.headersOf(block).flatMap(header) : []),
			...(block.cell ? cells.titleOf(block).flatMap((index) => whole(index, nearness.heading)) : []),
			...before(1, at > 0 && referred(block, at, lexiconOf(block)) ? nearness.referred : nearness.previous),
			...before(2, nearness.earlier),
			...(at <= 0 ? neighbour(draft, block).flatMap((index) => whole(index, nearness.title)) : []),
			...whole(block.lead, nearness.heading),
			...block.headings.flatMap((index, level) =>
				whole(index, level === depth - 1 ? nearness.heading : nearness.title),
			),
		];
	};
	const found = new Map<Block, Map<number, readonly Lender[]>>();
	const lenders = (block: Block, at: number): readonly Lender[] => {
		const ofBlock = found.get(block) ?? new Map<number, readonly Lender[]>();
		found.set(block, ofBlock);
		const known = ofBlock.get(at) ?? findLenders(block, at);
		ofBlock.set(at, known);
		return known;
	};
	return {
		wordsOf: words,
		says,
		of: (block, at) =>
			lenders(block, at).flatMap(({ block: lender, sentence, ...how }) =>
				units(lender, sentence).map((unit) => ({ unit, ...how })),
			),
		lending: (block, at) =>
			lenders(block, at).map(({ sentence, ...lender }) => {
				const within = inReach(sentence);
				return { ...lender, within, words: words(lender.block, within), lexicon: lexiconOf(lender.block) };
			}),
	};
}

/** A stretch of the draft that lends its words, and how (profile.ts). */
interface Lender extends Omit<Mention, "unit"> {
	readonly block: Block;
	readonly sentence: Span;
}

const inReach = ({ start, end }: Span): Span => span(Math.max(start, end - reach), end);

/** "It carried ...": a pronoun among the first words takes the subject of the sentence before. */
function referred(block: Block, at: number, { language }: Lexicon): boolean {
	const sentence = block.sentences[at];
	const opening = sentence ? block.prose.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 40)) : "";
	return opening
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.slice(0, 5)
		.some((word) => language.aboutness.pronouns.has(word));
}

/** The paragraph before, under the same heading: what it spoke of is still in the reader's mind. */
function neighbour(draft: Draft, block: Block): number[] {
	const before = draft.blocks[block.index - 1];
	return before && before.kind === "paragraph" && !before.cell && block.lead !== before.index ? [before.index] : [];
}
