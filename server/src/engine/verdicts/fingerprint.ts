// Takes what a verdict is about; gives a short name for it that does not change while the sentence stays as it is.
// Never looks at offsets: the sentence may move anywhere in the draft, or be wrapped anew.
import type { Block } from "../draft/draft.ts";
import { type Span, slice } from "../text/span.ts";
import type { RuleId } from "./verdict.ts";

/**
 * A 53-bit hash of a string as 14 hex digits. Not for secrets: it only has to tell sentences apart.
 * Method: cyrb53 by bryc (public domain), https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js
 */
export function hash(text: string): string {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, "0");
}

/** The name of the nth verdict that looks the same, from that of the first. */
export const renamed = (fingerprint: string, nth: number): string => hash(`${fingerprint}\n${nth}`);

/** Letters and digits only, lower case: typography, white space and markup do not count. */
const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

export type Fingerprint = (rule: RuleId, about: string | null, block: Block, sentence: Span) => string;

/**
 * Gives the function that names the verdicts of one draft; to be asked in order of place, because the second verdict
 * that looks the same is told from the first by its number. Each sentence is read once.
 */
export function fingerprints(): Fingerprint {
	const sentences = new Map<Block, Map<number, string>>();
	const seen = new Map<string, number>();
	const sentenceHash = (block: Block, sentence: Span): string => {
		const known = sentences.get(block) ?? new Map<number, string>();
		sentences.set(block, known);
		const words = known.get(sentence.start) ?? hash(wordsOf(slice(block.prose.text, sentence)));
		known.set(sentence.start, words);
		return words;
	};
	return (rule, about, block, sentence) => {
		const what = `${rule}\n${about ?? ""}\n${sentenceHash(block, sentence)}`;
		const nth = seen.get(what) ?? 0;
		seen.set(what, nth + 1);
		return hash(`${what}\n${nth}`);
	};
}
