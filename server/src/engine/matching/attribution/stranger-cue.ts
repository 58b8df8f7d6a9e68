// Takes a text in which no known source is named; says whether its words may bring a stranger in who speaks, before anything of it
// is read. Wrong in one way only: what is found may turn out to bring in nobody.
import { languageFor } from "../../languages/index.ts";
import type { Language, LanguageTag } from "../../languages/language.ts";
import { wordEnd } from "../../text/letters.ts";

/** What brings somebody in: phrases by their first word, each as the words behind it ("according to"), and verbs of saying. */
interface Openers {
	readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
	readonly verbs: ReadonlySet<string>;
}

const runsOf = (phrase: string): readonly string[] => phrase.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function openersOf({ reporting }: Language): Openers {
	const phrases = new Map<string, (readonly string[])[]>();
	for (const phrase of [...reporting.before, ...reporting.behindAny]) {
		const [first = "", ...rest] = runsOf(phrase);
		phrases.set(first, [...(phrases.get(first) ?? []), rest]);
	}
	return { phrases, verbs: new Set([...reporting.verbs, ...reporting.acts].flatMap((verb) => runsOf(verb)[0] ?? [])) };
}

/** Made once a language; its tables never change. */
const made = new WeakMap<Language, Openers>();

function openersFor(language: Language): Openers {
	const known = made.get(language) ?? openersOf(language);
	made.set(language, known);
	return known;
}

/** "phrase" where words of attribution may stand, "verb" where only verbs of saying do, null where neither does. Linear. */
export function strangerCue(text: string, tag: LanguageTag | null): "phrase" | "verb" | null {
	const { phrases, verbs } = openersFor(languageFor(tag));
	const lower = text.toLowerCase();
	const stands = (rest: readonly string[]): boolean => rest.every((word) => lower.includes(word));
	let found: "verb" | null = null;
	for (let at = 0, end = 0; at < lower.length; at = Math.max(at + 1, end)) {
		end = wordEnd(lower, at, lower.length);
		if (end === at) continue;
		const word = lower.slice(at, end);
		if (phrases.get(word)?.some(stands)) return "phrase";
		if (verbs.has(word)) found = "verb";
	}
	return found;
}
