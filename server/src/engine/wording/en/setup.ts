// English words for what surrounds drafts and cannot be used as it is: files, front matter, settings, project files, sign-offs.

export const files = {
	noSuch: "There is no such file.",
	/** `why` says what is wrong with it: "was not found". */
	named: (name: string, why: string): string => `The file "${name}" ${why}.`,
	the: (why: string): string => `The file ${why}.`,
	input: (why: string): string => `Standard input ${why}.`,
	missing: "was not found",
	gone: "is gone",
	forbidden: "may not be read (permissions)",
	binary: "is not a text file",
	notUtf8: "is not UTF-8 text",
	folder: "is a folder",
	tooLarge: "is larger than 128 MB",
	untrusted: "lies outside this workspace, which is not trusted",
	/** What the system says, in its words. */
	other: (message: string): string => message,
};

export const frontMatter = {
	files: (key: string): string => `\`${key}\` must be the name of a file or a list of names.`,
	language: (key: string): string => `\`${key}\` must be a language tag such as de, de-CH or en-GB.`,
	own: "`sourcemark` must be a mapping such as `sourcemark: { registry: facts.claims.yaml }`.",
	tooDeep: "The front matter is too long or too deeply nested to be read.",
	mapping: "The front matter must be a mapping (`key: value`).",
	unreadable: "The front matter cannot be read.",
	/** Of a draft that does not name its language. */
	otherLanguage: (found: string, read: string): string =>
		`This draft seems to be in another language (${found}) than it is read in (${read}). Write "lang: ${found}" at its head, or set language to auto.`,
};

export const settings = {
	mapping: "Options must be a mapping.",
	rules: "rules must be a mapping of rules to severities.",
	noRule: (rule: string, rules: string, help: string): string => `There is no rule "${rule}".${help} Rules: ${rules}.`,
	/** `help` is empty, or says what was probably meant. */
	noOption: (name: string, options: string, help: string): string =>
		`There is no option "${name}".${help} Options: ${options}.`,
	mustBe: (name: string, wanted: string): string => `${name} must be ${wanted}.`,
	oneOf: (values: string): string => `one of ${values}`,
	language: "auto or a language tag such as de, de-CH or en-GB",
	truth: "true or false",
	milliseconds: (most: number): string => `a number of milliseconds from 0 to ${most}`,
	files: "a list of files",
	list: "a list",
	fileOrFiles: "a file or a list of files",
	circle: (files: string): string => `extends goes round in a circle: ${files}.`,
	tooFar: "extends goes too far: file upon file upon file.",
	address: (name: string): string => `"${name}" is an address. Only files are read: nothing is fetched.`,
	override: "An override must be a mapping with files and options.",
	atTop: (name: string): string => `${name} stands at the top of a project file, not in an override.`,
	overrideFiles: 'files must say which drafts are meant, as in "news/*.md".',
};

export const signOffs = {
	fields: "A sign-off needs fields: fingerprint, draft, by and on.",
	lacks: (names: readonly string[]): string =>
		`This sign-off lacks ${names.join(" and ")}; it does not count until that is written.`,
	day: "A sign-off needs the day it was made on, as year-month-day: on: 2026-03-04.",
	state: (states: string): string => `state must be one of ${states}.`,
	unreadable: (why: string): string => `The file ${why}, so no sign-off counts.`,
	list: "Sign-offs stand in a list under signoffs:.",
};
