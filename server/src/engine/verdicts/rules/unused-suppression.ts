// Finds comments that silence a rule where nothing is found, or tie a figure where nothing changes.
// Asked last, for it looks at what the other rules found. Never speaks of a comment that names a rule which is off.
import { nearestBlock } from "../blocks.ts";
import { editOf } from "../fixes/apply.ts";
import type { Rule, RuleContext, Subject } from "../rule.ts";
import { sentenceAt } from "../sentences.ts";
import type { Fix, IdleComment } from "../verdict.ts";

interface Unused extends Subject {
	readonly why: IdleComment["why"];
}

function find({ idle, draft }: RuleContext): readonly Unused[] {
	return idle.flatMap(({ span, why }: IdleComment): readonly Unused[] => {
		const block = nearestBlock(draft.blocks, span.start);
		return block ? [{ span, why, block, sentence: sentenceAt(block, 0), figure: null }] : [];
	});
}

/** The comment, and its line where nothing else stands there; else the space before it. */
function remove({ span: place }: Unused, { draft, lines, wording }: RuleContext): readonly Fix[] {
	const { text } = draft;
	const line = lines.at(place.start);
	const lead = text.slice(line.start, place.start);
	const alone = lead.trim() === "" && text.slice(place.end, line.end).trim() === "";
	const end = /^\r\n?|^\n/.exec(text.slice(line.end, line.end + 2))?.[0].length ?? 0;
	const whole = alone
		? { start: line.start, end: line.end + end }
		: { start: line.start + lead.trimEnd().length, end: place.end };
	return [{ title: wording.fixes.removeComment, kind: "remove", edits: [editOf(text, whole, "")], preferred: true }];
}

export const unusedSuppression: Rule<Unused> = {
	id: "unused-suppression",
	defaultSeverity: "information",
	ladder: "own",
	last: true,
	find,
	say: ({ why }, { wording }) => wording.rules.unusedSuppression.say(why(wording)),
	fix: remove,
};
