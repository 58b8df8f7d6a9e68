// Takes a registry that has been read; gives what is untidy in it, each at its place. Made once a registry, and only when asked.
// Never an error: a registry that can be read can be used.
import type { Registry } from "../registry/registry.ts";
import { wordingFor } from "../wording/index.ts";
import type { InterfaceLanguage, Wording } from "../wording/wording.ts";
import { ambiguousFigures } from "./ambiguous-figures.ts";
import { disagreeingClaims } from "./disagreeing-claims.ts";
import { missingLocators } from "./missing-locators.ts";
import { sharedAliases } from "./shared-aliases.ts";
import { supersededCircles } from "./superseded-circles.ts";
import type { Untidy } from "./untidy.ts";
import { unusedSources } from "./unused-sources.ts";

const checks: readonly ((registry: Registry, wording: Wording) => readonly Untidy[])[] = [
	disagreeingClaims,
	supersededCircles,
	ambiguousFigures,
	sharedAliases,
	missingLocators,
	unusedSources,
];

/** More of one kind help nobody, and an editor has to draw them all. */
const mostOfAKind = 200;

/** Of a larger registry every claim would have to be read for it: minutes, where a check takes seconds. */
const mostClaims = 20_000;

/** What is made once a registry, which never changes; it goes when the registry goes. */
const known = new WeakMap<Registry, { readonly language: InterfaceLanguage; readonly found: readonly Untidy[] }>();

/** File by file in the order of the text. */
export function untidinessOf(registry: Registry, language: InterfaceLanguage = "en"): readonly Untidy[] {
	const before = known.get(registry);
	if (before?.language === language) return before.found;
	if (registry.claims.size > mostClaims) return [];
	const found = checks.flatMap((check) => check(registry, wordingFor(language)).slice(0, mostOfAKind));
	const order = new Map([...new Set(found.map(({ at }) => at.file))].map((file, index) => [file, index]));
	const fileOf = ({ at }: Untidy): number => order.get(at.file) ?? 0;
	found.sort((a, b) => fileOf(a) - fileOf(b) || a.at.span.start - b.at.span.start);
	known.set(registry, { language, found });
	return found;
}
