// Takes a source; gives what to call it in words, as the writer's language needs it.
import { languageFor } from "../languages/index.ts";
import { baseOf, type LanguageTag } from "../languages/language.ts";
import type { CitedSource } from "./citation.ts";

/** Short name, else author, else title; null where the source has none and only its key is left. */
export function shortNameOf({ short, shortIn, author, title }: CitedSource, language: LanguageTag): string | null {
	const own = shortIn?.[language.toLowerCase()] ?? shortIn?.[baseOf(language)];
	return own ?? short ?? author ?? title;
}

/** Kinds of source whose names English gives an article ("the NIS"), unlike papers, firms and people. */
const withArticle: ReadonlySet<string> = new Set(
	"agency study report dataset government ministry court organisation organization ngo association foundation police authority".split(
		" ",
	),
);

/** Names that go without one although the thing is an institution ("Oxford University"). */
const bareHeads = /\b(?:university|college|hospital|parliament|university of applied sciences)$/i;

/** English names alone take an article here. */
const { institutions } = languageFor("en").reporting;

function takesArticle(name: string, { kind, short, author, key }: CitedSource): boolean {
	const last = /\p{L}+$/u.exec(name)?.[0]?.toLowerCase() ?? "";
	if (/^the\s/i.test(name) || bareHeads.test(name)) return false;
	// A study's author is a person unless its name says otherwise.
	if (name === author && name !== short && !institutions.includes(last)) return false;
	if (/^[A-Z]{2,6}$/.test(name)) return kind !== null && withArticle.has(kind) && name !== key;
	return institutions.includes(last);
}

export const withEnglishArticle = (name: string, source: CitedSource): string =>
	takesArticle(name, source) ? `the ${name}` : name;
