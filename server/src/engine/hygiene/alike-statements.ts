// Takes claims; gives the pairs whose statements have the same words, or the one most of the other's. Found by rare words, never pair by pair: linear.
import { languageFor } from "../languages/index.ts";
import type { Language } from "../languages/language.ts";
import { stemmerOf } from "../matching/lexicon.ts";
import type { Claim, Statement } from "../registry/registry.ts";

/** Words that more claims share find nobody; each claim is looked for by a few words and held against a few others. */
const mostSharing = 24;
const rarest = 4;
const most = 4;

/** Share of the words of the fuller statement that the barer one has; of its own the barer one has no other. */
const alike = 0.5;

type Stem = (lower: string) => string;

/** Registries say the same words again and again: each is stemmed once. */
function stems(): (language: Language) => Stem {
	const made = new Map<Language, Stem>();
	return (language) => {
		const known = made.get(language) ?? stemmerOf(language);
		made.set(language, known);
		return known;
	};
}

/** The telling words of a statement, its figure left out. */
function wordsOf({ text, language: tag, figure }: Statement, stemIn: ReturnType<typeof stems>): readonly string[] {
	const language = languageFor(tag);
	const stem = stemIn(language);
	const around = `${text.slice(0, figure.span.start)} ${text.slice(figure.span.end)}`.toLowerCase();
	const words = around.match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [];
	return words.flatMap((word) => (language.functionWords.has(word) ? [] : `${language.base} ${stem(word)}`));
}

interface Read {
	readonly claim: Claim;
	readonly words: ReadonlySet<string>;
}

/** Nought where each has a word that the other has not: "the northern district" and "the southern district" are two. */
function shareOf(a: Read, b: Read): number {
	const [barer, fuller] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
	for (const word of barer) if (!fuller.has(word)) return 0;
	return barer.size / Math.max(fuller.size, 1);
}

/** The earlier of a pair first. */
export function alikeStatements(claims: readonly Claim[]): readonly (readonly [Claim, Claim])[] {
	const stemIn = stems();
	const all = claims.map(
		(claim): Read => ({ claim, words: new Set(claim.statements.flatMap((one) => wordsOf(one, stemIn))) }),
	);
	const counts = new Map<string, number>();
	for (const { words } of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	const countOf = (word: string): number => counts.get(word) ?? 0;
	const byWord = new Map<string, Read[]>();
	return all.flatMap((later) => {
		const telling = [...later.words]
			.filter((word) => countOf(word) > 1 && countOf(word) <= mostSharing)
			.sort((a, b) => countOf(a) - countOf(b))
			.slice(0, rarest);
		const near = new Set(telling.flatMap((word) => byWord.get(word) ?? []));
		for (const word of telling) byWord.set(word, [...(byWord.get(word) ?? []), later]);
		return [...near]
			.map((earlier) => ({ earlier, share: shareOf(earlier, later) }))
			.filter(({ share }) => share >= alike)
			.sort((a, b) => b.share - a.share)
			.slice(0, most)
			.map(({ earlier }) => [earlier.claim, later.claim] as const);
	});
}
