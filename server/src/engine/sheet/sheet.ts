// The words for a fact sheet: what one hands over with a draft, figure by figure.
import type { LanguageTag } from "../languages/language.ts";
import type { Span } from "../text/span.ts";
import type { FigureState } from "../verdicts/figure-state.ts";
import type { RuleId, Severity } from "../verdicts/verdict.ts";
import type { SignOff } from "./sign-off.ts";

/** A place in the draft; line and character from 0. */
export interface SheetPlace {
	readonly line: number;
	readonly character: number;
}

export interface SheetMessage {
	readonly rule: RuleId;
	readonly severity: Severity;
	readonly text: string;
}

export interface SheetSource {
	readonly key: string;
	/** As prose names it; the key for one that is on no record. */
	readonly name: string;
	readonly title: string | null;
	/** Who wrote and published it, where the name does not say it already. */
	readonly by: readonly string[];
	/** ISO 8601 as far as it is known. */
	readonly issued: string | null;
	readonly url: string | null;
	/** Numbers of the entries that rest on it. */
	readonly entries: readonly number[];
}

export interface SheetClaim {
	readonly id: string;
	readonly statement: string;
	readonly language: string;
	readonly quote: { readonly text: string; readonly language: string | null } | null;
	readonly locator: string | null;
	/** ISO 8601 as far as it is known. */
	readonly asOf: string | null;
}

export interface SheetEntry {
	/** From 1, in the order of the draft. */
	readonly number: number;
	readonly state: FigureState;
	/** Somebody must still look at it. */
	readonly open: boolean;
	/** With its hedges and noun: "at least 5.6 billion US dollars". */
	readonly title: string;
	/** As written. */
	readonly figure: string;
	/** The sentence around it. */
	readonly before: string;
	readonly after: string;
	readonly language: string;
	/** The figure, in the draft. */
	readonly span: Span;
	/** That it stands under. */
	readonly heading: string | null;
	/** What a table's cell stands beside and under. */
	readonly headers: readonly string[];
	readonly place: SheetPlace;
	readonly messages: readonly SheetMessage[];
	readonly claim: SheetClaim | null;
	/** Keys of the sources on record, of who reported it, and of those that the draft names. */
	readonly sources: readonly string[];
	readonly via: readonly string[];
	/** Whom the draft credits, as it names them. */
	readonly credited: readonly string[];
	readonly signOffs: readonly SignOff[];
	readonly fingerprint: string;
}

export interface Sheet {
	/** Path or name of the draft. */
	readonly draft: string;
	/** Its first heading; its name without one. */
	readonly title: string;
	readonly language: string | null;
	/** In the order of the draft. */
	readonly entries: readonly SheetEntry[];
	readonly totals: Readonly<Record<FigureState, number>>;
	readonly open: number;
	readonly signedOff: number;
	/** What was found that is about no single figure. */
	readonly notes: readonly (SheetMessage & { readonly place: SheetPlace })[];
	/** By key, in the order in which the draft comes to them. */
	readonly sources: ReadonlyMap<string, SheetSource>;
	/** Sign-offs of this draft whose figure or sentence has changed since. */
	readonly lapsed: readonly SignOff[];
}

/** What is kept of a figure for its entry, in plain values. */
export interface ToldFigure {
	/** Its sentence, and the figure where that reaches further. */
	readonly text: string;
	/** The figure, what it is called by and its sentence, in that. */
	readonly figure: Span;
	readonly title: Span;
	readonly sentence: Span;
	/** The language its claim was compared in; null without one. */
	readonly stated: LanguageTag | null;
	/** Whom the draft credits, each once: the key of a source on record, else the name as written. */
	readonly credited: readonly { readonly source: string | null; readonly named: string }[];
	readonly heading: string | null;
	/** What a table's cell stands beside and under. */
	readonly headers: readonly string[];
	/** So many figures of the sentence before it are written the same. */
	readonly nth: number;
}
