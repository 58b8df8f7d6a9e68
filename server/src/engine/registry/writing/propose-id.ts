// Takes a statement; gives an id for it: two to four of its telling words, in small letters with hyphens between.
// Never one that is taken.
import { languageFor } from "../../languages/index.ts";
import type { LanguageTag } from "../../languages/language.ts";
import type { Span } from "../../text/span.ts";

const mostWords = 4;
const longest = 48;
const shortestWord = 3;

const letters: Readonly<Record<string, string>> = {
	ä: "ae",
	ö: "oe",
	ü: "ue",
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	ł: "l",
	đ: "d",
};

/** "Fördermühle" as "foerdermuehle"; empty for a script without Latin letters. */
const plainLetters = (word: string): string =>
	word
		.toLowerCase()
		.normalize("NFC")
		.replace(/[äöüßæœøłđ]/g, (letter) => letters[letter] ?? letter)
		.normalize("NFD")
		.replace(/[^a-z0-9]+/g, "");

/** The name itself, or with a number from 2 on that is free and follows one that is not. A list may have the same words a hundred
 * thousand times, so that few numbers are asked for. */
export function unique(name: string, isTaken: (name: string) => boolean): string {
	if (!isTaken(name)) return name;
	let [taken, free] = [1, 2];
	for (; isTaken(`${name}-${free}`); free *= 2) taken = free;
	while (free - taken > 1) {
		const middle = Math.floor((taken + free) / 2);
		if (isTaken(`${name}-${middle}`)) taken = middle;
		else free = middle;
	}
	return `${name}-${free}`;
}

/** Words in a row, as far as they are short together. */
function joined(words: readonly string[]): string {
	let id = "";
	for (const word of words.slice(0, mostWords)) {
		const next = id === "" ? word : `${id}-${word}`;
		if (id !== "" && next.length > longest) break;
		id = next;
	}
	return id.slice(0, longest);
}

/** `aside`: stretches of the text that the id says nothing of: the figure with its hedges, whoever is credited. */
export function proposeId(
	text: string,
	language: LanguageTag | null,
	aside: readonly Span[],
	isTaken: (id: string) => boolean,
): string {
	const { functionWords, reporting } = languageFor(language);
	const said = new Set([...reporting.verbs, ...reporting.before, ...reporting.behind]);
	const words = [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}\p{N}'’]*/gu)]
		.filter(({ index, 0: word }) => !aside.some(({ start, end }) => index < end && start < index + word.length))
		.map(([word]) => word.replace(/['’]s?$/u, ""))
		.filter((word) => !functionWords.has(word.toLowerCase()) && !said.has(word.toLowerCase()))
		.map(plainLetters)
		.filter((word) => word.length >= shortestWord);
	return unique(joined([...new Set(words)]) || "claim", isTaken);
}

/** A key for a source: what prose calls it and the year, as far as they are known. */
export function proposeKey(
	{
		name,
		title,
		issued,
	}: { readonly name?: string | null; readonly title?: string | null; readonly issued?: string | null },
	isTaken: (key: string) => boolean,
): string {
	const words = (name || title || "")
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.map(plainLetters)
		.filter(Boolean);
	const year = /^\d{4}/.exec(issued ?? "")?.[0];
	const key = [joined(words) || "source", ...(year ? [year] : [])].join("-");
	return unique(/^\d/.test(key) ? `source-${key}` : key, isTaken);
}
