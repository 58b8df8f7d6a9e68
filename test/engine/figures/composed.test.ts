// Figures composed from each language's grammar, number words and digits, magnitudes, money, percent, units, ranges and hedges,
// and read back inside sentences: value, unit, qualifier and place are those that were written.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "../../../server/src/engine/figures/figure.ts";
import { readFigures } from "../../../server/src/engine/figures/read.ts";
import { composed } from "../../kit/compose.ts";
import { grammars } from "../../kit/grammars.ts";

const shown = ({ text, quantity: { value, min, max, unit, qualifier } }: Figure) => ({
	text,
	value: value && Number(value),
	min: min && Number(min),
	max: max && Number(max),
	unit,
	qualifier,
});

describe("composed figures are read back", () => {
	test.each(Object.entries(grammars))("%s", (language, { carriers }) => {
		fc.assert(
			fc.property(composed(language), fc.constantFrom(...carriers), ({ before, figure, behind, expected }, carrier) => {
				const text = carrier.replace("#", () => before + figure + behind);
				const read = readFigures(text, language).figures.map(shown);
				expect({ text, read }).toEqual({ text, read: [{ text: figure, ...expected }] });
			}),
			{ numRuns: Number(process.env.RUNS ?? 200) },
		);
	});
});
