// German words for a command that was called wrongly, or that cannot use or write what it was given.
import type { Wording } from "../wording.ts";

export const refusals: Wording["refusals"] = {
	noCommand: (name, help) => `Den Befehl „${name}“ gibt es nicht.${help}`,
	nameCommand: "Nennen Sie einen Befehl.",
	more: (command) => `sourcemark ${command} --help sagt mehr.`,
	fault: (what) => `sourcemark: ein Fehler des Programms, nicht Ihrer Entwürfe: ${what}`,
	faultIn: (rule, draft, what) => `sourcemark: Fehler in ${rule} bei ${draft}: ${what}`,
	options: {
		none: (option, help) => `Die Option ${option} gibt es nicht.${help}`,
		needsValue: (option) => `${option} braucht einen Wert`,
		takesNoValue: (option) => `${option} nimmt keinen Wert`,
		oneOf: (option, values, value) => `${option} muss eines von ${values} sein, nicht „${value}“`,
		number: (option, value) => `${option} muss eine ganze Zahl ab 1 sein, nicht „${value}“`,
		language: (value) => `--lang muss ein Sprachkürzel wie de, de-CH oder en-GB sein, nicht „${value}“`,
		file: "--output braucht den Namen einer Datei",
		fileOrFolder: "--output braucht den Namen einer Datei oder eines Ordners",
	},
	figures: { noPaths: "--ndjson liest die Standardeingabe und nimmt keine Pfade" },
	compare: {
		noSentences: "--ndjson liest die Standardeingabe und nimmt keine Sätze",
		two: "compare nimmt zwei Sätze: den im Register und den des Entwurfs",
	},
	lsp: "lsp braucht einen Weg, zu sprechen: --stdio",
	init: {
		nobody:
			"init stellt Fragen, und niemand ist da, zu antworten: Ergänzen Sie --yes, und --lang, --style oder --source",
		oneFolder: "init nimmt einen Ordner",
		claimsName: (name) => `--claims muss auf .claims.yaml enden, daran werden Aussagen gefunden, nicht „${name}“`,
		claimsPlace: (name) => `--claims muss im Ordner oder darunter liegen, nicht „${name}“`,
		stopped: "Geschrieben wurde nichts.",
	},
	signOff: {
		place: (argument) => `Sagen Sie mit ENTWURF:ZEILE oder ENTWURF:ZEILE:SPALTE, welche Zahl, nicht „${argument}“`,
		noPlace: "Sagen Sie, welche Zahl: ENTWURF:ZEILE oder ENTWURF:ZEILE:SPALTE",
		noName: "Sagen Sie, wer sie geprüft hat: --by NAME",
		noDraft: (name) => `„${name}“ ist kein Entwurf, der eine Datei ist`,
		noFigure: (draft, line) => `${draft}: In Zeile ${line} beginnt keine Zahl.`,
		several: (draft, line) => `${draft}: In Zeile ${line} stehen mehrere Zahlen. Nennen Sie die Spalte von einer:`,
		notHere: (draft, line, column) => `${draft}: In Zeile ${line} steht in Spalte ${column} keine Zahl. Es gibt:`,
		unreadable: (file) =>
			`${file} lässt sich nicht als Datei von Abnahmen lesen. Bringen Sie sie in Ordnung, oder geben Sie ihr einen anderen Namen.`,
	},
	since: {
		name: (value) => `--since muss einen Zweig, ein Tag oder einen Commit nennen, nicht „${value}“`,
		noInput: "--since braucht Dateien: Die Standardeingabe kennt git nicht",
		refused: (why) => `--since fragt git, was sich geändert hat. ${why}`,
		noGit: "--since fragt git, was sich geändert hat, und git wurde nicht gefunden.",
		answers: (what) => `Die Antwort: ${what}`,
		noCommit: (repository, ref) =>
			`Das Repository ${repository} kennt „${ref}“ nicht: Holen Sie es, oder nennen Sie einen Zweig, ein Tag oder einen Commit, den es hat.`,
		noRepository: (folder) => `${folder} liegt in keinem Repository.`,
	},
	baseline: {
		needsFile: "--write-baseline braucht --baseline DATEI",
		notSince: "--write-baseline schreibt alle Befunde eines Entwurfs auf: Lassen Sie --since weg",
		unreadable: (file, why) => `Die Baseline ${file} lässt sich nicht lesen: ${why}`,
		isFolder: "Sie ist ein Ordner.",
		missing: (file) => `Es gibt keine Baseline ${file}. Schreiben Sie eine mit --write-baseline.`,
		other: (file) =>
			`${file} ist keine Baseline dieses Programms und bleibt, wie sie ist. Schreiben Sie eine mit --write-baseline.`,
		unwritten: (why) => `Die Baseline lässt sich nicht schreiben: ${why}`,
	},
	cache: (file) => `${file} ist kein Zwischenspeicher dieses Programms und bleibt, wie er ist.`,
	writing: {
		report: (file, why) => `Der Bericht lässt sich nicht in ${file} schreiben: ${why}`,
		signOff: (file, why) => `Die Abnahme lässt sich nicht in ${file} schreiben: ${why}`,
		file: (file, why) => `${file} lässt sich nicht schreiben: ${why}`,
		overTheirs: (file) => `--output würde „${file}“ mit einem Bericht überschreiben, und das ist dem Namen nach keiner`,
		overDraft: (file) => `${file} ist ein Entwurf dieses Berichts. Geben Sie seinem Faktenblatt einen anderen Namen.`,
		overOther: (file) =>
			`${file} gibt es schon und ist kein Faktenblatt. Nehmen Sie einen anderen Namen, oder --force, um es zu überschreiben.`,
		forbidden: "Sie darf nicht geschrieben werden (Rechte).",
		folder: "Das ist ein Ordner.",
		noFolder: "Was ihr Ordner sein müsste, ist eine Datei.",
		missing: "Diesen Ordner gibt es nicht.",
		full: "Der Datenträger ist voll.",
	},
	registry: {
		what: (actions) => `Sagen Sie, was zu tun ist: ${actions}`,
		noAction: (name, actions) => `„registry ${name}“ gibt es nicht, nur ${actions}`,
		noFlag: (word) => `Was ist „${word}“? Ein Satz steht in Anführungszeichen.`,
		noStatement: "Sagen Sie, wie die Aussage lautet: --statement TEXT",
		noSource: "Sagen Sie, wer es sagt: --source SCHLÜSSEL",
		unknownSource: (key, help) =>
			`Keine Quelle hat den Schlüssel „${key}“.${help} Für eine neue Quelle sagen Sie, was sie ist: --source-title TITEL.`,
		map: (fields, part) => `--map ist FELD=SPALTE,..., mit einem Feld von ${fields}; nicht „${part}“`,
		whichFormat: (file, formats) => `In welchem Format ist ${file}? Sagen Sie es: --format ${formats}`,
		oneFile: "Nennen Sie eine Datei, oder - für die Standardeingabe",
		nameFormat: (formats) => `Nennen Sie ein Format: --format ${formats}`,
		isThere: (file) => `${file} gibt es schon; --force überschreibt die Datei.`,
		isExported: (file) =>
			`${file} gehört zu den Registerdateien, die exportiert werden. Nehmen Sie einen anderen Namen.`,
		noClaimsFile: (file, better) => `„${file}“ ist dem Namen nach keine Registerdatei: Nennen Sie sie ${better}.`,
		noFolder: (folder) => `Den Ordner ${folder} gibt es nicht.`,
		severalFiles: (files) => `Hier gibt es mehrere Registerdateien: ${files}. Sagen Sie, welche: --file DATEI.`,
	},
};
