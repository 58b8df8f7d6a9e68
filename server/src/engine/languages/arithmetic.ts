// The form for words that tie numbers to each other: a part to its whole, a change to its ends, parts to their total.
// Data only. Lists are text: phrases of whole words in lower case, parted by commas. A phrase may stand in several.

/** What a word does between numbers. */
export type Role =
	/** Between a part and its whole: "31 of the 80", "31 der 80". */
	| "of"
	/** Behind a part, for the whole named before: "80 wells, 31 of them", "davon". */
	| "ofThem"
	/** Before the old and the new level and the size of the change: "from 400 by 50 to 450". */
	| "from"
	| "to"
	| "by"
	/** Words of growth and decline, verbs and nouns: "rose", "increase", "Plus". */
	| "up"
	| "down"
	/** Those of them that name a change beside its size, without a verb: "up", "an increase". */
	| "gain"
	/** Those of them that can only mean that the number itself went up or down. */
	| "rise"
	| "fall"
	/** Between a difference and what it is held against: "60 more than the 400". */
	| "more"
	/** The number beside it is the sum of those named: "in total", "zusammen". */
	| "total"
	/** Verbs before a sum: "makes", "ergibt". */
	| "amounts"
	/** The number behind says the one before in other words: "or", "that is", "also". */
	| "or"
	/** Before such a noun, or before a number that is known: "an", "with an", "the". */
	| "article"
	/** Between a multiple and its base: "as many as". */
	| "as"
	| "and"
	/** Before what is left of a whole: "the remaining 40". */
	| "rest"
	/** What follows is all that the whole has: "made up of", "besteht aus". */
	| "made"
	| "double"
	| "triple"
	| "quadruple"
	| "halve"
	/** Before a word such as "doubled" these take its edge: "nearly", "mehr als". */
	| "roughly"
	/** Between the numbers these make the sum another one: averages, rates, other times, parts that are not all, denials. */
	| "avoid"
	/** Before a list or a table: its items are some of many ("the largest"). */
	| "some"
	/** In a column's heading: its numbers do not add up ("share", "average", "per head"). */
	| "rates"
	/** The whole label of a row or column that is the sum of the others: "Total", "Summe". */
	| "sums"
	/** Opens the label of a row that is part of another row: "of which", "davon". */
	| "within";

export type Arithmetic = Readonly<Record<Role, string>>;
