// Takes prose and its language; gives its sentences. In doubt two sentences stay one: a figure's own must not be cut.
// A dot ends none inside a number, after an abbreviation, an initial or a German ordinal ("am 3. Mai").
import { languages } from "../languages/index.ts";
import { baseOf, type Language, type LanguageTag } from "../languages/language.ts";
import { type Span, span } from "../text/span.ts";

interface Rules {
	readonly abbreviations: ReadonlySet<string>;
	readonly functionWords: ReadonlySet<string>;
	/** Ordinals are written with a dot; before `months` there is no doubt, behind `counts` ("stieg auf 31.") none either. */
	readonly dottedOrdinals: boolean;
	readonly months: ReadonlySet<string>;
	readonly counts: ReadonlySet<string>;
}

const wordsOf = (list: string): string[] => list.split(/,\s*/);

function rulesOf(some: readonly Language[]): Rules {
	// Of "z. B." only the last part can stand before the end of a sentence; single letters never end one anyway.
	const endings = some.flatMap(({ abbreviations }) => abbreviations.map((text) => text.split(/\s/).at(-1) ?? text));
	const dotted = some.map(({ figures }) => figures).filter(({ numerals }) => numerals.ordinalDot);
	const months = new Set(dotted.flatMap(({ calendar }) => calendar.months.flatMap(([, names]) => wordsOf(names))));
	// A month of one language may be a small word of another ("Mai", "mai").
	const small = some.flatMap(({ functionWords }) => [...functionWords]).filter((word) => !months.has(word));
	return {
		abbreviations: new Set(endings),
		functionWords: new Set(small),
		dottedOrdinals: dotted.length > 0,
		months,
		counts: new Set(dotted.flatMap(({ numerals }) => wordsOf(numerals.countCues))),
	};
}

const byBase = new Map(languages.map((language) => [language.base as string, rulesOf([language])]));
const anyRules = rulesOf(languages);

/** The dots and marks that may end a sentence, with the quotes, brackets and Pandoc citations that belong to it. */
const ending =
	/[.!?\u2026]+["'\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A)\]*]*(?:\s?\[[^\]\n]{0,80}@[^\]\n]{0,300}\])*/gu;
/** What parts words, one character each. */
const between = /[\s()[\]{}"\u201C\u201D\u201E\u00AB\u00BB\u2018\u201A\u2013\u2014]/;
const nextWord = /[\s"'\u2018\u2019\u201C\u201D\u201E\u201A\u00AB\u00BB\u2039\u203A([]*([\p{L}\p{M}]*)/uy;

/** Longer than any abbreviation or number worth a look. */
const WINDOW = 48;

interface Seam {
	/** The word before the dot, and the one before that. */
	readonly word: string;
	readonly previous: string;
	/** The word behind, as written; empty where none follows at once. */
	readonly next: string;
	/** The first character behind the white space. */
	readonly first: string;
}

/** The word that ends at the end of a text; empty where something else does. */
function lastWord(text: string): string {
	let start = text.length;
	while (start > 0 && !between.test(text[start - 1] as string)) start--;
	return text.slice(start);
}

function seam(text: string, dot: number, end: number): Seam {
	const before = text.slice(Math.max(0, dot - WINDOW), dot);
	const word = lastWord(before);
	const previous = lastWord(before.slice(0, before.length - word.length).trimEnd());
	nextWord.lastIndex = end;
	const next = nextWord.exec(text)?.[1] ?? "";
	return { word, previous, next, first: text.slice(end, end + WINDOW).trimStart()[0] ?? "" };
}

const isLower = (text: string): boolean => /^\p{Ll}/u.test(text);
const isUpper = (text: string): boolean => /^\p{Lu}/u.test(text);

/** A word that can only begin a sentence when it is written with a capital: "Der", "It". */
const opens = ({ next }: Seam, { functionWords }: Rules): boolean =>
	isUpper(next) && functionWords.has(next.toLowerCase());

function isAbbreviation({ word }: Seam, { abbreviations }: Rules): boolean {
	if (/^\p{L}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
	const dotted = `${word}.`;
	return abbreviations.has(dotted) || abbreviations.has(dotted[0]?.toLowerCase() + dotted.slice(1));
}

/**
 * "am 3. Mai", "Dienstag, 3. Juni", "der 2. Weltkrieg", "im frühen 20. Jahrhundert", "vom 3. bis 5. Mai", "12. 5. 2025";
 * but "stieg auf 31. Danach", "auf Platz 3. Danach", "im Jahr 2024. Danach".
 */
function isOrdinal({ word, previous, next, first }: Seam, rules: Rules): boolean {
	if (!rules.dottedOrdinals || !/^(?:\d{1,3}|\d{1,2}\.\d{1,2})$/.test(word)) return false;
	if (/\d/.test(first)) return /^\d{1,2}(?:\.\d{1,2})?$/.test(word);
	if (rules.months.has(next.toLowerCase())) return true;
	const before = previous.toLowerCase();
	if (rules.counts.has(before)) return false;
	return !isUpper(previous) || /[,:.]$/.test(previous) || rules.functionWords.has(before);
}

/** "3. Mai: ...", "12. The well": a number that opens a sentence counts it or is an ordinal. */
const isNumbering = (sentence: string): boolean => /^\s*\d{1,3}$/.test(sentence);

/** True when the dot at `dot`, closed at `end`, is the end of the sentence that began at `from`. */
function ends(text: string, from: number, dot: number, end: number, rules: Rules): boolean {
	if (end < text.length && !/\s/.test(text[end] as string)) return false;
	const here = seam(text, dot, end);
	if (here.first === "") return true;
	if (isLower(here.next)) return false;
	// More than one mark, or a citation behind it, is the end of a sentence whatever stands before.
	if (text[dot] !== "." || text[dot + 1] === "." || text[end - 1] === "]") return true;
	if (dot - from < WINDOW && isNumbering(text.slice(from, dot))) return false;
	return !(isAbbreviation(here, rules) || isOrdinal(here, rules)) || opens(here, rules);
}

/** Sentences of a prose in order, without the white space around them. Linear. */
export function splitSentences(text: string, language: LanguageTag | null): readonly Span[] {
	const rules = (language === null ? undefined : byBase.get(baseOf(language))) ?? anyRules;
	const out: Span[] = [];
	let from = 0;
	const cut = (end: number) => {
		const part = text.slice(from, end);
		const start = from + part.length - part.trimStart().length;
		if (start < end) out.push(span(start, from + part.trimEnd().length));
		from = end;
	};
	for (const { 0: found, index } of text.matchAll(ending)) {
		if (ends(text, from, index, index + found.length, rules)) cut(index + found.length);
	}
	if (from < text.length) cut(text.length);
	return out;
}
