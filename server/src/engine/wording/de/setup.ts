// German words for what surrounds drafts and cannot be used as it is: files, front matter, settings, project files, sign-offs.
import type { Wording } from "../wording.ts";

export const files: Wording["files"] = {
	noSuch: "Diese Datei gibt es nicht.",
	named: (name, why) => `Die Datei „${name}“ ${why}.`,
	the: (why) => `Die Datei ${why}.`,
	input: (why) => `Die Standardeingabe ${why}.`,
	missing: "wurde nicht gefunden",
	gone: "ist nicht mehr da",
	forbidden: "darf nicht gelesen werden (Zugriffsrechte)",
	binary: "ist keine Textdatei",
	notUtf8: "ist kein UTF-8-Text",
	folder: "ist ein Ordner",
	tooLarge: "hat mehr als 128 MB",
	untrusted: "liegt nicht in diesem Arbeitsbereich, und ihm wird nicht vertraut",
	other: (message) => `lässt sich nicht lesen (${message})`,
};

export const frontMatter: Wording["frontMatter"] = {
	files: (key) => `\`${key}\` muss der Name einer Datei oder eine Liste von Namen sein.`,
	language: (key) => `\`${key}\` muss ein Sprachkürzel wie de, de-CH oder en-GB sein.`,
	own: "`sourcemark` muss eine Zuordnung sein, etwa `sourcemark: { registry: fakten.claims.yaml }`.",
	tooDeep: "Die Kopfdaten sind zu lang oder zu tief verschachtelt, um gelesen zu werden.",
	mapping: "Die Kopfdaten müssen eine Zuordnung sein (`Schlüssel: Wert`).",
	unreadable: "Die Kopfdaten lassen sich nicht lesen.",
	otherLanguage: (found, read) =>
		`Dieser Entwurf scheint in einer anderen Sprache (${found}) zu sein, als er gelesen wird (${read}). Schreiben Sie „lang: ${found}“ in seine Kopfdaten, oder setzen Sie language auf auto.`,
};

export const settings: Wording["settings"] = {
	mapping: "Die Optionen müssen eine Zuordnung sein.",
	rules: "rules muss eine Zuordnung von Regeln zu Schweregraden sein.",
	noRule: (rule, rules, help) => `Eine Regel „${rule}“ gibt es nicht.${help} Regeln: ${rules}.`,
	noOption: (name, options, help) => `Eine Option „${name}“ gibt es nicht.${help} Optionen: ${options}.`,
	mustBe: (name, wanted) => `${name} muss ${wanted} sein.`,
	oneOf: (values) => `eines von ${values}`,
	language: "auto oder ein Sprachkürzel wie de, de-CH oder en-GB",
	truth: "true oder false",
	milliseconds: (most) => `eine Zahl von Millisekunden zwischen 0 und ${most}`,
	files: "eine Liste von Dateien",
	list: "eine Liste",
	fileOrFiles: "eine Datei oder eine Liste von Dateien",
	circle: (files) => `extends führt im Kreis: ${files}.`,
	tooFar: "extends führt zu weit: Datei um Datei um Datei.",
	address: (name) => `„${name}“ ist eine Adresse. Gelesen werden nur Dateien, geladen wird nichts.`,
	override: "Eine Ausnahme muss eine Zuordnung mit files und Optionen sein.",
	atTop: (name) => `${name} steht zuoberst in einer Projektdatei, nicht in einer Ausnahme.`,
	overrideFiles: "files muss sagen, welche Entwürfe gemeint sind, etwa „news/*.md“.",
};

export const signOffs: Wording["signOffs"] = {
	fields: "Eine Abnahme braucht die Felder fingerprint, draft, by und on.",
	lacks: (names) => `Dieser Abnahme fehlt ${names.join(" und ")}; sie zählt erst, wenn das dasteht.`,
	day: "Eine Abnahme braucht den Tag, an dem sie gemacht wurde, als Jahr-Monat-Tag: on: 2026-03-04.",
	state: (states) => `state muss eines von ${states} sein.`,
	unreadable: (why) => `Die Datei ${why}, darum zählt keine Abnahme.`,
	list: "Abnahmen stehen in einer Liste unter signoffs:.",
};
