// What keeps a conflict away, while a figure that agrees may still be the one on record.

import { isOfYears, isSameTime } from "../dates/period.ts";
import { because } from "./because.ts";
import { anotherTime, circumstance, demanded, otherMeasure, otherNoun, slips, unreal } from "./gates.ts";
import type { Gate } from "./pair.ts";
import {
	fromElsewhere,
	genericNoun,
	narrowed,
	otherHead,
	otherMeasured,
	otherPartner,
	otherPayers,
	otherPhase,
	otherReferent,
	otherRow,
	otherSlot,
	somePersons,
	thingUnsaid,
} from "./thing-gates.ts";
import { isPredicate } from "./units.ts";

export const changeOrLevel: Gate = ({ claim, draft }) => {
	const [wanted, said] = [claim.profile.circumstances.change, draft.circumstances.change];
	return (wanted === null) === (said === null) ? null : said ? because.change : because.level;
};

const rateForTotal: Gate = ({ claim, draft }) =>
	claim.profile.circumstances.rate && !draft.circumstances.rate ? because.total : null;

/** A part is not the whole, unless its digits are those on record changed about ("84 of its wells", 48 on record). */
const partOfWhole: Gate = (pair) =>
	pair.agreement.slip === "transposed" ? null : circumstance("part", because.part)(pair);

/** "Two soldiers were killed": whose, the draft does not say; the claim does. */
export const nameless: Gate = ({ claim, credited, nearnessOf, saidAnywhere }) => {
	if (credited) return null;
	const names = claim.wanted.filter(({ unit }) => unit.kind === "region" || unit.kind === "name");
	const missing = names.length > 0 && names.every(({ unit }) => nearnessOf(unit) < 0.3);
	return missing && !names.some(({ unit }) => unit.keys.some(saidAnywhere)) ? because.nameless : null;
};

/** Nothing that the figure's own sentence says is of the claim: all that ties stands around it. */
const saidElsewhere: Gate = ({ claim, draft, agreement, nearnessOf }) => {
	if (slips(agreement)) return null;
	const own = draft.mentions.some(({ unit, nearness }) => nearness >= 0.9 && !unit.aside && !unit.opening);
	return own && !claim.wanted.some(({ unit }) => nearnessOf(unit) >= 0.9) ? because.somethingElse : null;
};

/** "Von den Befragten unter 30 Jahren": an age parts a group from the whole. */
const ageGroup: Gate = ({ claim, draft }) =>
	draft.circumstances.aged && !claim.profile.circumstances.aged ? because.ageGroup : null;

/** A claim without a date cannot contradict a figure of a named year, unless a slip of the pen shows that it is meant. */
export const undated: Gate = ({ claim, draft, agreement }) =>
	claim.times.length === 0 && draft.circumstances.times.length > 0 && !slips(agreement)
		? because.datedOnly(draft.circumstances.times)
		: null;

/**
 * "In the first half of 2024" is not 2024, and "from 2019 to 2025" is no state of 2025: a part and its whole count apart, unless
 * a slip of the pen shows that it is meant. When a claim was so (`asOf`) is no stretch that it was counted over.
 */
export const otherStretch: Gate = ({ claim, draft, agreement }) => {
	const said = draft.circumstances.times;
	if (said.length === 0 || claim.times.length === 0 || slips(agreement)) return null;
	const apart =
		claim.dated === "stated"
			? said.every((one) => claim.times.every((other) => !isSameTime(one, other)))
			: said.every(isOfYears);
	return apart ? because.time(said) : null;
};

/** Of another time; but "last year" is the one that its source, out this year, told of. */
const otherTime: Gate = (pair) =>
	pair.claim.ofLastYear && pair.draft.circumstances.lastYear
		? null
		: circumstance("otherTime", because.otherTime)(pair);

/** "The year before" is not "last year", though both are other times. */
const otherOtherTime: Gate = ({ claim, draft }) => {
	const known = new Set(claim.profile.circumstances.otherTimes);
	if (claim.ofLastYear && draft.circumstances.lastYear) return null;
	return draft.circumstances.otherTimes.every((words) => known.has(words)) ? null : because.otherTime;
};

/** "Bringing the death toll to 87": a figure without a noun is of what its own clause says happened, and not of ferries. */
const otherHappening: Gate = ({ claim, draft }) => {
	const isBare = claim.profile.noun.length > 0 || !claim.wanted.some(({ unit }) => isPredicate(unit));
	if (draft.noun.length > 0 || !isBare) return null;
	const known = claim.known();
	const told = draft.clause.filter(({ family }) => family === "fate" || family === "act" || family === "money");
	const strange = told.length > 0 && !told.some((unit) => unit.keys.some((key) => known.has(key)));
	return strange ? because.speaksOf(told.map(({ text }) => text).join(", ")) : null;
};

/** "Is forecast to reach" says of what is still to come what "will reach" does. */
const forecast: Gate = (pair) =>
	pair.claim.profile.circumstances.unreal ? null : circumstance("forecast", because.forecast)(pair);

/** "7,500 households have power again" says nothing of the 12,500 that were without. */
const lacking: Gate = ({ claim, draft }) =>
	claim.profile.circumstances.lacking && !draft.circumstances.lacking ? because.unmissed : null;

/** "611 votes were void" is told by two words: "512 votes for the board" says but one of them, and credits nobody. */
const halfSaid: Gate = ({ claim, nearnessOf, credited, sameLanguage }) =>
	sameLanguage &&
	!credited &&
	claim.also.length === 0 &&
	claim.wanted.length <= fewWords &&
	claim.wanted.some(({ unit }) => nearnessOf(unit) < 0.4)
		? because.halfSaid
		: null;

const fewWords = 2;

/** "The state must pay 90 percent" is what somebody asks of it, unless the source itself says so. */
const necessary: Gate = (pair) => (pair.credited ? null : circumstance("necessary", because.demanded)(pair));

/** "Last year" may well be the claim's, where its source is credited and the digits are its own, or some zeros apart. */
const unlessCredited =
	(gate: Gate): Gate =>
	(pair) =>
		pair.credited && slips(pair.agreement) ? null : gate(pair);

/** "The highest price" is not what is paid on average. */
const otherStatistic: Gate = ({ claim, draft }) => {
	const [wanted, said] = [claim.profile.circumstances, draft.circumstances];
	const differs = (wanted.average && said.peak && !said.average) || (wanted.peak && said.average && !said.peak);
	return differs ? because.somethingElse : null;
};

/** What keeps a number apart that is surely meant: only what says outright that it is not the one on record. */
export const meantGates: readonly Gate[] = [
	otherMeasure,
	otherMeasured,
	otherPhase,
	anotherTime,
	circumstance("corrected", because.corrected),
	circumstance("disowned", because.denied),
	rateForTotal,
	unreal,
	demanded,
];

/** What keeps even a number apart that is the one on record with its digits mixed up: it counts another thing, or of another time. */
export const slipGates: readonly Gate[] = [
	otherNoun(Number.POSITIVE_INFINITY),
	otherMeasured,
	genericNoun,
	changeOrLevel,
	rateForTotal,
	circumstance("rate", because.rate),
	ageGroup,
	narrowed,
	somePersons,
	unlessCredited(thingUnsaid),
	partOfWhole,
	circumstance("oldLevel", because.oldLevel),
	unlessCredited(forecast),
	unlessCredited(otherTime),
	circumstance("contrast", because.contrast),
	unlessCredited(otherOtherTime),
];

/** What keeps any other conflict away besides; a figure that agrees may still be the one on record. */
export const conflictGates: readonly Gate[] = [
	...slipGates,
	halfSaid,
	otherStatistic,
	otherPayers,
	otherHead,
	otherPhase,
	otherSlot,
	saidElsewhere,
	otherHappening,
	undated,
	otherStretch,
	nameless,
	lacking,
	otherRow,
	otherPartner,
	fromElsewhere,
	otherReferent,
	circumstance("conditional", because.conditional),
	circumstance("opined", because.opined),
	necessary,
];
