// Takes a BibTeX list of names; gives them as CSL has names: people in their parts, organisations whole.
// Never tells an organisation from a person but by its braces, as BibTeX does.
import { parse } from "@citation-js/plugin-bibtex/lib/input/value.js";
import { plainValue } from "./bibtex-value.ts";

export type CslName =
	| { readonly literal: string }
	| {
			readonly family: string;
			readonly given?: string;
			readonly "non-dropping-particle"?: string;
			readonly suffix?: string;
	  };

/** In what place the braces that open a text close: at its end, where the text is one group. */
function isOneGroup(text: string): boolean {
	if (!text.startsWith("{")) return false;
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (character === "\\") at++;
		else if (character === "{") depth++;
		else if (character === "}" && --depth === 0) return at === text.length - 1;
	}
	return false;
}

/** Parted by a word that stands outside of braces. */
function parted(raw: string): string[] {
	let depth = 0;
	const parts = [""];
	for (const word of raw.split(/(\s+)/)) {
		if (depth === 0 && word.toLowerCase() === "and") parts.push("");
		else parts[parts.length - 1] += word;
		depth += word.split("{").length - word.split("}").length;
	}
	return parts.map((part) => part.trim()).filter((part) => part !== "" && part !== "others");
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** The parts of a name that citation-js tells apart; null where it cannot. */
function inParts(raw: string): CslName | null {
	try {
		const [read] = parse(raw, "author") as Record<string, unknown>[];
		const { family, given, prefix, suffix } = read ?? {};
		if (!isText(family)) return null;
		return {
			family: plainValue(family),
			...(isText(given) ? { given: plainValue(given) } : {}),
			...(isText(prefix) ? { "non-dropping-particle": plainValue(prefix) } : {}),
			...(isText(suffix) ? { suffix: plainValue(suffix) } : {}),
		};
	} catch {
		return null;
	}
}

const letter = String.raw`\\(?:[^A-Za-z\s{}]|[A-Za-z]{1,20}(?![A-Za-z]))\s?(?:\{\\?[A-Za-z]?\}|\\?[A-Za-z])?`;
const letters = new RegExp(`\\{${letter}\\}|${letter}`, "g");

/** Letters with accents are one thing before names are told apart: "{\"O}z" begins with a capital. */
const spelled = (raw: string): string => (raw.includes("\\") ? raw.replace(letters, plainValue) : raw);

function nameOf(raw: string): CslName | null {
	if (isOneGroup(raw)) {
		const literal = plainValue(raw);
		return literal === "" ? null : { literal };
	}
	const read = inParts(spelled(raw).replace(/,\s*$/, ""));
	if (read) return read;
	const literal = plainValue(raw);
	return literal === "" ? null : { literal };
}

export const namesValue = (raw: string): readonly CslName[] => parted(raw).flatMap((name) => nameOf(name) ?? []);
