// Takes the tokens of a sentence; gives its clauses: stretches that have a verb of their own on a level with the others.
// Heuristic on purpose: a relative or that-clause stays with the clause it hangs on, an enumeration is never parted.
import { firstFrom } from "../../text/first-from.ts";
import { type Cues, has } from "./cues.ts";
import { isPossessed } from "./phrase-growth.ts";
import type { Token } from "./tokens.ts";
import { Sign } from "./word.ts";

export interface Clause {
	/** Token indexes, half-open. */
	readonly from: number;
	readonly to: number;
	/** Starts with "although", "nachdem": what is said behind it may hold for it too. */
	readonly isDependent: boolean;
	/** Starts with "while", "während": what is said in it does not hold for the rest, nor the other way round. */
	readonly isContrast: boolean;
}

interface Segment extends Clause {
	readonly hasVerb: boolean;
	/** Belongs to what stands before it, verb or not. */
	readonly hangs: boolean;
}

const isComma = (token: Token | undefined): boolean => token?.inFigure === false && has(token, Sign.comma);
const isQuoteOrDash = (token: Token | undefined): boolean => token !== undefined && !token.isWord && !isComma(token);

/** "According to the release": behind an article it is no verb. */
const isPaper = (tokens: readonly Token[], at: number, cues: Cues): boolean =>
	cues.endsIn("documents", tokens[at]) &&
	(cues.is("definite", tokens[at - 1]) || cues.is("indefinite", tokens[at - 1]));

/** "Industrie- und Handelskammer" is one name. */
const isInWord = (tokens: readonly Token[], at: number): boolean =>
	/[-‐‑]$/u.test(tokens[at - 1]?.text ?? "") && tokens[at - 1]?.start === tokens[at - 2]?.end;

/** Where a piece may start: behind a comma, colon or dash, and at a word like "and". */
function cuts(tokens: readonly Token[]): number[] {
	const out = [0];
	for (let at = 1; at < tokens.length; at++) {
		const behindComma = isComma(tokens[at - 1]) && !isComma(tokens[at]);
		const joins = has(tokens[at], Sign.coordinator) && !isComma(tokens[at - 1]) && !isInWord(tokens, at);
		if (behindComma || joins) out.push(at);
	}
	return out;
}

/** "die 80 Meter tief sind": an article with the verb at the end is a relative clause; "die Stiftung zählt 31" is none. */
function isRelative(tokens: readonly Token[], from: number, to: number, cues: Cues): boolean {
	if (!cues.verbAtEnd || !cues.is("definite", tokens[from])) return false;
	let last = to - 1;
	while (last > from && !tokens[last]?.isWord) last--;
	if (last - from < 2 || !cues.isVerb(tokens[last])) return false;
	for (let at = from + 1; at < last - 1; at++)
		if (cues.isVerb(tokens[at]) && !cues.is("notFinite", tokens[at])) return false;
	return true;
}

function segment(tokens: readonly Token[], from: number, to: number, cues: Cues): Segment {
	let head = from;
	while (head < to - 1 && isQuoteOrDash(tokens[head])) head++;
	const coordinated = cues.is("coordinators", tokens[head]);
	const opener = tokens[coordinated ? head + 1 : head];
	const isContrast = coordinated && cues.is("subordinators", tokens[head]);
	const dependent = !isContrast && cues.is("subordinators", opener);
	let hasVerb = false;
	for (let at = head; at < to && !hasVerb; at++)
		hasVerb = cues.isVerb(tokens[at]) && !isPossessed(tokens, at, cues) && !isPaper(tokens, at, cues);
	const semicolon = tokens[from - 1]?.text === ";";
	// "Is blocked and stays closed": the same subject, told on.
	const goesOn = coordinated && !isContrast && cues.isVerb(tokens[head + 1]);
	const hangs = from > 0 && !semicolon && (!hasVerb || dependent || goesOn || isRelative(tokens, head, to, cues));
	return { from, to, isDependent: dependent && !coordinated, isContrast, hasVerb, hangs };
}

/** In order, without gaps; at least one for any sentence with a token. */
export function clausesOf(tokens: readonly Token[], cues: Cues): Clause[] {
	const starts = cuts(tokens);
	const out: Segment[] = [];
	starts.forEach((from, index) => {
		const next = segment(tokens, from, starts[index + 1] ?? tokens.length, cues);
		const last = out.at(-1);
		if (last && (next.hangs || !last.hasVerb))
			out[out.length - 1] = { ...last, to: next.to, hasVerb: last.hasVerb || next.hasVerb };
		else out.push(next);
	});
	return out;
}

/** Index of the clause that holds a token. O(log n). */
export const clauseAt = (clauses: readonly Clause[], token: number): number =>
	Math.max(
		0,
		Math.min(
			firstFrom(clauses, ({ to }) => to > token),
			clauses.length - 1,
		),
	);
