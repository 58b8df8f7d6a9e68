// English words for figures and sources in messages: quotation marks, lists, and what each side of a comparison allows.

export const figures = {
	quoted: (text: string): string => `“${text}”`,
	/** "NIS or FNS". */
	or: (names: readonly string[]): string => names.join(" or "),
	bothAllow: (draft: string, record: string): string => ` As written, the draft allows ${draft}, the record ${record}.`,
	/** The hedge of the draft's figure is wide enough for the one on record. */
	hedgeAllows: (draft: string, record: string): string =>
		` As written, the draft allows ${draft}. The record (${record}) lies within that, but the draft's number is no rounding of it.`,
	/** The likely slip behind a wrong figure. */
	slips: {
		"factor-1000":
			"The two are a factor of 1,000 apart: an English “billion” is a German “Milliarde”, a thousand millions.",
		magnitude: "The digits agree, the magnitude does not: “million” or “billion”?",
		transposed: "Two digits seem to have changed places.",
		"missing-zero": "A zero seems to be missing.",
		"extra-zero": "There seems to be a zero too many.",
		digit: "One digit differs.",
	},
};
