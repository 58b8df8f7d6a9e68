// What the rules say in English: what differs, by whose record, and what to do. Figures and words of the draft come in quotation
// marks already. Never blames.

/** One line a rule, for tables. */
const titles = {
	"unit-mismatch": "The number is the one on record, its unit or currency is not.",
	"conflicting-figure": "The figure and the one on record cannot both be true.",
	"superseded-figure": "The figure was on record once, and a newer one has taken its place.",
	"partial-range": "One end of the range on record is given as the figure.",
	"altered-qualifier": "The hedge was dropped, hardened or turned around.",
	"misattributed-figure": "The figure is credited to another source than the one on record.",
	"missing-source": "The figure is on record and the draft names no source for it.",
	"second-hand-source": "The figure is credited only to who reported it, not to who said it.",
	"unknown-source": "The citation key is in no registry and no bibliography.",
	"disputed-figure": "Sources on record disagree, and the draft gives one figure as settled.",
	"altered-quote": "Words in quotation marks differ from the source's words on record.",
	"inconsistent-figure": "The draft gives two different figures for the same thing.",
	"inconsistent-arithmetic": "Numbers of one sentence, list or table do not work out.",
	"false-precision": "The figure is more precise than the rough one it was made from.",
	"ambiguous-number": "The marks in the number can be read in two ways, and nothing in the draft tells which.",
	"unsourced-figure": "No claim on record covers the figure, and its sentence cites nobody.",
	"unused-suppression": "A comment for Sourcemark changes nothing.",
};

export const rules = {
	titles,
	/** What a doubtful verdict says besides, so that nobody wonders why it is no warning. */
	doubt: "This is not certain: words of its sentence or paragraph may say otherwise.",
	unitMismatch: (draft: string, owner: string, record: string): string =>
		`${draft} has the number on record with another unit: ${owner} has ${record}. Correct the unit, or convert the number with it.`,
	/** `why` are whole sentences with their leading spaces: what both allow, the likely slip. */
	conflictingFigure: (draft: string, owner: string, record: string, why: string): string =>
		`${draft} does not agree with ${owner}, on record with ${record}.${why} Check which of the two is right.`,
	supersededFigure: {
		/** Where it is known of what time a figure is; with its leading space. */
		asOf: (date: string): string => ` (as of ${date})`,
		old: (draft: string, owner: string, asOf: string): string => `${draft} is an older figure of ${owner}${asOf}.`,
		nothingNewer: " It is marked as deprecated on record, and nothing newer stands in its place. Check it.",
		newer: (record: string, owner: string, asOf: string): string =>
			` On record now: ${record} from ${owner}${asOf}. Give the newer one, or say of what time this one is.`,
	},
	partialRange: (draft: string, owner: string, record: string): string =>
		`${draft} is one end of a range: ${owner} has ${record}. Give both ends.`,
	alteredQualifier: {
		added: "The source does not hedge the figure that way",
		dropped: "The source hedges the figure",
		changed: "The source hedges it otherwise",
		say: (change: string, owner: string, record: string, draft: string): string =>
			`${change}: ${owner} has ${record}, the draft says ${draft}. Keep the hedge of the source.`,
	},
	misattributedFigure: (draft: string, other: string, owner: string): string =>
		`${draft} is credited to ${other} here; on record it comes from ${owner}. Name ${owner} for it.`,
	missingSource: (draft: string, owner: string): string =>
		`${draft} is on record from ${owner}, and the draft names no source for it. Cite ${owner}.`,
	secondHandSource: (draft: string, medium: string, owner: string): string =>
		`${draft} is credited to ${medium}, which reports it; on record it comes from ${owner}. Name ${owner} as well.`,
	unknownSource: (key: string): string =>
		`No registry and no bibliography has a source ${key}. Correct the key, or add the source to a registry.`,
	disputedFigure: {
		noFigure: "another figure",
		say: (draft: string, owner: string, others: readonly string[]): string =>
			`${draft} is what ${owner} has; others on record disagree: ${others.join(", ")}. Say whose figure it is, or give both.`,
	},
	alteredQuote: {
		credited: (owner: string): string => `These words are credited to ${owner}`,
		recognised: (owner: string): string => `These are words of ${owner}`,
		say: (whose: string, differences: string): string =>
			`${whose}, and the record has others: ${differences}. Write the words on record, mark a change with […] or [brackets], or paraphrase without quotation marks.`,
		missing: (words: string): string => `${words} is missing`,
		notOnRecord: (words: string): string => `${words} is not on record`,
		standsFor: (words: string, recorded: string): string => `${words} stands for ${recorded}`,
		andMore: (differences: string, more: number): string => `${differences}; and ${more} more`,
	},
	inconsistentFigure: {
		above: "in the heading above",
		furtherUp: "further up",
		say: (draft: string, earlier: string, where: string): string =>
			`${draft} does not agree with ${earlier}, which the draft gives ${where} for the same thing. Check which of the two is right.`,
	},
	falsePrecision: {
		say: (fine: string, rough: string, rounded: string): string =>
			`${fine} is more precise than ${rough}, which it comes from. ${rounded} says as much.`,
		rough: (figure: string): string => `${figure}, the rough number.`,
	},
	ambiguousNumber: (draft: string, one: string, other: string): string =>
		`${draft} can be read as ${one} or as ${other}, and no other number here tells which. Write it so that it cannot be mistaken.`,
	unsourcedFigure: (draft: string): string =>
		`No claim on record covers ${draft}, and its sentence names no source. Cite one, or put the claim on record.`,
	unusedSuppression: {
		say: (why: string): string => `This comment changes nothing: ${why}. Remove it, or correct what it names.`,
		noRule: "it names no rule there is",
		nothingFound: "nothing is found there",
		noFigure: "no figure stands before it that it could tie",
		noClaim: (id: string): string => `no claim ${id} is on record`,
		noNeed: "no rule would speak of the figure without it",
	},
};
