// Takes a sentence on record and a sentence of a draft; says whether the draft states the same, something else, or neither.
// The same matching as in a check, with the statement as the only claim on record.
import { readDraft } from "./check.ts";
import { parseDraft } from "./draft/parse.ts";
import type { Figure } from "./figures/figure.ts";
import { readFigures } from "./figures/read.ts";
import type { LanguageTag } from "./languages/language.ts";
import { asidesOf } from "./matching/asides.ts";
import { createMatcher } from "./matching/assign.ts";
import { attribute } from "./matching/attribute.ts";
import type { Match } from "./matching/match.ts";
import type { Weighed } from "./matching/weigh.ts";
import { sayQuantity } from "./quantities/say.ts";
import type { Claim, Registry, Statement } from "./registry/registry.ts";
import { wordingFor } from "./wording/index.ts";
import type { InterfaceLanguage, Wording } from "./wording/wording.ts";

export interface Comparison {
	readonly verdict: "match" | "conflict" | "silent";
	/** What tied the two or kept them apart, in words. */
	readonly why: string;
}

const nowhere = { file: "", span: { start: 0, end: 0 }, line: 0, character: 0 };

/** Every figure of the statement is a claim of its own. */
function registryOf(text: string, language: LanguageTag): Registry {
	const { figures, dropped } = readFigures(text, language);
	const claims = figures.map((figure, index): [string, Claim] => {
		const statement: Statement = { language, text, figure, figures, dropped };
		const rest = {
			via: [],
			also: {},
			asOf: null,
			locator: null,
			quote: null,
			supersededBy: null,
			disputes: [],
			fields: {},
		};
		return [
			String(index),
			{ id: String(index), statements: [statement], sources: [], rank: "normal", at: nowhere, ...rest },
		];
	});
	return { claims: new Map(claims), sources: new Map(), problems: [] };
}

/** Does the draft's sentence state what the statement states? Hedges apart. Pure; never throws. */
export function compareSentences(
	statement: string,
	draftText: string,
	language: LanguageTag,
	interfaceLanguage?: InterfaceLanguage,
): Comparison {
	const wording = wordingFor(interfaceLanguage);
	const { compared: words } = wording.matching;
	const registry = registryOf(statement, language);
	if (registry.claims.size === 0) return { verdict: "silent", why: words.noStatement };
	const draft = parseDraft(draftText, { language });
	const readings = readDraft(draft);
	if (readings.every(({ figures }) => figures.length === 0)) return { verdict: "silent", why: words.noDraft };
	const matcher = createMatcher(registry, true);
	const { entries } = attribute({ draft, readings, citations: [], registry });
	const asides = asidesOf(entries, draft.blocks);
	const input = { draft, readings, pins: new Map(), asides, credits: () => new Set<string>() };
	const matches = [...matcher.match(input)].map(([figure, match]) => ({ figure, match }));
	const weighed = matcher.explain(input);
	/** "242 of the 422" where the statement says both: a number of its own contradicts nothing. */
	const isItsOwn = (figure: Figure): boolean =>
		weighed.get(figure)?.some(({ agreement }) => agreement.relation === "supported") ?? false;
	const disagreeing = matches.find(({ figure, match }) => !agrees(match) && !isItsOwn(figure));
	const found = disagreeing ?? leftOver(matches, weighed) ?? matches.find(({ match }) => agrees(match));
	if (!found) return { verdict: "silent", why: apart([...weighed.values()].flat(), wording) };
	const { figure, match } = found;
	const sides = [match.statement.figure.quantity, figure.quantity].map((quantity) => sayQuantity(quantity, wording));
	const ties = match.ties.map((tie) => tie.words).join(", ") || words.figureAlone;
	const why = words.sides(sides[0] as string, sides[1] as string, ties);
	return { verdict: agrees(match) ? "match" : "conflict", why };
}

type Found = { readonly figure: Figure; readonly match: Pick<Match, "statement" | "ties" | "agreement"> };

const agrees = ({ agreement: { relation } }: Found["match"]): boolean =>
	relation !== "conflict" && relation !== "unit-mismatch";

/** Half of what two figures of one sentence need to be of one thing, where another of its figures agrees. */
const enoughBeside = 0.3;

/**
 * "Of the five Muslims ... 40 cattle" beside "the five Muslims ... 15 oxen": where one figure agrees, the two sentences are about
 * the same, and figures of one kind that are left over on both sides disagree.
 */
function leftOver(matches: readonly Found[], weighed: ReadonlyMap<Figure, readonly Weighed[]>): Found | null {
	if (matches.length === 0) return null;
	const told = new Set(matches.map(({ figure }) => figure));
	const kept = new Set(matches.map(({ match }) => match.statement));
	for (const [figure, all] of weighed) {
		const open = told.has(figure) ? [] : all.filter(({ prepared }) => !kept.has(prepared.statement));
		const other = open.find(
			({ agreement, score, elsewise }) => agreement.relation === "conflict" && score >= enoughBeside && !elsewise,
		);
		if (other)
			return { figure, match: { statement: other.prepared.statement, ties: other.ties, agreement: other.agreement } };
	}
	return null;
}

/** Why the nearest pair is not the same. */
function apart(weighed: readonly Weighed[], wording: Wording): string {
	const { compared: words } = wording.matching;
	const nearest = [...weighed].sort((a, b) => b.score - a.score)[0];
	return nearest?.apart ? words.notSame(nearest.apart(wording)) : words.nothing;
}
