// English words of the command line's answers for people. Its usage and its formats for machines are not translated.

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
	tooManyFolders: "This folder holds more folders than are looked into.",
};
