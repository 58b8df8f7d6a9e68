// Takes a figure that is being written and what stands around it; gives the claims it may be meant to state, whatever number stands
// there yet: each is weighed as if its own number stood there. Decides nothing: a writer chooses.
import type { Figure } from "../figures/figure.ts";
import type { Quantity } from "../quantities/quantity.ts";
import type { Claim, Statement } from "../registry/registry.ts";
import { type ClaimIndex, dimensionKey } from "./claims.ts";
import { withParts } from "./compounds.ts";
import { eachSentence, type ReadDraft, type ReadingOptions } from "./each-sentence.ts";
import { changed, profileOf } from "./profile.ts";
import { weigh } from "./weigh.ts";

export interface Expected {
	readonly claim: Claim;
	/** In the draft's language where there is one. */
	readonly statement: Statement;
	/** With this number the figure would be taken for the claim's. */
	readonly isTied: boolean;
	/** Its source is credited already. */
	readonly isCredited: boolean;
	/** 0 to 1: how much of what the claim is about is said so far. */
	readonly score: number;
}

/** Registries of more claims are not gone through for those of a source. */
const mostOfSources = 5000;

/** Of one source so many are enough. */
const mostCredited = 32;

function* claimsOf(sources: ReadonlySet<string>, all: ReadonlyMap<string, Claim>): Generator<Claim> {
	if (sources.size === 0 || all.size > mostOfSources) return;
	for (const claim of all.values()) if (claim.sources.some((key) => sources.has(key))) yield claim;
}

const isOutdated = ({ rank, supersededBy }: Claim): boolean => rank === "deprecated" || supersededBy !== null;

const byTie = (a: Expected, b: Expected): number =>
	Number(b.isTied) - Number(a.isTied) ||
	b.score - a.score ||
	Number(b.isCredited) - Number(a.isCredited) ||
	(a.claim.id < b.claim.id ? -1 : 1);

/** What is being written says little yet: a claim of few words in common is listed too. */
const everyOne = { sideBySide: false, all: true } as const;

/** Best first; those that share nothing are left out, but for claims of a source that is credited. */
export function expectedFor(
	figure: Figure,
	input: ReadDraft,
	credited: ReadonlySet<string>,
	index: ClaimIndex,
	lexicons: ReadingOptions["lexicons"],
	claims: ReadonlyMap<string, Claim>,
): readonly Expected[] {
	const { languages, names } = index;
	const wanted = (one: Figure): boolean => one === figure;
	const around = eachSentence(input, { lexicons, languages, names, wanted });
	const here = around.find(({ reading }) => reading.figures.includes(figure));
	if (!here) return [];
	const { block, reading, context, says } = here;
	const profile = profileOf(reading, reading.figures.indexOf(figure), context);
	const keys = withParts(profile.keys, index);
	const ofSources = [...claimsOf(credited, claims)].slice(0, mostCredited);
	const found = [...new Set([...index.said(keys), ...ofSources])].filter((claim) => !isOutdated(claim));
	const { unit, kind } = figure.quantity;
	/** What stands by the number already may be another unit of its dimension, but no other money. */
	const mayHave = (other: Quantity): boolean =>
		unit === null || (kind === "money" ? other.unit === unit : dimensionKey(other) === dimensionKey(figure.quantity));
	return found
		.flatMap((claim): Expected[] => {
			const prepared = index.statementFor(claim, reading.lexicon.language.base);
			const { quantity } = prepared.statement.figure;
			if (quantity.vague || !mayHave(quantity)) return [];
			const asWritten = changed(profile, { figure: { ...figure, quantity } });
			const weighed = weigh(prepared, asWritten, keys, (key) => says(block, key), credited, everyOne);
			if (!weighed) return [];
			const isCredited = claim.sources.some((key) => credited.has(key));
			const { apart, score } = weighed;
			return [{ claim, statement: prepared.statement, isTied: apart === null, isCredited, score }];
		})
		.sort(byTie);
}
