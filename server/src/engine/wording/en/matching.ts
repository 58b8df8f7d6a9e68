// English words for what ties a figure to what is on record, or keeps the two apart: each the end of a sentence about the draft's figure.

/** Ideas by their names in the tables of measures, and the words that said them. */
export interface Spoken {
	readonly ideas: readonly string[];
	readonly words: readonly string[];
}

export const matching = {
	apart: {
		incomparable: "cannot be compared",
		tooLittle: "too little ties the two",
		tooLittleAcross: "too little ties the two across languages",
		somethingElse: "speaks of something else",
		elseHappened: "says that something else happened",
		elseSays: "somebody else says so, of something of his own",
		uncounted: "does not say what is counted",
		unmissed: "does not say what is missing",
		halfSaid: "says but half of what the claim says",
		nameless: "does not name what the claim is about",
		measure: (said: Spoken, wanted: Spoken): string =>
			`speaks of ${said.ideas.join(", ")}, not of ${wanted.ideas.join(", ")}`,
		noun: (said: string, wanted: string): string => `counts ${said}, not ${wanted}`,
		group: (said: string): string => `counts ${said}`,
		people: "counts people, not said which",
		country: "is about another country",
		about: (what: string): string => `is about ${what}`,
		speaksOf: (what: string): string => `speaks of ${what}`,
		pay: (who: string): string => `is what ${who} pay`,
		time: (periods: string): string => `is of ${periods}`,
		datedOnly: (periods: string): string => `is of ${periods}, the claim of no said time`,
		otherTime: "is of another time",
		level: "is a level, not a change",
		change: "is a change, not a level",
		total: "is a total, not a rate",
		rate: "is a rate",
		ageGroup: "is of an age group",
		part: "is a part of the whole",
		oldLevel: "is the level before a change",
		contrast: "is what is usual, or so elsewhere",
		denied: "is denied",
		unreal: "has not happened, or not yet",
		demanded: "is asked for, not so",
		corrected: "is a figure told as wrong",
		forecast: "is expected, not said to be",
		conditional: "holds on a condition",
		opined: "is what somebody thinks right",
	},
	/** Two ends of a span of time. */
	span: (from: string, to: string): string => `${from} to ${to}`,
	/** Why a figure is credited to somebody: the words that name him, and how far they reach. */
	credited: (words: string, place: string): string => `${words}, ${place}`,
	reaches: {
		clause: "in the same clause",
		sentence: "in the same sentence",
		block: "for the whole block",
		carried: "carried on from before",
	},
	compared: {
		noStatement: "no figure in the statement on record",
		noDraft: "no figure in the draft",
		sides: (record: string, draft: string, words: string): string =>
			`${record} on record, ${draft} in the draft; tied by ${words}`,
		figureAlone: "the figure alone",
		notSame: (why: string): string => `not the same: ${why}`,
		nothing: "nothing ties the two",
	},
};
