// Takes quotations; gives whom the draft credits each to. Who says a quotation is asked as who says a figure: it stands in its
// sentence as one figure does, its own words hidden.
import type { Figure } from "../../figures/figure.ts";
import { attribute } from "../../matching/attribute.ts";
import type { Attribution, BlockReading } from "../../matching/match.ts";
import { ONE } from "../../quantities/decimals.ts";
import { type Span, slice, span } from "../../text/span.ts";
import type { RuleContext } from "../rule.ts";
import type { QuoteBook } from "./book.ts";
import type { Quoted } from "./quoted-words.ts";

export interface Speakers {
	/** Keys of sources on record. */
	readonly known: ReadonlySet<string>;
	/** Nobody is named, and nothing but the quotation stands in its sentences. */
	readonly alone: boolean;
}

const style = { group: null, decimal: null, words: true, magnitude: null, unit: null };

/** A figure in a quotation's place; nobody asks what it counts. */
const placeholder = (text: string, at: Span): Figure => ({
	span: at,
	text: slice(text, at),
	quantity: { kind: "count", value: ONE, min: null, max: null, qualifier: "exact", unit: null, step: ONE, vague: true },
	noun: null,
	hedges: [],
	style,
	ends: null,
	otherwise: null,
});

/** One for each sentence that a quotation reaches into. */
function placesOf({ block, parts }: Quoted): readonly Span[] {
	return parts.flatMap((part) =>
		block.sentences.flatMap((sentence): Span[] => {
			const [start, end] = [Math.max(part.start, sentence.start), Math.min(part.end, sentence.end)];
			return start < end ? [span(start, end)] : [];
		}),
	);
}

/** Who is named beside a block quote: in what leads it in, at its end, or in the line under it. */
function besideBlock({ block, parts }: Quoted, { draft }: RuleContext, { findNames }: QuoteBook): readonly string[] {
	const { text } = block.prose;
	const before = draft.blocks[block.index - 1];
	const behind = draft.blocks[block.index + 1];
	const texts = [
		text.slice(parts.at(-1)?.end ?? text.length),
		before && before.kind === "paragraph" && !before.quoted
			? (before.prose.text.split(/(?<=[.!?])\s/).at(-1) ?? "")
			: "",
		behind && /^\s*(?:[—–]|--?)\s*\p{L}/u.test(behind.prose.text) ? behind.prose.text.slice(0, 200) : "",
	];
	return texts.flatMap((each) => findNames(each).flatMap(({ sources }) => sources));
}

/** What stands around a quotation in its sentences, and the sentence before them. */
function aroundOf({ block: { prose, sentences }, parts }: Quoted): { readonly rest: string; readonly before: string } {
	const [first, last] = [parts[0] ?? span(0, 0), parts.at(-1) ?? span(0, 0)];
	const from = Math.max(
		0,
		sentences.findLastIndex(({ start }) => start <= first.start),
	);
	const end = sentences.findLast(({ start }) => start < last.end)?.end ?? last.end;
	const gaps = parts.slice(1).map((part, index) => prose.text.slice(parts[index]?.end, part.start));
	const rest = [prose.text.slice(sentences[from]?.start ?? 0, first.start), ...gaps, prose.text.slice(last.end, end)];
	return { rest: rest.join(" "), before: slice(prose.text, sentences[from - 1] ?? span(0, 0)) };
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** "..., replied attorney Vera Lohse": a full name that is nobody's on record stands beside the quotation. */
const namesStranger = (rest: string, { findNames }: QuoteBook): boolean =>
	/\p{Lu}\p{L}+\s+\p{Lu}\p{L}+/u.test(rest) && findNames(rest).length === 0;

/** Where nobody is credited: who is named in its sentence, or in the one before a quotation that stands alone. */
function namedAround({ rest, before }: ReturnType<typeof aroundOf>, { findNames }: QuoteBook): readonly string[] {
	return findNames(hasWords(rest) ? rest : before).flatMap(({ sources }) => sources);
}

/** Asks for all quotations at once: the draft is read a second time. */
export function speakersOf(
	all: readonly Quoted[],
	context: RuleContext,
	book: QuoteBook,
): ReadonlyMap<Quoted, Speakers> {
	const { draft, citations, registry } = context;
	const figures = new Map<Quoted, readonly Figure[]>();
	const inBlock = new Map<number, Figure[]>();
	for (const quoted of all) {
		const { prose, index } = quoted.block;
		const own = placesOf(quoted).map((at) => placeholder(prose.text, at));
		figures.set(quoted, own);
		inBlock.set(index, [...(inBlock.get(index) ?? []), ...own]);
	}
	const readings = context.readings.map(
		({ block }): BlockReading => ({
			block,
			figures: (inBlock.get(block.index) ?? []).sort((a, b) => a.span.start - b.span.start),
			dropped: [],
		}),
	);
	const { entries } = attribute({ draft, readings, citations, registry });
	return new Map(
		all.map((quoted) => {
			const credits: readonly Attribution[] = (figures.get(quoted) ?? []).flatMap(
				(figure) => entries.get(figure) ?? [],
			);
			const around = aroundOf(quoted);
			const said = namesStranger(around.rest, book) ? credits.filter(({ scope }) => scope !== "carried") : credits;
			const beside = quoted.block.quoted ? besideBlock(quoted, context, book) : [];
			const named = said.length + beside.length === 0 ? namedAround(around, book) : beside;
			const known = new Set([...said.flatMap(({ source }) => source ?? []), ...named]);
			return [quoted, { known, alone: said.length === 0 && known.size === 0 && !hasWords(around.rest) }];
		}),
	);
}
