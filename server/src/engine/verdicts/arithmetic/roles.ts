// Takes a language's words that tie numbers; gives a letter for each of them, so that a sentence can be written as a short
// string and matched with regular expressions. Knows no sentence.
import type { Role } from "../../languages/arithmetic.ts";
import { languageFor } from "../../languages/index.ts";
import type { Language, LanguageTag } from "../../languages/language.ts";
import { type Phrases, phrases } from "../../languages/phrases.ts";

/** The letters that stand for what is no word of the language's table. */
export const letters = {
	/** A number that counts or measures, a percentage, percentage points, a part such as "half", a multiple such as "twice". */
	number: "N",
	percent: "P",
	points: "Q",
	fraction: "H",
	times: "X",
	/** A date, a stretch of time, an ordinal: digits that are none of these. */
	time: "Z",
	/** What ends every pattern: ranges, vague sizes, code. */
	other: "x",
	word: "w",
} as const;

export interface Roles {
	/** The letter of each phrase. */
	readonly phrases: Phrases<string>;
	/** The letters of all phrases that may do the work, for a class of a regular expression. */
	readonly lettersOf: (role: Role) => string;
	/** The letters of all phrases that may stand between numbers without changing what they have to do with each other. */
	readonly harmless: string;
}

/** Private use: no such letter stands in a pattern by another meaning. */
const first = 0xe000;

/** A phrase of several roles ("von": of and from) has one letter, which stands in the class of each. */
function rolesOf({ arithmetic }: Language): Roles {
	const byPhrase = new Map<string, Set<Role>>();
	for (const [role, list] of Object.entries(arithmetic) as [Role, string][])
		for (const phrase of list.split(", ").filter(Boolean))
			byPhrase.set(phrase, (byPhrase.get(phrase) ?? new Set()).add(role));
	const byRoles = new Map<string, string>();
	const listed = [...byPhrase].map(([phrase, roles]): [string, string] => {
		const key = [...roles].sort().join(" ");
		const letter = byRoles.get(key) ?? String.fromCharCode(first + byRoles.size);
		byRoles.set(key, letter);
		return [letter, phrase];
	});
	const all = [...byRoles];
	const harmful = (key: string): boolean => key.split(" ").some((role) => role === "avoid" || role === "and");
	return {
		phrases: phrases(listed),
		lettersOf: (role) => all.flatMap(([key, letter]) => (key.split(" ").includes(role) ? letter : [])).join(""),
		harmless: all.flatMap(([key, letter]) => (harmful(key) ? [] : letter)).join(""),
	};
}

/** Made when first asked for; a language never changes, so nobody can tell it from making it anew. */
export function perLanguage<T>(make: (roles: Roles) => T): (tag: LanguageTag) => T {
	const made = new WeakMap<Language, { readonly value: T }>();
	return (tag) => {
		const language = languageFor(tag);
		const known = made.get(language) ?? { value: make(rolesOf(language)) };
		made.set(language, known);
		return known.value;
	};
}
