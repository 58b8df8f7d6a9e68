// English titles of fixes: what will be done, in a line.

export const fixes = {
	cite: {
		title: (source: string, manner: string): string => `Cite ${source} ${manner}`,
		manner: {
			pandoc: (key: string): string => `as [@${key}]`,
			footnote: (_key: string): string => "in a footnote",
			link: (_key: string): string => "with a link",
			comment: (_key: string): string => "in a comment",
			prose: (_key: string): string => "in words",
		},
		instead: (key: string): string => `Cite ${key} instead`,
		all: "Cite every figure whose source is on record",
	},
	credit: (source: string): string => `Credit ${source} instead`,
	both: (figures: string): string => `Give both: ${figures}`,
	pin: (claim: string): string => `Tie to claim ${claim}`,
	refuse: "Not about a claim on record (claim: none)",
	write: (figure: string): string => `Write ${figure}`,
	writeRecorded: (figure: string): string => `Write the figure on record: ${figure}`,
	writeOther: (figure: string): string => `Write the other figure here: ${figure}`,
	writeRange: (figure: string): string => `Give the whole range: ${figure}`,
	hedge: (figure: string): string => `Restore the hedge on record: ${figure}`,
	restoreWords: "Write the words on record",
	silence: (rule: string): string => `Silence ${rule} here`,
	removeComment: "Remove the comment",
};
