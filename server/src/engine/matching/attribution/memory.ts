// Keeps who was named in a draft so far, so that "the study" and a pronoun find whom they stand for.
// Belongs to one run of attribution; it forgets nothing and asks no language.
import { sourcesAtHand } from "../../registry/at-hand.ts";
import type { Registry, Source } from "../../registry/registry.ts";
import type { Named } from "./credit.ts";
import { type Kinship, kinshipOf } from "./kinship.ts";
import { nameWords } from "./name-words.ts";
import { type ShortNames, shortNamesOf } from "./short-names.ts";

export interface Memory {
	/** Somebody is named here, as speaker or not. `nouns` are those an unknown one was called by. */
	readonly mention: (names: readonly Named[], nouns: readonly string[]) => void;
	/** A paper of theirs is named by these nouns and kinds: who says "the survey" next means it, and not whoever was named since. */
	readonly mentionPaper: (names: readonly Named[], nouns: readonly string[], kinds: readonly string[]) => void;
	/** The sources on record that may be meant by it: "the agency" is perhaps one of them although nobody was named. */
	readonly mayBeKnown: Kinship;
	/** Whether a source on record is of one of these kinds. */
	readonly hasKind: (kinds: readonly (string | null)[]) => boolean;
	/** Whom a noun stands for: the one last named whose kind or name has it; null when nobody was. */
	readonly lastCalled: (noun: string, kinds: readonly string[]) => readonly Named[] | null;
	/** Whoever was named last; `isPerson`: no house. */
	readonly lastNamed: (isPerson: boolean) => readonly Named[] | null;
	/** Sources that a noun is short for though nobody was named. */
	readonly shortFor: ShortNames;
	/** Whom the first word of a name of two words stands for, once the whole was named: "Ridgeline" for Ridgeline Research. */
	readonly properFor: (word: string) => readonly Named[] | null;
	/** Whether a name of a source is that of one of its authors, or of a person or a paper at least: no place's. */
	readonly isAuthored: (source: string, named: string) => boolean;
	/** Whether a name of a source is its title, or how its title begins. */
	readonly isTitle: (source: string, named: string) => boolean;
	/** What is worth keeping for what follows. */
	readonly kept: () => Remembered;
}

/** Sources on record that were named last, the latest behind, with all that they were called. Plain data. */
export type Remembered = readonly {
	readonly names: readonly Named[];
	readonly what: "itself" | "paper";
	readonly calls: readonly string[];
}[];

/** Whoever was named longer ago is out of mind when a new section begins. */
const mostKept = 8;

/** What a paper may be called is as good as a synonym: who wrote "study" goes on with "report", "survey" or "paper". */
const PAPERS: readonly string[] = ["study", "report"];
const isPaperKind = (kind: string): boolean => PAPERS.includes(kind);
const PAPER_KINDS: ReadonlySet<string> = new Set([
	"study",
	"report",
	"paper",
	"survey",
	"analysis",
	"article",
	"publication",
	"thesis",
	"book",
	"review",
]);
const PAPER_TYPES: ReadonlySet<string> = new Set([
	"report",
	"article",
	"article-journal",
	"thesis",
	"book",
	"chapter",
	"paper-conference",
	"manuscript",
	"document",
]);

/** Other CSL types that tell what a source is. */
const TYPE_KIND: Readonly<Record<string, string>> = {
	"article-newspaper": "media",
	dataset: "dataset",
	legal_case: "court",
};

/** "Wasseramt" may be called "Amt": the ends of a word, the whole word first. */
const LONGEST_WORD = 40;
const endsOf = (word: string): string[] =>
	word.length > LONGEST_WORD
		? [word]
		: Array.from({ length: Math.max(0, word.length - 2) }, (_, from) => word.slice(from));

const callsOfWords = (names: readonly string[]): string[] => names.flatMap(nameWords).flatMap(endsOf);

const kindCalls = (kinds: readonly string[]): string[] => kinds.map((kind) => `kind ${kind}`);

/** What somebody may be called where nothing closer is: an agency whose entry is a report. */
const lastResorts = (kinds: readonly string[]): string[] => kinds.map((kind) => `type ${kind}`);

/** A source's kind, its CSL type and the words of its names: "the board" is the Water Board. */
function callsOf({ kind, names, fields }: Source): string[] {
	const own = kind?.toLowerCase() ?? null;
	const type = String(fields.type ?? "");
	const byType = kindCalls([TYPE_KIND[type] ?? []].flat());
	const isPaper = own === null ? PAPER_TYPES.has(type) : PAPER_KINDS.has(own);
	const papers = isPaper ? kindCalls(PAPERS) : PAPER_TYPES.has(type) ? lastResorts(PAPERS) : [];
	return [...kindCalls(own === null ? [] : [own]), ...byType, ...papers, ...callsOfWords(names)];
}

/** Somebody named in the draft, and when last. */
interface Mentioned {
	names: readonly Named[];
	turn: number;
	/** What they were called besides what the record calls them: naming somebody again costs one look-up a word. */
	readonly calls: Set<string>;
	readonly what: "itself" | "paper";
}

/** "Ridgeline Research", but neither "Ridgeline" nor "Ridgeline Research Group". */
const isPair = (name: string): boolean => name.split(" ").length === 2;

const latestOf = (mentioned: Iterable<Mentioned>, before: Mentioned | null = null): Mentioned | null => {
	let latest = before;
	for (const one of mentioned) if (latest === null || one.turn > latest.turn) latest = one;
	return latest;
};

function addTo<K>(map: Map<K, Mentioned[]>, key: K, who: Mentioned): void {
	const list = map.get(key);
	if (list) list.push(who);
	else map.set(key, [who]);
}

/** What is made once a registry, which never changes; it goes when the registry goes. */
const acquaintances = new WeakMap<Registry, Acquaintance>();

interface Acquaintance {
	readonly kinds: ReadonlySet<string | null>;
	readonly kinship: Kinship;
	readonly shortNames: ShortNames;
	readonly calls: CallIndex;
}

function acquaintedWith(registry: Registry): Acquaintance {
	const known = acquaintances.get(registry) ?? {
		kinds: new Set(sourcesAtHand(registry).map(({ kind }) => kind?.toLowerCase() ?? null)),
		kinship: kinshipOf(registry),
		shortNames: shortNamesOf(registry),
		calls: callIndex(registry),
	};
	acquaintances.set(registry, known);
	return known;
}

/** What sources on record may be called, entered for each when a draft first names it. */
interface CallIndex {
	readonly learn: (source: string) => void;
	/** Keys of those learnt that are called so. */
	readonly sources: (call: string) => ReadonlySet<string>;
}

const NOBODY: ReadonlySet<never> = new Set();

function callIndex({ sources }: Registry): CallIndex {
	const learnt = new Set<string>();
	const byCall = new Map<string, Set<string>>();
	return {
		learn: (key) => {
			const source = learnt.has(key) ? undefined : sources.get(key);
			learnt.add(key);
			for (const call of source ? callsOf(source) : []) byCall.set(call, (byCall.get(call) ?? new Set()).add(key));
		},
		sources: (call) => byCall.get(call) ?? NOBODY,
	};
}

/** `before`: what was kept of the sections before. */
export function openMemory(registry: Registry, before: Remembered = []): Memory {
	const { kinds, kinship, shortNames, calls: onRecord } = acquaintedWith(registry);
	const mentioned = new Map<string, Mentioned>();
	const byCall = new Map<string, Mentioned[]>();
	const bySource = new Map<string, Mentioned[]>();
	let turn = 0;
	const whoIs = (names: readonly Named[], what: "itself" | "paper"): Mentioned => {
		const id = [what, ...names.map(({ source, named }) => source ?? `?${named}`)].join("\n");
		const known = mentioned.get(id);
		if (known) return known;
		const fresh: Mentioned = { names, turn, calls: new Set(), what };
		mentioned.set(id, fresh);
		for (const { source } of what === "itself" ? names : []) {
			if (source === null) continue;
			onRecord.learn(source);
			addTo(bySource, source, fresh);
		}
		return fresh;
	};
	/** Family names of a source's authors. */
	const familiesOf = (source: string | null): string[] => {
		const authors = registry.sources.get(source ?? "")?.fields.author;
		const all: readonly unknown[] = Array.isArray(authors) ? authors : [];
		return all.flatMap((one) => (one as { family?: string } | null)?.family ?? []);
	};
	let last: readonly Named[] | null = null;
	let lastPerson: readonly Named[] | null = null;
	/** "She" is no agency and no hospital, but may be the author of a paper. */
	const isHouse = (kind: string | null): boolean => kind !== null && kind !== "person" && !PAPER_KINDS.has(kind);
	const mayBePerson = ({ is, source }: Named): boolean =>
		is === "person" ||
		familiesOf(source).length > 0 ||
		(is !== "house" && !isHouse(registry.sources.get(source ?? "")?.kind?.toLowerCase() ?? null));
	const call = (who: Mentioned, names: readonly Named[], calls: readonly string[]): void => {
		who.names = names;
		who.turn = ++turn;
		last = names;
		if (names.some(mayBePerson)) lastPerson = names;
		for (const one of calls) {
			if (who.calls.has(one)) continue;
			who.calls.add(one);
			addTo(byCall, one, who);
		}
	};
	for (const { names, what, calls } of before) call(whoIs(names, what), names, calls);
	/** Those named here whom the record calls so, by whichever are fewer. */
	const recordedAs = (call: string): readonly Mentioned[] => {
		const keys = bySource.size === 0 ? NOBODY : onRecord.sources(call);
		if (keys.size > bySource.size) return [...bySource].flatMap(([key, all]) => (keys.has(key) ? all : []));
		return keys.size === 0 ? [] : [...keys].flatMap((key) => bySource.get(key) ?? []);
	};
	const latestCalled = (calls: readonly string[]): Mentioned | null => {
		let latest: Mentioned | null = null;
		for (const one of calls) latest = latestOf(byCall.get(one) ?? [], latestOf(recordedAs(one), latest));
		return latest;
	};
	return {
		mayBeKnown: kinship,
		shortFor: shortNames,
		lastNamed: (isPerson) => {
			if (!isPerson) return last;
			return lastPerson?.filter(mayBePerson).map((name) => ({ ...name, is: "person" as const })) ?? null;
		},
		hasKind: (some) => some.some((kind) => kinds.has(kind)),
		mention: (names, nouns) => call(whoIs(names, "itself"), names, nouns.length > 0 ? callsOfWords(nouns) : nouns),
		mentionPaper: (names, nouns, kinds) =>
			call(whoIs(names, "paper"), names, [
				...nouns,
				...kindCalls(kinds.some(isPaperKind) ? [...kinds, ...PAPERS] : kinds),
			]),
		lastCalled: (noun, kinds) =>
			(latestCalled([noun, ...kindCalls(kinds)]) ?? latestCalled(lastResorts(kinds)))?.names ?? null,
		properFor: (word) => {
			const who = latestCalled([word.toLowerCase()]);
			const opens = ({ source }: Named): boolean =>
				registry.sources.get(source ?? "")?.names.some((name) => name.startsWith(`${word} `) && isPair(name)) ?? false;
			return who?.names.some(opens) ? who.names.map((name) => ({ ...name, named: word, is: "house" as const })) : null;
		},
		isAuthored: (source, named) => {
			const { kind } = registry.sources.get(source) ?? {};
			if (kind === "person" || PAPER_KINDS.has(kind?.toLowerCase() ?? "")) return true;
			return familiesOf(source).some((family) => named.includes(family));
		},
		isTitle: (source, named) =>
			registry.sources.get(source)?.title?.toLowerCase().startsWith(named.toLowerCase()) ?? false,
		kept: () =>
			[...mentioned.values()]
				.filter(({ names }) => names.some(({ source }) => source !== null))
				.sort((a, b) => a.turn - b.turn)
				.slice(-mostKept)
				.map(({ names, what, calls }) => ({ names, what, calls: [...calls].sort() })),
	};
}
