// What holds of every reading, whatever the text: spans slice to their text, nothing overlaps, ranges have two ends,
// and hostile text of any size comes back.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFigures } from "../../../server/src/engine/figures/read.ts";
import { slice } from "../../../server/src/engine/text/span.ts";

const pieces = fc.constantFrom(
	..."1 12 2000 2023 5,6 5.6 1'234 1.234.567 1,234 00 007 3. 2:1 18.09.2025 2025-09-18 % $ € US$ km kg Mio. Mrd. million bn k m".split(
		" ",
	),
	..."zwei zweitausend anderthalb two twenty - – bis to von from auf zwischen between and und or oder half a eine halbe Dutzend".split(
		" ",
	),
	..."rund about mindestens at least bis zu more than über Prozent percent Euro dollars Jahre years -jährige year old Soldaten".split(
		" ",
	),
	..."un deux mille millions de d' virgule et demi moins plus âgé tiers sur douze cents duemila milioni di virgola mezzo su".split(
		" ",
	),
	..."dos mil millones coma y medio avos sobre más menos três milhões vírgula e meio twee duizend miljoen komma en een half op".split(
		" ",
	),
	..."soldiers Uhr p.m. Mai May am im Jahr Seite p. § Nr. [@a1] [1] https://a.b/1 ( ) . , ; ' ’ / \uFFFC \u00a0 😀 ½ é".split(
		" ",
	),
);
const gaps = fc.constantFrom("", " ", " ", " ", "\u00a0", "\n");
const texts = fc.array(fc.tuple(pieces, gaps), { maxLength: 40 }).map((parts) => parts.flat().join(""));
const tags = ["en", "de", "de-CH", "fr", "fr-CH", "it", "it-CH", "es", "pt", "nl"];
const languages = fc.constantFrom(...tags, null);

describe("of every reading", () => {
	test("spans are in order, apart, and slice to their text", () => {
		fc.assert(
			fc.property(texts, languages, (text, language) => {
				const { figures, dropped } = readFigures(text, language);
				for (const figure of figures) expect(slice(text, figure.span)).toBe(figure.text);
				for (const { noun } of figures) if (noun) expect(slice(text, noun.span)).toBe(noun.text);
				const spans = [...figures, ...dropped].map(({ span }) => span).sort((a, b) => a.start - b.start);
				for (const [at, span] of spans.entries()) {
					expect(span.start).toBeLessThan(span.end);
					expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
				}
			}),
			{ numRuns: 600 },
		);
	});

	test("a range has two ends and no value, a number a value and no ends", () => {
		fc.assert(
			fc.property(texts, languages, (text, language) => {
				for (const { quantity, ends } of readFigures(text, language).figures) {
					const range = quantity.value === null;
					expect([quantity.min !== null, quantity.max !== null, ends !== null]).toEqual([range, range, range]);
					expect(quantity.step.gt(0)).toBe(true);
				}
			}),
			{ numRuns: 300 },
		);
	});
});

const hostile = [
	"7",
	"1.",
	"1,",
	"1 ",
	"123 ",
	"1-",
	"a1",
	"und",
	"zwei und ",
	"two ",
	"two-",
	"hundred ",
	"mille ",
	"cent ",
	"deux virgule cinq ",
	"mil coma mil ",
	"tres vinte avos ",
	"twee en een half ",
	"plus de 3 et ",
	"más de 3 y menos de 4, ",
	"2^2",
	"- 1 ",
	"[",
	"@",
	"(1",
	"5 to ",
	"3. ",
	"$",
];

describe("hostile text comes back", () => {
	for (const piece of hostile) {
		test(JSON.stringify(piece), { timeout: 60_000 }, () => {
			const text = piece.repeat(Math.ceil(30_000 / piece.length));
			for (const language of ["en", "de", "fr", "it", "es", "pt", "nl"])
				expect(readFigures(text, language)).toBeDefined();
		});
	}
});
