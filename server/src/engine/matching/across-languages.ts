// Takes a claim and a draft's figure written in two languages; says whether enough ties them. Plain words tell nothing there: what
// holds in both are names as they are written, countries, ideas and words of one meaning.
import { because } from "./because.ts";
import { mixesUp } from "./gates.ts";
import type { ClaimProfile, Gate, Pair } from "./pair.ts";
import type { Mention } from "./profile.ts";
import { isIdea, isShared, type Unit } from "./units.ts";

/** Share of a claim's words that hold across languages, from which on the rest may be passed over for a conflict. */
const comparable = 0.8;

/** So many names tie a number that agrees, or one where it is credited to whom the claim is from. */
const enoughNames = 2;

type Wanted = ClaimProfile["wanted"];

const weightOf = (units: Wanted): number => units.reduce((sum, { weight }) => sum + weight, 0);

/** What can be compared: ideas, countries, names, and whatever else is written alike in both ("Zwergenmuseum"). */
const comparableIn = ({ wanted }: Pick<ClaimProfile, "wanted">, nearnessOf: Pair["nearnessOf"]): Wanted =>
	wanted.filter(({ unit }) => isShared(unit) || nearnessOf(unit) >= 0.9);

/**
 * A name and an idea must tie the two, not "cost" alone. A conflict needs all ideas of a claim that says little else, and no plain
 * word beside the draft's figure unless the source is credited or the digits are those on record mixed up: it might tell the two
 * apart ("the damage to the church").
 */
export const otherLanguage: Gate = ({ claim, draft, agreement, sameLanguage, credited, nearnessOf }) => {
	if (sameLanguage) return null;
	const known = comparableIn(claim, nearnessOf);
	const ideas = known.map(({ unit }) => unit).filter(isIdea);
	const isSaid = (unit: Unit): boolean => nearnessOf(unit) >= 0.4;
	const names = known.filter(({ unit }) => !isIdea(unit) && isSaid(unit)).length;
	const tooLittle = because.tooLittleAcross;
	if (agreement.relation !== "conflict")
		return names > 0 && (credited || ideas.some(isSaid) || names >= enoughNames) ? null : tooLittle;
	if (names === 0 || !ideas.some(isSaid)) return tooLittle;
	const isWhole = weightOf(known) >= comparable * weightOf(claim.wanted);
	const isPlain = ({ unit, nearness }: Mention): boolean =>
		unit.kind === "word" && nearness >= 0.9 && !unit.aside && !unit.opening && !draft.noun.includes(unit);
	const isSame = isWhole && ideas.every((unit) => nearnessOf(unit) >= 0.9);
	return isSame && (credited || mixesUp(agreement) || !draft.mentions.some(isPlain)) ? null : tooLittle;
};
