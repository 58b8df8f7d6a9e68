// What keeps a conflict away because the draft speaks of another thing, place, partner or group than the claim.
import { because } from "./because.ts";
import { slips } from "./gates.ts";
import { type Gate, isGeneric, isSubject, keysOfAll } from "./pair.ts";
import { type Mention, nearness } from "./profile.ts";
import { isTailOf } from "./tie.ts";
import type { Unit } from "./units.ts";

/** "1,300 people" may be any people: a conflict needs the word itself beside the figure. */
export const genericNoun: Gate = ({ claim, draft, nearnessOf }) =>
	draft.noun.some(isGeneric) &&
	claim.profile.noun.length > 0 &&
	!claim.profile.noun.some((unit) => nearnessOf(unit) >= 0.9)
		? because.people
		: null;

/** "In der Südmark" where the claim says "in der Nordmark", "with Vietnam" where it says "with Mexico". */
export const otherSlot: Gate = ({ claim, draft, nearnessOf }) => {
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

/** "Youth unemployment" is not unemployment, nor is Jugendarbeitslosigkeit: the word that is measured has grown narrower. */
export const narrowed: Gate = ({ claim, draft }) => {
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
		unit.keys.some((key) => head.keys.some((whole) => key.length > whole.length && key.endsWith(whole.slice(2))));
	const compound = said ? undefined : own.find(ends);
	return compound ? because.about(compound.text) : null;
};

/** "By day you wait 6 minutes" says nothing of the night. */
export const otherPhase: Gate = ({ claim, draft }) => {
	const wanted = claim.wanted.filter(({ unit }) => unit.family === "phase");
	const said = draft.mentions.filter(
		({ unit, nearness, aloof }) => unit.family === "phase" && nearness >= 0.9 && !aloof,
	);
	if (wanted.length === 0 || said.length === 0) return null;
	const known = keysOfAll(wanted);
	return said.some(({ unit }) => unit.keys.some((key) => known.has(key)))
		? null
		: because.about(said.map(({ unit }) => unit.text).join(", "));
};

/** "Stray dogs" are no "stray horses": what the same word stands before is another thing, and the claim's is not said. */
export const otherHead: Gate = ({ claim, draft, sameLanguage, nearnessOf }) => {
	if (!sameLanguage) return null;
	const known = claim.known();
	// What a statement opens with is what it is about.
	const [modifier, head] = claim.wanted.map(({ unit }) => unit);
	if (!modifier || modifier.kind === "verb" || head?.kind !== "word" || modifier.span.end + 1 !== head.span.start)
		return null;
	if (nearnessOf(head) >= 0.4) return null;
	const own = draft.mentions.filter(({ nearness, aloof }) => nearness >= 0.9 && !aloof).map(({ unit }) => unit);
	const said = own.find(({ keys }) => keys.some((key) => modifier.keys.includes(key)));
	const other = said && own.find((unit) => said.span.end + 1 === unit.span.start && unit.kind === "word");
	const isStranger = other && !other.keys.some((key) => known.has(key)) && !isTailOf(other, draft, known);
	return isStranger ? because.about(`${said.text} ${other.text}`) : null;
};

/** "17,000 children live here" is no number of the people who do: some persons are not all. */
export const somePersons: Gate = ({ claim, draft }) => {
	const known = claim.known();
	const group = draft.noun.find(
		({ family, keys }) => family === "who" && !keys.some((key) => known.has(key) || anybody.has(key)),
	);
	return group && claim.profile.noun.some(isGeneric) ? because.group(group.text) : null;
};

/** "Children pay 3 euros" says nothing of the ticket: a price for some is not the price. */
export const otherPayers: Gate = ({ claim, draft }) => {
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
export const thingUnsaid: Gate = ({ claim, nearnessOf, sameLanguage, credited }) => {
	if (!sameLanguage || claim.profile.noun.some((unit) => nearnessOf(unit) >= 0.9)) return null;
	const things = claim.wanted.map(({ unit }) => unit).filter((unit) => isSubject(unit) && unit.kind !== "name");
	const least = credited ? 0.4 : 0.6;
	const isSaid = things.length === 0 || claim.also.length > 0 || things.some((unit) => nearnessOf(unit) >= least);
	return isSaid ? null : because.nameless;
};

/** A row of shrews is not of voles: a header names a thing the claim does not know, and none names the claim's. */
export const otherRow: Gate = ({ claim, draft, sameLanguage, nearnessOf }) => {
	const headers = draft.mentions.filter(({ header }) => header).map(({ unit }) => unit);
	if (headers.length === 0 || !sameLanguage) return null;
	const known = claim.known();
	const isUnsaid = claim.wanted.some(({ unit }) => isSubject(unit) && nearnessOf(unit) < 0.9);
	const stranger = headers.find(
		(unit) => isSubject(unit) && !unit.keys.some((key) => known.has(key)) && !isTailOf(unit, draft, known),
	);
	return stranger && isUnsaid ? because.about(stranger.text) : null;
};

/** "Nine weightlifters from Karavia" are some of them, where the record tells of all. */
export const fromElsewhere: Gate = ({ claim, draft }) => {
	const { noun } = draft.figure;
	if (!noun) return null;
	const known = claim.known();
	const origin = draft.mentions.find(
		({ unit }) =>
			unit.slot === "from" &&
			(unit.kind === "name" || unit.kind === "region") &&
			unit.span.start > noun.span.end &&
			unit.span.start - noun.span.end < longestFrom &&
			!unit.keys.some((key) => known.has(key)),
	);
	return origin ? because.about(origin.unit.text) : null;
};

/** From a noun to where those it counts are from, in UTF-16 units: " from the ", " aus dem ". */
const longestFrom = 12;

/** "Iran has supplied Russia with drones": where one country of the claim's is not named, another one stands for it. */
export const otherPartner: Gate = ({ claim, draft, nearnessOf }) => {
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
export const otherReferent: Gate = ({ claim, draft, credited, nearnessOf }) => {
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

/**
 * Nobody credits the figure to whom the claim is from, and no slip of the pen shows that it is meant: then it must speak of the
 * claim's thing in the claim's words, all of them and no others beside it. "Sealing the asbestos would cost 310 million" says
 * nothing of what removing it costs.
 */
export const unvouched: Gate = ({ claim, draft, agreement, credited, nearnessOf, sameLanguage }) => {
	if (credited || !sameLanguage || slips(agreement)) return null;
	const known = claim.known();
	// A rise contradicts a fall.
	const changes = claim.profile.circumstances.change !== null && draft.circumstances.change !== null;
	const isStrange = ({ unit, nearness, aloof }: Mention): boolean =>
		nearness >= 0.9 &&
		!aloof &&
		!unit.aside &&
		!(changes && unit.moves) &&
		!unit.keys.some((key) => known.has(key)) &&
		!isTailOf(unit, draft, known);
	const stranger = draft.mentions.find(isStrange);
	if (stranger) return because.about(stranger.unit.text);
	return claim.wanted.every(({ unit }) => (changes && unit.moves) || nearnessOf(unit) >= 0.6) ? null : because.nameless;
};

/** "19 tonnes of packaging" are none of food: what is weighed or measured differs. */
export const otherMeasured: Gate = ({ claim, draft, sameLanguage }) => {
	const [wanted, said] = [claim.profile.measured, draft.measured];
	if (!sameLanguage || wanted.length === 0 || said.length === 0) return null;
	const known = [...keysOfAll(wanted.map((unit) => ({ unit })))];
	// Stemmers leave an ending here and there: "Äpfel" and "Äpfeln".
	const isKnown = (key: string): boolean => known.some((one) => one.startsWith(key) || key.startsWith(one));
	return said.some((unit) => unit.keys.some(isKnown) || isTailOf(unit, draft, new Set(known)))
		? null
		: because.noun(said.map(({ text }) => text).join(" "), wanted.map(({ text }) => text).join(" "));
};
