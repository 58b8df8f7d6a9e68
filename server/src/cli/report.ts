// The words for what a check says of one draft, whatever the format: plain values, positions from 0. Takes the engine's result;
// never knows how it is written down.
import type { CheckedFigure, CheckResult, Fix, RuleId, Severity, Verdict } from "../engine/index.ts";
import { locator } from "../engine/index.ts";
import type { DraftInput } from "./drafts.ts";
import type { RunProblem } from "./setup.ts";
import { type FigureShape, figureShape, type Locate, type Position, type Range, rangeOf } from "./shape.ts";

export interface FindingFix {
	readonly title: string;
	/** False for one that only keeps the checker quiet. */
	readonly mends: boolean;
	readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

export interface Finding {
	readonly code: RuleId;
	readonly severity: Severity;
	readonly message: string;
	readonly range: Range;
	readonly figure: FigureShape | null;
	readonly claim: string | null;
	readonly source: string | null;
	readonly fixes: readonly FindingFix[];
	readonly fingerprint: string;
	/** Where the claim stands on record. */
	readonly related: readonly { readonly path: string; readonly start: Position; readonly message: string }[];
}

/** How a figure stands to what is on record, whether or not there is anything to say of it. */
export interface FigureTie {
	readonly figure: FigureShape;
	readonly range: Range;
	readonly claim: string | null;
	/** How the draft's figure stands to the claim's; null without a claim. */
	readonly relation: string | null;
	readonly score: number | null;
	/** What tied the two, in words. */
	readonly because: readonly string[];
	/** Whom the draft credits for it; `source` is null for somebody the registry does not know. */
	readonly credits: readonly { readonly source: string | null; readonly named: string; readonly style: string }[];
}

export interface DraftReport {
	/** As named by the user. */
	readonly path: string;
	readonly language: string | null;
	readonly text: string;
	readonly figures: number;
	/** Made one by one as they are written: a book may hold a hundred thousand. */
	readonly findings: Iterable<Finding>;
	readonly ties: Iterable<FigureTie>;
}

export interface Summary {
	readonly files: number;
	readonly figures: number;
	/** Figures that are tied to a claim on record. */
	readonly tied: number;
	readonly findings: number;
	readonly error: number;
	readonly warning: number;
	readonly information: number;
	readonly hint: number;
	readonly problems: number;
}

/** Is a finding of this severity at or above --fail-on? */
export type Fails = (severity: Severity) => boolean;

/** One way to write a check down. Text comes in chunks, so that no answer is too long to be held. */
export interface Reporter {
	readonly begin?: () => string;
	readonly draft: (report: DraftReport) => Iterable<string>;
	readonly end: (summary: Summary, problems: readonly RunProblem[]) => Iterable<string>;
	/** What is said beside the answer, on standard error. */
	readonly aside?: (problems: readonly RunProblem[]) => string;
}

const quieting: ReadonlySet<Fix["kind"]> = new Set(["suppress", "pin", "refuse"]);

function findingOf(verdict: Verdict, locate: Locate): Finding {
	const { rule, severity, message, span, figure, claim, source, fingerprint, related, elsewhere } = verdict;
	const fixes = verdict.fixes.map(({ title, kind, edits }) => ({
		title,
		mends: !quieting.has(kind),
		edits: edits.map((edit) => ({ range: rangeOf(locate, edit.span), newText: edit.newText })),
	}));
	return {
		code: rule,
		severity,
		message,
		range: rangeOf(locate, span),
		figure: figure && figureShape(figure.figure),
		claim,
		source,
		fixes,
		fingerprint,
		related: [...elsewhere.map(({ span, message }) => ({ at: locate(span), message })), ...related].map(
			({ at, message }) => ({
				path: at.file,
				start: { line: at.line, character: at.character },
				message,
			}),
		),
	};
}

function tieOf({ figure, span, match, attributions }: CheckedFigure, locate: Locate): FigureTie {
	return {
		figure: figureShape(figure),
		range: rangeOf(locate, span),
		claim: match?.claim.id ?? null,
		relation: match?.agreement.relation ?? null,
		score: match ? Math.round(match.score * 100) / 100 : null,
		because: match?.ties.map(({ what, words }) => `${what}: ${words}`) ?? [],
		credits: attributions.map(({ source, named, style }) => ({ source, named, style })),
	};
}

/** The draft's own language, or the one most of its blocks are in; null where nothing tells. */
function languageOfDraft({ draft }: CheckResult): string | null {
	if (draft.language !== null) return draft.language;
	const lengths = new Map<string, number>();
	for (const { language, prose } of draft.blocks)
		if (language !== null) lengths.set(language, (lengths.get(language) ?? 0) + prose.text.length);
	return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** One by one, as they are asked for. */
export function* each<From, To>(list: Iterable<From>, make: (one: From) => To): Generator<To> {
	for (const one of list) yield make(one);
}

export function reportOf({ name, text }: DraftInput, result: CheckResult): DraftReport {
	const locate = locator(name, text);
	return {
		path: name,
		language: languageOfDraft(result),
		text,
		figures: result.figures.length,
		findings: each(result.verdicts, (verdict) => findingOf(verdict, locate)),
		ties: each(result.figures, (figure) => tieOf(figure, locate)),
	};
}
