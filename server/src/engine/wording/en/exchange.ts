// English words of what comes from other programs' files and goes there: where a claim stood, what was not taken over, what is lost.

const columns = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

export const exchange = {
	/** Where in the file. */
	place: {
		claim: (id: string): string => `claim ${id}`,
		line: (line: number): string => `line ${line}`,
		review: (nth: number): string => `review ${nth}`,
		quantity: (nth: number): string => `quantity ${nth}`,
	},
	noJson: (message: string): string => `This is not JSON: ${message}.`,
	noReview: "There is no ClaimReview in this file.",
	noClaims: "There are no claims in this file.",
	noQuantity: "There is no quantity in this file: nothing has an amount.",
	empty: "This file is empty.",
	emptyTable: "The table is empty.",
	unclosed: (line: number): string => `A quotation mark opens in line ${line} and nothing closes it.`,
	noColumn: (missing: readonly string[], there: readonly string[]): string =>
		`There is no column ${columns(missing)}. The table has the columns ${columns(there)}.`,
	noStatementColumn: (there: readonly string[]): string =>
		`No column is the statement. Name it: --map statement=COLUMN. The table has the columns ${columns(there)}.`,
	column: (name: string): string => `Column "${name}" is not taken over.`,
	/** Of a review: what it found, by whom, where. */
	checked: (verdict: string | null, reviewer: string | null, url: string | null): string =>
		`Checked: ${[verdict && `rated "${verdict}"`, reviewer && `by ${reviewer}`, url].filter(Boolean).join(" ")}`,
	untrue: (verdict: string | null): string =>
		`rated "${verdict}": recorded as deprecated, so that no draft can rest on it`,
	unknownUnit: (unit: string): string =>
		`the unit ${unit} is not known here and was left out: write it into the statement`,
	/** Why a claim is not taken over. */
	idTwice: (id: string | null, place: string): string => `The id "${id}" was given to ${place} as well.`,
	noStatement: "There is no statement.",
	onRecordAs: (id: string): string => `This statement is on record as "${id}".`,
	noSource: "No source is named. Add one, or name one for all such claims with --source.",
	noFigure: "No figure can be read in it, or a field is wrong.",
	onRecordIn: (id: string, file: string): string => `The claim "${id}" is on record in ${file}.`,
	onRecord: (id: string): string => `The claim "${id}" is on record already; --force puts this one in its place.`,
	/** The same of a single claim, which takes nobody's place. */
	chooseId: (id: string): string => `The claim "${id}" is on record already. Choose another --id.`,
	/** What a format has no place for. */
	lost: {
		of: (what: string, claims: number): string => `${what} (${claims} ${claims === 1 ? "claim" : "claims"})`,
		field: (name: string): string => `${name} is not carried`,
		quoteLanguage: "the language of the quote is not carried",
		otherSources: "of several sources only the first is carried",
		otherDetails: "of several sources only the first is told in full",
		names: "aliases and kind of sources are not carried",
		keys: "keys, aliases and kinds of sources are not carried",
		unit: (unit: string | null): string => `the unit ${unit} has no item here and is left out of the quantity`,
		hedge: (hedge: string): string => `the hedge "${hedge}" stands in the label only`,
	},
	rating: "url, author and reviewRating of the review are yours to add: a claim on record has no rating",
	property: "P1114 (quantity) stands for every property: put in the one that is meant before it goes to Wikidata",
};
