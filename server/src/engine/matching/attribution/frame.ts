// A sentence as attribution sees it: its tokens, clauses, figures and the language's cues, with the few questions all readers ask.
import { type Clause, clauseAt, clausesOf } from "./clauses.ts";
import { type Cues, has } from "./cues.ts";
import type { Token } from "./tokens.ts";
import { Sign } from "./word.ts";

export interface Frame {
	readonly tokens: readonly Token[];
	readonly cues: Cues;
	/** Of all words together (`Sign`): what none of them is need not be looked for. */
	readonly signs: number;
	/** Made when first asked for: of most sentences nobody asks. */
	readonly clauses: () => readonly Clause[];
	/** Token indexes; -1 (last) or the length (first) where there is none. */
	readonly firstFigure: number;
	readonly lastFigure: number;
	readonly firstVerb: number;
	readonly lastVerb: number;
	/** How many tokens of figures stand before each token; one entry more than tokens. */
	readonly figuresBefore: Uint32Array;
}

export function frameOf(tokens: readonly Token[], cues: Cues): Frame {
	const figuresBefore = new Uint32Array(tokens.length + 1);
	let [signs, figures] = [0, 0];
	let [firstFigure, lastFigure, firstVerb, lastVerb] = [tokens.length, -1, tokens.length, -1];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at] as Token;
		signs |= token.word.signs;
		if (token.inFigure) {
			figures++;
			firstFigure = Math.min(firstFigure, at);
			lastFigure = at;
		} else if (has(token, Sign.verb)) {
			firstVerb = Math.min(firstVerb, at);
			lastVerb = at;
		}
		figuresBefore[at + 1] = figures;
	}
	let made: readonly Clause[] | null = null;
	const clauses = (): readonly Clause[] => {
		made ??= clausesOf(tokens, cues);
		return made;
	};
	return { tokens, cues, signs, clauses, firstFigure, lastFigure, firstVerb, lastVerb, figuresBefore };
}

export function isBreak({ tokens }: Frame, at: number): boolean {
	const token = at < 0 ? undefined : tokens[at];
	return token === undefined || (!token.inFigure && has(token, Sign.break));
}

/** The verb opens its part of the sentence, alone or behind its auxiliary: ", dice la Regione", "comme l'a indiqué la préfecture". */
export function opensPart(frame: Frame, verb: number): boolean {
	const { cues, tokens } = frame;
	const before = cues.is("perfect", tokens[verb - 1]) ? verb - 2 : verb - 1;
	const object = cues.is("definite", tokens[before]) && cues.is("asides", tokens[before - 1]);
	return isBreak(frame, before) || cues.is("asides", tokens[object ? before - 1 : before]);
}

/** The clause a token stands in. */
export const clauseOf = (frame: Frame, at: number): Clause => frame.clauses()[clauseAt(frame.clauses(), at)] as Clause;

/** Past adverbs and days ("el lunes", "on Monday"), in either direction; a bounded number of them. */
export function skipAdverbs(frame: Frame, at: number, step: 1 | -1): number {
	const { cues, tokens } = frame;
	const leads = (index: number): boolean =>
		cues.is("days", tokens[index + 1]) &&
		(cues.is("prepositions", tokens[index]) || cues.is("definite", tokens[index]));
	let to = at;
	for (let count = 0; count < 3; count++) {
		if (leads(step > 0 ? to : to - 1)) to += step;
		else if (!cues.isAdverb(tokens[to])) break;
		to += step;
	}
	return to;
}

export const hasFigure = ({ figuresBefore }: Frame, from: number, to: number): boolean =>
	(figuresBefore[to] ?? 0) > (figuresBefore[from] ?? 0);
