// Takes what was found in a section; gives the places of it that lists, colours and searches are made of, in plain values: its
// figures and how each stands, headings, comments, who is named. Small enough to be kept of every section of a long draft.
import type { SectionResult } from "./check.ts";
import type { MarkedKey } from "./citations/citation.ts";
import type { LanguageTag } from "./languages/language.ts";
import type { ToldFigure } from "./sheet/sheet.ts";
import { toldFigures } from "./sheet/told.ts";
import { apart } from "./text/apart.ts";
import { contains, type Span } from "./text/span.ts";
import { type FigureState, restingState, verdictsAbout } from "./verdicts/figure-state.ts";
import { ruleIds } from "./verdicts/info.ts";
import { pinnedIn } from "./verdicts/pins.ts";
import { type SuppressionWord, suppressionWord } from "./verdicts/suppression.ts";
import type { CheckedFigure, RuleId, Verdict } from "./verdicts/verdict.ts";

/** A verdict as far as it is shown. */
export type BareVerdict = Omit<Verdict, "figure" | "fixes">;

/** The key of a citation or the name of who is credited, and where it stands. */
export type CitedKey = MarkedKey;

export interface KeptFigure {
	readonly span: Span;
	/** What it counts, as written. */
	readonly noun: string | null;
	/** How it stands where no rule speaks of it, and the rules that do. */
	readonly resting: FigureState;
	readonly speaking: readonly RuleId[];
	/** Its claim's id; null where nothing is on record of it. */
	readonly claim: string | null;
	readonly language: LanguageTag;
	/** Keys of the sources on record that it is credited to. */
	readonly sources: readonly string[];
	/** Numbers of the verdicts that are about it, of the keys it is credited to too. */
	readonly found: readonly number[];
	/** For a sheet. */
	readonly told: ToldFigure;
}

export interface KeptHeading {
	readonly span: Span;
	/** How many headings it stands under. */
	readonly depth: number;
	readonly text: string;
}

export interface KeptComment {
	readonly span: Span;
	/** Null for one that suppresses nothing. */
	readonly word: SuppressionWord | null;
}

export interface KeptPlaces {
	readonly headings: readonly KeptHeading[];
	readonly comments: readonly KeptComment[];
	/** Claims that comments name: `<!-- claim: id -->`. */
	readonly pins: readonly { readonly claim: string; readonly span: Span }[];
	/** Words, links and calls of notes that name a source on record for a figure. */
	readonly names: readonly CitedKey[];
	/** Numbers of the verdicts that are about no single figure. */
	readonly loose: readonly number[];
	/** What it is in, or what its first words are in. */
	readonly language: LanguageTag | null;
}

/** Most figures have neither, and a list of its own costs as much as what is in it. */
const none: readonly never[] = [];

/** Of nearly every figure one rule speaks at most: a list of its own would cost as much as the figure. */
const alone = Object.fromEntries(ruleIds.map((rule) => [rule, [rule]])) as unknown as Record<RuleId, readonly RuleId[]>;

const rulesOf = (verdicts: readonly Verdict[]): readonly RuleId[] =>
	verdicts.length === 1 ? alone[(verdicts[0] as Verdict).rule] : verdicts.map(({ rule }) => rule);

/** A list that was filled one by one keeps room for more. */
const trimmed = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? none : list.slice());

/** Its own, in order of place; what a note that it was lent says of them speaks too. */
export function keptFigures(
	figures: readonly CheckedFigure[],
	{ draft, verdicts, lent }: SectionResult,
): readonly KeptFigure[] {
	const found = [...verdicts, ...lent];
	const about = verdictsAbout(figures, found);
	const isOwn = (at: number) => at < verdicts.length;
	const inOrder = figures.toSorted((a, b) => a.span.start - b.span.start);
	const told = toldFigures(inOrder, draft);
	return inOrder.map((figure, at): KeptFigure => {
		const sources = figure.attributions.flatMap(({ source }) => source ?? []);
		const noun = figure.figure.noun?.text;
		const spoken = about.get(figure) ?? none;
		return {
			span: figure.span,
			noun: noun === undefined ? null : apart(noun),
			resting: restingState(figure),
			speaking: spoken.length === 0 ? none : rulesOf(spoken.map((at) => found[at] as Verdict)),
			claim: figure.match?.claim.id ?? null,
			language: figure.language,
			sources: sources.length === 0 ? none : [...new Set(sources)],
			found: trimmed(spoken.filter(isOwn)),
			told: told[at] as ToldFigure,
		};
	});
}

/** Marks with keys are listed as keys. */
const namesOf = ({ attributions }: CheckedFigure): readonly CitedKey[] =>
	attributions.flatMap(({ source, span, style }) =>
		source === null || style === "pandoc" || style === "comment" ? [] : [{ key: source, span }],
	);

const listed = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? none : list);

/** Those of the section's own body; null for a draft read whole. */
export function keptPlaces(
	{ draft, verdicts }: SectionResult,
	body: Span | null,
	figures: readonly CheckedFigure[],
): KeptPlaces {
	const isOwn = ({ span }: { readonly span: Span }): boolean => body === null || contains(body, span);
	const comments = draft.comments.filter(isOwn);
	const headings = draft.blocks.filter((block) => block.kind === "heading" && isOwn(block));
	const pins = comments.flatMap((comment) => pinnedIn(draft.text, comment) ?? []);
	return {
		headings: listed(
			headings.map((block) => ({ span: block.span, depth: block.headings.length, text: apart(block.prose.text) })),
		),
		comments: listed(comments.map(({ span, text }) => ({ span, word: suppressionWord(text) }))),
		pins: listed(pins.map(({ claim, span }) => ({ claim: apart(claim), span }))),
		names: listed(figures.flatMap(namesOf).filter(isOwn)),
		loose: listed(verdicts.flatMap(({ figure }, at) => (figure === null ? [at] : []))),
		language: draft.language ?? draft.blocks.find(({ language }) => language !== null)?.language ?? null,
	};
}
