// Where a key is being written: `|` is the caret, the answer is what is written of it.
import { expect, test } from "vitest";
import { keyCue } from "../../../server/src/engine/index.ts";

const cued = (line: string): string | null => {
	const before = line.slice(0, line.indexOf("|"));
	const cue = keyCue(before);
	return cue && `${cue.of} ${before.slice(cue.span.start, cue.span.end)}`.trim();
};

test.each([
	["See @|", "source"],
	["See [@|]", "source"],
	["See [@nis-20|]", "source nis-20"],
	["[see @nis-2025, p. 4; -@fns:|]", "source fns:"],
	["@{https://a.example/|}", "source https://a.example/"],
	["**@nis|**", "source nis"],
	["Words. <!-- source: |", "source"],
	["Words. <!-- source: nis-2025, fn| -->", "source fn"],
	["Words. <!-- sources:@fn|", "source fn"],
	["2,000 <!-- claim: dprk| -->", "claim dprk"],
	["2,000 <!-- claim:|", "claim"],
	["write to ann@|", null],
	["write to ann@example|", null],
	["the package @scope/name@|", null],
	["See [@nis-2025] |", null],
	["See @nis-2025, |", null],
	["<!-- source: nis-2025 --> |", null],
	["<!-- a note: |", null],
])("%s", (line, wanted) => {
	expect(cued(line)).toBe(wanted);
});

test("linear on any line", () => {
	for (const line of ["@", "@{", "<!-- source: ", "a@", "@a.", "<!-- source: a, ".repeat(3)]) {
		const begun = performance.now();
		keyCue(line.repeat(100_000));
		expect(performance.now() - begun).toBeLessThan(500);
	}
});
