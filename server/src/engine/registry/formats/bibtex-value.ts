// Takes the value of a BibTeX field; gives it as plain text. citation-js reads the LaTeX; what it cannot read is read more simply.
// Never throws, never gives markup back.
import * as known from "@citation-js/plugin-bibtex/lib/input/constants.js";
import { parse } from "@citation-js/plugin-bibtex/lib/input/value.js";
import { latexToText, letters } from "./latex-text.ts";

/** A longer value is no title and no name, and braces go in one another only so far. */
const longest = 5000;
const deepest = 40;

const tables = [
	known.commands,
	known.mathCommands,
	known.diacritics,
	known.formattingCommands,
	known.formattingEnvs,
	known.argumentCommands,
];
const isKnown = (command: string): boolean => tables.some((table) => Object.hasOwn(table, command));

const letterOf = (command: string): string => (Object.hasOwn(letters, command) ? (letters[command] ?? "") : "");

/** Commands that only space out or that nobody knows: what they stand before is kept. */
const withoutUnknown = (text: string): string =>
	text
		.replace(/\\href\s*\{[^{}]*\}/g, "")
		.replace(/\\(?:[,;:\\ ]|quad\b)/g, " ")
		.replace(/\\[!/-]/g, "")
		.replace(/\\([A-Za-z]{1,40})\*?/g, (all, name: string) =>
			isKnown(name) || name === "begin" || name === "end" ? all : letterOf(name),
		);

/** A dollar that stands before a price, or by itself, is one: "The $100 startup". */
function withoutDollars(text: string): string {
	const count = text.match(/(?<!\\)\$/g)?.length ?? 0;
	return count % 2 === 1 || /(?<!\\)\$\d[\d.,]*\s/.test(text) ? text.replace(/(?<!\\)\$/g, "\\$") : text;
}

function isShallow(text: string): boolean {
	let depth = 0;
	for (const [brace] of text.matchAll(/[{}]/g)) {
		depth += brace === "{" ? 1 : -1;
		if (depth > deepest || depth < 0) return false;
	}
	return depth === 0;
}

/** Italics and the like, as citation-js and CSL write them. */
export const withoutMarkup = (text: string): string =>
	text.includes("<") ? text.replace(/<\/?(?:i|b|em|strong|sub|sup|sc|span)(?:\s[^<>]*)?>/g, "") : text;

const tidied = (text: string): string => withoutMarkup(text).replace(/\s+/g, " ").trim().normalize("NFC");

/** Dotless letters take accents as their dotted ones do. */
const dotted = (text: string): string =>
	text.replace(/\\(['"`^~=.])\s*(?:\{\\([ij])\}|\\([ij])(?![A-Za-z])\s?)/g, "\\$1{$2$3}");

export function plainValue(text: string): string {
	if (!/[\\{}$~]|--|``|''/.test(text)) return tidied(text);
	const rest = withoutDollars(withoutUnknown(dotted(text)));
	if (text.length <= longest && isShallow(rest))
		try {
			return tidied(String(parse(rest, "title")));
		} catch {
			// Below.
		}
	return tidied(latexToText(text));
}

/** Addresses stand as they are, but for what LaTeX wants escaped. */
export const addressValue = (text: string): string =>
	text
		.replace(/^\s*\\url\s*\{(.*)\}\s*$/s, "$1")
		.replace(/\{?\\textasciitilde(?:\s*\{\}|\s)?\}?/g, "~")
		.replace(/\\([&%$#_~{}])/g, "$1")
		.replace(/^[\s{]+|[\s}]+$/g, "");
