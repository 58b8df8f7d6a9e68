// Finds words in quotation marks that differ from the source's words on record.
// Never speaks of a translation, of single words, or of what somebody else says.
import { editsOf } from "../fixes/apply.ts";
import { suppress } from "../fixes/suppress.ts";
import { type Altered, alteredQuotes } from "../quotes/altered.ts";
import { changesOf, sayDifferences } from "../quotes/say.ts";
import type { Rule, RuleContext } from "../rule.ts";
import type { Fix } from "../verdict.ts";
import { namesOf } from "../words.ts";

function restore(found: Altered, { draft, wording }: RuleContext): readonly Fix[] {
	const edits = editsOf(draft, found.block, changesOf(found));
	return edits.length > 0 ? [{ title: wording.fixes.restoreWords, kind: "replace", edits, preferred: true }] : [];
}

export const alteredQuote: Rule<Altered> = {
	id: "altered-quote",
	defaultSeverity: "warning",
	ladder: "own",
	find: alteredQuotes,
	say(found, context) {
		const { alteredQuote: words } = context.wording.rules;
		const owner = namesOf(found.recorded.claim.sources, context);
		const whose = found.credited ? words.credited(owner) : words.recognised(owner);
		return words.say(whose, sayDifferences(found, context.wording));
	},
	fix: (found, context) => [...restore(found, context), ...suppress("altered-quote", found, context)],
};
