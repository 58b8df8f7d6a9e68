// Takes the words of a line before the caret; says whether the name of a source is expected there ("according to the", "laut",
// "nach Angaben des") and what of it is written. The words for it are those that reading attributions goes by.
import { languageFor, languages } from "../../languages/index.ts";
import type { Language, LanguageTag, Reporting } from "../../languages/language.ts";
import { type Span, span } from "../../text/span.ts";

export interface NameCue {
	/** Of what is written of the name, in the line. */
	readonly span: Span;
	/** An article stands before it already. */
	readonly hasArticle: boolean;
}

/** Cue, article and the beginning of a name are no longer, UTF-16 units. */
const reach = 160;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");
const anyOf = (words: Iterable<string>): string => {
	const all = [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length);
	return all.length === 0 ? "(?!)" : `(?:${all.map(escaped).join("|")})`;
};

/** Up to four words. */
const name =
	"((?:[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.&'’-]*(?:\\s+[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.&'’-]*){0,3}\\s?)?)$";
const start = "(?<![\\p{L}\\p{N}])";

function patternsOf({
	before,
	beforePapers,
	beforeAtBreak,
	documents,
	owners,
	definite,
	oblique,
	labels,
}: Reporting): RegExp[] {
	const loose = new Set([...beforePapers, ...beforeAtBreak]);
	const sure = anyOf(before.filter((cue) => !loose.has(cue)));
	const article = `(?:(${anyOf([...definite, ...oblique])})\\s+)?`;
	// "according to figures from", "nach ersten Angaben des".
	const paper = `${anyOf([...before, ...beforePapers])}\\s+(?:\\p{L}+\\s+){0,2}?${anyOf(documents)}\\s+(${anyOf(owners)})\\s+`;
	return [
		`${start}${paper}${article}${name}`,
		`${start}${sure}\\s+${article}${name}`,
		`[,(–—:]\\s*${anyOf(beforeAtBreak)}\\s+${article}${name}`,
		`${start}${anyOf(labels)}\\s*:\\s*${article}${name}`,
	].map((pattern) => new RegExp(pattern, "iu"));
}

/** Made once a language. */
const made = new WeakMap<Language, readonly RegExp[]>();

function patternsFor(language: Language): readonly RegExp[] {
	const patterns = made.get(language) ?? patternsOf(language.reporting);
	made.set(language, patterns);
	return patterns;
}

/** Null where no name is expected. `line` ends at the caret; where its language is not known, any that expects one decides. */
export function nameCue(line: string, language: LanguageTag | null): NameCue | null {
	const near = line.slice(-reach);
	const asked = language === null ? languages : [languageFor(language)];
	for (const pattern of asked.flatMap(patternsFor)) {
		const found = pattern.exec(near);
		if (!found) continue;
		const typed = found.at(-1) ?? "";
		return { span: span(line.length - typed.length, line.length), hasArticle: found.slice(1, -1).some(Boolean) };
	}
	return null;
}
