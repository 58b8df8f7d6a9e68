// Takes the citation marks of a draft; gives the figures they stand behind what they name.
// Never reads the words of a sentence: that is the work of the files for prose.
import type { CitationMark } from "../../citations/citation.ts";
import type { Block, Draft } from "../../draft/draft.ts";
import type { Figure } from "../../figures/figure.ts";
import { groupBy } from "../../text/group-by.ts";
import type { BlockReading } from "../match.ts";
import type { Ledger, Naming, Scope } from "./credit.ts";
import type { MarkNames } from "./mark-names.ts";
import { sentenceAt } from "./sentences.ts";

/** A mark with what it names, in the block it stands in. */
interface PlacedMark {
	readonly mark: CitationMark;
	readonly naming: Naming;
	/** "@nis-2025 estimates ..." or a link on the source's name: it may stand before its figures. */
	readonly textual: boolean;
}

/** More marks than this at one end are noise, and would cost figures times marks. */
const MOST_AT_AN_END = 12;

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A mark that can be part of the sentence's own words; brackets, footnotes and comments only follow what they cite. */
const isTextual = (mark: CitationMark, draft: Draft): boolean =>
	mark.style === "link" || (mark.style === "pandoc" && draft.text[mark.span.start] === "@");

/** The sentence a mark belongs to: the one it stands in, or the one that ended just before it. */
function sentenceOf({ mark, textual }: PlacedMark): number {
	const { sentences } = mark.block;
	const index = sentenceAt(sentences, mark.at.start);
	const opensIt = sentences[index]?.start === mark.at.start;
	return opensIt && index > 0 && !textual ? index - 1 : index;
}

/** Marks with nothing but white space and punctuation between them cite together. */
function clusters(text: string, marks: readonly PlacedMark[]): PlacedMark[][] {
	const out: PlacedMark[][] = [];
	for (const placed of marks) {
		const last = out.at(-1)?.at(-1);
		const together = last && !hasWords(text.slice(last.mark.at.end, placed.mark.at.start));
		if (together) out.at(-1)?.push(placed);
		else out.push([placed]);
	}
	return out;
}

/** One cluster takes the whole sentence; of several each takes the figures before it, or, where they lead, those after it. */
function creditSentence(text: string, figures: readonly Figure[], marks: readonly PlacedMark[], ledger: Ledger): void {
	const groups = clusters(text, marks);
	const endOf = (group: readonly PlacedMark[]): number => group.at(-1)?.mark.at.end ?? 0;
	const startOf = (group: readonly PlacedMark[]): number => group[0]?.mark.at.start ?? 0;
	const give = (figure: Figure, group: readonly PlacedMark[] | undefined, scope: Scope): void => {
		for (const { naming } of group ?? []) ledger.credit(figure, naming, scope);
	};
	const first = groups[0];
	if (groups.length === 1) {
		for (const figure of figures) give(figure, first, "sentence");
		return;
	}
	const leads = first?.every(({ textual }) => textual) && !figures.some((figure) => figure.span.start < endOf(first));
	let next = 0;
	for (const figure of figures) {
		const passed = (group: readonly PlacedMark[] | undefined): boolean =>
			group !== undefined && (leads ? startOf(group) <= figure.span.start : endOf(group) <= figure.span.start);
		while (passed(groups[next])) next++;
		if (leads) give(figure, groups[next - 1], "clause");
		else if (next < groups.length) give(figure, groups[next], "clause");
		else give(figure, groups.at(-1), "sentence");
	}
}

/** The marks behind which nothing but other marks and punctuation follows in the block. */
function trailing(block: Block, marks: readonly PlacedMark[]): PlacedMark[] {
	let end = block.prose.text.length;
	const out: PlacedMark[] = [];
	for (const placed of marks.toReversed()) {
		if (hasWords(block.prose.text.slice(placed.mark.at.end, end))) break;
		end = placed.mark.at.start;
		if (placed.mark.style !== "link") out.unshift(placed);
	}
	return out;
}

/** The sentences of a block with their figures and marks. */
function creditBlock({ block, figures }: BlockReading, marks: readonly PlacedMark[], ledger: Ledger): void {
	const bySentence = groupBy(marks, sentenceOf);
	const figuresOf = groupBy(figures, (figure) => sentenceAt(block.sentences, figure.span.start));
	for (const [index, own] of bySentence) creditSentence(block.prose.text, figuresOf.get(index) ?? [], own, ledger);
}

function creditOpen(figures: readonly Figure[], marks: readonly PlacedMark[], ledger: Ledger): void {
	const open = figures.filter((figure) => ledger.scopeOf(figure) === null);
	for (const figure of open)
		for (const { naming } of marks.slice(-MOST_AT_AN_END)) ledger.credit(figure, naming, "block");
}

/** In a table a mark stands for its row when it has a cell to itself or the last one. */
const speaksForRow = ({ block, figures }: BlockReading, isLast: boolean): boolean =>
	block.cell === null ? isLast : isLast || figures.length === 0;

function creditGroup(group: readonly BlockReading[], marksOf: ReadonlyMap<Block, PlacedMark[]>, ledger: Ledger): void {
	const last = group.findLast(({ block }) => hasWords(block.prose.text) || marksOf.has(block));
	const forAll: PlacedMark[] = [];
	for (const reading of group) {
		const ending = trailing(reading.block, marksOf.get(reading.block) ?? []);
		if (speaksForRow(reading, reading === last)) forAll.push(...ending);
		else creditOpen(reading.figures, ending, ledger);
	}
	creditOpen(
		group.flatMap(({ figures }) => figures),
		forAll,
		ledger,
	);
}

/** What the marks of each block name, by the sentence they belong to. */
export type MarkIndex = (block: Block) => ReadonlyMap<number, readonly Naming[]>;

const NO_MARKS: ReadonlyMap<number, readonly Naming[]> = new Map();

/** Sentence first, then what stands at the end of a paragraph, list item or table row for all of it. */
export function creditMarks(
	draft: Draft,
	readings: readonly BlockReading[],
	citations: readonly CitationMark[],
	namesOf: MarkNames,
	ledger: Ledger,
): MarkIndex {
	const placed = citations.flatMap((mark): PlacedMark[] => {
		const names = namesOf(mark);
		if (names.length === 0) return [];
		const naming = {
			names,
			style: mark.style,
			span: mark.span,
			words: draft.text.slice(mark.span.start, mark.span.end),
		};
		return [{ mark, naming, textual: isTextual(mark, draft) }];
	});
	const marksOf = groupBy(placed, ({ mark }) => mark.block);
	if (placed.length === 0) return () => NO_MARKS;
	const isMarked = ({ block }: BlockReading): boolean => marksOf.has(block);
	for (const reading of readings.filter(isMarked)) creditBlock(reading, marksOf.get(reading.block) ?? [], ledger);
	for (const group of groupBy(readings, ({ block }) => block.group).values())
		if (group.some(isMarked)) creditGroup(group, marksOf, ledger);
	return (block) => {
		const own = marksOf.get(block);
		if (!own) return NO_MARKS;
		const bySentence = groupBy(own, sentenceOf);
		return new Map([...bySentence].map(([index, marks]) => [index, marks.map(({ naming }) => naming)]));
	};
}
