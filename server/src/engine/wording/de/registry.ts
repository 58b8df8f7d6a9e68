// German words for what is wrong in a registry file, for people who do not know YAML well. Names of fields stay as they are written.
import type { Wording } from "../wording.ts";

const fault: Wording["registry"]["yaml"]["fault"] = {
	alias: "Ein Text darf nicht mit * oder & beginnen. Setzen Sie ihn in Anführungszeichen.",
	escape:
		"Ein Rückstrich in doppelten Anführungszeichen braucht einen zweiten (\\\\), oder nehmen Sie einfache Anführungszeichen.",
	indent:
		"Die Einrückung passt nicht: Alle Felder eines Eintrags beginnen in derselben Spalte, und Klammern müssen wieder zugehen.",
	start: "Ein Text darf nicht mit diesem Zeichen beginnen. Setzen Sie ihn in Anführungszeichen.",
	colon:
		"Ein Doppelpunkt mit einem Leerzeichen dahinter beginnt ein Feld. Gehört er zum Text, setzen Sie den Text in Anführungszeichen.",
	flow: "In Klammern werden Einträge durch Kommas getrennt.",
	longKey: "Ein Schlüssel darf höchstens 1024 Zeichen lang sein. Fehlt ein Anführungszeichen oder ein Zeilenumbruch?",
	unclosed:
		"Etwas wird geöffnet und nirgends beendet: Suchen Sie nach einem fehlenden Anführungszeichen, einer fehlenden Klammer oder einem fehlenden Doppelpunkt.",
	noColon:
		"Hinter dem Schlüssel dieser Zeile fehlt der Doppelpunkt, oder ein Text läuft ohne Anführungszeichen über mehrere Zeilen.",
	documents: "Gelesen wird nur der Teil vor dem zweiten ---. Legen Sie jedes Register in eine eigene Datei.",
	deep: "Das ist für ein Register zu tief verschachtelt und wurde ausgelassen.",
	tab: "YAML lässt sich nicht mit Tabulatoren einrücken. Nehmen Sie Leerzeichen.",
	tag: "Ein Text darf nicht mit ! beginnen. Setzen Sie ihn in Anführungszeichen.",
	unexpected:
		"Hier steht etwas, das nicht hierher gehört: Suchen Sie nach einem überzähligen Anführungszeichen, einer Klammer oder einem Komma, oder setzen Sie den Text in Anführungszeichen.",
};

export const registry: Wording["registry"] = {
	yaml: {
		fault,
		other: (message) => `Das ist kein gültiges YAML: ${message}.`,
		noAnchor: (name) =>
			`Vor diesem „*${name}“ wird nichts „&${name}“ genannt. Gehört der * zum Text, setzen Sie ihn in Anführungszeichen.`,
		aliases:
			"Die Aliase in dieser Datei wiederholen zu viel; dieser und alle danach wurden ausgelassen. Schreiben Sie die Werte aus.",
		key: "Ein Schlüssel muss einfacher Text sein.",
		twice: (name) => `„${name}“ steht hier zweimal; es gilt das spätere. Benennen Sie eines um, oder entfernen Sie es.`,
		bottomless: "Diese Datei ist für ein Register zu tief verschachtelt und wurde nicht gelesen.",
		unreadable: (message) => `Diese Datei lässt sich nicht als YAML lesen: ${message}.`,
		notPlain:
			"Diese Datei hat mehr als 8 MB und ist nicht einfach genug geschrieben, darum wurde sie nicht gelesen. Verzichten Sie auf Anker (&), Aliase (*) und Tags (!), bringen Sie in Ordnung, was kein YAML ist, oder teilen Sie sie auf.",
	},
	json: "Ab hier ist das kein gültiges JSON: Suchen Sie nach einem Komma zu viel oder zu wenig, einem fehlenden Anführungszeichen, einer fehlenden Klammer oder einem Kommentar.",
	bibtex:
		"Dieser Eintrag bricht hier ab: Suchen Sie nach einem fehlenden Komma, einer Klammer oder einem Anführungszeichen. Was davor steht, wurde gelesen.",
	bibliography: {
		nameless:
			"Dieser Eintrag hat keinen Schlüssel, darum kann ihn niemand zitieren. Schreiben Sie einen hinter die Klammer: @book{doe2025,",
		noId: "Dieser Eintrag hat keine id, darum kann ihn niemand zitieren.",
		twice: (key) =>
			`Der Schlüssel „${key}“ steht hier ein zweites Mal; es gilt dieser Eintrag. Benennen Sie einen um, oder entfernen Sie ihn.`,
		library:
			"Das ist das eigene JSON von Better BibTeX, das eine ganze Bibliothek enthält. Exportieren Sie stattdessen als Better BibLaTeX oder als Better CSL JSON.",
	},
	more: "Weiter unten gibt es noch mehr zu beanstanden.",
	tooLarge: (size) => `Diese Datei hat mehr als ${size} und wurde nicht gelesen. Teilen Sie sie auf.`,
	noRegistry: "Ein Register beginnt mit version:, sources: und claims:.",
	didYouMean: (name) => ` Meinten Sie „${name}“?`,
	what: {
		registry: "Das Register",
		section: (name) => `„${name}“`,
		claim: (id) => `Die Aussage „${id}“`,
		source: (key) => `Die Quelle „${key}“`,
		ofClaim: (field, id) => `„${field}“ der Aussage „${id}“`,
		ofSource: (field, key) => `„${field}“ der Quelle „${key}“`,
	},
	shadows: (what) => `${what} tritt an die Stelle der mitgelieferten.`,
	duplicate: (what, file) => `${what} steht auch in ${file}; es gilt diese hier. Benennen Sie eine um.`,
	unknownSource: (key) => `Keine Quelle hat den Schlüssel „${key}“.`,
	addSource:
		" Tragen Sie sie unter sources: ein, korrigieren Sie den Schlüssel, oder nennen Sie das Literaturverzeichnis, das sie hat (sourcemark.registries oder bibliography: in einem Text).",
	unknownVia: (key) => `Keine Quelle hat den Schlüssel „${key}“ (via).`,
	unknownClaim: (id, field) => `Keine Aussage hat die Kennung „${id}“ (${field}).`,
	empty: (what) => `${what} ist leer.`,
	noDate: (what) => `${what} ist kein lesbares Datum: Schreiben Sie 2025, 2025-09 oder 2025-09-11.`,
	noDay: (date) => `Den ${date} gibt es im Kalender nicht. Schreiben Sie das Datum als Jahr-Monat-Tag: 2025-09-11.`,
	wrongPattern: (what) => `${what} ist nicht so geschrieben, wie es sein soll.`,
	unknownField: (what, field) => `${what} hat ein Feld „${field}“, das hier nichts bedeutet.`,
	noLanguage: (name, what) =>
		`„${name}“ ist keine Sprache (${what}): Schreiben Sie ihr Kürzel, etwa en, de oder de-CH.`,
	wrongChoice: (what, allowed, written) => `${what} muss eines von ${allowed} sein, nicht „${written}“.`,
	wrongVersion: (written) =>
		`Die Version „${written}“ des Formats kennt dieses Programm nicht, es liest Version 1. Was es versteht, gilt trotzdem.`,
	wrongType: (what, wanted, found) => `${what} muss ${wanted} sein, nicht ${found}.`,
	nameHelp: (example) => ` Schreiben Sie ${example}, bei Personen family und given.`,
	types: {
		string: "ein Text",
		number: "eine Zahl",
		integer: "eine ganze Zahl",
		boolean: "true oder false",
		array: "eine Liste",
		object: "eine Gruppe eigener Felder (Name: Wert)",
		null: "leer",
	},
	oneOf: (names) => (names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} oder ${names.at(-1)}`),
	fields: "eine Gruppe von Feldern",
	missing: {
		statement: (what) => `${what} hat keinen Satz: Schreiben Sie einen, in dem die Zahl steht (statement: ...).`,
		source: (what) => `${what} hat keine Quelle: Schreiben Sie den Schlüssel der Quelle, die das sagt (source: ...).`,
		text: (what) => `${what} hat keinen Text.`,
	},
	figure: {
		notInStatement: (figure) =>
			`Der Satz enthält die Zahl „${figure}“ nicht; sie wird von hier genommen. Ist eines von beiden ein Versehen?`,
		none: "In diesem Satz wurde keine Zahl gefunden, darum wird er nicht verwendet. Schreiben Sie die Zahl hinein, oder nennen Sie sie: figure: 2000.",
		several: (taken, other) =>
			`Dieser Satz enthält mehrere Zahlen; genommen wird „${taken}“. Nennen Sie die gemeinte: figure: ${other}.`,
		side: (language, figure) => `${language} hat „${figure}“`,
		differ: (sides) =>
			`Die Sätze dieser Aussage nennen nicht dieselbe Zahl: ${sides.join(", ")}. Korrigieren Sie den falschen.`,
		unreadable: (written) =>
			`Aus „${written}“ lässt sich keine Zahl lesen. Schreiben Sie sie wie im Satz oder als einfache Zahl: 2000.`,
		noneAtAll: (id) =>
			`Die Aussage „${id}“ nennt keine Zahl, darum lässt sich nichts an ihr prüfen. Schreiben Sie die Zahl in den Satz, oder nennen Sie sie: figure: 2000.`,
	},
};
