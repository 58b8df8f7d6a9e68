// Takes a figure credited to another source than the claim's; gives the edits that name the right one.
// Never takes a name away from another figure that it is right for: then a citation is added instead.
import type { Edit } from "../../citations/citation.ts";
import type { Attribution } from "../../matching/match.ts";
import { overlaps, slice, span } from "../../text/span.ts";
import type { MatchedFigure, RuleContext } from "../rule.ts";
import type { Fix } from "../verdict.ts";
import { nameOf } from "../words.ts";
import { editOf } from "./apply.ts";
import { cite } from "./cite.ts";

/** True when the same words credit another figure whose claim they are right for, or that no claim covers. */
function sharedBy(attribution: Attribution, own: MatchedFigure, { figures }: RuleContext): boolean {
	const { span: place, source } = attribution;
	return figures.some(({ figure, match, attributions }) => {
		if (figure === own.figure.figure || !attributions.some((each) => overlaps(each.span, place))) return false;
		const right = match && [...match.claim.sources, ...match.claim.via];
		return !right || (source !== null && right.includes(source));
	});
}

/**
 * The edit that puts the right key or name in the place of the wrong one; null where the words cannot be told
 * apart.
 */
function renamed(wrong: Attribution, right: string, { draft, citations, registry }: RuleContext): Edit | null {
	if (wrong.style === "pandoc" || wrong.style === "comment") {
		const keys = citations.filter((mark) => overlaps(mark.span, wrong.span)).flatMap((mark) => mark.keys);
		const key = keys.find((each) => each.key === wrong.source || each.key === wrong.named);
		return key ? editOf(draft.text, key.span, right) : null;
	}
	if (wrong.style !== "prose" || wrong.scope === "carried") return null;
	const from = slice(draft.text, wrong.span).indexOf(wrong.named);
	const start = wrong.span.start + from;
	const place = span(start, start + wrong.named.length);
	return from < 0 ? null : editOf(draft.text, place, nameOf(right, registry));
}

/** Words that credit somebody else in the same sentence would contradict a mark beside them. */
const spoken = ({ style, scope }: Attribution): boolean =>
	style === "prose" && (scope === "clause" || scope === "sentence");

/** The right name for the wrong one where the wrong one is this figure's alone; the right citation beside it else. */
export function reattribute(found: MatchedFigure, context: RuleContext): readonly Fix[] {
	const { registry, wording } = context;
	const [right] = found.claim.sources.filter((key) => registry.sources.has(key));
	const [wrong, ...others] = found.figure.attributions;
	const beside = found.figure.attributions.some(spoken) ? [] : cite(found, context);
	const added = beside.map((fix) => ({ ...fix, preferred: false }));
	const alone = right && wrong && others.length === 0 && !sharedBy(wrong, found, context);
	const edit = alone ? renamed(wrong, right, context) : null;
	if (!right || !edit) return added;
	const title = wording.fixes.credit(nameOf(right, registry));
	return [{ title, kind: "reattribute", edits: [edit], preferred: found.claim.sources.length === 1 }, ...added];
}
