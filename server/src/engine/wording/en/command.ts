// English words of the command line's answers for people. Its formats for machines are not translated.

const counted = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

export const command = {
	severities: { error: "error", warning: "warning", information: "information", hint: "hint" },
	fix: "fix:",
	noDraft: "No draft was checked.",
	nothing: "Nothing to report",
	read: (drafts: number, figures: number, tied: number): string =>
		`${counted(drafts, "draft")}, ${counted(figures, "figure")}, ${tied} of them on record`,
	errors: (count: number): string => counted(count, "error"),
	warnings: (count: number): string => counted(count, "warning"),
	informations: (count: number): string => `${count} information`,
	hints: (count: number): string => counted(count, "hint"),
	found: (counts: readonly string[], read: string): string => `${counts.join(", ")} in ${read}.`,
	checked: (drafts: number): string => `${drafts} drafts checked`,
	noMarkdown: "There are no Markdown files in this folder.",
	noClaims: "No claims file of your own counts here. 'sourcemark init' writes a first one.",
	claimsFile: "This is a claims file and no draft: 'sourcemark registry check' looks it over.",
	tooManyFolders: "This folder holds more folders than are looked into.",
	note: (what: string): string => `note: ${what}`,
	signedOff: (at: string, figure: string, by: string, on: string, file: string): string =>
		`${at} ${figure}: signed off by ${by} on ${on}, in ${file}`,
	/** Of a list of figures: what sort each is, a number that may be read in two ways. */
	sorts: {
		count: "count",
		money: "money",
		percent: "percentage",
		measure: "measure",
		ratio: "ratio",
		duration: "span of time",
		age: "age",
	},
	either: (one: string, other: string): string => `${one} or ${other}`,
	baseline: {
		known: (findings: number): string =>
			`${counted(findings, "finding")} it knows ${findings === 1 ? "is" : "are"} left out.`,
		gone: (findings: number, drafts: string): string =>
			`${counted(findings, "finding")} it knows ${findings === 1 ? "is" : "are"} found no more (${drafts}). --write-baseline takes them out.`,
		written: (findings: number): string => `${counted(findings, "finding")} written down, for --baseline to leave out.`,
	},
	init: {
		language: "In which language are your drafts? de, de-CH, en-GB ..., or auto to tell it from each paragraph (auto)",
		languageAdvice: "Write auto or a language tag such as de, de-CH or en-GB.",
		style: (styles: string): string => `How do you name sources? ${styles} (pandoc)`,
		styleAdvice: (styles: string): string => `Write one of ${styles}.`,
		source: "Who is your first source, as prose calls it? For example Water Board; leave it empty to fill it in later",
		wrote: (file: string): string => `Wrote ${file}`,
		stays: (file: string): string => `${file} is there already and stays as it is`,
		next: (claims: string, check: string): string => `What to do next
  1. Write a claim into ${claims}: a sentence with its figure, and its source.
  2. Write a draft (.md) in this folder and check it: ${check}
  3. Or open the folder in VS Code: figures are checked while you write.`,
		/** Comments in the files that it writes. */
		config: "How the drafts of this folder and those below are checked, in the editor and on the command line.",
		configLanguage: "of drafts that do not say it: auto, de, de-CH, en, en-GB ...",
		configStyle: (styles: string): string => `how a quick fix names a source: ${styles}`,
		configRules: "error, warning, information, hint or off",
		claims: "Claims on record: a sentence each, and who says so. Figure, unit and words are read from the sentence.",
		claimsUse: "Take the first mark of a line away to use it.",
		exampleSource: "Water Board",
	},
	registry: {
		held: (files: number, claims: number, sources: number): string =>
			`${counted(files, "file")}, ${counted(claims, "claim")}, ${counted(sources, "source")}`,
		problems: (count: number): string => counted(count, "problem"),
		claims: (count: number): string => counted(count, "claim"),
		fine: "fine",
		not: "not",
		found: (claims: number, fine: number): string =>
			`${counted(claims, "claim")} found, ${fine} fine, ${claims - fine} not.`,
		unwritten: "Nothing was written.",
		dry: "Nothing was written (--dry-run).",
		wrote: (claims: number, sources: number, file: string): string =>
			`Wrote ${counted(claims, "claim")} and ${counted(sources, "source")} to ${file}.`,
		leftOut:
			"the files have errors, and claims that cannot be read for them are missing; sourcemark registry check says where.",
		stats: {
			claims: "Claims",
			sources: "Sources",
			unused: (sources: number, unused: number): string => `${sources}, ${unused} of them without a claim`,
			languages: "Languages",
			units: "Units",
			years: "Years",
			ranks: "Ranks",
			mostUsed: "Most used",
			without: "Without",
			lacking: (locator: number, quote: number): string => `locator ${locator}, quote ${quote}`,
			unknown: "unknown",
			counts: "counts",
			none: "none",
			more: (count: number): string => ` and ${count} more`,
		},
	},
};
