// The engine's front door: everything the doors may use. Pure: text and a registry in, plain values out.

import type { CitationMark } from "./citations/citation.ts";
import { findCitations } from "./citations/index.ts";
import type { Draft } from "./draft/draft.ts";
import { parseDraft } from "./draft/parse.ts";
import { readFigures } from "./figures/read.ts";
import { matchFigures } from "./matching/assign.ts";
import { attribute } from "./matching/attribute.ts";
import type { BlockReading } from "./matching/match.ts";
import type { Registry } from "./registry/registry.ts";
import { toSource } from "./text/offset-map.ts";
import { contains } from "./text/span.ts";
import { judge } from "./verdicts/judge.ts";
import { readPins } from "./verdicts/pins.ts";
import type { CheckedFigure, CheckOptions, Fault, Verdict } from "./verdicts/verdict.ts";

export type * from "./citations/citation.ts";
export { writeCitation } from "./citations/index.ts";
export type * from "./draft/draft.ts";
export { parseDraft } from "./draft/parse.ts";
export type * from "./figures/figure.ts";
export { readFigures } from "./figures/read.ts";
export type * from "./languages/language.ts";
export type * from "./matching/match.ts";
export type * from "./quantities/agreement.ts";
export type * from "./quantities/interval.ts";
export type * from "./quantities/quantity.ts";
export { readRegistry } from "./registry/read.ts";
export type * from "./registry/registry.ts";
export * from "./text/offset-map.ts";
export * from "./text/span.ts";
export { type RuleInfo, ruleIds, ruleInfo } from "./verdicts/info.ts";
export type * from "./verdicts/verdict.ts";

/** All that one check found out. */
export interface CheckResult {
	readonly draft: Draft;
	readonly readings: readonly BlockReading[];
	readonly citations: readonly CitationMark[];
	readonly figures: readonly CheckedFigure[];
	readonly verdicts: readonly Verdict[];
	/** Rules that threw, for the log. */
	readonly faults: readonly Fault[];
}

export const defaultOptions: CheckOptions = { language: null, citationStyle: "pandoc", rules: {} };

/** Checks one draft against a registry. Pure; never throws on any text. */
export function checkDraft(text: string, registry: Registry, options: CheckOptions = defaultOptions): CheckResult {
	const draft = parseDraft(text, { language: options.language });
	const readings = draft.blocks.map((block) => ({ block, ...readFigures(block.prose.text, block.language) }));
	const citations = findCitations(draft);
	const pins = readPins(draft, readings);
	const matches = matchFigures({ draft, readings, registry, pins });
	const attributions = attribute({ draft, readings, citations, registry });
	const figures = readings.flatMap(({ block, figures }) =>
		figures.map(
			(figure): CheckedFigure => ({
				figure,
				block,
				span: toSource(block.prose.map, figure.span),
				sentence: block.sentences.find((sentence) => contains(sentence, figure.span)) ?? figure.span,
				language: block.language ?? draft.language ?? "en",
				match: matches.get(figure) ?? null,
				attributions: attributions.get(figure) ?? [],
				refused: pins.get(figure) === null,
			}),
		),
	);
	const { verdicts, faults } = judge({ draft, registry, options, figures }, citations);
	return { draft, readings, citations, figures, verdicts, faults };
}
