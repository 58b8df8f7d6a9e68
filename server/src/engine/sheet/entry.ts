// Takes a figure with all that is known of it; gives what a sheet says of it, wherever in its draft it stands and whoever has
// checked it. Never decides how it stands: the rules have.
import { cover, slice, span } from "../text/span.ts";
import type { FigureState } from "../verdicts/figure-state.ts";
import type { CheckedFigure, Verdict } from "../verdicts/verdict.ts";
import type { SheetClaim, SheetEntry, SheetMessage } from "./sheet.ts";
import { oneLine } from "./texts.ts";

/** An entry before it is put into a sheet. Its span counts in the text it was read in. */
export type BareEntry = Omit<SheetEntry, "number" | "place" | "signOffs" | "open">;

/** What is known of the figure beside the check itself. */
export interface Around {
	readonly state: FigureState;
	readonly verdicts: readonly Verdict[];
	readonly heading: string | null;
	readonly headers: readonly string[];
	readonly fingerprint: string;
	/** What a source on record is called. */
	readonly nameOf: (key: string) => string;
}

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

export const messageOf = ({
	rule,
	severity,
	message,
}: Pick<Verdict, "rule" | "severity" | "message">): SheetMessage => ({
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
const sourcesOf = ({ match, attributions }: CheckedFigure): readonly string[] =>
	match ? match.claim.sources : distinct(attributions.flatMap(({ source }) => source ?? []));

export function entryOf(checked: CheckedFigure, around: Around): BareEntry {
	const { figure, block, sentence, language, match, attributions } = checked;
	const { nameOf, verdicts, ...rest } = around;
	const within = (start: number, end: number): string => oneLine(slice(block.prose.text, span(start, end)));
	return {
		...rest,
		span: checked.span,
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
