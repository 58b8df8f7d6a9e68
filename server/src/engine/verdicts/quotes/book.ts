// Takes a registry; gives the words on record that sources have said, and an index to find them by.
// Made once a registry and only when a draft quotes anybody. Never looks at a draft.
import { languageFor } from "../../languages/index.ts";
import { baseOf, type LanguageTag } from "../../languages/language.ts";
import { stemmerOf } from "../../matching/lexicon.ts";
import { type NameFinder, nameFinder } from "../../registry/find-sources.ts";
import { traits } from "../../registry/kept/stretches.ts";
import type { Claim, Registry } from "../../registry/registry.ts";
import { span } from "../../text/span.ts";
import { type QuoteWord, quoteWords, type Wording } from "./quote-words.ts";

/** Words on record; several claims may rest on the same. */
export interface Recorded {
	readonly claim: Claim;
	readonly text: string;
	readonly language: LanguageTag | null;
	readonly words: readonly QuoteWord[];
	/** Claims that rest on these words. */
	readonly claims: ReadonlySet<string>;
	/** Keys of whoever said so or reported it. */
	readonly owners: ReadonlySet<string>;
}

export interface QuoteBook {
	readonly isEmpty: boolean;
	/** The few that share the most telling words, best first. */
	readonly candidates: (words: readonly QuoteWord[]) => readonly Recorded[];
	readonly wordingFor: (language: LanguageTag | null) => Wording;
	readonly findNames: NameFinder;
}

/** What is made once a registry, which never changes; it goes when the registry goes. */
const books = new WeakMap<Registry, QuoteBook>();

export function quoteBookOf(registry: Registry): QuoteBook {
	const known = books.get(registry) ?? createBook(registry);
	books.set(registry, known);
	return known;
}

/** Words that more quotations on record share than this find none of them. */
const mostShared = 60;
const mostCandidates = 3;

/** Each is made when first asked for. */
function wordings(): QuoteBook["wordingFor"] {
	const made = new Map<string, Wording>();
	return (tag) => {
		const language = languageFor(tag);
		const known = made.get(language.base) ?? { language, stem: stemmerOf(language) };
		made.set(language.base, known);
		return known;
	};
}

function recordedIn({ claims }: Registry, wordingFor: QuoteBook["wordingFor"]): readonly Recorded[] {
	const byText = new Map<string, { readonly first: Claim; readonly all: Claim[] }>();
	for (const claim of claims.values()) {
		if ((claim.kept && !(claim.kept.traits & traits.quoted)) || !claim.quote) continue;
		const known = byText.get(claim.quote.text) ?? { first: claim, all: [] };
		known.all.push(claim);
		byText.set(claim.quote.text, known);
	}
	return [...byText].map(([text, { first: claim, all }]) => {
		const language = claim.quote?.language ?? null;
		const wording = wordingFor(language ?? claim.statements[0]?.language ?? null);
		return {
			claim,
			text,
			language,
			words: quoteWords(text, span(0, text.length), wording),
			claims: new Set(all.map(({ id }) => id)),
			owners: new Set(all.flatMap(({ sources, via }) => [...sources, ...via])),
		};
	});
}

function createBook(registry: Registry): QuoteBook {
	const wordingFor = wordings();
	const all = recordedIn(registry, wordingFor);
	const byKey = new Map<string, Recorded[]>();
	for (const recorded of all)
		for (const key of new Set(recorded.words.flatMap(({ rare, key }) => (rare ? key : [])))) {
			const known = byKey.get(key);
			if (known) known.push(recorded);
			else byKey.set(key, [recorded]);
		}
	let names: NameFinder | null = null;
	return {
		isEmpty: all.length === 0,
		wordingFor,
		candidates: (words) => {
			const votes = new Map<Recorded, number>();
			for (const key of new Set(words.flatMap(({ rare, key }) => (rare ? key : [])))) {
				const sharing = byKey.get(key) ?? [];
				if (sharing.length <= mostShared) for (const each of sharing) votes.set(each, (votes.get(each) ?? 0) + 1);
			}
			return [...votes]
				.sort((a, b) => b[1] - a[1])
				.slice(0, mostCandidates)
				.map(([recorded]) => recorded);
		},
		findNames: (text) => {
			names ??= nameFinder(registry);
			return names(text);
		},
	};
}

/** Words in another language than the writer's are a translation, or are quoted as they stand. */
export const isForeign = ({ language }: Recorded, to: LanguageTag | null): boolean =>
	language !== null && to !== null && baseOf(language) !== baseOf(to);
