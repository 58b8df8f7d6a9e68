// Takes a registry; gives pairs of claims that say different things of the same. What is the same is asked of matching, the one
// statement as the claim, the other as the draft, and the other way round.

import { parseDraft } from "../draft/parse.ts";
import { readFigures } from "../figures/read.ts";
import { createMatcher, type Matcher } from "../matching/assign.ts";
import { compareQuantities } from "../quantities/agreement.ts";
import type { Claim, Registry } from "../registry/registry.ts";
import type { Wording } from "../wording/wording.ts";
import { alikeStatements } from "./alike-statements.ts";
import type { Untidy } from "./untidy.ts";

type Pair = readonly [earlier: Claim, later: Claim];

const names = (claim: Claim, other: Claim): boolean =>
	claim.supersededBy === other.id || claim.disputes.includes(other.id);

/** The registry says itself how the two stand to each other, or that they are of two times. */
const isSettled = ([a, b]: Pair): boolean =>
	names(a, b) ||
	names(b, a) ||
	a.rank === "deprecated" ||
	b.rank === "deprecated" ||
	a.supersededBy !== null ||
	b.supersededBy !== null ||
	a.asOf !== b.asOf;

/** Years of the sources: without `asOf` they tell of what time a claim is. */
function sameIssue([a, b]: Pair, { sources }: Registry): boolean {
	const yearsOf = ({ sources: keys }: Claim): ReadonlySet<string> =>
		new Set(keys.flatMap((key) => sources.get(key)?.issued?.slice(0, 4) ?? []));
	const [one, other] = [yearsOf(a), yearsOf(b)];
	return one.size === 0 || other.size === 0 || [...one].some((year) => other.has(year));
}

/** Pairs that matching is asked about: where there are more of them, nobody reads on. */
const mostPairs = 200;

const nobody: ReadonlySet<string> = new Set();

/** Claims that matching takes a claim's statement for, read as a draft, though their numbers exclude each other. */
function contradicted({ statements: [statement] }: Claim, { explain }: Matcher): ReadonlySet<Claim> {
	if (!statement) return new Set();
	const { language, text, figure } = statement;
	const draft = parseDraft(text, { language });
	const readings = draft.blocks.map((block) => ({ block, ...readFigures(block.prose.text, language) }));
	const weighed = explain({ draft, readings, pins: new Map(), asides: () => [], credits: () => nobody });
	const own = [...weighed].find(([{ text }]) => text === figure.text)?.[1] ?? [];
	const against = own.filter(({ apart, agreement }) => apart === null && agreement.relation === "conflict");
	return new Set(against.map(({ prepared: { claim } }) => claim));
}

/** Cheap, before matching is asked. */
const differs = ([
	{
		statements: [one],
	},
	{
		statements: [other],
	},
]: Pair): boolean =>
	one !== undefined &&
	other !== undefined &&
	compareQuantities(one.figure.quantity, other.figure.quantity).relation === "conflict";

function told([a, b]: Pair, { hygiene: { disagree: words } }: Wording): Untidy {
	const [one, other] = [a.statements[0]?.figure.text ?? "", b.statements[0]?.figure.text ?? ""];
	const where = a.at.file === b.at.file ? words.line(a.at.line + 1) : a.at.file;
	return {
		code: "claims-disagree",
		severity: "warning",
		message: words.say(b.id, other, a.id, where, one),
		at: b.at,
		mends: [{ title: words.mend(a.id), mend: { kind: "add-dispute", claim: b.id, other: a.id } }],
	};
}

export function disagreeingClaims(registry: Registry, wording: Wording): readonly Untidy[] {
	const pairs = alikeStatements([...registry.claims.values()])
		.filter((pair) => !isSettled(pair) && differs(pair) && sameIssue(pair, registry))
		.slice(0, mostPairs);
	if (pairs.length === 0) return [];
	// Only who may disagree is made ready for matching.
	const claims = new Map(pairs.flat().map((claim) => [claim.id, claim]));
	const matcher = createMatcher({ ...registry, claims });
	const against = new Map([...claims.values()].map((claim) => [claim, contradicted(claim, matcher)]));
	return pairs.filter(([a, b]) => against.get(a)?.has(b) && against.get(b)?.has(a)).map((pair) => told(pair, wording));
}
