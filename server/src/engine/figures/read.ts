// Takes prose and its language; gives the figures in it and what only looks like one. Linear in the length.
// Where the language is not known, every one is tried and the reading kept that explains most of the text.
import { languageFor, languages } from "../languages/index.ts";
import type { Language, LanguageTag } from "../languages/language.ts";
import { marksOf } from "../languages/lexicon.ts";
import { type Tokens, tokenise } from "../languages/tokens.ts";
import { type ReadProse, settleConventions } from "./conventions.ts";
import type { Reading } from "./figure.ts";
import { scan } from "./scan.ts";

/** The region of a tag: "CH" of "de-CH". */
const regionOf = (tag: LanguageTag | null): string | null =>
	tag?.split(/[-_]/).find((part) => /^[A-Z]{2}$/.test(part)) ?? null;

/**
 * Spans are in the prose, in order, and none overlaps another. `language` is a BCP 47 tag; null tries every language, and
 * reads "15.000" and "15,000" alike as a group of three.
 * A figure whose digits can be read in two ways, and of which nothing in the prose tells which, has both (`otherwise`).
 */
export const readFigures = (prose: string, language: LanguageTag | null): Reading =>
	readTogether([{ prose, language }])[0] as Reading;

/** Texts of one writer, read alike: what one shows of the marks in numbers settles what another leaves open. */
export const readTogether = (texts: readonly Pick<ReadProse, "prose" | "language">[]): readonly Reading[] =>
	settleConventions(texts.map(({ prose, language }) => ({ prose, language, reading: readAlone(prose, language) })));

function readAlone(prose: string, language: LanguageTag | null): Reading {
	const tokens = tokenise(prose);
	if (language !== null) return readIn(tokens, languageFor(language), regionOf(language), false);
	const readings = languages.map((each) => readIn(tokens, each, null, true));
	return readings.reduce((best, reading) => (explained(reading) > explained(best) ? reading : best));
}

function readIn(tokens: Tokens, language: Language, region: string | null, tolerant: boolean): Reading {
	const lexicon = language.lexicon();
	return scan({ tokens, lexicon, marks: marksOf(lexicon.form, region), tolerant });
}

/** How much of the text a reading accounts for: figures with their hedges and nouns, and what it dropped. */
function explained({ figures, dropped }: Reading): number {
	let sum = 0;
	let counted = -1;
	for (const { span, noun, hedges } of figures) {
		// Two figures may share their noun.
		if (noun && noun.span.start !== counted) sum += noun.span.end - noun.span.start;
		counted = noun?.span.start ?? -1;
		sum += span.end - span.start;
		for (const hedge of hedges) sum += hedge.span.end - hedge.span.start;
	}
	for (const { span } of dropped) sum += span.end - span.start;
	return sum;
}
