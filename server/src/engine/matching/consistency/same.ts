// Takes two tellings that nothing keeps apart; says whether they are surely of the same thing. A draft has no claim that was
// written to be found: what the one says beside its figure the other must say too, all but what only adds to it.
import type { Slip } from "../../quantities/agreement.ts";
import { digitsOf } from "../../quantities/decimals.ts";
import { weightIn } from "../claims.ts";
import { isGeneric } from "../pair.ts";
import { tiesOf } from "../tie.ts";
import { isPredicate, type Unit } from "../units.ts";
import { isBeneath, isDefinite } from "./beneath.ts";
import { pairOf } from "./parted.ts";
import type { Telling } from "./telling.ts";

/** Share of a heading's words that the text beneath must say. */
const enoughOfHeading = 0.6;

const says = ({ keys }: Telling, unit: Unit): boolean => unit.keys.some((key) => keys.has(key));

const isNamed = ({ kind }: Unit): boolean => kind === "name" || kind === "region";

const predicatesOf = ({ own }: Telling): Unit[] => own.filter(isPredicate);

/** What is counted is the same; "people" is anybody, so that what they did must be. */
function sameNoun(a: Telling, b: Telling): boolean {
	const [one, other] = [a.profile.noun, b.profile.noun];
	const happened = predicatesOf(a).some((unit) => says(b, unit));
	const said = (noun: readonly Unit[], by: Telling): boolean =>
		noun.length === 0 || noun.some((unit) => says(by, unit)) || (noun.some(isGeneric) && happened);
	// "48 killed" of a title are the 84 miners who died.
	if (isBeneath(a, b)) return said(one, b) && (said(other, a) || happened || one.some(isPredicate));
	return said(one, b) && said(other, a);
}

/** The same happened, as far as both say it. */
function samePredicate(a: Telling, b: Telling): boolean {
	const [one, other] = [predicatesOf(a), predicatesOf(b)];
	if (isBeneath(a, b)) return one.length === 0 || one.some((unit) => unit.keys.some((key) => b.profile.keys.has(key)));
	if (one.length === 0 || other.length === 0) return one.length === other.length || isDefinite(b);
	return one.some((unit) => says(b, unit));
}

/** The digits of the one with two of them changed about or a zero too many: it was meant. */
export function isSlipOf({ figure }: Telling, slip: Slip): boolean {
	const { value } = figure.quantity;
	const digits = value ? digitsOf(value).length : 0;
	return slip === "transposed" ? digits >= 3 : slip !== null && slip !== "digit" && digits >= 2;
}

/** So many times as much no writer makes of a thing by mistake: "short of 41 nurses" over "a shift with two nurses". */
const farOff = 10;

const isFar = ({ figure: a }: Telling, { figure: b }: Telling): boolean => {
	const [one, other] = [a.quantity.value?.abs(), b.quantity.value?.abs()];
	return one !== undefined && other !== undefined && (one.gt(other.times(farOff)) || other.gt(one.times(farOff)));
};

/** What the one's clause says and the other's sentence does not. */
function leftOver(a: Telling, b: Telling): Unit[] {
	const left = a.core.filter((unit) => !says(b, unit));
	// What is taken up with an article is told something new of.
	return isDefinite(a) ? left.filter((unit) => isNamed(unit) && !unit.keys.some(b.says)) : left;
}

/** "Youth unemployment" beside "unemployment": a word left over stands before one that both say. */
const narrows = (left: readonly Unit[], all: readonly Unit[]): boolean =>
	left.some(({ kind, span }) => {
		const next = all.find((one) => one.span.start === span.end + 1);
		return kind === "word" && next !== undefined && next.kind !== "verb" && !isPredicate(next) && !left.includes(next);
	});

const weightOf = ({ profile }: Telling, units: readonly Unit[]): number =>
	units.reduce((sum, unit) => sum + weightIn(profile, unit), 0);

const sectionOf = ({ block }: Telling): number => block.headings.at(-1) ?? -1;

/** All that heads a cell's row and column is said beside the text's figure. */
export const isHeaded = (cell: Telling, text: Telling): boolean =>
	cell.own.length >= 2 && [...cell.stems].every((stem) => text.stems.has(stem));

/** The text says nothing beside its figure that the table does not know. */
function isOfCell(text: Telling, cell: Telling, slipped: boolean): boolean {
	const known = (unit: Unit): boolean => unit.keys.some((key) => cell.profile.keys.has(key));
	return leftOver(text, cell).every((unit) => known(unit) || (slipped && !isNamed(unit)));
}

/** The text says what its heading says, and more of it than what is counted: "three seats short" are not 120 seats. */
function titled(heading: Telling, text: Telling): boolean {
	const { keys } = text.profile;
	const shared = heading.own.filter((unit) => unit.keys.some((key) => keys.has(key)));
	return (shared.length >= 2 || shared.some(isPredicate)) && tiesOf(pairOf(heading, text)).score >= enoughOfHeading;
}

/** Two places of running text. */
function sameText(a: Telling, b: Telling, slipped: boolean): boolean {
	const shared = a.own.filter((unit) => says(b, unit));
	const [ofA, ofB] = [leftOver(a, b), leftOver(b, a)];
	const known = (unit: Unit, by: Telling): boolean => !isNamed(unit) || unit.keys.some(by.says);
	if (!ofA.every((unit) => known(unit, b)) || !ofB.every((unit) => known(unit, a))) return false;
	if (ofA.some(isNamed) && ofB.some(isNamed)) return false;
	if (narrows(ofA, a.core) || narrows(ofB, b.core)) return false;
	const identified = shared.some(isNamed) || isDefinite(b) || slipped;
	if (shared.length < (identified ? 2 : sectionOf(a) === sectionOf(b) ? 3 : 4)) return false;
	if (slipped) return true;
	if (ofA.length > 0 && ofB.length > 0) return false;
	return weightOf(a, ofA) + weightOf(b, ofB) <= weightOf(a, shared);
}

/** `slip`: what would explain the one number by the other. */
export function isSame(a: Telling, b: Telling, slip: Slip): boolean {
	const slipped = isSlipOf(a, slip);
	if (!sameNoun(a, b) || (!slipped && isFar(a, b))) return false;
	const [cell, text] = a.place === "cell" ? [a, b] : [b, a];
	if (cell.place === "cell" && !isBeneath(a, b)) return isHeaded(cell, text) && isOfCell(text, cell, slipped);
	if (!samePredicate(a, b) && !slipped) return false;
	return isBeneath(a, b) ? titled(a, b) : sameText(a, b, slipped);
}
