// English words of the editor: source cards, lenses, the outline, progress, and what recording a claim asks or refuses.

const counted = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

export const card = {
	relations: {
		supported: "agrees",
		"altered-qualifier": "same number, other hedge",
		"partial-range": "one end of the range on record",
		conflict: "does not agree",
		"unit-mismatch": "same number, other unit",
		incomparable: "cannot be compared",
	},
	onRecord: "On record",
	inDraft: "In the draft",
	source: "Source",
	reportedBy: "Reported by",
	where: "Where",
	asOf: "As of",
	quote: "Quote",
	credited: "Credited",
	toNobody: "to nobody yet",
	matchedBy: "Matched by",
	pin: (claim: string): string => `the comment “claim: ${claim}”`,
	claim: "Claim",
	readAs: "Read as",
	refused: "A comment says that no claim on record is meant.",
	nothing: "Nothing is on record for this figure.",
	title: "Title",
	by: "By",
	publisher: "Publisher",
	date: "Date",
	link: "Link",
	key: "Key",
	notTied: "No figure of this draft is tied to it.",
	claims: (count: number): string =>
		count === 0
			? "No claim is on record from it."
			: `${count} ${count === 1 ? "claim is" : "claims are"} on record from it.`,
};

/** How a figure stands, in a word or two. */
export const states = {
	conflict: "conflict",
	attention: "to check",
	unsourced: "without a source",
	silenced: "silenced",
	cited: "cited",
	supported: "supported",
};

export const lens = {
	figures: (count: number): string => counted(count, "figure"),
	sourced: (count: number): string => `${count} sourced`,
	conflicts: (count: number): string => counted(count, "conflict"),
	attention: (count: number): string => `${count} to check`,
	unsourced: (count: number): string => `${count} without a source`,
	/** In an outline, what has no words of its own. */
	figure: "figure",
	inDrafts: "In drafts",
	/** "3 figures in 2 drafts", "named 4 times in 1 draft": of a claim, of a source. */
	uses: (figures: number, drafts: number): string => `${counted(figures, "figure")} in ${counted(drafts, "draft")}`,
	named: (times: number, drafts: number): string => `named ${counted(times, "time")} in ${counted(drafts, "draft")}`,
	unused: "not used in any draft",
};

export const progress = {
	registry: "Reading the registry",
	drafts: "Checking drafts",
	draft: (at: number, of: number, name: string): string => `${at} of ${of}: ${name}`,
	failed: (name: string): string => `${name} could not be checked`,
	/** A draft that cannot be read, and why. */
	unread: (name: string, why: string): string => `${name} ${why}`,
};

export const recording = {
	choose: "Record as a claim …",
	title: (says: string, file: string): string => `Record as a claim${says} (${file})`,
	of: (source: string): string => ` of ${source}`,
	toFillIn: ", its source to be filled in",
	fillIn: "Title of the source, to be filled in",
	noFile: "There is no claims file yet. Make one whose name ends in .claims.yaml, then record the claim.",
	notAmong: "This claims file is not among those that the draft is checked against.",
	changed: "The claims file has just changed. Record the claim once more.",
	/** Why nothing is written into a file. */
	refused: {
		format: (name: string): string =>
			`${name} files hold sources only. Name a claims file, whose name ends in .claims.yaml or .claims.json.`,
		broken: (line: number, message: string): string =>
			`Line ${line} of the file cannot be read: ${message} Mend it first; nothing was written.`,
		bibliography: "This file is a bibliography. Name a claims file, whose name ends in .claims.yaml.",
		noRegistry: "A registry begins with version:, sources: and claims:; this file does not.",
		idTaken: (id: string): string => `The claim "${id}" is in the file already. Choose another id.`,
		idTwice: (id: string): string => `The id "${id}" was given to two of the claims. Choose another for one of them.`,
		keyTaken: (key: string): string => `The source "${key}" is in the file already. Choose another key.`,
		cannot:
			"The file is written in a way that nothing can be added to without changing more of it. Add the claim by hand.",
	},
};

export const renaming = {
	unknown: (id: string): string => `Nothing is on record under “${id}”.`,
	bundled: (id: string): string => `“${id}” comes with Sourcemark and keeps its name.`,
	sourceElsewhere: (key: string): string => `The source “${key}” stands in a bibliography. Rename it there.`,
	claimElsewhere: (id: string): string => `The claim “${id}” stands in a bibliography. Rename it there.`,
	taken: (id: string): string => `“${id}” is on record already.`,
	begin: "A name begins with a letter or a digit.",
	letters: "A name is made of letters, digits and -, without spaces.",
	end: "A name ends with a letter or a digit.",
};

export const signing = {
	title: "Sign off this figure",
	saveFirst: "Save the draft first: its sign-offs are kept in a file beside it.",
	noFile: (file: string): string =>
		`There is no ${file} yet. Make an empty one in the project's top folder, then sign off again.`,
	unreadable: (file: string): string => `${file} cannot be read as a file of sign-offs. Mend it first.`,
	changed: (file: string): string => `${file} has just changed. Sign off once more.`,
};
