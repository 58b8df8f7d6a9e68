// Takes a figure with all that is known of it; gives its entry in the sheet. Never decides how it stands: the rules have.
import { cover, slice, span } from "../text/span.ts";
import { type FigureState, figureStates } from "../verdicts/figure-state.ts";
import type { CheckedFigure, Verdict } from "../verdicts/verdict.ts";
import type { SheetClaim, SheetEntry, SheetMessage, SheetPlace } from "./sheet.ts";
import type { SignOff } from "./sign-off.ts";
import { oneLine } from "./texts.ts";

/** What is known of the figure beside the check itself. */
export interface Around {
	readonly number: number;
	readonly state: FigureState;
	readonly verdicts: readonly Verdict[];
	readonly heading: string | null;
	readonly headers: readonly string[];
	readonly place: SheetPlace;
	readonly fingerprint: string;
	readonly signOffs: readonly SignOff[];
	/** Keys of sources by the names they have on record. */
	readonly nameOf: (key: string) => string;
}

const openStates: ReadonlySet<FigureState> = new Set(["conflict", "attention", "unsourced"]);

const gravity = (state: FigureState): number => figureStates.indexOf(state);

/** Signed off while it stood no better than now: somebody has seen what there is to see. */
const isSettledBy =
	(state: FigureState) =>
	(signOff: SignOff): boolean =>
		signOff.state === null || gravity(state) >= gravity(signOff.state);

/** More than this is a sentence, not a name. */
const longestTitle = 60;

function titleOf({ figure, block, sentence }: CheckedFigure): string {
	const text = block.prose.text;
	const hedged = figure.hedges.reduce((all, hedge) => cover(all, hedge.span), figure.span);
	const whole = figure.noun ? cover(hedged, figure.noun.span) : hedged;
	const fitting = [whole, hedged].find(
		({ start, end }) => start >= sentence.start && end <= sentence.end && end - start <= longestTitle,
	);
	return oneLine(slice(text, fitting ?? figure.span)).trim();
}

export const messageOf = ({ rule, severity, message }: Verdict): SheetMessage => ({
	rule,
	severity,
	text: oneLine(message).trim(),
});

function claimOf({ match }: CheckedFigure): SheetClaim | null {
	if (!match) return null;
	const { claim, statement } = match;
	return {
		id: claim.id,
		statement: oneLine(statement.text).trim(),
		language: statement.language,
		quote: claim.quote && { ...claim.quote, text: oneLine(claim.quote.text).trim() },
		locator: claim.locator,
		asOf: claim.asOf,
	};
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** On record, or else whom the draft names for it. */
function sourcesOf({ match, attributions }: CheckedFigure): readonly string[] {
	return match ? match.claim.sources : distinct(attributions.flatMap(({ source }) => source ?? []));
}

export function entryOf(checked: CheckedFigure, around: Around): SheetEntry {
	const { figure, block, sentence, language, match, attributions } = checked;
	const { state, signOffs, nameOf, verdicts, ...rest } = around;
	const within = (start: number, end: number): string => oneLine(slice(block.prose.text, span(start, end)));
	return {
		...rest,
		state,
		signOffs,
		open: openStates.has(state) && !signOffs.some(isSettledBy(state)),
		title: titleOf(checked),
		figure: within(figure.span.start, figure.span.end),
		before: within(Math.min(sentence.start, figure.span.start), figure.span.start),
		after: within(figure.span.end, Math.max(sentence.end, figure.span.end)),
		language,
		messages: verdicts.map(messageOf),
		claim: claimOf(checked),
		sources: sourcesOf(checked),
		via: match?.claim.via ?? [],
		credited: distinct(attributions.map(({ source, named }) => oneLine(source ? nameOf(source) : named).trim())),
	};
}
