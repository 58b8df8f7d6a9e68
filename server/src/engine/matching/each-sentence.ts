// Takes a draft with what was read in it; gives its sentences with wanted figures, read as matching sees them, each with what
// stands around it. Knows no claim.
import type { Block, Draft } from "../draft/draft.ts";
import type { Figure } from "../figures/figure.ts";
import type { LanguageTag } from "../languages/language.ts";
import { once } from "../text/once.ts";
import { type Span, startingIn } from "../text/span.ts";
import { type Kept, openKept } from "./kept.ts";
import type { Lexicon } from "./lexicon.ts";
import type { BlockReading } from "./match.ts";
import type { Mention } from "./profile.ts";
import { groupBySpan, readSentence, type SentenceReading, setAside, silentSpans } from "./sentence.ts";
import { createSurroundings, type Lending, type Surroundings } from "./surroundings.ts";
import { timesAround } from "./times-around.ts";
import { wordsOf } from "./words.ts";

export interface ReadDraft {
	readonly draft: Draft;
	readonly readings: readonly BlockReading[];
	/** Stretches of a block's prose that name sources: they are not what a figure is about. */
	readonly asides: (block: Block) => readonly Span[];
	/** What was read of the sentences before, by whoever read the same `readings`. */
	readonly kept?: Kept;
}

export interface ReadingOptions {
	readonly lexicons: (tag: LanguageTag | null) => Lexicon;
	/** Those that a block too short to tell for sure may be written in. */
	readonly languages: readonly LanguageTag[];
	/** Stems known to be names. */
	readonly names: ReadonlySet<string>;
	/** Sentences without such a figure are passed over. */
	readonly wanted: (figure: Figure, block: Block, lexicon: Lexicon) => boolean;
}

export interface SentenceAround {
	readonly block: Block;
	readonly reading: SentenceReading;
	/** The sentence behind it in the block. */
	readonly next: Span | undefined;
	/** What lends its words to the sentence, nearest first; read when first asked for. */
	readonly context: readonly Mention[];
	/** The words of what lends to it. */
	readonly lending: () => readonly Lending[];
	readonly says: Surroundings["says"];
}

/** In the order of the draft. Linear. */
export function eachSentence(
	{ draft, readings, asides, kept = openKept() }: ReadDraft,
	{ lexicons, languages, names, wanted }: ReadingOptions,
): readonly SentenceAround[] {
	const lexiconOf = (block: Block): Lexicon =>
		lexicons(block.language ?? draft.language ?? likeliest(block, languages, lexicons));
	const named = new Map<Block, readonly Span[]>();
	const asidesOf = (block: Block): readonly Span[] => {
		const known = named.get(block) ?? [...asides(block)].sort((a, b) => a.start - b.start);
		named.set(block, known);
		return known;
	};
	const silent = once(() => new Map(readings.map(({ block, dropped }) => [block, silentSpans(dropped)])));
	const surroundings = createSurroundings(
		draft,
		lexiconOf,
		asidesOf,
		(block) => silent().get(block) ?? [],
		names,
		kept,
	);
	const around = timesAround(draft, readings, lexiconOf);
	return readings.flatMap(({ block, figures, dropped }) => {
		if (figures.length === 0) return [];
		const lexicon = lexiconOf(block);
		const isWanted = (figure: Figure): boolean => wanted(figure, block, lexicon);
		if (!figures.some(isWanted)) return [];
		const inSentences = groupBySpan(block.sentences, figures);
		const droppedIn = groupBySpan(block.sentences, dropped);
		return block.sentences.flatMap((span, at): SentenceAround[] => {
			const here = inSentences[at] ?? [];
			if (!here.some(isWanted)) return [];
			const { says, wordsOf } = surroundings;
			const context = once(() => surroundings.of(block, at));
			const lending = once(() => surroundings.lending(block, at));
			const read = kept.of("readings", block, span, lexicon, () =>
				readSentence({
					prose: block.prose.text,
					span,
					figures: here,
					dropped: droppedIn[at] ?? [],
					names,
					lexicon,
					words: (within) => wordsOf(block, within),
					around: () => around(block),
					next: block.sentences[at + 1],
				}),
			);
			const named = startingIn(asidesOf(block), span);
			return read.map((reading) => ({
				block,
				reading: setAside(reading, named),
				next: block.sentences[at + 1],
				says,
				lending,
				get context() {
					return context();
				},
			}));
		});
	});
}

/** Of the languages on record the one that knows most of the words, where the block is too short to tell for sure. */
function likeliest(
	{ prose }: Block,
	languages: readonly LanguageTag[],
	lexicons: (tag: LanguageTag | null) => Lexicon,
): LanguageTag | null {
	const known = (tag: LanguageTag): number => {
		const lexicon = lexicons(tag);
		const words = wordsOf(prose.text, { start: 0, end: Math.min(prose.text.length, 400) }, lexicon);
		const common = words.filter(({ lower }) => lexicon.language.functionWords.has(lower)).length;
		return common + lexicon.measures(words).length;
	};
	const scores = languages.map((tag) => [tag, known(tag)] as const);
	return scores.reduce((best, one) => (one[1] > best[1] ? one : best), [null, 0] as readonly [
		LanguageTag | null,
		number,
	])[0];
}
