// Takes a draft's pins and what is checked of it; gives the pins that change nothing.
// Suppressions tell by themselves what they silence (suppression.ts).
import { contains } from "../text/span.ts";
import { pinOf } from "./pins.ts";
import type { RuleContext } from "./rule.ts";
import type { CheckedFigure, IdleComment } from "./verdict.ts";

/** Whether some rule would speak of the figure without its `claim: none`. */
export type Spared = (figure: CheckedFigure) => boolean;

/** A pin is idle behind no figure, for a claim that is not on record, or where no rule would speak without it. */
export function idlePins({ draft, figures, registry }: RuleContext, spared: Spared): readonly IdleComment[] {
	const behind = new Map(figures.flatMap((figure) => (figure.pin ? [[figure.pin.start, figure] as const] : [])));
	return draft.comments.flatMap(({ span, text }): readonly IdleComment[] => {
		const id = pinOf(text);
		if (id === undefined || (draft.body && !contains(draft.body, span))) return [];
		const figure = behind.get(span.start);
		if (!figure) return [{ span, why: ({ rules }) => rules.unusedSuppression.noFigure }];
		if (id !== null)
			return registry.claims.has(id) ? [] : [{ span, why: ({ rules }) => rules.unusedSuppression.noClaim(id) }];
		return spared(figure) ? [] : [{ span, why: ({ rules }) => rules.unusedSuppression.noNeed }];
	});
}
