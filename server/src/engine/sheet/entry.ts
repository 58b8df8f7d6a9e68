// Takes what is told of a figure, and what is known of it beside; gives what a sheet says of it, wherever in its draft it stands and
// whoever has checked it. Never decides how it stands: the rules have.
import type { Claim, Registry } from "../registry/registry.ts";
import { type Span, slice, span } from "../text/span.ts";
import type { FigureState } from "../verdicts/figure-state.ts";
import type { Verdict } from "../verdicts/verdict.ts";
import { figureName } from "./figure-names.ts";
import type { SheetClaim, SheetEntry, SheetMessage, ToldFigure } from "./sheet.ts";
import { oneLine } from "./texts.ts";

/** An entry before it is put into a sheet. Its span counts in the text it was read in. */
export type BareEntry = Omit<SheetEntry, "number" | "place" | "signOffs" | "open">;

/** What was said of a figure when it was checked. */
export interface TellingFigure {
	/** Of the figure, in the text of its part. */
	readonly span: Span;
	readonly language: string;
	readonly state: FigureState;
	readonly verdicts: readonly Pick<Verdict, "rule" | "severity" | "message">[];
	/** Its claim's id; null where nothing is on record of it. */
	readonly claim: string | null;
	readonly told: ToldFigure;
}

const clean = (text: string): string => oneLine(text).trim();

export const messageOf = ({
	rule,
	severity,
	message,
}: Pick<Verdict, "rule" | "severity" | "message">): SheetMessage => ({
	rule,
	severity,
	text: oneLine(message).trim(),
});

function claimOf(claim: Claim, stated: string | null): SheetClaim {
	const statement = claim.statements.find(({ language }) => language === stated) ?? claim.statements[0];
	return {
		id: claim.id,
		statement: clean(statement?.text ?? ""),
		language: statement?.language ?? "",
		quote: claim.quote && { ...claim.quote, text: clean(claim.quote.text) },
		locator: claim.locator,
		asOf: claim.asOf,
	};
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** `path`: the draft as sign-offs name it. */
export function entryOf(figure: TellingFigure, registry: Registry, path: string): BareEntry {
	const { told, state, verdicts } = figure;
	const { text, credited } = told;
	const claim = registry.claims.get(figure.claim ?? "");
	const within = (start: number, end: number): string => oneLine(slice(text, span(start, end)));
	const nameOf = (key: string): string => registry.sources.get(key)?.short ?? registry.sources.get(key)?.title ?? key;
	return {
		state,
		heading: told.heading && clean(told.heading),
		headers: told.headers.map(clean),
		fingerprint: figureName(path, told),
		span: figure.span,
		title: clean(slice(text, told.title)),
		figure: within(told.figure.start, told.figure.end),
		before: within(0, told.figure.start),
		after: within(told.figure.end, text.length),
		language: figure.language,
		messages: verdicts.map(messageOf),
		claim: claim ? claimOf(claim, told.stated) : null,
		sources: claim ? claim.sources : credited.flatMap(({ source }) => source ?? []),
		via: claim?.via ?? [],
		credited: distinct(credited.map(({ source, named }) => clean(source ? nameOf(source) : named))),
	};
}
