// Finds citation keys that no registry and no bibliography has; its place is the key.
import type { CitationMark } from "../../citations/citation.ts";
import { nearestName } from "../../registry/suggest.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import { editOf } from "../fixes/apply.ts";
import { suppress } from "../fixes/suppress.ts";
import type { Rule, RuleContext, Subject } from "../rule.ts";
import { sentenceAt } from "../sentences.ts";
import type { Fix } from "../verdict.ts";
import { quoted } from "../words.ts";

interface UnknownKey extends Subject {
	readonly key: string;
}

const unknown = ({ block, at }: CitationMark, key: string, span: Span): UnknownKey => ({
	key,
	span,
	block,
	sentence: sentenceAt(block, at.start),
	figure: null,
});

/** `@somebody` without brackets is a name on a social network as often as a key; keys tell their year. */
const isKey = ({ bare }: CitationMark, key: string): boolean => !bare || /(?:19|20)\d\d/.test(key);

/** A key in a footnote's text is found from each of its references; the mark that stands around it speaks for it. */
function find({ citations, registry }: RuleContext): readonly UnknownKey[] {
	const found = new Map<number, UnknownKey>();
	for (const mark of citations) {
		for (const { key, span } of mark.keys) {
			if (!isKey(mark, key)) continue;
			const known = registry.sources.has(key) || found.has(span.start);
			if (!known || (found.has(span.start) && contains(mark.span, span)))
				found.set(span.start, unknown(mark, key, span));
		}
	}
	return [...found.values()];
}

function correct({ key, span }: UnknownKey, { draft, registry, wording }: RuleContext): readonly Fix[] {
	const near = nearestName(key, registry.sources.keys());
	if (near === null) return [];
	const edit = editOf(
		draft.text,
		span,
		slice(draft.text, span).replace(key, () => near),
	);
	return [{ title: wording.fixes.cite.instead(near), kind: "reattribute", edits: [edit], preferred: true }];
}

export const unknownSource: Rule<UnknownKey> = {
	id: "unknown-source",
	defaultSeverity: "warning",
	ladder: "own",
	find,
	say: ({ key }, { wording }) => wording.rules.unknownSource(quoted(key, wording)),
	fix: (found, context) => [...correct(found, context), ...suppress("unknown-source", found, context)],
};
