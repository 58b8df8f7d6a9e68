// Takes a sentence with what stands around it; gives what its figures were tied to in an earlier check, where all that they are
// weighed by is the same: who types changes one sentence, and all others of its section are tied as they were. Weighs nothing.
import type { Block } from "../draft/draft.ts";
import type { Figure } from "../figures/figure.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { lately } from "../registry/recently.ts";
import { apart } from "../text/apart.ts";
import { once } from "../text/once.ts";
import type { Span } from "../text/span.ts";
import type { ReadDraft, SentenceAround } from "./each-sentence.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Match } from "./match.ts";

/** What a figure is tied to; nothing in it belongs to the draft. */
export type Tied = Omit<Match, "pinned">;

export type Ties = readonly (readonly [Figure, Tied])[];

/** What is asked of a sentence's figures before they are weighed. */
export interface Asked {
	readonly isWanted: (figure: Figure) => boolean;
	/** False where it shares no word with any claim. */
	readonly mayBe: (around: SentenceAround, figure: Figure) => boolean;
	/** What a bare number may be as well. */
	readonly meant: (figure: Figure) => Quantity | undefined;
}

/** Gives the ties of a sentence from memory, else by weighing it, with the given way to ask what the draft says at all. */
export type TiedBefore = (around: SentenceAround, weigh: (says: SentenceAround["says"]) => Ties) => Ties;

/** Sentences and blocks kept at least; a hundred kilobytes of text seldom have more that are on record. */
const mostSentences = 2048;
const mostBlocks = 2048;

/** How a sentence was tied, with what was asked of the draft before it meanwhile: the same answers come to the same ties. */
interface Known {
	readonly said: readonly string[];
	readonly unsaid: readonly string[];
	/** Each with the figure's place in the sentence. */
	readonly ties: readonly (readonly [at: number, tied: Tied])[];
}

type Input = ReadDraft & { readonly credits: (figure: Figure) => ReadonlySet<string> };

const placeOf = ({ start, end }: Span): string => `${start}-${end}`;

/**
 * The numbers of blocks that matching sees alike: of the same words, read in the same language, of the same figures, with the same
 * stretches set aside. What else is read in a text follows from these.
 */
function blockNames({ readings, asides }: Input, numberOf: (name: string) => number) {
	const read = once(() => new Map(readings.map(({ block, figures }) => [block, figures])));
	const numbers = new Map<Block, number>();
	return (block: Block, lexicon: Lexicon): number => {
		const known = numbers.get(block);
		if (known !== undefined) return known;
		const figures = read()
			.get(block)
			// "4.800" is read by the marks in other blocks, and a name's number is none.
			?.map(
				({ span, quantity, otherwise }) => `${span.start}${otherwise ? "?" : "="}${quantity.value ?? quantity.min}`,
			);
		const spoken = `${block.language ?? ""} ${lexicon.language.base}`;
		const number = numberOf(`${spoken}|${figures?.join() ?? "-"}|${asides(block).map(placeOf)}|${block.prose.text}`);
		numbers.set(block, number);
		return number;
	};
}

/** All that weighing a sentence sees but the claims and what is said further back. */
function nameOf(around: SentenceAround, asked: Asked, input: Input, blockName: ReturnType<typeof blockNames>): string {
	const { block, reading, next, lending } = around;
	const lenders = lending().map(
		({ block: lender, within, lexicon, nearness, header, aloof }) =>
			`${blockName(lender, lexicon)}:${placeOf(within)}*${nearness}${header ? "h" : ""}${aloof ? "a" : ""}`,
	);
	const figures = reading.figures.map((figure) => {
		const [sum, credits] = [asked.meant(figure), input.credits(figure)];
		const wanted = asked.isWanted(figure) ? "+" : "-";
		return `${wanted}${figure.span.start}${sum?.unit ?? ""}${credits.size > 0 ? JSON.stringify([...credits]) : ""}`;
	});
	const times = JSON.stringify(reading.around);
	const sentence = `${placeOf(reading.span)} ${next ? placeOf(next) : ""}`;
	return `${blockName(block, reading.lexicon)}:${sentence}|${lenders.join(" ")}|${figures.join()}|${times}`;
}

/** Remembers for one registry; holds no draft. */
export function openTiedBefore(): (input: Input, asked: Asked) => TiedBefore {
	let count = 0;
	const numbers = lately<string, number>(mostBlocks);
	const slots = lately<string, { known: Known | null }>(mostSentences);
	// A name is pieced together from the draft's text: put by as it is, it would hold the text.
	const numberOf = (name: string): number => {
		const known = numbers.get(name);
		if (known !== undefined) return known;
		numbers.set(apart(name), ++count);
		return count;
	};
	const slotOf = (name: string): { known: Known | null } => {
		const known = slots.get(name);
		if (known) return known;
		const slot = { known: null };
		slots.set(apart(name), slot);
		return slot;
	};
	return (input, asked) => {
		const blockName = blockNames(input, numberOf);
		return (around, weigh) => {
			const { block, reading, says } = around;
			// What shares no word with a claim is sooner weighed than looked for.
			if (!reading.figures.some((figure) => asked.isWanted(figure) && asked.mayBe(around, figure))) return [];
			const slot = slotOf(nameOf(around, asked, input, blockName));
			if (slot.known && stands(slot.known, (key) => says(block, key)))
				return slot.known.ties.map(([at, tied]) => [reading.figures[at] as Figure, tied]);
			const answers = new Map<string, boolean>();
			const ties = weigh((where, key) => {
				const answer = answers.get(key) ?? says(where, key);
				answers.set(key, answer);
				return answer;
			});
			const asking = (wanted: boolean): string[] =>
				[...answers].flatMap(([key, answer]) => (answer === wanted ? key : []));
			slot.known = {
				said: asking(true),
				unsaid: asking(false),
				ties: ties.map(([figure, tied]) => [reading.figures.indexOf(figure), tied]),
			};
			return ties;
		};
	};
}

const stands = ({ said, unsaid }: Known, says: (key: string) => boolean): boolean =>
	said.every(says) && !unsaid.some(says);
