// Takes a claim and a draft's figure; gives how strongly the two are tied, or why they are not.
// A conflict needs more than a figure that agrees: silence is cheaper than a false alarm.

import { compareFigures } from "../figures/compare.ts";
import type { Agreement } from "../quantities/agreement.ts";
import { digitsOf } from "../quantities/decimals.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { dimensionOf, unitSymbolOf } from "../quantities/units.ts";
import { once } from "../text/once.ts";
import type { Say } from "../wording/wording.ts";
import { otherLanguage } from "./across-languages.ts";
import { because } from "./because.ts";
import type { PreparedStatement } from "./claims.ts";
import { conflictGates, meantGates, slipGates } from "./conflict-gates.ts";
import { gates, mixesUp, slips } from "./gates.ts";
import { predicate } from "./happened.ts";
import type { Tie } from "./match.ts";
import { firstReason, isGeneric, type Pair, stranger } from "./pair.ts";
import { nearness, type Profile } from "./profile.ts";
import { apartSideBySide } from "./side-by-side.ts";
import { unvouched } from "./thing-gates.ts";
import { isTailOf, namesMore, strangeness, tiesOf } from "./tie.ts";
import type { Unit } from "./units.ts";

export interface Weighed {
	readonly prepared: PreparedStatement;
	readonly draft: Profile;
	readonly agreement: Agreement;
	readonly score: number;
	readonly ties: readonly Tie[];
	/** The draft says that something else happened than what is on record: a number that agrees is then little evidence. */
	readonly elsewise: boolean;
	/** Why the two are not taken for the same; null when they are. */
	readonly apart: Say | null;
}

/** Least share of the claim's words for a figure that agrees with it, and for one that does not. */
const enough = { agreeing: 0.4, doubtful: 0.65, conflicting: 0.55, slipped: 0.45, sure: 0.8, anothers: 0.85 } as const;

/** So much less must tie a number that agrees where it is credited to whom the claim is from. */
const byItsSource = 0.15;

/** Shares of the two subjects left over from which on the two are strangers. */
const strangers = { lacking: 0.12, strange: 0.3 } as const;

/** Below this share of the claim's words nothing can tie the two. */
const hopeless = 0.25;

export const agrees = ({ relation }: Agreement): boolean => relation !== "conflict" && relation !== "incomparable";

/** The number fits, and its unit too. */
const bearsOut = (agreement: Agreement): boolean => agrees(agreement) && agreement.relation !== "unit-mismatch";

/** The counted noun is said, or there is none to say. */
const nounSaid = ({ claim, nearnessOf, draft }: Pair): boolean =>
	claim.profile.noun.length === 0 ||
	claim.profile.noun.some(isGeneric) ||
	claim.profile.noun.some((unit) => nearnessOf(unit) >= 0.45) ||
	draft.noun.some((unit) => isTailOf(unit, draft, new Set(claim.profile.noun.flatMap(({ keys }) => keys)))) ||
	draft.noun.some(
		(unit) =>
			unit.family !== null && claim.wanted.some((wanted) => wanted.unit.keys.some((key) => unit.keys.includes(key))),
	);

/** The number on record with its digits or its zeros misplaced: strong evidence that it was meant. */
export const isSlip = (agreement: Agreement, { value, max }: Quantity): boolean => {
	const number = value ?? max;
	const isSmall = number?.lt(1000) && digitsOf(number).length < 2;
	// "Two" beside 2,000 on record are any two, and beside 20 as well.
	return slips(agreement) && (mixesUp(agreement) || !isSmall);
};

/** The draft counts nothing by name, or what the claim names too: "eviction filings" of cases filed. */
function knowsNoun({ claim, draft }: Pair): boolean {
	const known = claim.known();
	return draft.noun.every(({ keys }) => keys.some((key) => known.has(key)));
}

/** The digits on record mixed up, and credited to whom they are from. */
const isMeant = ({ credited, agreement }: Pair): boolean => credited && mixesUp(agreement);

/** Half of the claim's words, its source, and the digits on record changed about or some zeros apart: nothing else is so by chance. */
const isSurelyMeant = (pair: Pair, score: number): boolean => {
	const { credited, sameLanguage, agreement, draft } = pair;
	const isNear = credited && sameLanguage && score >= half && isSlip(agreement, draft.figure.quantity);
	return isNear && (mixesUp(agreement) || nounBeside(pair));
};

/** "26 of them came back" are no 2,600 letters that a sentence before spoke of. */
const nounBeside = ({ claim, draft, nearnessOf }: Pair): boolean =>
	claim.profile.noun.length === 0 ||
	draft.noun.length > 0 ||
	claim.profile.noun.some((unit) => nearnessOf(unit) >= 0.9);

const half = 0.5;

/** How much more must tie two numbers that no slip of the pen explains: nothing up to a factor of 4, much beyond 20, all beyond 1,000. */
function farness(pair: Pair): number {
	const { draft, agreement } = pair;
	if (isSlip(agreement, draft.figure.quantity))
		return (isMeant(pair) ? enough.agreeing : enough.slipped) - enough.conflicting;
	// In the claim's unit: a third is 33 percent.
	const [a, b] = [agreement.source, agreement.draft].map((interval) => Number(interval?.high ?? interval?.low));
	const ratio = a && b ? Math.max(a / b, b / a) : 1;
	// "One jar was full of pistachios" says nothing of the 96 that were opened.
	if (isHandful(draft.figure.quantity) && ratio > 20) return 1;
	return ratio <= 4 ? 0 : ratio <= 20 ? 0.1 : ratio <= 1000 ? 0.25 : 1;
}

/** One or two of something. */
const isHandful = ({ kind, value }: Quantity): boolean => kind === "count" && value !== null && value.lte(2);

/** A number without unit or noun, on record and in the draft. */
const isBareCount = ({ claim, draft, agreement }: Pair): boolean =>
	[claim.profile, draft].every(({ figure }) => figure.quantity.kind === "count" && figure.noun === null) &&
	!isSlip(agreement, draft.figure.quantity);

/** That "1,430" or "5.6 billion dollars" agrees by chance is less likely than that "2,000" does. */
function surprise({ value, min, unit }: Quantity): number {
	const number = value ?? min;
	const digits = number ? digitsOf(number).length : 0;
	return digits >= 3 ? 0.1 : digits === 2 && unit ? 0.07 : 0;
}

/** "31,400 litres" where tonnes are on record: the number is the same, and what it measures is not. */
const isOfOtherKind = ({ claim, draft, agreement }: Pair): boolean =>
	agreement.relation === "unit-mismatch" &&
	dimensionOf(unitSymbolOf(claim.profile.figure.quantity)) !== dimensionOf(unitSymbolOf(draft.figure.quantity));

/** "North Korean soldiers" of both, or who, of which country and what became of them: it needs no more words. */
function sameCountry({ claim, nearnessOf }: Pair): boolean {
	const isSaid = (unit: Unit): boolean => nearnessOf(unit) >= 0.9;
	const ofPhrase = claim.profile.phrase.filter(({ kind }) => kind === "region");
	if (ofPhrase.length > 0) return ofPhrase.every(isSaid);
	const units = claim.wanted.map(({ unit }) => unit);
	const fates = units.filter(({ family }) => family === "fate");
	return (
		units.some((unit) => unit.kind === "region" && isSaid(unit)) &&
		fates.some(isSaid) &&
		claim.profile.noun.some(isSaid)
	);
}

function tooLittle(pair: Pair, score: number): Say | null {
	const { agreement } = pair;
	const happened = predicate(pair, agrees(agreement) ? 0.45 : 0.69);
	// A table tells no verbs.
	const isUntold = happened === "silent" && !isMeant(pair) && !pair.draft.mentions.some(({ header }) => header);
	if (agrees(agreement)) {
		const likely = surprise(pair.draft.figure.quantity) + (pair.credited && bearsOut(agreement) ? byItsSource : 0);
		const least = (isOfOtherKind(pair) || happened === "other" ? enough.doubtful : enough.agreeing) - likely;
		return score >= least && namesMore(pair) ? null : because.tooLittle;
	}
	if (happened === "other" && !isSlip(agreement, pair.draft.figure.quantity)) return because.elseHappened;
	// "He secured pensions for 251 of them": the digits on record mixed up, credited, and no other noun.
	if (!nounSaid(pair) && !(isMeant(pair) && knowsNoun(pair))) return because.uncounted;
	// "Ferris was 19 when he came": a bare number is of what happened then, or of nothing that was told.
	if (isBareCount(pair) && (happened !== "same" || score < enough.sure)) return because.elseHappened;
	if (score < enough.conflicting + farness(pair) + (isUntold ? 0.1 : 0)) return because.tooLittle;
	if (pair.isAnothers && score < enough.anothers && !isSlip(agreement, pair.draft.figure.quantity))
		return because.elseSays;
	const { lacking, strange, apart } = strangeness(pair);
	const slipped = isSlip(agreement, pair.draft.figure.quantity) && score >= (isMeant(pair) ? enough.agreeing : 0.7);
	const surely = slipped || sameCountry(pair) || (pair.credited && score >= enough.sure && !apart);
	// Who named nobody and tells of nothing that happened may go on to anything.
	const isLoose = pair.minded && lacking > 0 && predicate(pair, 0.88) !== "same";
	if (!surely && (isLoose || lacking >= strangers.lacking) && strange >= strangers.strange)
		return because.somethingElse;
	return firstReason(slipped ? slipGates : conflictGates, pair) ?? (sameCountry(pair) ? null : unvouched(pair));
}

/** A rise contradicts a fall of the same size. */
function withDirection(agreement: Agreement, { claim, draft }: Pick<Pair, "claim" | "draft">): Agreement {
	const wanted = claim.profile.circumstances.change;
	if (wanted !== "up" && wanted !== "down") return agreement;
	const said = draft.circumstances.change;
	const known = said === "up" || said === "down";
	return known && wanted !== said && agreement.relation !== "incomparable"
		? { ...agreement, relation: "conflict", slip: null }
		: agreement;
}

/** A name, or what stands behind a preposition of place ("im Lurnatal"). */
const isNamed = ({ kind, slot }: Unit): boolean => kind === "name" || kind === "region" || slot !== null;

/** Whether the draft names another beside its figure than the one that the claim names so: then none said before is meant. */
function namesAnother(claim: PreparedStatement, draft: Profile): (unit: Unit) => boolean {
	const known = claim.known();
	const others = once(() =>
		draft.mentions
			.filter(({ unit, nearness, aloof }) => nearness >= 0.85 && isNamed(unit) && !unit.aside && !aloof)
			.map(({ unit }) => unit)
			.filter(({ keys }) => !keys.some((key) => known.has(key))),
	);
	return (unit) => others().some(({ kind, slot }) => kind === unit.kind || (slot !== null && slot === unit.slot));
}

/** How claims are weighed. */
export interface Weighing {
	/** One sentence is held against one statement because somebody laid them side by side. */
	readonly sideBySide: boolean;
	/** Somebody asks for the reasons: those that nothing can tie are weighed to the end as well. */
	readonly all: boolean;
}

/** Null for a claim of which too few words are said, which is most of them, unless all are asked for. */
export function weigh(
	claim: PreparedStatement,
	draft: Profile,
	keys: ReadonlyMap<string, number>,
	saidAnywhere: (key: string) => boolean,
	credits: ReadonlySet<string>,
	{ sideBySide, all }: Weighing,
): Weighed | null {
	// Exact arithmetic costs more than words do, and is not asked where the words say enough.
	const agreementOf = once(() => withDirection(compareFigures(claim.statement.figure, draft.figure), { claim, draft }));
	// A name is itself or another's: a part of a compound does not say it.
	const persons = draft.noun.some(({ family }) => family === "who");
	const isNamedElse = namesAnother(claim, draft);
	const isMinded = (unit: Unit): boolean => isNamed(unit) && !isNamedElse(unit) && unit.keys.some(saidAnywhere);
	const credited = [...claim.claim.sources, ...claim.claim.via].some((key) => credits.has(key));
	const ofSource = (): number => (bearsOut(agreementOf()) ? nearness.shared : nearness.minded);
	const nearnessOf = (unit: Unit): number => {
		// Any persons are people.
		if (persons && isGeneric(unit)) return 0.95;
		const near = Math.max(0, ...unit.keys.map((key) => (unit.kind === "name" ? draft.keys : keys).get(key) ?? 0));
		// What stands nearer than in mind need not be looked for further back.
		const inMind = near < nearness.minded && isMinded(unit) ? nearness.minded : 0;
		return Math.max(near, inMind, credited && claim.ofSource.has(unit) ? ofSource() : 0);
	};
	const sameLanguage = claim.profile.lexicon === draft.lexicon;
	const { score, ties } = tiesOf({ claim, draft, nearnessOf, sameLanguage });
	const isHopeless = !sideBySide && score < hopeless;
	if (isHopeless && !all) return null;
	const agreement = agreementOf();
	const minded = claim.wanted.some(({ unit }) => nearnessOf(unit) === nearness.minded && isMinded(unit));
	const isAnothers = !credited && credits.has(stranger);
	const pair: Pair = { claim, draft, agreement, nearnessOf, saidAnywhere, minded, credited, isAnothers, sameLanguage };
	let apart: Say | null = agreement.relation === "incomparable" ? because.incomparable : null;
	if (sideBySide) apart ??= apartSideBySide(pair, score, agrees(agreement));
	else {
		if (isHopeless) apart ??= because.tooLittle;
		apart ??= isSurelyMeant(pair, score)
			? firstReason(meantGates, pair)
			: (otherLanguage(pair) ?? firstReason(gates, pair) ?? tooLittle(pair, score));
	}
	const elsewise = apart === null && predicate(pair, 0.69) === "other";
	return { prepared: claim, draft, agreement, score, ties, elsewise, apart };
}
