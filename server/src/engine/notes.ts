// Takes a draft's text and how it is read; gives what is to be said of the draft as a whole, in words. Never decides how it is read.
import type { FrontMatter } from "./draft/draft.ts";
import { otherLanguage } from "./draft/language.ts";
import type { CheckOptions } from "./verdicts/verdict.ts";
import { wordingFor } from "./wording/index.ts";

/** That a draft which does not name its language is read in another than it is clearly in; empty where that is not so. */
export function languageNotes(
	text: string,
	{ span, language: own }: FrontMatter,
	{ language: read, interface: spoken }: CheckOptions,
): readonly string[] {
	if (own !== null || !read) return [];
	const found = otherLanguage(text.slice(span?.end ?? 0), read);
	return found === null ? [] : [wordingFor(spoken).frontMatter.otherLanguage(found, read)];
}
