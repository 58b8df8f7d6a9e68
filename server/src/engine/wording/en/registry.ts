// English words for what is wrong in a registry file, for people who do not know YAML well. Names of fields stay as they are written.

const fault = {
	alias: "A text may not begin with * or &. Put it in quotes.",
	escape: "A backslash in double quotes needs a second one (\\\\), or use single quotes.",
	indent:
		"The indentation does not fit: all fields of one entry must begin in the same column, and brackets must be closed.",
	start: "A text may not begin with this character. Put it in quotes.",
	colon: "A colon followed by a space begins a field. If it is part of the text, put the text in quotes.",
	flow: "Inside brackets, entries are separated by commas.",
	longKey: "A key may not be longer than 1024 characters. Is a quote or a line break missing?",
	unclosed: "Something opened is never closed: look for a missing quote, bracket, brace or colon.",
	noColon: "This line has no colon behind its key, or a text runs over several lines without quotes.",
	documents: "Only the part before the second --- is read. Put each registry in a file of its own.",
	deep: "This is nested too deeply for a registry and was left out.",
	tab: "Tabs cannot indent YAML. Use spaces.",
	tag: "A text may not begin with !. Put it in quotes.",
	unexpected:
		"Something stands here that does not belong: look for a stray quote, bracket or comma, or put the text in quotes.",
};

export const registry = {
	yaml: {
		fault,
		/** What the parser says where nothing better is known. */
		other: (message: string): string => `${message}.`,
		noAnchor: (name: string): string =>
			`Nothing is named "&${name}" before this "*${name}". If the * is part of the text, put it in quotes.`,
		aliases:
			"The aliases in this file repeat too much; this one and all after it were left out. Write the values out instead.",
		key: "A key must be plain text.",
		twice: (name: string): string => `"${name}" stands here twice; the later one counts. Rename or remove one of them.`,
		bottomless: "This file is nested too deeply to be a registry and was not read.",
		unreadable: (message: string): string => `This file cannot be read as YAML: ${message}.`,
		notPlain:
			"This file is larger than 8 MB and not written plainly, so it was not read. Leave out anchors (&), aliases (*) and tags (!), mend what is no YAML, or split it into several.",
	},
	json: "From here on this is not valid JSON: look for a comma too many or missing, a missing quote or bracket, or a comment.",
	bibtex: "This entry is broken off here: look for a missing comma, brace or quote. What stands before was read.",
	bibliography: {
		nameless: "This entry has no key, so nothing can cite it. Write one behind the brace: @book{doe2025,",
		noId: "This entry has no id, so nothing can cite it.",
		twice: (key: string): string =>
			`The key "${key}" stands here a second time; this entry counts. Rename or remove one of them.`,
		library:
			"This is Better BibTeX's own JSON, which holds a whole library. Export it as Better BibLaTeX or as Better CSL JSON instead.",
	},
	more: "There are more problems below this one.",
	tooLarge: (size: string): string => `This file is larger than ${size} and was not read. Split it into several.`,
	noRegistry: "A registry begins with version:, sources: and claims:.",
	didYouMean: (name: string): string => ` Did you mean "${name}"?`,
	/** What a message is about, at the head of its sentence. */
	what: {
		registry: "The registry",
		section: (name: string): string => `"${name}"`,
		claim: (id: string): string => `Claim "${id}"`,
		source: (key: string): string => `Source "${key}"`,
		ofClaim: (field: string, id: string): string => `"${field}" of claim "${id}"`,
		ofSource: (field: string, key: string): string => `"${field}" of source "${key}"`,
	},
	shadows: (what: string): string => `${what} takes the place of the bundled one.`,
	duplicate: (what: string, file: string): string => `${what} is also in ${file}; this one counts. Rename one of them.`,
	unknownSource: (key: string): string => `No source has the key "${key}".`,
	addSource:
		" Add it under sources:, mend the key, or name the bibliography that has it (sourcemark.registries, or bibliography: in a draft).",
	unknownVia: (key: string): string => `No source has the key "${key}" (via).`,
	unknownClaim: (id: string, field: string): string => `No claim has the id "${id}" (${field}).`,
	empty: (what: string): string => `${what} is empty.`,
	noDate: (what: string): string => `${what} is not a date that can be read: write 2025, 2025-09 or 2025-09-11.`,
	noDay: (date: string): string => `The calendar has no ${date}. Write the date as year-month-day: 2025-09-11.`,
	wrongPattern: (what: string): string => `${what} is not written as it should be.`,
	unknownField: (what: string, field: string): string => `${what} has a field "${field}" that means nothing here.`,
	noLanguage: (name: string, what: string): string =>
		`"${name}" in ${what} is not a language: write its short name, such as en, de or de-CH.`,
	wrongChoice: (what: string, allowed: string, written: string): string =>
		`${what} must be one of ${allowed}, not "${written}".`,
	wrongVersion: (written: string): string =>
		`Version "${written}" of the format is not known to this program, which reads version 1. What it understands is used all the same.`,
	wrongType: (what: string, wanted: string, found: string): string => `${what} must be ${wanted}, not ${found}.`,
	nameHelp: (example: string): string => ` Write ${example}, or family and given for a person.`,
	types: {
		string: "text",
		number: "a number",
		integer: "a whole number",
		boolean: "true or false",
		array: "a list",
		object: "fields of its own (name: value)",
		null: "nothing",
	},
	/** "a, b or c". */
	oneOf: (names: readonly string[]): string =>
		names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`,
	fields: "fields",
	missing: {
		statement: (what: string): string =>
			`${what} has no statement: write one sentence that holds the figure (statement: ...).`,
		source: (what: string): string => `${what} has no source: write the key of the source that says so (source: ...).`,
		text: (what: string): string => `${what} has no text.`,
	},
	figure: {
		notInStatement: (figure: string): string =>
			`The statement does not hold the figure "${figure}"; it is taken from here. Is one of the two a slip?`,
		none: "No figure was found in this statement, so it is not used. Write the figure into it, or name it: figure: 2000.",
		several: (taken: string, other: string): string =>
			`This statement holds several figures; "${taken}" is taken. Name the one you mean: figure: ${other}.`,
		side: (language: string, figure: string): string => `${language} has "${figure}"`,
		differ: (sides: readonly string[]): string =>
			`The statements of this claim do not give the same figure: ${sides.join(", ")}. Mend the one that is wrong.`,
		unreadable: (written: string): string =>
			`No figure can be read from "${written}". Write it as in the statement, or as a plain number: 2000.`,
		noneAtAll: (id: string): string =>
			`Claim "${id}" states no figure, so nothing can be checked against it. Write the figure into the statement, or name it: figure: 2000.`,
	},
};
