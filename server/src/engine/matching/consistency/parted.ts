// Takes two tellings of a draft; gives what keeps them from being of the same thing, whatever their numbers; null where nothing
// does. The gates that keep a draft from a claim are asked both ways: either telling may be the claim.

import { type Period, relatePeriods } from "../../dates/period.ts";
import type { Agreement } from "../../quantities/agreement.ts";
import { once } from "../../text/once.ts";
import type { Say } from "../../wording/wording.ts";
import { otherLanguage } from "../across-languages.ts";
import { weightIn } from "../claims.ts";
import { conflictGates } from "../conflict-gates.ts";
import { gates } from "../gates.ts";
import { firstReason, type Gate, keysOfAll, type Pair } from "../pair.ts";
import { changed, type Profile } from "../profile.ts";
import { isPredicate } from "../units.ts";
import { isBeneath, isDefinite } from "./beneath.ts";
import type { Telling } from "./telling.ts";

/** What the gates are asked about: two numbers that cannot both be true, without a slip to explain it. */
const conflict: Agreement = { relation: "conflict", source: null, draft: null, slip: null };

/** Plans are told apart below, by rules of their own. */
const asReal = (profile: Profile): Profile =>
	changed(profile, {
		circumstances: { ...profile.circumstances, unreal: false, demanded: false, forecast: false },
	});

/** The one telling as a claim on record, the other as the draft. */
export function pairOf(claim: Telling, draft: Telling): Pair {
	const { keys, lexicon } = draft.profile;
	const [onRecord, told] = [asReal(claim.profile), asReal(draft.profile)];
	// "48 dead": what became of them stands for who they were.
	const noun = isBeneath(claim, draft) ? claim.profile.noun.filter((unit) => !isPredicate(unit)) : claim.profile.noun;
	const wanted = claim.core.map((unit) => ({ unit, weight: weightIn(claim.profile, unit) }));
	return {
		claim: {
			profile: changed(onRecord, { noun }),
			wanted,
			known: once(() => keysOfAll(wanted)),
			dates: () => claim.profile.circumstances.times,
			ofSource: new Set(),
			also: [],
			times: claim.profile.circumstances.times,
			dated: "stated",
			ofLastYear: false,
		},
		draft: told,
		agreement: conflict,
		nearnessOf: (unit) => Math.max(0, ...unit.keys.map((key) => keys.get(key) ?? 0)),
		saidAnywhere: draft.says,
		credited: false,
		isAnothers: false,
		sameLanguage: claim.profile.lexicon === lexicon,
	};
}

const share = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((each) => b.has(each));

/** Both are said and nothing of the one is the other's. */
const differ = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.size > 0 && b.size > 0 && !share(a, b);

/** Two items of lists, two cells, two figures of one sentence each tell of their own. */
function byPlace(a: Telling, b: Telling): string | null {
	if (a.block === b.block && a.sentence.start === b.sentence.start) return "stand in one sentence";
	return a.place === b.place && (a.place === "item" || a.place === "cell") ? `are two ${a.place}s` : null;
}

const timesOf = ({ profile: { circumstances } }: Telling): readonly Period[] =>
	circumstances.times.length > 0 ? circumstances.times : circumstances.timesAbove;

function byTime(a: Telling, b: Telling): string | null {
	if (differ(a.days, b.days)) return "are of two days";
	const [one, other] = [timesOf(a), timesOf(b)];
	if (one.length === 0 && other.length === 0) return null;
	if (one.length === 0 || other.length === 0) return isBeneath(a, b) ? null : "are perhaps of two times";
	const isSame = one.some((here) => other.some((there) => relatePeriods(here, there) === "same"));
	return isSame ? null : "are of two times";
}

function byCircumstance(a: Telling, b: Telling): string | null {
	const [one, other] = [a.profile.circumstances, b.profile.circumstances];
	if (one.change !== other.change) return "are a change and a level";
	// A title says "500 jobs gone" of what is only planned.
	if (isBeneath(a, b) || isDefinite(b)) return null;
	const isAsked = one.demanded !== other.demanded;
	return isAsked || one.unreal !== other.unreal || one.forecast !== other.forecast
		? "are a plan and what came of it"
		: null;
}

/** "The dairy group Lattona" and "she (group)" may be one; "police" and "union" are not. */
const wordsIn = (names: ReadonlySet<string>): ReadonlySet<string> =>
	new Set([...names].flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []));

/** Each is asked with either telling for the claim. */
const keepApart: readonly Gate[] = [otherLanguage, ...gates, ...conflictGates];

export function parted(a: Telling, b: Telling): string | Say | null {
	if (differ(wordsIn(a.credits), wordsIn(b.credits))) return "are of two sources";
	const first = byPlace(a, b) ?? byTime(a, b) ?? byCircumstance(a, b);
	if (first) return first;
	const sides = isBeneath(a, b) ? [pairOf(a, b)] : [pairOf(a, b), pairOf(b, a)];
	for (const pair of sides) {
		const reason = firstReason(keepApart, pair);
		if (reason) return reason;
	}
	return null;
}
