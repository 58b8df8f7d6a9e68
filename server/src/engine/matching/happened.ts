// Takes a claim and a draft's figure; says how far the draft tells of what the claim says happened.
import { alsoSaid, type Pair } from "./pair.ts";
import type { Profile } from "./profile.ts";
import { isPredicate, type Unit } from "./units.ts";

const predicatesOf = (profile: Profile, least: number): Unit[] =>
	profile.mentions
		.filter(({ unit, nearness, aloof }) => isPredicate(unit) && nearness >= least && !aloof)
		.map(({ unit }) => unit);

/** How far the draft says what the claim says happened: said, not said, or something else said instead. */
export function predicate(pair: Pair, least: number): "same" | "silent" | "other" {
	const wanted = predicatesOf(pair.claim.profile, 0.5);
	const own = predicatesOf(pair.draft, 0.9);
	if (pair.claim.profile.circumstances.change && pair.draft.circumstances.change) return "same";
	if (wanted.length === 0 || wanted.some((unit) => pair.nearnessOf(unit) >= least)) return "same";
	if (alsoSaid(pair.claim, pair.draft, least)) return "same";
	return own.length === 0 ? "silent" : "other";
}
