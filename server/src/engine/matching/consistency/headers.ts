// Takes a draft's tables; gives the words that head a cell's row and column. Each header is read once.
import type { Block, Draft } from "../../draft/draft.ts";
import { span } from "../../text/span.ts";
import { cellIndex } from "../cells.ts";
import type { Lexicon } from "../lexicon.ts";
import { wordsOf } from "../words.ts";

/** Stems of a cell's headers, articles and their like left out. */
export type Headers = (block: Block, lexicon: Lexicon) => readonly string[];

export function headersIn(draft: Draft): Headers {
	const cells = cellIndex(draft);
	const made = new Map<number, readonly string[]>();
	const stemsOf = (index: number, lexicon: Lexicon): readonly string[] => {
		const text = draft.blocks[index]?.prose.text ?? "";
		const words = wordsOf(text, span(0, Math.min(text.length, longestHeader)), lexicon);
		const found = words.filter(({ lower }) => !lexicon.language.functionWords.has(lower)).map(({ stem }) => stem);
		made.set(index, found);
		return found;
	};
	return (block, lexicon) => cells.headersOf(block).flatMap((index) => made.get(index) ?? stemsOf(index, lexicon));
}

const longestHeader = 200;
