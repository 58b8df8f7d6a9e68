// Texts that nobody writes: reading them takes steps in proportion to their length, counted and not timed.
import { describe, expect, test } from "vitest";
import { readFigures } from "../../../server/src/engine/figures/read.ts";
import { scan } from "../../../server/src/engine/figures/scan.ts";
import { languageFor } from "../../../server/src/engine/languages/index.ts";
import { marksOf } from "../../../server/src/engine/languages/lexicon.ts";
import { tokenise } from "../../../server/src/engine/languages/tokens.ts";
import { hostile, hostileText } from "../../kit/hostile.ts";

/** How often a token is looked at. */
function steps(text: string, language: string): number {
	const tokens = tokenise(text);
	const lexicon = languageFor(language).lexicon();
	let count = 0;
	const counted = <T extends object>(column: T): T =>
		new Proxy(column, {
			get(target, key) {
				count++;
				return Reflect.get(target, key);
			},
		});
	const looked = { ...tokens, words: counted(tokens.words), type: counted(tokens.type) };
	scan({ tokens: looked, lexicon, marks: marksOf(lexicon.form, null), tolerant: false });
	return count;
}

describe("steps grow with the length", () => {
	test.each(hostile)("$language: $name", (each) => {
		const [short, long] = [400, 1600].map((length) => steps(hostileText(each, length), each.language));
		expect(long).toBeLessThan(4.5 * (short ?? 0) + 200);
	});
});

describe("a megabyte that is one token or none", () => {
	const unbroken = hostile.filter(({ piece }) => /^(?:\p{L}+|\p{N}+|\s+)$/u.test(piece) && piece !== "½");
	test.each(unbroken)("$language: $name", (each) => {
		expect(readFigures(hostileText(each, 1_000_000), each.language).figures).toEqual([]);
	});
});

test("a chain of nouns cut short is no matter", () => {
	expect(readFigures(`3 ${"A- und ".repeat(100_000)}`, "de").figures).toHaveLength(1);
});
