// What keeps a claim and a draft's figure apart whatever their numbers: what must agree where both say it.

import { isOfYears, type Period, relatePeriods, wholeYears } from "../dates/period.ts";
import type { Agreement } from "../quantities/agreement.ts";
import type { Say, Spoken } from "../wording/wording.ts";
import { because } from "./because.ts";
import { alsoSaid, type ClaimProfile, type Gate, isGeneric, isSubject } from "./pair.ts";
import { nearness, type Profile } from "./profile.ts";
import { isTailOf } from "./tie.ts";
import { isIdea, type Unit } from "./units.ts";

const sharesKey = (a: readonly Unit[], b: readonly Unit[]): boolean => {
	const keys = new Set(a.flatMap((unit) => unit.keys));
	return b.some((unit) => unit.keys.some((key) => keys.has(key)));
};

const regionsOf = (units: readonly Unit[]): string[] =>
	units.filter(({ kind }) => kind === "region").flatMap(({ keys }) => keys);

/** A heading over all is still of a figure; what another figure's stretch says is not. */
const leastScope = 0.41;

/** Ids of a family at the nearest scope that has any; further off than `least` ids say nothing of this figure. */
function idsOf(profile: Profile, family: string, least = leastScope): Set<string> {
	const found = profile.mentions.filter(({ unit }) => unit.family === family);
	const best = Math.max(0, ...found.map(({ nearness }) => nearness));
	return new Set(
		found.filter(({ nearness }) => nearness === best && best >= least).flatMap(({ unit }) => unit.keys.slice(0, 1)),
	);
}

/** All that says one of the ideas: "earned" is an income, and is said by "earnings" too. */
const keysOf = ({ mentions }: Profile, ids: ReadonlySet<string>): string[] =>
	mentions.flatMap(({ unit }) => (ids.has(unit.keys[0] ?? "") ? unit.keys : []));

/** The figure's own words name the thing on record: what the sentence says of others, or a heading of all, sets it apart no more. */
const isNamed = ({ wanted }: ClaimProfile, { mentions, keys }: Profile): boolean =>
	mentions.some(({ unit, nearness: near }) => near === nearness.own && isSubject(unit)) &&
	wanted.some(
		({ unit }) => isSubject(unit) && unit.kind === "word" && unit.keys.some((key) => keys.get(key) === nearness.own),
	);

/** Ideas with the words that say them. */
function spoken({ mentions }: Profile, ids: ReadonlySet<string>): Spoken {
	const words = mentions.filter(({ unit }) => ids.has(unit.keys[0] ?? "")).map(({ unit }) => unit.text);
	return { ideas: [...ids].map((id) => id.slice(2)), words: [...new Set(words)] };
}

/** How near the claim's own idea must be said to count beside others: what only stands in a title or further back outweighs nothing. */
const nearEnough = ({ mentions }: Profile, said: ReadonlySet<string>): number => {
	const isAround = mentions.every(
		({ unit, nearness: near }) => near <= nearness.title || !said.has(unit.keys[0] ?? ""),
	);
	return isAround ? nearness.other : 0.9;
};

const families = ["fate", "act", "who", "money"] as const;

export const otherMeasure: Gate = ({ claim, draft, agreement }) => {
	const named = isNamed(claim, draft);
	const isMoney = [claim.profile, draft].some(({ figure }) => figure.quantity.kind === "money");
	for (const family of families) {
		// "Has cost 260 their jobs", "spent 23,000 hours": what is no money is not told apart by words for it.
		if (family === "money" && !isMoney && claim.profile.figure.quantity.kind !== "percent") continue;
		const isOwn = named && (family === "money" || agreement.relation !== "conflict");
		const wanted = idsOf(claim.profile, family);
		const said = idsOf(draft, family, isOwn ? nearness.own : leastScope);
		if (wanted.size === 0 || said.size === 0) continue;
		if (
			![...said].some((id) => wanted.has(id)) &&
			!keysOf(claim.profile, wanted).some((key) => (draft.keys.get(key) ?? 0) >= nearEnough(draft, said)) &&
			!alsoSaid(claim, draft, 0.9)
		)
			return because.measure(spoken(draft, said), spoken(claim.profile, wanted));
	}
	return null;
};

/** "Die Zivis haben 17 Prozent ihrer Einsätze": what "Zivildiensteinsätze" has before its end begins another word of the sentence. */
function isRestSaid(wanted: readonly Unit[], said: readonly Unit[], { mentions }: Profile): boolean {
	const tails = said.flatMap(({ keys: [key = ""] }) => (key.startsWith("w:") ? key.slice(2) : []));
	const rests = wanted
		.flatMap(({ keys: [key = ""] }) =>
			tails.flatMap((tail) => (key.endsWith(tail) ? key.slice(0, -tail.length).replace(/s$/u, "") : [])),
		)
		.filter(({ length }) => length >= shortestRest);
	return mentions.some(({ unit }) => unit.keys.some((key) => rests.some((rest) => key.startsWith(rest))));
}

/** Letters of the beginning of a compound that tell which, its "w:" counted in. */
const shortestRest = 6;

/** Another thing is counted; `near` is how near the claim's own noun must stand to be meant all the same. */
export const otherNoun =
	(near: number): Gate =>
	({ claim, draft, agreement, credited, nearnessOf, sameLanguage }) => {
		const wanted = claim.profile.noun;
		const said = draft.noun;
		if (wanted.length === 0 || said.length === 0) return null;
		// "73 Höfe" are the 37 "Bauernhöfe" on record, where the number itself tells that they are meant, or the source and the rest of the word.
		const isMeant =
			agreement.relation !== "conflict" || mixesUp(agreement) || (credited && isRestSaid(wanted, said, draft));
		if (isMeant && said.some((unit) => isTailOf(unit, draft, new Set(wanted.flatMap(({ keys }) => keys))))) return null;
		if (sharesKey(wanted, said) || [...said, ...wanted].some(isGeneric)) return null;
		const claimKeys = claim.known();
		const isHeard = said.some((unit) => unit.keys.some((key) => claimKeys.has(key)));
		// "On 12 streets" is no number of what was found under street lamps.
		if (isHeard && (near <= 1 || claim.profile.noun.every((unit) => nearnessOf(unit) >= 0.9))) return null;
		// "1,264 bicycle stands": the claim's noun says of what kind the draft's is.
		const isModifier = sharesKey(
			wanted,
			draft.phrase.filter((unit) => !said.some(({ span }) => span.start === unit.span.start)),
		);
		if (!isModifier && wanted.some((unit) => nearnessOf(unit) >= near)) return null;
		return sameLanguage || (wanted.some(isIdea) && said.some(isIdea))
			? because.noun(said.map(({ text }) => text).join(" "), wanted.map(({ text }) => text).join(" "))
			: null;
	};

export const otherRegion: Gate = ({ claim, draft }) => {
	const wanted = regionsOf(claim.profile.phrase);
	const said = regionsOf(draft.phrase);
	if (wanted.length > 0 && said.length > 0 && !said.some((code) => wanted.includes(code))) return because.country;
	const claimed = regionsOf(claim.wanted.map(({ unit }) => unit));
	const inSentence = regionsOf(draft.mentions.filter(({ nearness }) => nearness > 0.3).map(({ unit }) => unit));
	if (said.length > 0 && wanted.length === 0 && claimed.length > 0 && !said.some((code) => claimed.includes(code)))
		return because.country;
	const own = regionsOf(
		draft.mentions.filter(({ unit, nearness }) => nearness >= 0.9 && !unit.aside).map(({ unit }) => unit),
	);
	if (wanted.length > 0 && own.length > 0 && !wanted.some((code) => inSentence.includes(code))) return because.country;
	if (claimed.length > 0 && own.length > 0 && !claimed.some((code) => inSentence.includes(code)))
		return because.country;
	return isElsewhere(claim, draft) ? because.country : null;
};

/** "Net migration to Germany" beside "to the UK": the same is said of another country, whatever was spoken of before. */
function isElsewhere({ wanted }: ClaimProfile, { mentions }: Profile): boolean {
	const placed = mentions
		.filter(({ unit, nearness }) => isPlacedRegion(unit) && nearness >= 0.9)
		.map(({ unit }) => unit);
	return wanted.some(
		({ unit }) => isPlacedRegion(unit) && placed.some(({ slot }) => slot === unit.slot) && !sharesKey([unit], placed),
	);
}

const isPlacedRegion = ({ kind, slot, aside }: Unit): boolean =>
	kind === "region" && !aside && (slot === "in" || slot === "to");

/** The number on record with its digits mixed up, its zeros or its magnitude misplaced; one digit that differs may be any number. */
export const slips = ({ slip }: Agreement): boolean => slip !== null && slip !== "digit";

/** The digits on record mixed up: the number itself tells that it is meant. */
export const mixesUp = ({ slip }: Agreement): boolean => slip === "transposed";

export const otherPlace: Gate = ({ claim, draft, agreement, credited, nearnessOf }) => {
	if (credited && mixesUp(agreement)) return null;
	const wanted = claim.wanted.filter(({ unit }) => unit.kind === "name").map(({ unit }) => unit);
	const near = draft.mentions.filter(({ unit, nearness }) => unit.kind === "name" && nearness >= 0.9);
	// "1,300 jobs, most of them in Europe" are the 1,300, and "it lists 1,650 loads, the last on a Christmas Eve" is of where it was.
	const isPlaced = agreement.relation !== "conflict" || wanted.some((unit) => nearnessOf(unit) >= nearness.referred);
	const said = near
		.filter(({ unit, aloof }) => !unit.aside && !aloof && !(isPlaced && draft.byTheWay.has(unit)))
		.map(({ unit }) => unit);
	// A club that tells of itself is named as the one who says it: enough for a figure that agrees.
	const named = new Set(
		near.filter(({ unit }) => !unit.aside || agreement.relation !== "conflict").flatMap(({ unit }) => unit.keys),
	);
	if (wanted.length === 0 || said.length === 0 || wanted.some((unit) => unit.keys.some((key) => named.has(key))))
		return null;
	const placed = said.filter((unit) => unit.slot === "in");
	const known = claim.known();
	const strangers = (placed.length > 0 ? placed : said).filter((unit) => !unit.keys.some((key) => known.has(key)));
	return strangers.length > 0 ? because.about(strangers.map(({ text }) => text).join(", ")) : null;
};

/** Every time the draft names lies apart from every time of the claim. */
const liesApart = (said: readonly Period[], ofClaim: readonly Period[]): boolean =>
	said.length > 0 &&
	ofClaim.length > 0 &&
	said.every((one) => ofClaim.every((other) => relatePeriods(one, other) === "disjoint"));

/**
 * A conflict needs the same time as far as both say it. A figure that agrees is the one on record unless it is of another
 * year: the days named may be those on which it was told. The year of a source does not date a figure that agrees.
 */
export const anotherTime: Gate = ({ claim, draft, agreement, credited }) => {
	const { times, timesAbove } = draft.circumstances;
	// "6.4 percent, a level last seen in 2021": the number on record, by its source, is not of the year it is held against.
	if (credited && agreement.relation !== "conflict") return null;
	// The year a source was written in is a weak date: mixed-up digits outweigh a heading, and years it may have counted over.
	const isLoose = claim.dated === "issued" && mixesUp(agreement);
	if (isLoose && (credited || times.length === 0 || times.some(isOfYears))) return null;
	const said = agreement.relation === "conflict" && times.length === 0 ? timesAbove : times;
	const apart =
		agreement.relation === "conflict"
			? liesApart(said, claim.times)
			: claim.dated !== "issued" && liesApart(said, claim.times.map(wholeYears));
	return apart ? because.time(said) : null;
};

export const circumstance =
	(
		name:
			| "part"
			| "rate"
			| "denied"
			| "disowned"
			| "unreal"
			| "demanded"
			| "oldLevel"
			| "otherTime"
			| "contrast"
			| "forecast"
			| "corrected"
			| "conditional"
			| "necessary"
			| "opined",
		reason: Say,
	): Gate =>
	({ claim, draft }) =>
		draft.circumstances[name] && !claim.profile.circumstances[name] ? reason : null;

/** "150 shops let people who are not customers in", by the claim's own source: what agrees and is credited is not denied. */
const denied: Gate = (pair) =>
	pair.credited && pair.agreement.relation !== "conflict" ? null : circumstance("denied", because.denied)(pair);

/** What the source itself is credited with may well be told as still to come. "Müssten gefällt werden" is said of what "müssen gefällt werden" says. */
export const unreal: Gate = (pair) =>
	(pair.draft.circumstances.necessary && pair.claim.profile.circumstances.necessary) ||
	pair.claim.profile.circumstances.forecast ||
	(pair.credited && pair.agreement.relation !== "conflict")
		? null
		: circumstance("unreal", because.unreal)(pair);

/** What is asked for is not so, unless the record says that it is asked for, or must be ("muss eine Rücklage nachweisen"). */
export const demanded: Gate = (pair) => {
	const { unreal, necessary } = pair.claim.profile.circumstances;
	return unreal || necessary ? null : circumstance("demanded", because.demanded)(pair);
};

/** A noun taken over from the figure before is only a guess: it may keep a conflict away, not an agreement. */
const unlessInherited =
	(gate: Gate): Gate =>
	(pair) =>
		pair.draft.inherited ? null : gate(pair);

/** "14 percent of the pears" is no change where nothing in the sentence rises or falls. */
const noChangeAtAll: Gate = ({ claim, draft, agreement, credited, nearnessOf }) => {
	// "The blizzard dropped 31 inches of snow": what agrees and is credited needs no word of falling.
	if (credited && agreement.relation !== "conflict" && claim.profile.figure.quantity.kind !== "percent") return null;
	const [wanted, said] = [claim.profile.circumstances, draft.circumstances];
	// A table's header says the verb for its cells.
	if (claim.wanted.some(({ unit }) => unit.kind === "verb" && nearnessOf(unit) >= 0.9)) return null;
	if (wanted.change && !said.change && !said.moves) return because.level;
	return said.change && !wanted.change && !wanted.moves ? because.change : null;
};

/** What keeps a figure that agrees apart though the two sentences were laid side by side. */
export const agreeingGates: readonly Gate[] = [otherRegion, anotherTime];

/** What excludes, in the order in which it is said; what two languages have in common is asked before (across-languages.ts). */
export const gates: readonly Gate[] = [
	otherMeasure,
	unlessInherited(otherNoun(0.6)),
	otherRegion,
	otherPlace,
	anotherTime,
	noChangeAtAll,
	denied,
	unreal,
	demanded,
	circumstance("corrected", because.corrected),
];
