// Takes a draft's blocks; gives the words in them that somebody else has said: what stands in quotation marks, and block quotes.
// Never says who.
import type { Block } from "../../draft/draft.ts";
import { type Span, span } from "../../text/span.ts";
import type { QuoteBook } from "./book.ts";
import { type Quotation, quotationsIn } from "./quotations.ts";
import { type QuoteWord, quoteWords } from "./quote-words.ts";

export interface Quoted {
	readonly block: Block;
	readonly parts: readonly Span[];
	readonly words: readonly QuoteWord[];
	/** The quotation it stands in; null for the outermost. */
	readonly within: Quoted | null;
	/** A block quote without marks of its own. */
	readonly whole: boolean;
}

/** Shorter ones are names, titles and single words. */
const leastWords = 3;

/** What the speaker stands between is one quotation, with an ellipsis in the place of the speaker. */
function wordsIn(block: Block, parts: readonly Span[], language: string | null, book: QuoteBook): readonly QuoteWord[] {
	const { text } = block.prose;
	const wording = book.wordingFor(language);
	return parts.flatMap((part, index) => {
		const words = quoteWords(text, part, wording);
		const gap = { span: span(part.start, part.start), text: "", key: "", rare: false, open: true, ends: false };
		return index === 0 ? words : [gap, ...words];
	});
}

/** "— Water Board" at a block quote's end says who said it. */
const signature = /\n\s*(?:[—–]|--?)\s*\p{L}[^\n]{0,120}$|\s[—–]\s\p{Lu}[^\n.]{0,80}$/u;

/** The block quote's own words, where it tells nobody else's: "> The board said that ..." is no quotation. */
function wholeQuote(block: Block, book: QuoteBook): readonly Span[] {
	const { text } = block.prose;
	const end = signature.exec(text)?.index ?? text.length;
	return book.findNames(text.slice(0, end)).length > 0 ? [] : [span(0, end)];
}

export function quotedIn(block: Block, language: string | null, book: QuoteBook): readonly Quoted[] {
	const { text } = block.prose;
	const quotations = quotationsIn(text);
	const made = new Map<Quotation, Quoted>();
	for (const quotation of quotations) {
		const { parts } = quotation;
		const within = quotation.within ? (made.get(quotation.within) ?? null) : null;
		const words = wordsIn(block, parts, language, book);
		made.set(quotation, { block, parts, words, within, whole: false });
	}
	const marked = [...made.values()].filter(({ words }) => words.length >= leastWords);
	if (!block.quoted || marked.length > 0) return marked;
	const parts = wholeQuote(block, book);
	const words = wordsIn(block, parts, language, book);
	return words.length >= leastWords ? [{ block, parts, words, within: null, whole: true }] : [];
}
