// Takes figures, sources and intervals; gives the words for them in messages. Never decides anything.
import type { Figure } from "../figures/figure.ts";
import type { Slip } from "../quantities/agreement.ts";
import { within } from "../quantities/interval.ts";
import { sayInterval } from "../quantities/say.ts";
import type { Registry } from "../registry/registry.ts";
import { cover, slice } from "../text/span.ts";
import type { Wording } from "../wording/wording.ts";
import type { MatchedFigure } from "./rule.ts";

/** What a message is made for. */
export interface Told {
	readonly registry: Registry;
	readonly wording: Wording;
}

const longest = 80;

/** In quotation marks, on one line, cut where it would fill the screen. */
export function quoted(text: string, { figures }: Wording): string {
	const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
	return figures.quoted(cut.replace(/\s+/g, " "));
}

/** The figure as written, with the hedges around it: “at least 5.6 billion”. */
export function written(figure: Figure, prose: string, wording: Wording): string {
	const whole = figure.hedges.reduce((all, hedge) => cover(all, hedge.span), figure.span);
	return quoted(slice(prose, whole), wording);
}

export const draftSays = ({ figure }: MatchedFigure, { wording }: Told): string =>
	written(figure.figure, figure.block.prose.text, wording);

export const recordSays = ({ match }: MatchedFigure, { wording }: Told): string =>
	written(match.statement.figure, match.statement.text, wording);

/** As prose names the source; the key where the registry does not have it. */
export function nameOf(key: string, registry: Registry): string {
	const source = registry.sources.get(key);
	return source?.short ?? source?.title ?? key;
}

/** "NIS", "NIS or FNS". */
export const namesOf = (keys: readonly string[], { registry, wording }: Told): string =>
	wording.figures.or(keys.map((key) => nameOf(key, registry)));

/** Whose record it is. */
export const ownersOf = ({ claim }: MatchedFigure, told: Told): string => namesOf(claim.sources, told);

/** What each side allows, in the source's unit, as a sentence with its leading space. */
export function bothAllow({ match }: MatchedFigure, { wording }: Told): string {
	const { source, draft } = match.agreement;
	const { unit } = match.statement.figure.quantity;
	if (!source || !draft) return "";
	// Two sets of which one holds the other would look as if nothing were wrong.
	const { hedgeAllows, bothAllow } = wording.figures;
	const say = within(source, draft) ? hedgeAllows : bothAllow;
	return say(sayInterval(draft, unit, wording), sayInterval(source, unit, wording));
}

/** The likely slip behind a wrong figure, as a sentence with its leading space; empty where none explains it. */
export const slipWords = (slip: Slip, { wording }: Told): string =>
	slip === null ? "" : ` ${wording.figures.slips[slip]}`;
