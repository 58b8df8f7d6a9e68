// A claim and a draft's figure side by side: what every gate and score sees.
import type { Period } from "../dates/period.ts";
import type { Agreement } from "../quantities/agreement.ts";
import type { Say } from "../wording/wording.ts";
import type { Profile } from "./profile.ts";
import type { Unit } from "./units.ts";

/** A claim's statement with all that matching needs to know of it. */
export interface ClaimProfile {
	readonly profile: Profile;
	/** What a figure must speak of to be this one, with the weight of each. */
	readonly wanted: readonly { readonly unit: Unit; readonly weight: number }[];
	/** Their keys: what the claim knows of. Made when first asked for. */
	readonly known: () => ReadonlySet<string>;
	/** Of those the words that its own source is called by: who credits the figure to it has said them. */
	readonly ofSource: ReadonlySet<Unit>;
	/** Phrases of `also`, each as the keys of its words: further words that stand for the claim's measure. */
	readonly also: ReadonlyArray<readonly (readonly string[])[]>;
	/** Times the claim holds for: those of its statement, else `asOf`, else the years of its sources. */
	readonly times: readonly Period[];
	readonly dated: "stated" | "as-of" | "issued";
	/** All days, months, years and spans that its statement names, of whatever in it they are. */
	readonly dates: () => readonly Period[];
	/** It is of the year before the one that its source is of: what is told as of last year. */
	readonly ofLastYear: boolean;
}

export interface Pair {
	readonly claim: ClaimProfile;
	readonly draft: Profile;
	readonly agreement: Agreement;
	/** Keys of a draft's word that a claim's word may be written as inside a compound. */
	readonly nearnessOf: (unit: Unit) => number;
	/** A name of the claim is only said further back in the draft. */
	readonly minded?: boolean;
	/** The draft credits the figure to the claim's source, or to who reported it. */
	readonly credited: boolean;
	/** The draft credits it to somebody on no record, who may well speak of something of his own. */
	readonly isAnothers: boolean;
	/** True where the draft says the key at all, be it elsewhere. */
	readonly saidAnywhere: (key: string) => boolean;
	/** True where draft and statement are written in one language, so that plain words can be compared. */
	readonly sameLanguage: boolean;
}

/** Stands among the keys of those credited for whoever is on no record. */
export const stranger = "";

export const keysOfAll = (units: Iterable<{ readonly unit: Unit }>): ReadonlySet<string> => {
	const keys = new Set<string>();
	for (const { unit } of units) for (const key of unit.keys) keys.add(key);
	return keys;
};

/** Why two figures are not the same; the words go into explanations. */
export type Gate = (pair: Pair) => Say | null;

/** The first reason that any of the gates gives; the cheap ones stand first. */
export function firstReason(list: readonly Gate[], pair: Pair): Say | null {
	for (const gate of list) {
		const reason = gate(pair);
		if (reason) return reason;
	}
	return null;
}

const generic = new Set(["m:people"]);

export const isGeneric = (unit: Unit): boolean => unit.keys.some((key) => generic.has(key));

/** Units that say what a thing is, not what happened; countries have a gate of their own. */
export const isSubject = (unit: Unit): boolean =>
	unit.kind !== "verb" && unit.kind !== "region" && unit.family === null;

/** A further phrase of the claim is said whole, at least so near. */
export const alsoSaid = (claim: ClaimProfile, draft: Profile, least: number): boolean =>
	claim.also.some((phrase) => phrase.every((keys) => keys.some((key) => (draft.keys.get(key) ?? 0) >= least)));
