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

export function openMemory(registry: Registry): Memory {
	const calls = new Map<string, string[]>();
	const latest = new Map<string, { readonly names: readonly Named[]; readonly turn: number }>();
	let turn = 0;
	const callsFor = (key: string): string[] => {
		const known = calls.get(key);
		if (known) return known;
		const source = registry.sources.get(key);
		const made = source ? callsOf(source) : [];
		calls.set(key, made);
		return made;
	};
	const mayBe = new Map<string, boolean>();
	return {
		mayBeKnown: (noun, kinds) => {
			const answer =
				mayBe.get(noun) ??
				[...registry.sources.values()].some(
					({ kind, names }) =>
						(kind !== null && kinds.includes(kind.toLowerCase())) ||
						names.some((name) => name.toLowerCase().includes(noun)),
				);
			mayBe.set(noun, answer);
			return answer;
		},
		mention: (names, nouns) => {
			turn++;
			const own = names.flatMap(({ source }) => (source === null ? [] : callsFor(source)));
			for (const call of [...own, ...callsOfWords(nouns)]) latest.set(call, { names, turn });
		},
		lastCalled: (noun, kinds) => {
			const asked = [noun, ...kinds.map((kind) => `kind ${kind}`)];
			const found = asked.flatMap((call) => latest.get(call) ?? []);
			return found.sort((a, b) => b.turn - a.turn)[0]?.names ?? null;
		},
	};
}
