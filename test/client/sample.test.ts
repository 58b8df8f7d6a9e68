// The draft to try things on has a finding of each kind in it, in English and German.
import { expect, test } from "vitest";
import { sampleDraft } from "../../client/src/sample.ts";
import { createChecker, readRegistry } from "../../server/src/engine/index.ts";
import { readBundled } from "../../server/src/machine/index.ts";

const checker = createChecker(readRegistry(readBundled()));

test.each([
	["en", "5.6 billion US dollars", "3,000", "412"],
	["de-ch", "5,6 Milliarden US-Dollar", "3000", "412"],
])("%s", (language, unnamed, wrong, unsourced) => {
	const text = sampleDraft(language);
	const found = checker.check(text).verdicts.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
	expect(found).toEqual([
		`missing-source: ${unnamed}`,
		`conflicting-figure: ${wrong}`,
		`unsourced-figure: ${unsourced}`,
	]);
});
