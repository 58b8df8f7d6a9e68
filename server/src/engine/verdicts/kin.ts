// Takes a registry; tells which claim has taken another's place, and which say otherwise.
// Made once a registry and only when asked. Never looks at a draft.
import type { Claim, Registry, Statement } from "../registry/registry.ts";

export interface Kin {
	/** The newest claim in this one's place; null where none is newer. */
	readonly successorOf: (claim: Claim) => Claim | null;
	/** Claims that dispute this one or that it disputes, each once; those whose place another has taken left out. */
	readonly rivalsOf: (claim: Claim) => readonly Claim[];
}

/** A chain of successors longer than this is a circle or a mistake. */
const longestChain = 20;

/** What the statement says but for its figure: two claims with the same words say it of two times. */
const wordsOf = ({ language, text, figure }: Statement): string =>
	`${language} ${text.slice(0, figure.span.start)}#${text.slice(figure.span.end)}`.toLowerCase().replace(/\s+/g, " ");

/** Ids of the claims in order of their date, by the words of their statements. */
function byWords({ claims }: Registry): ReadonlyMap<string, readonly Claim[]> {
	const groups = new Map<string, Claim[]>();
	for (const claim of claims.values())
		if (claim.asOf !== null)
			for (const words of new Set(claim.statements.map(wordsOf))) {
				const group = groups.get(words) ?? [];
				groups.set(words, group);
				group.push(claim);
			}
	for (const group of groups.values()) group.sort((a, b) => ((a.asOf ?? "") < (b.asOf ?? "") ? -1 : 1));
	return groups;
}

function rivalries({ claims }: Registry): ReadonlyMap<string, ReadonlySet<string>> {
	const rivals = new Map<string, Set<string>>();
	const add = (one: string, other: string): void => {
		rivals.set(one, (rivals.get(one) ?? new Set()).add(other));
	};
	for (const { id, disputes } of claims.values())
		for (const other of disputes) {
			add(id, other);
			add(other, id);
		}
	return rivals;
}

export function createKin(registry: Registry): Kin {
	let groups: ReadonlyMap<string, readonly Claim[]> | null = null;
	let rivals: ReadonlyMap<string, ReadonlySet<string>> | null = null;
	const named = ({ supersededBy }: Claim): Claim | null => registry.claims.get(supersededBy ?? "") ?? null;
	/** "2025" holds "2025-09": neither is later. */
	const isLater = (claim: Claim, than: Claim): boolean =>
		claim.asOf !== null && than.asOf !== null && claim.asOf > than.asOf && !claim.asOf.startsWith(than.asOf);
	const dated = (claim: Claim): Claim | null => {
		groups ??= byWords(registry);
		const last = claim.statements.map((statement) => groups?.get(wordsOf(statement))?.at(-1));
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
