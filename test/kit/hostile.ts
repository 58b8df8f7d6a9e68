// Gives texts that nobody writes and a reader of figures must not hang on: one short piece, said over and over.

export interface Hostile {
	readonly name: string;
	readonly language: string;
	readonly piece: string;
}

const hostileIn = (language: string, pieces: Readonly<Record<string, string>>): Hostile[] =>
	Object.entries(pieces).map(([name, piece]) => ({ name, language, piece }));

export const hostile: readonly Hostile[] = [
	...hostileIn("en", {
		digits: "1234567890",
		"digits and dots": "1.",
		"digits and commas": "1,000,",
		"digits and spaces": "1\u00a0000\u00a0",
		"digits and apostrophes": "1'000'",
		"digits and colons": "1:",
		"digits and slashes": "1/2/",
		"digits and hyphens": "1-",
		"digits and letters": "1a",
		"digits and percent signs": "1%",
		"digits and currency signs": "$1",
		"digits and quotes": '"1',
		"digits and brackets": "(1",
		"digits and commas, apart": "1, ",
		"open conventions": "1.234 ",
		letters: "a",
		"letters with accents": "é",
		spaces: " ",
		"no-break spaces": "\u00a0",
		hyphens: "-",
		"percent signs": "%",
		"currency signs": "$",
		quotes: '"',
		apostrophes: "'",
		brackets: "[",
		"at signs": "@",
		addresses: "://",
		fractions: "½",
		"number words": "two ",
		"number words, glued": "hundred",
		"hundreds in a row": "hundred ",
		"number words and 'and'": "two and ",
		"number words and hyphens": "twenty-",
		decimals: "two point ",
		hedges: "about ",
		"hedges and digits": "more than 3 ",
		"hedges on both sides": "3 or more ",
		"openers of ranges": "between 3 and ",
		ranges: "3 to 4 to ",
		lists: "3, 4 and 5 ",
		"one in": "one in ",
		"of many": "3 of ",
		adjectives: "3 very new ",
		"feet and inches": "3 feet 4 inches and ",
		dates: "3 May and ",
	}),
	...hostileIn("de", {
		"number words and 'und'": "zwei und drei und ",
		"glued number words": "einundzwanzig",
		"glued hundreds": "hundert",
		"ends of ranges": "bis ",
		"digits and ends of ranges": "3 bis ",
		"openers of changes": "von 3 auf ",
		"nouns cut short": "3 A- und ",
		"ordinal dots": "3. und ",
		"articles and magnitudes": "eine Million ",
		adjectives: "3 neue ",
	}),
	...hostileIn("fr", { "thousands in a row": "mille cent ", links: "3 millions de d'", elisions: "l'un d'" }),
	...hostileIn("es", { "hundreds and 'y'": "ciento treinta y ", "openers of ranges": "entre 3 y " }),
	...hostileIn("it", { "glued number words": "ventitrémila", "elided ones": "un'" }),
	...hostileIn("pt", { "hundreds and 'e'": "cento e vinte e " }),
	...hostileIn("nl", { "glued number words": "tweehonderdduizend" }),
];

/** A text of exactly so many characters. */
export const hostileText = ({ piece }: Hostile, length: number): string =>
	piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
