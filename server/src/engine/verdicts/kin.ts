// Takes a registry; tells which claim has taken another's place, and which say otherwise.
// Made once a registry and only when asked. Never looks at a draft.
import { keptRows } from "../matching/finding/kept-rows.ts";
import { wordsAround } from "../matching/finding/key-rows.ts";
import { traits } from "../registry/kept/stretches.ts";
import type { Claim, Registry } from "../registry/registry.ts";
import { firstFrom } from "../text/first-from.ts";
import { hashOf } from "../text/hash.ts";

export interface Kin {
	/** The newest claim in this one's place; null where none is newer. */
	readonly successorOf: (claim: Claim) => Claim | null;
	/** Claims that dispute this one or that it disputes, each once; those whose place another has taken left out. */
	readonly rivalsOf: (claim: Claim) => readonly Claim[];
}

/** A chain of successors longer than this is a circle or a mistake. */
const longestChain = 20;

/** Hashes of the words of a claim's statements: of a large file they are known without reading it. */
const hashesOf = (claim: Claim): readonly number[] =>
	claim.kept
		? keptRows(claim.kept).map((row) => claim.kept?.keys.words[row] as number)
		: claim.statements.map((statement) => hashOf(wordsAround(statement)));

const isDated = (claim: Claim): boolean =>
	claim.kept ? (claim.kept.traits & traits.dated) !== 0 : claim.asOf !== null;

/** Claims with a date, in the order of the registry, that may have the same words. */
type Alike = (words: number) => readonly Claim[];

function byWords({ claims }: Registry): Alike {
	const all = [...claims.values()].filter(isDated);
	const rows = all.flatMap((claim, at) => hashesOf(claim).map((hash) => ({ hash, at })));
	rows.sort((a, b) => a.hash - b.hash || a.at - b.at);
	const hashes = Uint32Array.from(rows, ({ hash }) => hash);
	const numbers = Uint32Array.from(rows, ({ at }) => at);
	return (words) => {
		const found = new Set<Claim>();
		for (let at = firstFrom(hashes, (hash) => hash >= words); hashes[at] === words; at++)
			found.add(all[numbers[at] as number] as Claim);
		return [...found];
	};
}

/** The last of those that say the same of a time. */
function lastWith(words: string, alike: Alike): Claim | undefined {
	const same = alike(hashOf(words)).filter(({ statements }) => statements.some((one) => wordsAround(one) === words));
	return same.sort((a, b) => ((a.asOf ?? "") < (b.asOf ?? "") ? -1 : 1)).at(-1);
}

function rivalries({ claims }: Registry): ReadonlyMap<string, ReadonlySet<string>> {
	const rivals = new Map<string, Set<string>>();
	const add = (one: string, other: string): void => {
		rivals.set(one, (rivals.get(one) ?? new Set()).add(other));
	};
	for (const claim of claims.values()) {
		if (claim.kept && !(claim.kept.traits & traits.disputes)) continue;
		for (const other of claim.disputes) {
			add(claim.id, other);
			add(other, claim.id);
		}
	}
	return rivals;
}

export function createKin(registry: Registry): Kin {
	let alike: Alike | null = null;
	let rivals: ReadonlyMap<string, ReadonlySet<string>> | null = null;
	const named = ({ supersededBy }: Claim): Claim | null => registry.claims.get(supersededBy ?? "") ?? null;
	/** "2025" holds "2025-09": neither is later. */
	const isLater = (claim: Claim, than: Claim): boolean =>
		claim.asOf !== null && than.asOf !== null && claim.asOf > than.asOf && !claim.asOf.startsWith(than.asOf);
	const dated = (claim: Claim): Claim | null => {
		alike ??= byWords(registry);
		const mine = alike;
		const last = claim.statements.map((statement) => lastWith(wordsAround(statement), mine));
		return last.find((other) => other && other.rank !== "deprecated" && isLater(other, claim)) ?? null;
	};
	const successorOf = (claim: Claim): Claim | null => {
		let newest = claim;
		for (let step = 0; step < longestChain; step++) {
			const next = named(newest) ?? dated(newest);
			if (!next || next === claim) break;
			newest = next;
		}
		return newest === claim ? null : newest;
	};
	const rivalsOf = (claim: Claim): readonly Claim[] => {
		rivals ??= rivalries(registry);
		const known = [...(rivals.get(claim.id) ?? [])].flatMap((id) => registry.claims.get(id) ?? []);
		return known.filter((other) => other.rank !== "deprecated" && successorOf(other) === null);
	};
	return { successorOf, rivalsOf };
}
