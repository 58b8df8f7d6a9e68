// Takes a figure on record; gives the ways to cite its source where it stands, the configured style first.
import type { StyleId } from "../../citations/citation.ts";
import { writeCitation } from "../../citations/index.ts";
import type { MatchedFigure, RuleContext } from "../rule.ts";
import type { Fix } from "../verdict.ts";
import { nameOf } from "../words.ts";

const styles: readonly StyleId[] = ["pandoc", "footnote", "link", "comment", "prose"];

/**
 * Every style that is possible, for each of the claim's sources. Preferred is the configured style where there is
 * exactly one source to cite: two sources are a choice, and the writer's to make.
 */
export function cite(
	{ figure, claim }: MatchedFigure,
	{ draft, registry, options, wording }: RuleContext,
): readonly Fix[] {
	const { block, sentence, language } = figure;
	const place = { draft, block, figure: figure.figure.span, sentence, language };
	const { cite: words } = wording.fixes;
	const configured = options.citationStyle;
	const ordered = [configured, ...styles.filter((style) => style !== configured)];
	const known = claim.sources.flatMap((key) => registry.sources.get(key) ?? []);
	return known.flatMap((source) =>
		ordered.flatMap((style): Fix[] => {
			const edits = writeCitation(style, source, place);
			const title = words.title(nameOf(source.key, registry), words.manner[style](source.key));
			const preferred = style === configured && known.length === 1;
			return edits ? [{ title, kind: "cite", edits, preferred }] : [];
		}),
	);
}
