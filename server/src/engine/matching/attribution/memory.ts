// Keeps who was named in a draft so far, so that "the study" and "it" find whom they stand for.
// Belongs to one run of attribution; it forgets nothing and asks no language.
import type { Registry, Source } from "../../registry/registry.ts";
import type { Named } from "./credit.ts";

export interface Memory {
	/** Somebody is named here, as speaker or not. `nouns` are those an unknown one was called by. */
	readonly mention: (names: readonly Named[], nouns: readonly string[]) => void;
	/** Whether some source on record is called so; then "the agency" may be that one although nobody was named. */
	readonly mayBeKnown: (noun: string, kinds: readonly string[]) => boolean;
	/** Whom a noun stands for: the one last named whose kind or name has it; null when nobody was. */
	readonly lastCalled: (noun: string, kinds: readonly string[]) => readonly Named[] | null;
}

const TYPE_KIND: Readonly<Record<string, string>> = {
	"article-journal": "study",
	"article-newspaper": "media",
	thesis: "study",
	report: "report",
	dataset: "dataset",
	legal_case: "court",
};

/** "Wasseramt" may be called "Amt": the ends of a word, the whole word first. */
const LONGEST_WORD = 40;
const endsOf = (word: string): string[] =>
	word.length > LONGEST_WORD
		? [word]
		: Array.from({ length: Math.max(0, word.length - 2) }, (_, from) => word.slice(from));

const callsOfWords = (names: readonly string[]): string[] =>
	names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).flatMap(endsOf);

/** A source's kind, its CSL type and the words of its names: "the board" is the Water Board. */
function callsOf(source: Source): string[] {
	const type = TYPE_KIND[String(source.fields.type ?? "")];
	const calls = [
		source.kind ? `kind ${source.kind.toLowerCase()}` : "",
		type ? `kind ${type}` : "",
		...callsOfWords(source.names),
	];
	return calls.filter((call) => call !== "");
}

/** Somebody named in the draft, and when last. */
interface Mentioned {
	names: readonly Named[];
	turn: number;
	/** Nouns already entered for them: naming somebody again costs one look-up. */
	readonly nouns: Set<string>;
}

const latestOf = (mentioned: Iterable<Mentioned>): Mentioned | null => {
	let latest: Mentioned | null = null;
	for (const one of mentioned) if (latest === null || one.turn > latest.turn) latest = one;
	return latest;
};

/** Whether a source's kind is one of these, or a name of it has the noun. */
const isCalled = ({ kind, names }: Source, noun: string, kinds: readonly string[]): boolean =>
	(kind !== null && kinds.includes(kind.toLowerCase())) || names.some((name) => name.toLowerCase().includes(noun));

export function openMemory(registry: Registry): Memory {
	const mentioned = new Map<string, Mentioned>();
	const byCall = new Map<string, Set<Mentioned>>();
	const mayBe = new Map<string, boolean>();
	let turn = 0;
	const enter = (who: Mentioned, calls: readonly string[]): void => {
		for (const call of calls) byCall.set(call, (byCall.get(call) ?? new Set()).add(who));
	};
	const whoIs = (names: readonly Named[]): Mentioned => {
		const id = names.map(({ source, named }) => source ?? `?${named}`).join("\n");
		const known = mentioned.get(id);
		if (known) return known;
		const fresh: Mentioned = { names, turn, nouns: new Set() };
		mentioned.set(id, fresh);
		const sources = names.flatMap(({ source }) => registry.sources.get(source ?? "") ?? []);
		enter(fresh, sources.flatMap(callsOf));
		return fresh;
	};
	return {
		mayBeKnown: (noun, kinds) => {
			const answer = mayBe.get(noun) ?? [...registry.sources.values()].some((source) => isCalled(source, noun, kinds));
			mayBe.set(noun, answer);
			return answer;
		},
		mention: (names, nouns) => {
			const who = whoIs(names);
			who.names = names;
			who.turn = ++turn;
			const fresh = nouns.filter((noun) => !who.nouns.has(noun));
			for (const noun of fresh) who.nouns.add(noun);
			enter(who, callsOfWords(fresh));
		},
		lastCalled: (noun, kinds) => {
			const calls = [noun, ...kinds.map((kind) => `kind ${kind}`)];
			return latestOf(calls.flatMap((call) => [...(byCall.get(call) ?? [])]))?.names ?? null;
		},
	};
}
