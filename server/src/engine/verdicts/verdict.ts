// The words for what the checker says.
import type { Edit, StyleId } from "../citations/citation.ts";
import type { Block, Draft } from "../draft/draft.ts";
import type { Figure } from "../figures/figure.ts";
import type { LanguageTag } from "../languages/language.ts";
import type { Disagreement } from "../matching/consistency/disagree.ts";
import type { Attribution, BlockReading, Match } from "../matching/match.ts";
import type { Location, Registry } from "../registry/registry.ts";
import type { Span } from "../text/span.ts";
import type { InterfaceLanguage, Say } from "../wording/wording.ts";
import type { Kin } from "./kin.ts";

export type Severity = "error" | "warning" | "information" | "hint";

export type RuleId =
	| "conflicting-figure"
	| "unit-mismatch"
	| "misattributed-figure"
	| "missing-source"
	| "unknown-source"
	| "partial-range"
	| "altered-qualifier"
	| "ambiguous-number"
	| "superseded-figure"
	| "disputed-figure"
	| "second-hand-source"
	| "unused-suppression"
	| "inconsistent-figure"
	| "inconsistent-arithmetic"
	| "altered-quote"
	| "false-precision"
	| "unsourced-figure";

/** A rule that threw: it costs its own answer only, and the doors log it. */
export interface Fault {
	readonly rule: RuleId;
	readonly message: string;
}

export type RuleSettings = Readonly<Partial<Record<RuleId, Severity | "off">>>;

export interface Fix {
	readonly title: string;
	readonly kind:
		| "cite"
		| "respell"
		| "replace"
		| "requalify"
		| "complete"
		| "reattribute"
		| "suppress"
		| "pin"
		| "refuse"
		| "remove";
	readonly edits: readonly Edit[];
	/** The one to offer first, and the only kind that "fix all" applies. */
	readonly preferred: boolean;
}

/** A comment of the draft that silences nothing, and why, as the end of a sentence. */
export interface IdleComment {
	/** In the draft. */
	readonly span: Span;
	readonly why: Say;
}

/** A place in the draft and what stands there. */
export interface Elsewhere {
	readonly span: Span;
	readonly message: string;
}

export interface Verdict {
	readonly rule: RuleId;
	readonly severity: Severity;
	/** In the draft. */
	readonly span: Span;
	readonly message: string;
	/** The figure it is about; null for `unknown-source`. */
	readonly figure: CheckedFigure | null;
	readonly claim: string | null;
	readonly source: string | null;
	readonly related: readonly { readonly at: Location; readonly message: string }[];
	/** Other places of the draft that the verdict rests on. */
	readonly elsewhere: readonly Elsewhere[];
	readonly fixes: readonly Fix[];
	/** Stays the same while the figure's sentence does, wherever it moves to. */
	readonly fingerprint: string;
}

/** A figure with all that is known of it. */
export interface CheckedFigure {
	readonly figure: Figure;
	readonly block: Block;
	/** In the draft: from the number's first to its last unit. */
	readonly span: Span;
	/** Its sentence, in prose. */
	readonly sentence: Span;
	readonly language: LanguageTag;
	readonly match: Match | null;
	readonly attributions: readonly Attribution[];
	/** Where the draft credits it to nobody but keys that the registry does not have: those keys, in the draft. */
	readonly strangers: readonly Span[];
	/** True where `claim: none` stands behind it. */
	readonly refused: boolean;
	/** The comment that ties it to a claim or to none, in the draft; null without one. */
	readonly pin: Span | null;
	/** What `claim: none` keeps it from; null elsewhere. */
	readonly spared: Match | null;
	/** True where a comment at its place keeps a rule quiet that speaks of it. Known once all rules were asked. */
	readonly hushed: boolean;
}

export interface CheckOptions {
	readonly language: LanguageTag | null;
	readonly citationStyle: StyleId;
	readonly rules: RuleSettings;
	/** What messages are written in, whatever the draft is; English where nobody says. Decides nothing. */
	readonly interface?: InterfaceLanguage | undefined;
}

/** What every rule sees. */
export interface CheckContext {
	readonly draft: Draft;
	readonly registry: Registry;
	readonly options: CheckOptions;
	readonly figures: readonly CheckedFigure[];
	/** What was read in each block, in the order of the blocks. */
	readonly readings: readonly BlockReading[];
	readonly kin: Kin;
	/** Figures that say something else of a thing than an earlier place of the draft; found when asked. */
	readonly disagreements: () => readonly Disagreement[];
}
