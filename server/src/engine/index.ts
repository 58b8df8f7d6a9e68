// The engine's front door: everything the doors may use. Pure: text and a registry in, plain values out.

export * from "./check.ts";
export type * from "./citations/citation.ts";
export { writeCitation } from "./citations/index.ts";
export * from "./compare.ts";
export type * from "./draft/draft.ts";
export { readFrontMatter } from "./draft/front-matter.ts";
export { parseDraft } from "./draft/parse.ts";
export type * from "./figures/figure.ts";
export { readFigures } from "./figures/read.ts";
export type * from "./languages/language.ts";
export type * from "./matching/match.ts";
export type * from "./quantities/agreement.ts";
export type * from "./quantities/interval.ts";
export type * from "./quantities/quantity.ts";
export { sayInterval, sayQuantity } from "./quantities/say.ts";
export { formatFor } from "./registry/formats/index.ts";
export { locator } from "./registry/location.ts";
export { readRegistry } from "./registry/read.ts";
export type * from "./registry/registry.ts";
export { type TreeNode, toPlain } from "./registry/tree.ts";
export * from "./text/offset-map.ts";
export * from "./text/span.ts";
export { type RuleInfo, ruleIds, ruleInfo } from "./verdicts/info.ts";
export type * from "./verdicts/verdict.ts";
