// Takes the claims of a large file one by one; gives what reading them gave, in arrays and a table of keys. They are read in stretches
// that end where their own text says so: what was read of one is remembered under its text, and a changed file reads few anew.
// Never remembers a stretch in which something is wrong: what is said of it has its place in the file.
import type { LanguageTag } from "../../languages/language.ts";
import { hashOf } from "../../text/hash.ts";
import { concatenated, type KeyTable } from "../key-table.ts";
import type { Report } from "../problems.ts";
import type { Reference } from "../read-claim.ts";
import type { Claim } from "../registry.ts";

/** What claims have, a bit each. */
export const traits = { isClaim: 1, quoted: 2, disputes: 4, dated: 8 } as const;

/** Fills a table of keys, claim by claim; matching has one. */
export interface KeyWriter {
	/** Null for an entry that is no claim: it has no row, and its number is spent. */
	readonly add: (claim: Claim | null) => void;
	readonly done: () => KeyTable;
}

/** What reading some claims in a row gave; depends on their lines and their languages only. */
export interface Stretch {
	readonly traits: Uint8Array;
	/** Names that claims refer to, each once. */
	readonly references: { readonly sources: readonly string[]; readonly claims: readonly string[] };
	readonly keys: KeyTable;
}

/** Stretches by their lines and languages. */
export interface StretchMemory {
	readonly get: (name: string) => Stretch | undefined;
	readonly set: (name: string, stretch: Stretch) => void;
}

/** Of so many stretches at most, those that were asked for last: some hundred thousand claims. */
const mostKnown = 4096;

/** A memory for whoever reads files that change. */
export function stretchMemory(): StretchMemory {
	const known = new Map<string, Stretch>();
	return {
		get(name) {
			const found = known.get(name);
			if (found && known.delete(name)) known.set(name, found);
			return found;
		},
		set(name, stretch) {
			const [oldest] = known.keys();
			if (known.size >= mostKnown && oldest !== undefined) known.delete(oldest);
			known.set(name, stretch);
		},
	};
}

interface Claims {
	readonly linesOf: (number: number) => string;
	readonly spoken: readonly LanguageTag[];
	readonly claimAt: (
		number: number,
		report: Report,
	) => { readonly claim: Claim | null; readonly references: readonly Reference[] };
	readonly report: Report;
	readonly newWriter: () => KeyWriter;
	readonly memory: StretchMemory | undefined;
}

/** Claims of a stretch, about and at most. */
const about = 32;
const most = 128;
/** Progress is told after so many claims. */
const step = 500;

function traitsOf(claim: Claim | null): number {
	if (!claim) return 0;
	const { quote, disputes, asOf } = claim;
	return (
		traits.isClaim |
		(quote ? traits.quoted : 0) |
		(disputes.length > 0 ? traits.disputes : 0) |
		(asOf === null ? 0 : traits.dated)
	);
}

function readStretch({ claimAt, newWriter }: Claims, from: number, to: number, report: Report): Stretch {
	const references = { sources: new Set<string>(), claims: new Set<string>() };
	const writer = newWriter();
	const marks = new Uint8Array(to - from);
	for (let number = from; number < to; number++) {
		const { claim, references: own } = claimAt(number, report);
		for (const { to: what, name } of own) references[what === "claim" ? "claims" : "sources"].add(name);
		marks[number - from] = traitsOf(claim);
		writer.add(claim);
	}
	return {
		traits: marks,
		references: { sources: [...references.sources], claims: [...references.claims] },
		keys: writer.done(),
	};
}

/** The lines and languages of the claims from here to the stretch's end. */
function linesFrom({ linesOf, spoken }: Claims, from: number): { readonly to: number; readonly name: string } {
	const all: string[] = [];
	for (let number = from; number < spoken.length && number - from < most; number++) {
		const lines = linesOf(number);
		all.push(`${spoken[number]}\n${lines}`);
		if (hashOf(lines) % about === 0) break;
	}
	return { to: from + all.length, name: all.join("\n\0") };
}

function known(claims: Claims, from: number, to: number, name: string): Stretch {
	const before = claims.memory?.get(name);
	if (before) return before;
	let isRight = true;
	const stretch = readStretch(claims, from, to, (...problem) => {
		isRight = false;
		claims.report(...problem);
	});
	if (isRight) claims.memory?.set(name, stretch);
	return stretch;
}

/** Gives how far it is, 0 to 1, now and then. */
export function* readStretches(
	claims: Claims,
): Generator<number, { marks: Uint8Array; references: Stretch["references"]; keys: KeyTable }> {
	const count = claims.spoken.length;
	const marks = new Uint8Array(count);
	const references = { sources: new Set<string>(), claims: new Set<string>() };
	const tables: { readonly table: KeyTable; readonly count: number }[] = [];
	let told = -step;
	for (let number = 0; number < count; ) {
		if (number - told >= step) {
			told = number;
			yield number / count;
		}
		const { to, name } = linesFrom(claims, number);
		const stretch = known(claims, number, to, name);
		marks.set(stretch.traits, number);
		for (const key of stretch.references.sources) references.sources.add(key);
		for (const id of stretch.references.claims) references.claims.add(id);
		tables.push({ table: stretch.keys, count: to - number });
		number = to;
	}
	return {
		marks,
		references: { sources: [...references.sources], claims: [...references.claims] },
		keys: concatenated(tables),
	};
}
