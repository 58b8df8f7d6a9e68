// English words for a command that was called wrongly, or that cannot use or write what it was given.

export const refusals = {
	noCommand: (name: string, help: string): string => `There is no command '${name}'.${help}`,
	nameCommand: "Name a command.",
	more: (command: string): string => `sourcemark ${command} --help says more.`,
	fault: (what: string): string => `sourcemark: a fault of the program, not of your drafts: ${what}`,
	faultIn: (rule: string, draft: string, what: string): string => `sourcemark: fault in ${rule} at ${draft}: ${what}`,
	options: {
		none: (option: string, help: string): string => `There is no option ${option}.${help}`,
		needsValue: (option: string): string => `${option} needs a value`,
		takesNoValue: (option: string): string => `${option} takes no value`,
		oneOf: (option: string, values: string, value: string): string =>
			`${option} must be one of ${values}, not '${value}'`,
		number: (option: string, value: string): string => `${option} must be a whole number from 1 on, not '${value}'`,
		language: (value: string): string => `--lang must be a language tag such as de, de-CH or en-GB, not '${value}'`,
		file: "--output needs the name of a file",
		fileOrFolder: "--output needs the name of a file or folder",
	},
	figures: { noPaths: "--ndjson reads standard input and takes no paths" },
	compare: {
		noSentences: "--ndjson reads standard input and takes no sentences",
		two: "compare takes two sentences: the one on record and the draft's",
	},
	lsp: "lsp needs a way to talk: --stdio",
	init: {
		nobody: "init asks questions and nobody is there to answer: add --yes, and --lang, --style or --source",
		oneFolder: "init takes one folder",
		claimsName: (name: string): string => `--claims must end in .claims.yaml, by which claims are found, not '${name}'`,
		claimsPlace: (name: string): string => `--claims must lie in the folder or below it, not '${name}'`,
		stopped: "Nothing was written.",
	},
	signOff: {
		place: (argument: string): string => `Say which figure as DRAFT:LINE or DRAFT:LINE:COL, not '${argument}'`,
		noPlace: "Say which figure: DRAFT:LINE or DRAFT:LINE:COL",
		noName: "Say who has checked it: --by NAME",
		noDraft: (name: string): string => `'${name}' is no draft that is a file`,
		noFigure: (draft: string, line: number): string => `${draft}: no figure begins in line ${line}.`,
		several: (draft: string, line: number): string =>
			`${draft}: line ${line} has several figures. Say the column of one:`,
		notHere: (draft: string, line: number, column: number): string =>
			`${draft}: no figure stands in line ${line} at column ${column}. There are:`,
		unreadable: (file: string): string =>
			`${file} is not a file of sign-offs that can be read. Mend it, or give it another name.`,
	},
	since: {
		name: (value: string): string => `--since must name a branch, tag or commit, not '${value}'`,
		noInput: "--since needs files: git knows nothing of standard input",
		refused: (why: string): string => `--since asks git what has changed. ${why}`,
		noGit: "--since asks git what has changed, and git was not found.",
		answers: (what: string): string => `It answers: ${what}`,
		noCommit: (repository: string, ref: string): string =>
			`The repository ${repository} has no '${ref}': fetch it, or name a branch, tag or commit it has.`,
		noRepository: (folder: string): string => `${folder} lies in no repository.`,
	},
	baseline: {
		needsFile: "--write-baseline needs --baseline FILE",
		notSince: "--write-baseline writes down all findings of a draft: leave --since out",
		unreadable: (file: string, why: string): string => `The baseline ${file} cannot be read: ${why}`,
		isFolder: "it is a folder.",
		missing: (file: string): string => `There is no baseline ${file}. Write one with --write-baseline.`,
		other: (file: string): string =>
			`${file} is no baseline of this program, and stays as it is. Write one with --write-baseline.`,
		unwritten: (why: string): string => `The baseline cannot be written: ${why}`,
	},
	cache: (file: string): string => `${file} is no cache of this program, and stays as it is.`,
	writing: {
		report: (file: string, why: string): string => `The report cannot be written to ${file}: ${why}`,
		signOff: (file: string, why: string): string => `The sign-off cannot be written to ${file}: ${why}`,
		file: (file: string, why: string): string => `${file} cannot be written: ${why}`,
		overTheirs: (file: string): string =>
			`--output would write a report over '${file}', which is no report by its name`,
		overDraft: (file: string): string => `${file} is a draft of this report. Give its sheet another name.`,
		overOther: (file: string): string =>
			`${file} is there already and is no fact sheet. Give another name, or --force to write over it.`,
		/** Why, for behind a colon. */
		forbidden: "it may not be written (permissions).",
		folder: "it is a folder.",
		noFolder: "what should be its folder is a file.",
		missing: "there is no such folder.",
		full: "the disk is full.",
	},
	registry: {
		what: (actions: string): string => `Say what to do: ${actions}`,
		noAction: (name: string, actions: string): string => `There is no 'registry ${name}', but ${actions}`,
		noFlag: (word: string): string => `What is '${word}'? A sentence stands in quotation marks.`,
		noStatement: "Say what is claimed: --statement TEXT",
		noSource: "Say who says so: --source KEY",
		unknownSource: (key: string, help: string): string =>
			`No source has the key "${key}".${help} To record a new source, say what it is: --source-title TITLE.`,
		map: (fields: string, part: string): string =>
			`--map is FIELD=COLUMN,..., with a field of ${fields}; not '${part}'`,
		whichFormat: (file: string, formats: string): string => `What format is ${file} in? Say it: --format ${formats}`,
		oneFile: "Name one file to import, or - for standard input",
		nameFormat: (formats: string): string => `Name a format: --format ${formats}`,
		isThere: (file: string): string => `${file} is there already; --force writes over it.`,
		isExported: (file: string): string => `${file} is one of the claims files that are exported. Give another name.`,
		noClaimsFile: (file: string, better: string): string =>
			`'${file}' is no claims file by its name: call it ${better}.`,
		noFolder: (folder: string): string => `There is no folder ${folder}.`,
		severalFiles: (files: string): string => `There are several claims files here: ${files}. Say which: --file FILE.`,
	},
};
