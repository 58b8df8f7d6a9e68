// The form of a sheet's words in one language. Adding a language is a file and a line in index.ts.
import type { FigureState } from "../../verdicts/figure-state.ts";
import type { Severity } from "../../verdicts/verdict.ts";

export type SheetLanguage = "en" | "de";

export interface SheetWords {
	readonly language: SheetLanguage;
	readonly factSheet: string;
	readonly factSheets: string;
	readonly skip: string;
	readonly drafts: string;
	readonly states: Readonly<Record<FigureState, string>>;
	/** What a state means, in a clause. */
	readonly meanings: Readonly<Record<FigureState, string>>;
	readonly severities: Readonly<Record<Severity, string>>;
	readonly summary: (figures: number, open: number, signedOff: number) => string;
	readonly openQuestions: string;
	readonly noOpenQuestions: string;
	readonly settled: string;
	readonly noFigures: string;
	readonly notes: string;
	readonly lapsed: string;
	readonly lapsedWhy: string;
	readonly figuresByState: string;
	readonly state: string;
	readonly figures: string;
	readonly meaning: string;
	readonly signedOff: string;
	/** What a line under a mark says. */
	readonly signedOffLine: string;
	readonly strip: string;
	readonly stripDescription: (figures: number) => string;
	readonly beginning: string;
	readonly timeline: string;
	readonly timelineDescription: (dated: number, first: string, last: string) => string;
	readonly sources: string;
	readonly source: string;
	readonly undated: string;
	readonly published: string;
	readonly usedBy: string;
	readonly figure: string;
	readonly line: string;
	readonly onRecord: string;
	readonly quote: string;
	readonly locator: string;
	readonly asOf: string;
	readonly reportedBy: string;
	readonly credited: string;
	readonly checkedBy: string;
	readonly on: string;
	readonly nobodyYet: string;
	readonly findings: string;
	readonly more: (count: number) => string;
	readonly made: (on: string) => string;
	readonly months: readonly string[];
	/** "11 September 2025"; without a day "September 2025". */
	readonly date: (year: string, month: string | null, day: number | null) => string;
	readonly quotes: readonly [open: string, close: string];
}
