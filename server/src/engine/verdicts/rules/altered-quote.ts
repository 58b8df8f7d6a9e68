// Finds words in quotation marks that differ from the source's words on record.
// Never speaks of a translation, of single words, or of what somebody else says.
import { editsOf } from "../fixes/apply.ts";
import { suppress } from "../fixes/suppress.ts";
import { type Altered, alteredQuotes } from "../quotes/altered.ts";
import { changesOf, sayDifferences } from "../quotes/say.ts";
import type { Rule, RuleContext } from "../rule.ts";
import type { Fix } from "../verdict.ts";
import { namesOf } from "../words.ts";

function restore(found: Altered, { draft }: RuleContext): readonly Fix[] {
	const edits = editsOf(draft, found.block, changesOf(found));
	return edits.length > 0 ? [{ title: "Write the words on record", kind: "replace", edits, preferred: true }] : [];
}

export const alteredQuote: Rule<Altered> = {
	id: "altered-quote",
	title: "Words in quotation marks differ from the source's words on record.",
	defaultSeverity: "warning",
	ladder: "own",
	find: alteredQuotes,
	say: (found, { registry }) => {
		const owner = namesOf(found.recorded.claim.sources, registry);
		const whose = found.credited ? `These words are credited to ${owner}` : `These are words of ${owner}`;
		return (
			`${whose}, and the record has others: ${sayDifferences(found)}. ` +
			"Write the words on record, mark a change with […] or [brackets], or paraphrase without quotation marks."
		);
	},
	fix: (found, context) => [...restore(found, context), ...suppress("altered-quote", found, context)],
};
