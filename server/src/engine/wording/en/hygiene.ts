// English words for what is untidy in a registry, and titles of the fixes that mend it.

export const hygiene = {
	disagree: {
		line: (number: number): string => `line ${number}`,
		say: (claim: string, figure: string, other: string, where: string, otherFigure: string): string =>
			`Claim "${claim}" has "${figure}" where "${other}" (${where}) has "${otherFigure}" of the same, it seems. Mend the wrong one; or say how they stand to each other: disputes, supersededBy, or asOf for both.`,
		mend: (other: string): string => `Both are on record: disputes "${other}"`,
	},
	circle: {
		own: (claim: string): string => `Claim "${claim}" takes its own place`,
		several: (names: string): string => `These claims take each other's place in a circle: ${names}`,
		say: (told: string): string =>
			`${told}, so none of them is the newest. Remove supersededBy from the one that holds now.`,
		mend: (claim: string): string => `"${claim}" holds now: remove its supersededBy`,
	},
	ambiguous: {
		say: (figure: string, readings: string): string =>
			`"${figure}" may be ${readings}, and nothing in the statement tells which. Name the one you mean: figure: as a plain number.`,
		mend: (figure: string): string => `The figure is ${figure}`,
	},
	alias: {
		say: (alias: string, one: string, other: string): string =>
			`"${alias}" is an alias of "${one}" and of "${other}", which are not of one house: a draft that says it names neither for sure. Keep it at one of them.`,
		mend: (source: string): string => `Remove the alias from "${source}"`,
	},
	locator: {
		say: (claim: string, source: string): string =>
			`Claim "${claim}" does not say where in ${source} it stands, which has pages. Add the place: locator: p. 4.`,
		mend: "Add a locator to fill in",
	},
	unused: {
		say: (source: string): string =>
			`No claim has the source "${source}". Remove it, or name it where it belongs; drafts may still cite it.`,
		mend: (source: string): string => `Remove the source "${source}"`,
	},
};
