// Takes what a claim is about and what a draft's figure is about; gives how much ties the two and what keeps them apart.
// What must agree, what may be silent and what excludes stands in one table, `gates`.
import type { Agreement } from "../quantities/agreement.ts";
import type { Tie } from "./match.ts";
import type { Profile } from "./profile.ts";
import type { Unit } from "./units.ts";

/** A claim's statement with all that matching needs to know of it. */
export interface ClaimProfile {
	readonly profile: Profile;
	/** What a figure must speak of to be this one, with the weight of each. */
	readonly wanted: readonly { readonly unit: Unit; readonly weight: number }[];
	/** Phrases of `also`, each as the keys of its words: further words that stand for the claim's measure. */
	readonly also: ReadonlyArray<readonly (readonly string[])[]>;
	/** Years the claim holds for: those of its statement, else of `asOf`, else of its source. */
	readonly years: readonly string[];
	readonly yearsStated: boolean;
}

export interface Pair {
	readonly claim: ClaimProfile;
	readonly draft: Profile;
	readonly agreement: Agreement;
	/** Keys of a draft's word that a claim's word may be written as inside a compound. */
	readonly nearnessOf: (unit: Unit) => number;
	/** True where the draft says the key at all, be it elsewhere. */
	readonly saidAnywhere: (key: string) => boolean;
	/** True where draft and statement are written in one language, so that plain words can be compared. */
	readonly sameLanguage: boolean;
}

/** Why two figures are not the same; the words go into explanations. */
export type Gate = (pair: Pair) => string | null;

const sharesKey = (a: readonly Unit[], b: readonly Unit[]): boolean => {
	const keys = new Set(a.flatMap((unit) => unit.keys));
	return b.some((unit) => unit.keys.some((key) => keys.has(key)));
};
const regionsOf = (units: readonly Unit[]): string[] =>
	units.filter(({ kind }) => kind === "region").flatMap(({ keys }) => keys.slice(0, 1));

/** Ids of a family at the nearest scope that has any; elsewhere ids say nothing of this figure. */
function idsOf(profile: Profile, family: string): Set<string> {
	const found = profile.mentions.filter(({ unit }) => unit.family === family);
	const best = Math.max(0, ...found.map(({ nearness }) => nearness));
	return new Set(
		found.filter(({ nearness }) => nearness === best && best > 0.4).flatMap(({ unit }) => unit.keys.slice(0, 1)),
	);
}

const families = ["fate", "act", "who", "money"] as const;

const otherMeasure: Gate = ({ claim, draft }) => {
	for (const family of families) {
		const wanted = idsOf(claim.profile, family);
		const said = idsOf(draft, family);
		if (wanted.size === 0 || said.size === 0) continue;
		if (
			![...said].some((id) => wanted.has(id)) &&
			![...wanted].some((id) => (draft.keys.get(id) ?? 0) >= 0.9) &&
			!alsoSaid(claim, draft, 0.9)
		)
			return `speaks of ${[...said].map((id) => id.slice(2)).join(", ")}, not of ${[...wanted].map((id) => id.slice(2)).join(", ")}`;
	}
	return null;
};

/** A further phrase of the claim is said whole, at least so near. */
export const alsoSaid = (claim: ClaimProfile, draft: Profile, least: number): boolean =>
	claim.also.some((phrase) => phrase.every((keys) => keys.some((key) => (draft.keys.get(key) ?? 0) >= least)));

/** Another thing is counted; `near` is how near the claim's own noun must stand to be meant all the same. */
const otherNoun =
	(near: number): Gate =>
	({ claim, draft, nearnessOf, sameLanguage }) => {
		const wanted = claim.profile.noun;
		const said = draft.noun;
		if (wanted.length === 0 || said.length === 0) return null;
		if (sharesKey(wanted, said) || [...said, ...wanted].some(isGeneric)) return null;
		if (wanted.some((unit) => nearnessOf(unit) >= near)) return null;
		const claimKeys = new Set(claim.wanted.flatMap(({ unit }) => unit.keys));
		if (said.some((unit) => unit.keys.some((key) => claimKeys.has(key)))) return null;
		return sameLanguage || (wanted.some(isIdea) && said.some(isIdea))
			? `counts ${said.map(({ text }) => text).join(" ")}, not ${wanted.map(({ text }) => text).join(" ")}`
			: null;
	};

const generic = new Set(["m:people"]);
export const isGeneric = (unit: Unit): boolean => unit.keys.some((key) => generic.has(key));
const isIdea = (unit: Unit): boolean => unit.kind === "measure";

const otherRegion: Gate = ({ claim, draft }) => {
	const wanted = regionsOf(claim.profile.phrase);
	const said = regionsOf(draft.phrase);
	if (wanted.length > 0 && said.length > 0 && !said.some((code) => wanted.includes(code)))
		return "is about another country";
	const claimed = regionsOf(claim.wanted.map(({ unit }) => unit));
	const inSentence = regionsOf(draft.mentions.filter(({ nearness }) => nearness > 0.3).map(({ unit }) => unit));
	if (said.length > 0 && wanted.length === 0 && claimed.length > 0 && !said.some((code) => claimed.includes(code)))
		return "is about another country";
	const own = regionsOf(
		draft.mentions.filter(({ unit, nearness }) => nearness >= 0.9 && !unit.aside).map(({ unit }) => unit),
	);
	if (wanted.length > 0 && own.length > 0 && !wanted.some((code) => inSentence.includes(code)))
		return "is about another country";
	if (claimed.length > 0 && own.length > 0 && !claimed.some((code) => inSentence.includes(code)))
		return "is about another country";
	return null;
};

const otherPlace: Gate = ({ claim, draft }) => {
	const wanted = claim.wanted.filter(({ unit }) => unit.kind === "name").map(({ unit }) => unit);
	const said = draft.mentions
		.filter(({ unit, nearness }) => unit.kind === "name" && nearness >= 0.9 && !unit.aside)
		.map(({ unit }) => unit);
	if (
		wanted.length === 0 ||
		said.length === 0 ||
		wanted.some((unit) => unit.keys.some((key) => (draft.keys.get(key) ?? 0) >= 0.9))
	)
		return null;
	const placed = said.filter((unit) => unit.slot === "in");
	const known = new Set(claim.wanted.flatMap(({ unit }) => unit.keys));
	const strangers = (placed.length > 0 ? placed : said).filter((unit) => !unit.keys.some((key) => known.has(key)));
	return strangers.length > 0 ? `is about ${strangers.map(({ text }) => text).join(", ")}` : null;
};

const year = (date: string): string => date.slice(0, 4);

const anotherTime: Gate = ({ claim, draft, agreement }) => {
	const said = draft.circumstances.dates.map(year);
	if (said.length === 0 || claim.years.length === 0 || said.some((one) => claim.years.includes(one))) return null;
	return claim.yearsStated || agreement.relation === "conflict" ? `is of ${said.join(", ")}` : null;
};

const circumstance =
	(
		name: "part" | "rate" | "denied" | "unreal" | "oldLevel" | "otherTime" | "forecast" | "corrected",
		words: string,
	): Gate =>
	({ claim, draft }) =>
		draft.circumstances[name] && !claim.profile.circumstances[name] ? words : null;

const changeOrLevel: Gate = ({ claim, draft }) => {
	const [wanted, said] = [claim.profile.circumstances.change, draft.circumstances.change];
	return (wanted === null) === (said === null) ? null : said ? "is a change, not a level" : "is a level, not a change";
};

const rateForTotal: Gate = ({ claim, draft }) =>
	claim.profile.circumstances.rate && !draft.circumstances.rate ? "is a total, not a rate" : null;

/** A noun taken over from the figure before is only a guess: it may keep a conflict away, not an agreement. */
const unlessInherited =
	(gate: Gate): Gate =>
	(pair) =>
		pair.draft.inherited ? null : gate(pair);

/** "1,300 people" may be any people: a conflict needs the word itself beside the figure. */
const genericNoun: Gate = ({ claim, draft, nearnessOf }) =>
	draft.noun.some(isGeneric) &&
	claim.profile.noun.length > 0 &&
	!claim.profile.noun.some((unit) => nearnessOf(unit) >= 0.9)
		? "counts people, not said which"
		: null;

/** A part is not the whole, unless its digits are those on record changed about ("84 of its wells", 48 on record). */
const partOfWhole: Gate = (pair) =>
	pair.agreement.slip === "transposed" ? null : circumstance("part", "is a part of the whole")(pair);

/** "Two soldiers were killed": whose, the draft does not say; the claim does. */
const nameless: Gate = ({ claim, nearnessOf, saidAnywhere }) => {
	const names = claim.wanted.filter(({ unit }) => unit.kind === "region" || unit.kind === "name");
	const missing = names.length > 0 && names.every(({ unit }) => nearnessOf(unit) < 0.3);
	return missing && !names.some(({ unit }) => unit.keys.some(saidAnywhere))
		? "does not name what the claim is about"
		: null;
};

/** "In der Südmark" where the claim says "in der Nordmark", "with Vietnam" where it says "with Mexico". */
const otherSlot: Gate = ({ claim, draft, nearnessOf }) => {
	const known = new Set(claim.wanted.flatMap(({ unit }) => unit.keys));
	const said = draft.mentions
		.filter(({ unit, nearness }) => nearness >= 0.9 && unit.slot !== null && !unit.aside)
		.map(({ unit }) => unit)
		.filter((unit) => !unit.keys.some((key) => known.has(key)));
	const missing = claim.wanted
		.filter(({ unit }) => unit.slot !== null && nearnessOf(unit) < 0.9)
		.map(({ unit }) => unit.slot);
	const strangers = said.filter(({ slot }) => missing.includes(slot));
	return strangers.length > 0 ? `is about ${strangers.map(({ text }) => text).join(", ")}` : null;
};

/** Nothing that the figure's own sentence says is of the claim: all that ties stands around it. */
const saidElsewhere: Gate = ({ claim, draft, agreement, nearnessOf }) => {
	if (agreement.slip !== null && agreement.slip !== "digit") return null;
	const own = draft.mentions.some(({ unit, nearness }) => nearness >= 0.9 && !unit.aside && !unit.opening);
	return own && !claim.wanted.some(({ unit }) => nearnessOf(unit) >= 0.9) ? "speaks of something else" : null;
};

/** "Von den Befragten unter 30 Jahren": an age parts a group from the whole. */
const ageGroup: Gate = ({ claim, draft }) =>
	draft.circumstances.aged && !claim.profile.circumstances.aged ? "is of an age group" : null;

/** "14 percent of the pears" is no change where nothing in the sentence rises or falls. */
const noChangeAtAll: Gate = ({ claim, draft }) => {
	const [wanted, said] = [claim.profile.circumstances, draft.circumstances];
	if (wanted.change && !said.change && !said.moves) return "is a level, not a change";
	return said.change && !wanted.change && !wanted.moves ? "is a change, not a level" : null;
};

/** A claim without a date cannot contradict a figure of a named year, unless a slip of the pen shows that it is meant. */
const undated: Gate = ({ claim, draft, agreement }) =>
	claim.years.length === 0 &&
	draft.circumstances.dates.length > 0 &&
	(agreement.slip === null || agreement.slip === "digit")
		? `is of ${draft.circumstances.dates.map(year).join(", ")}, the claim of no said time`
		: null;

/** What keeps a conflict away; a figure that agrees may still be the one on record. */
export const conflictGates: readonly Gate[] = [
	otherNoun(Number.POSITIVE_INFINITY),
	genericNoun,
	changeOrLevel,
	rateForTotal,
	circumstance("rate", "is a rate"),
	nameless,
	otherSlot,
	ageGroup,
	saidElsewhere,
	undated,
	partOfWhole,
	circumstance("oldLevel", "is the level before a change"),
	circumstance("forecast", "is expected, not said to be"),
	circumstance("otherTime", "is of another time"),
];

/** What excludes, in the order in which it is said. */
export const gates: readonly Gate[] = [
	otherMeasure,
	unlessInherited(otherNoun(0.6)),
	otherRegion,
	otherPlace,
	anotherTime,
	noChangeAtAll,
	circumstance("denied", "is denied"),
	circumstance("unreal", "has not happened, or not yet"),
	circumstance("corrected", "is a figure told as wrong"),
];

/** Share of what the claim is about that the draft says of its figure, 0 to 1, with the words that tie. */
export function tiesOf({ claim, nearnessOf, sameLanguage, draft }: Pair): {
	readonly score: number;
	readonly ties: readonly Tie[];
} {
	let reached = 0;
	let possible = 0;
	const ties: Tie[] = [];
	const also = alsoSaid(claim, draft, 0.4);
	let alsoSpent = !also;
	for (const { unit, weight } of claim.wanted) {
		if (!sameLanguage && unit.kind !== "measure" && unit.kind !== "region" && unit.kind !== "name") continue;
		possible += weight;
		let at = nearnessOf(unit);
		if (at < 0.5 && !alsoSpent && (unit.kind === "measure" || unit.kind === "verb")) {
			at = 0.95;
			alsoSpent = true;
		}
		if (at === 0) continue;
		reached += weight * at;
		ties.push({
			what: unit.kind === "measure" || unit.kind === "verb" ? "measure" : at < 0.9 ? "context" : "subject",
			words: unit.text,
			weight: weight * at,
		});
	}
	return { score: possible === 0 ? 0 : reached / possible, ties };
}

/** Units that say what a thing is, not what happened; countries have a gate of their own. */
const isSubject = (unit: Unit): boolean => unit.kind !== "verb" && unit.kind !== "region" && unit.family === null;
const weightOf = (units: readonly number[]): number => units.reduce((sum, weight) => sum + weight, 0);

/**
 * How far the two speak of different things: the share of the claim's subject that the draft does not name beside its figure,
 * and the share of the draft's own words for it that the claim does not know. "Influenza" where the claim says "measles",
 * "placebo group" where it says "velotrin": only where both are left over are the two strangers.
 */
export function strangeness({ claim, draft, nearnessOf, sameLanguage }: Pair): {
	readonly lacking: number;
	readonly strange: number;
} {
	const wanted = claim.wanted.filter(
		({ unit }) => isSubject(unit) && !claim.profile.noun.some(({ span }) => span.start === unit.span.start),
	);
	const known = new Set(claim.wanted.flatMap(({ unit }) => unit.keys));
	const said = draft.mentions
		.filter(
			({ unit, nearness }) =>
				nearness >= 0.9 && isSubject(unit) && !unit.aside && !unit.opening && !draft.noun.includes(unit),
		)
		.map(({ unit }) => unit);
	const lacking = weightOf(wanted.map(({ unit, weight }) => weight * (1 - Math.min(1, nearnessOf(unit) / 0.9))));
	const total = weightOf(wanted.map(({ weight }) => weight));
	const strange = said.filter((unit) => !unit.keys.some((key) => known.has(key))).length;
	if (!sameLanguage || total === 0 || said.length === 0) return { lacking: 0, strange: 0 };
	return { lacking: lacking / total, strange: strange / said.length };
}
