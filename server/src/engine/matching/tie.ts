// Takes a claim and a draft's figure; gives how much ties the two, and how far they speak of different things.
import type { Tie } from "./match.ts";
import { alsoSaid, isSubject, type Pair } from "./pair.ts";
import { nearness, type Profile } from "./profile.ts";
import { isPredicate, isShared, type Unit } from "./units.ts";

/** As near as this a word of another language is written alike: a name, whatever its kind. */
const alike = 0.9;

/** Share of what the claim is about that the draft says of its figure, 0 to 1, with the words that tie. */
export function tiesOf({
	claim,
	nearnessOf,
	sameLanguage,
	draft,
}: Pick<Pair, "claim" | "nearnessOf" | "sameLanguage" | "draft">): {
	readonly score: number;
	readonly ties: readonly Tie[];
} {
	// "Rose by 70 percent" says of the same change what "fell by 70 percent" says, though the other way.
	const changes = claim.profile.circumstances.change !== null && draft.circumstances.change !== null;
	let reached = 0;
	let possible = 0;
	const ties: Tie[] = [];
	const also = alsoSaid(claim, draft, 0.4);
	let alsoSpent = !also;
	for (const { unit, weight } of claim.wanted) {
		if (!sameLanguage && !isShared(unit) && nearnessOf(unit) < alike) continue;
		possible += weight;
		let at = changes && unit.moves ? 1 : nearnessOf(unit);
		if (at < 0.5 && !alsoSpent && isPredicate(unit)) {
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

/** More than a name or a country ties the two: "14 percent of Peru's electricity" are not 14 percent of its adults. */
export function namesMore({ claim, nearnessOf }: Pair): boolean {
	const things = claim.wanted.filter(({ unit }) => unit.kind !== "name" && unit.kind !== "region");
	return things.length === 0 || things.some(({ unit }) => nearnessOf(unit) >= 0.4) || claim.also.length > 0;
}

/** Nearer than this a word stands in the same sentence, before it or above it. */
const nowhere = 0.4;

/** Letters of the end of a compound that names the thing, its "w:" counted in. */
const shortestTail = 5;

const weightOf = (units: readonly number[]): number => units.reduce((sum, weight) => sum + weight, 0);

/** "Die Zahl der Diagnosen" speaks of what "Migränediagnosen" on record are: of the end of a compound among the keys. */
export function isTailOf({ keys: [key = ""] }: Unit, { lexicon }: Profile, known: ReadonlySet<string>): boolean {
	if (!lexicon.language.grammar.compounds || key.length < shortestTail || !key.startsWith("w:")) return false;
	return [...known].some((one) => one.startsWith("w:") && one.endsWith(key.slice(2)));
}

/**
 * How far the two speak of different things: the share of the claim's subject that the draft does not name beside its figure,
 * and the share of the draft's own words for it that the claim does not know. "Influenza" where the claim says "measles",
 * "placebo group" where it says "velotrin": only where both are left over are the two strangers.
 */
export function strangeness({ claim, draft, nearnessOf, sameLanguage, credited }: Pair): {
	readonly lacking: number;
	readonly strange: number;
	/** A name stands beside the draft's figure that the claim does not know, or the draft nowhere says a thing of the claim's. */
	readonly apart: boolean;
} {
	const wanted = claim.wanted.filter(
		({ unit }) => isSubject(unit) && !claim.profile.noun.some(({ span }) => span.start === unit.span.start),
	);
	const known = claim.known();
	const said = draft.mentions
		.filter(
			({ unit, nearness, aloof }) =>
				nearness >= 0.9 &&
				!aloof &&
				isSubject(unit) &&
				!unit.aside &&
				!unit.opening &&
				!draft.noun.includes(unit) &&
				!(credited && unit.kind !== "name" && draft.outside.has(unit)),
		)
		.map(({ unit }) => unit);
	const strange = said.filter((unit) => !unit.keys.some((key) => known.has(key)) && !isTailOf(unit, draft, known));
	const isForeign = strange.some((unit) => unit.kind === "name" && !draft.byTheWay.has(unit));
	// Who is credited with the figure goes on about what the draft has named before.
	const things = wanted.filter(({ unit }) => unit.kind === "word");
	const isSaid = (unit: Unit): boolean => nearnessOf(unit) >= 0.9;
	const isThere =
		credited && (things.some(({ unit }) => isSaid(unit)) || (!isForeign && claim.profile.noun.some(isSaid)));
	const near = isThere ? nearness.minded : 0.9;
	const lacking = weightOf(wanted.map(({ unit, weight }) => weight * (1 - Math.min(1, nearnessOf(unit) / near))));
	const total = weightOf(wanted.map(({ weight }) => weight));
	const apart = isForeign || things.some(({ unit }) => nearnessOf(unit) < nowhere);
	if (!sameLanguage || total === 0 || said.length === 0) return { lacking: 0, strange: 0, apart };
	return { lacking: lacking / total, strange: strange.length / said.length, apart };
}
