// What keeps a conflict away, while a figure that agrees may still be the one on record.

import { isOfYears, relatePeriods } from "../dates/period.ts";
import { because } from "./because.ts";
import { circumstance, mixesUp, otherNoun } from "./gates.ts";
import { type Gate, isGeneric, isSubject } from "./pair.ts";
import { type Mention, nearness } from "./profile.ts";
import { isTailOf } from "./tie.ts";
import { isPredicate, type Unit } from "./units.ts";

const changeOrLevel: Gate = ({ claim, draft }) => {
	const [wanted, said] = [claim.profile.circumstances.change, draft.circumstances.change];
	return (wanted === null) === (said === null) ? null : said ? because.change : because.level;
};

const rateForTotal: Gate = ({ claim, draft }) =>
	claim.profile.circumstances.rate && !draft.circumstances.rate ? because.total : null;

/** "1,300 people" may be any people: a conflict needs the word itself beside the figure. */
const genericNoun: Gate = ({ claim, draft, nearnessOf }) =>
	draft.noun.some(isGeneric) &&
	claim.profile.noun.length > 0 &&
	!claim.profile.noun.some((unit) => nearnessOf(unit) >= 0.9)
		? because.people
		: null;

/** A part is not the whole, unless its digits are those on record changed about ("84 of its wells", 48 on record). */
const partOfWhole: Gate = (pair) =>
	pair.agreement.slip === "transposed" ? null : circumstance("part", because.part)(pair);

/** "Two soldiers were killed": whose, the draft does not say; the claim does. */
const nameless: Gate = ({ claim, credited, nearnessOf, saidAnywhere }) => {
	if (credited) return null;
	const names = claim.wanted.filter(({ unit }) => unit.kind === "region" || unit.kind === "name");
	const missing = names.length > 0 && names.every(({ unit }) => nearnessOf(unit) < 0.3);
	return missing && !names.some(({ unit }) => unit.keys.some(saidAnywhere)) ? because.nameless : null;
};

/** "In der Südmark" where the claim says "in der Nordmark", "with Vietnam" where it says "with Mexico". */
const otherSlot: Gate = ({ claim, draft, nearnessOf }) => {
	const known = claim.known();
	const said = draft.mentions
		.filter(({ unit, nearness, aloof }) => nearness >= 0.9 && unit.slot !== null && !unit.aside && !aloof)
		.map(({ unit }) => unit)
		.filter(
			(unit) => !unit.keys.some((key) => known.has(key)) && !draft.byTheWay.has(unit) && !isTailOf(unit, draft, known),
		);
	const missing = claim.wanted
		.filter(({ unit }) => unit.slot !== null && nearnessOf(unit) < 0.9)
		.map(({ unit }) => unit.slot);
	const strangers = said.filter(({ slot }) => missing.includes(slot));
	return strangers.length > 0 ? because.about(strangers.map(({ text }) => text).join(", ")) : null;
};

/** Nothing that the figure's own sentence says is of the claim: all that ties stands around it. */
const saidElsewhere: Gate = ({ claim, draft, agreement, nearnessOf }) => {
	if (agreement.slip !== null && agreement.slip !== "digit") return null;
	const own = draft.mentions.some(({ unit, nearness }) => nearness >= 0.9 && !unit.aside && !unit.opening);
	return own && !claim.wanted.some(({ unit }) => nearnessOf(unit) >= 0.9) ? because.somethingElse : null;
};

/** "Youth unemployment" is not unemployment, nor is Jugendarbeitslosigkeit: the word that is measured has grown narrower. */
const narrowed: Gate = ({ claim, draft }) => {
	const head = claim.profile.noun.length === 0 ? claim.wanted.map(({ unit }) => unit).find(isSubject) : undefined;
	if (head?.kind !== "word") return null;
	const known = claim.known();
	const own = draft.mentions.filter(({ nearness }) => nearness >= 0.9).map(({ unit }) => unit);
	const said = own.find((unit) => unit.keys.some((key) => head.keys.includes(key)));
	const modifier =
		said && own.find((unit) => unit.span.end + 1 === said.span.start && unit.kind === "word" && !unit.aside);
	const narrower = modifier && !modifier.keys.some((key) => known.has(key));
	if (narrower) return because.about(`${modifier.text} ${said.text}`);
	const ends = (unit: Unit): boolean =>
		unit.keys.some((key) => head.keys.some((whole) => key.endsWith(whole.slice(2))));
	const compound = said ? undefined : own.find(ends);
	return compound ? because.about(compound.text) : null;
};

/** "Von den Befragten unter 30 Jahren": an age parts a group from the whole. */
const ageGroup: Gate = ({ claim, draft }) =>
	draft.circumstances.aged && !claim.profile.circumstances.aged ? because.ageGroup : null;

/** A claim without a date cannot contradict a figure of a named year, unless a slip of the pen shows that it is meant. */
const undated: Gate = ({ claim, draft, agreement }) =>
	claim.times.length === 0 &&
	draft.circumstances.times.length > 0 &&
	(agreement.slip === null || agreement.slip === "digit")
		? because.datedOnly(draft.circumstances.times)
		: null;

/**
 * "In the first half of 2024" is not 2024, and "from 2019 to 2025" is no state of 2025: a part and its whole count apart, unless
 * a slip of the pen shows that it is meant. When a claim was so (`asOf`) is no stretch that it was counted over.
 */
const otherStretch: Gate = ({ claim, draft, agreement }) => {
	const said = draft.circumstances.times;
	if (said.length === 0 || claim.times.length === 0 || (agreement.slip !== null && agreement.slip !== "digit"))
		return null;
	const apart =
		claim.dated === "stated"
			? said.every((one) => claim.times.every((other) => relatePeriods(one, other) !== "same"))
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

/** "17,000 children live here" is no number of the people who do: some persons are not all. */
const somePersons: Gate = ({ claim, draft }) => {
	const known = claim.known();
	const group = draft.noun.find(
		({ family, keys }) => family === "who" && !keys.some((key) => known.has(key) || anybody.has(key)),
	);
	return group && claim.profile.noun.some(isGeneric) ? because.group(group.text) : null;
};

/** "Children pay 3 euros" says nothing of the ticket: a price for some is not the price. */
const otherPayers: Gate = ({ claim, draft }) => {
	if (draft.figure.quantity.kind !== "money") return null;
	const known = claim.known();
	const payer = draft.clause.find(
		({ family, keys, aside }) => family === "who" && !aside && !keys.some((key) => known.has(key) || anybody.has(key)),
	);
	return payer && !claim.wanted.some(({ unit }) => unit.family === "who") ? because.pay(payer.text) : null;
};

/** Those who are no more than people of a place. */
const anybody = new Set(["m:residents"]);

/**
 * "The arena costs 72 million" says nothing of what members pay: what the claim counts is said, or a thing that it is about
 * is named at all.
 */
const thingUnsaid: Gate = ({ claim, nearnessOf, sameLanguage, credited }) => {
	if (!sameLanguage || claim.profile.noun.some((unit) => nearnessOf(unit) >= 0.9)) return null;
	const things = claim.wanted.map(({ unit }) => unit).filter((unit) => isSubject(unit) && unit.kind !== "name");
	const least = credited ? 0.4 : 0.6;
	const isSaid = things.length === 0 || claim.also.length > 0 || things.some((unit) => nearnessOf(unit) >= least);
	return isSaid ? null : because.nameless;
};

/** "Is forecast to reach" says of what is still to come what "will reach" does. */
const forecast: Gate = (pair) =>
	pair.claim.profile.circumstances.unreal ? null : circumstance("forecast", because.forecast)(pair);

/** "7,500 households have power again" says nothing of the 12,500 that were without. */
const lacking: Gate = ({ claim, draft }) =>
	claim.profile.circumstances.lacking && !draft.circumstances.lacking ? because.unmissed : null;

/** A row of shrews is not of voles: a header names a thing the claim does not know, and none names the claim's. */
const otherRow: Gate = ({ claim, draft, sameLanguage, nearnessOf }) => {
	const headers = draft.mentions.filter(({ header }) => header).map(({ unit }) => unit);
	if (headers.length === 0 || !sameLanguage) return null;
	const known = claim.known();
	const isUnsaid = claim.wanted.some(({ unit }) => isSubject(unit) && nearnessOf(unit) < 0.9);
	const stranger = headers.find(
		(unit) => isSubject(unit) && !unit.keys.some((key) => known.has(key)) && !isTailOf(unit, draft, known),
	);
	return stranger && isUnsaid ? because.about(stranger.text) : null;
};

/** "Iran has supplied Russia with drones": where one country of the claim's is not named, another one stands for it. */
const otherPartner: Gate = ({ claim, draft, nearnessOf }) => {
	const regions = claim.wanted.map(({ unit }) => unit).filter(isRegion);
	const known = new Set(regions.flatMap(({ keys }) => keys));
	const stranger = draft.mentions.find(
		({ unit, nearness, aloof }) =>
			isRegion(unit) && nearness >= 0.9 && !unit.aside && !aloof && !unit.keys.some((key) => known.has(key)),
	);
	return stranger && regions.some((unit) => nearnessOf(unit) < 0.6) ? because.about(stranger.unit.text) : null;
};

/**
 * "The pool is rebuilt too. It costs 32 million": a pronoun stands for what the sentence before spoke of. Where that has a
 * thing the claim does not know, and lacks one that it is about, another thing is meant.
 */
const otherReferent: Gate = ({ claim, draft, credited, nearnessOf }) => {
	if (credited) return null;
	const things = claim.wanted.map(({ unit }) => unit).filter((unit) => isSubject(unit) && unit.kind === "word");
	const isUnsaid = things.some((unit) => nearnessOf(unit) < nearness.earlier);
	if (!isUnsaid || things.some((unit) => nearnessOf(unit) > nearness.referred)) return null;
	const known = claim.known();
	const stranger = draft.mentions.find(
		({ unit, nearness: near }) =>
			near === nearness.referred &&
			isSubject(unit) &&
			unit.kind === "word" &&
			/^\p{Lu}/u.test(unit.text) &&
			!unit.aside &&
			!unit.keys.some((key) => known.has(key)),
	);
	return stranger ? because.about(stranger.unit.text) : null;
};

const isRegion = ({ kind }: Unit): boolean => kind === "region";

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

/**
 * Nobody credits the figure to whom the claim is from, and no slip of the pen shows that it is meant: then it must speak of the
 * claim's thing in the claim's words, all of them and no others beside it. "Sealing the asbestos would cost 310 million" says
 * nothing of what removing it costs.
 */
export const unvouched: Gate = ({ claim, draft, agreement, credited, nearnessOf, sameLanguage }) => {
	if (credited || !sameLanguage || (agreement.slip !== null && agreement.slip !== "digit")) return null;
	const known = claim.known();
	// A rise contradicts a fall.
	const changes = claim.profile.circumstances.change !== null && draft.circumstances.change !== null;
	const isStrange = ({ unit, nearness, aloof }: Mention): boolean =>
		nearness >= 0.9 &&
		!aloof &&
		!unit.aside &&
		!unit.opening &&
		!(changes && unit.moves) &&
		!unit.keys.some((key) => known.has(key)) &&
		!isTailOf(unit, draft, known);
	const stranger = draft.mentions.find(isStrange);
	if (stranger) return because.about(stranger.unit.text);
	return claim.wanted.every(({ unit }) => (changes && unit.moves) || nearnessOf(unit) >= 0.6) ? null : because.nameless;
};

/** "Last year" may well be the claim's, where its source is credited and the digits are its own. */
const unlessCredited =
	(gate: Gate): Gate =>
	(pair) =>
		pair.credited && mixesUp(pair.agreement) ? null : gate(pair);

/** What keeps even a number apart that is the one on record with its digits mixed up: it counts another thing, or of another time. */
export const slipGates: readonly Gate[] = [
	otherNoun(Number.POSITIVE_INFINITY),
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
	otherPayers,
	otherSlot,
	saidElsewhere,
	otherHappening,
	undated,
	otherStretch,
	nameless,
	lacking,
	otherRow,
	otherPartner,
	otherReferent,
	circumstance("conditional", because.conditional),
	circumstance("opined", because.opined),
];

/** The same for two sentences that somebody laid side by side: who is meant need not be said twice, and how it is told may differ. */
export const besideGates: readonly Gate[] = conflictGates.filter((gate) => gate !== nameless && gate !== changeOrLevel);
