// Takes figures, sources and intervals; gives the words for them in messages. Never decides anything.
import type { Figure } from "../figures/figure.ts";
import type { Slip } from "../quantities/agreement.ts";
import { sayInterval } from "../quantities/say.ts";
import type { Registry } from "../registry/registry.ts";
import { cover, slice } from "../text/span.ts";
import type { MatchedFigure } from "./rule.ts";

const longest = 80;

/** In quotation marks, on one line, cut where it would fill the screen. */
export function quoted(text: string): string {
	const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
	return `“${cut.replace(/\s+/g, " ")}”`;
}

/** The figure as written, with the hedges around it: “at least 5.6 billion”. */
export function written(figure: Figure, prose: string): string {
	const whole = figure.hedges.reduce((all, hedge) => cover(all, hedge.span), figure.span);
	return quoted(slice(prose, whole));
}

export const draftSays = ({ figure }: MatchedFigure): string => written(figure.figure, figure.block.prose.text);

export const recordSays = ({ match }: MatchedFigure): string => written(match.statement.figure, match.statement.text);

/** As prose names the source; the key where the registry does not have it. */
export function nameOf(key: string, registry: Registry): string {
	const source = registry.sources.get(key);
	return source?.short ?? source?.title ?? key;
}

/** "NIS", "NIS or FNS". */
export const namesOf = (keys: readonly string[], registry: Registry): string =>
	keys.map((key) => nameOf(key, registry)).join(" or ");

/** Whose record it is. */
export const ownersOf = ({ claim }: MatchedFigure, registry: Registry): string => namesOf(claim.sources, registry);

/** What each side allows, in the source's unit, as a sentence with its leading space. */
export function bothAllow({ match }: MatchedFigure): string {
	const { source, draft } = match.agreement;
	const { unit } = match.statement.figure.quantity;
	if (!source || !draft) return "";
	return ` As written, the draft allows ${sayInterval(draft, unit)}, the record ${sayInterval(source, unit)}.`;
}

/** The likely slip behind a wrong figure, as a sentence with its leading space; empty where none explains it. */
export function slipWords(slip: Slip): string {
	if (slip === null) return "";
	const words: Readonly<Record<NonNullable<Slip>, string>> = {
		"factor-1000":
			"The two are a factor of 1,000 apart: an English “billion” is a German “Milliarde”, a thousand millions.",
		magnitude: "The digits agree, the magnitude does not: “million” or “billion”?",
		transposed: "Two digits seem to have changed places.",
		"missing-zero": "A zero seems to be missing.",
		"extra-zero": "There seems to be a zero too many.",
		digit: "One digit differs.",
	};
	return ` ${words[slip]}`;
}
