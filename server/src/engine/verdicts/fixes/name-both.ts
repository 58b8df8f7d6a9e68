// Takes a figure that another source disputes; gives the edit that sets both figures there, each with its source:
// "2,000 (NIS) / 1,800 (FNS)". Needs no words of any language but "or", where one side has two sources.
import { writeHedged } from "../../figures/write.ts";
import { span } from "../../text/span.ts";
import { interfaceOf, wordingFor } from "../../wording/index.ts";
import type { MatchedFigure, RuleContext } from "../rule.ts";
import type { Fix } from "../verdict.ts";
import { namesOf } from "../words.ts";
import { editsOf } from "./apply.ts";

export function nameBoth({ figure: checked, claim }: MatchedFigure, context: RuleContext): readonly Fix[] {
	const { figure, block, language } = checked;
	const { kin, registry, draft, wording } = context;
	const inDraft = { registry, wording: wordingFor(interfaceOf(language)) };
	return kin.rivalsOf(claim).flatMap(({ statements: [first], sources }): readonly Fix[] => {
		if (!first) return [];
		const other = writeHedged(first.figure.quantity, figure.style, language);
		const text = ` (${namesOf(claim.sources, inDraft)}) / ${other} (${namesOf(sources, inDraft)})`;
		const { end } = figure.span;
		const edits = editsOf(draft, block, [{ at: span(end, end), text }]);
		return edits.length === 0
			? []
			: [
					{
						title: wording.fixes.both(wording.figures.quoted(figure.text + text)),
						kind: "cite",
						edits,
						preferred: false,
					},
				];
	});
}
