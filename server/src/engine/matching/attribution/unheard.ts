// Takes a sentence with what was heard in it; says whether words are left that may name a source too: a verb of saying, a
// preposition of attribution, a paper. Reading them was tried and failed; who judges the sentence should be less sure.
import type { Block } from "../../draft/draft.ts";
import type { Figure } from "../../figures/figure.ts";
import { toSource } from "../../text/offset-map.ts";
import { contains, overlaps, type Span } from "../../text/span.ts";
import type { Attribution } from "../match.ts";
import { type Cues, cuesFor } from "./cues.ts";
import { type Token, tokenise } from "./tokens.ts";

/** From "by" or "nach" to the paper that makes it an attribution ("by the council's own count"), in tokens. */
const NEAR = 4;

const isPaper = (token: Token | undefined, cues: Cues): boolean =>
	token !== undefined && !token.inFigure && (token.isCapital || !cues.capitalNouns) && cues.endsIn("documents", token);

function isCue(tokens: readonly Token[], at: number, cues: Cues): boolean {
	if (cues.before(tokens, at) === 0) return cues.is("behindAny", tokens[at]);
	return (
		!cues.is("beforePapers", tokens[at]) || tokens.slice(at + 1, at + 1 + NEAR).some((token) => isPaper(token, cues))
	);
}

const tells = (tokens: readonly Token[], at: number, cues: Cues): boolean =>
	cues.says(tokens, at, "verbs") || cues.is("therein", tokens[at]) || cues.goesOn(tokens, at) > 0;

/**
 * `figures` are those of the sentence, with what was heard of each; spans of attributions are places in the draft. `said` are
 * the words of the claim in lower case, which tell what was so and not who says it ("sind versichert"). Linear.
 */
export function mayNameUnheard(
	{ prose, language }: Block,
	sentence: Span,
	figures: readonly { readonly figure: Figure; readonly attributions: readonly Attribution[] }[],
	said: ReadonlySet<string>,
): boolean {
	const cues = cuesFor(language);
	const heard = figures.flatMap(({ attributions }) => attributions.map(({ span }) => span));
	const counted = figures.flatMap(({ figure }) => figure.noun?.span ?? []);
	const tokens = tokenise(
		prose.text,
		sentence,
		figures.map(({ figure }) => figure),
		cues,
	);
	const isTelling = (token: Token, at: number): boolean =>
		isCue(tokens, at, cues) ||
		tells(tokens, at, cues) ||
		// A paper or reported speech of nobody; of somebody who was heard it is his.
		(heard.length === 0 && (isPaper(token, cues) || cues.is("indirect", token)));
	return tokens.some(
		(token, at) =>
			!token.inFigure &&
			!said.has(token.lower) &&
			isTelling(token, at) &&
			!counted.some((noun) => overlaps(noun, token)) &&
			!heard.some((place) => contains(place, toSource(prose.map, token))),
	);
}
