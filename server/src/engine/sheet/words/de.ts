// The sheet's words in German.
import type { SheetWords } from "./words.ts";

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const de: SheetWords = {
	language: "de",
	factSheet: "Faktenblatt",
	factSheets: "Faktenblätter",
	skip: "Zu den offenen Fragen springen",
	drafts: "Entwürfe",
	states: {
		conflict: "Widerspruch",
		attention: "Zu prüfen",
		unsourced: "Ohne Quelle",
		silenced: "Stumm",
		cited: "Mit Quelle",
		supported: "Belegt",
	},
	meanings: {
		conflict: "Entwurf und Beleg, oder der Entwurf und er selbst, können nicht beide stimmen",
		attention: "belegt oder mit Quellenangabe, aber etwas daran ist noch zu entscheiden",
		unsourced: "kein Beleg, und niemand ist dafür genannt",
		silenced: "ein Kommentar oder eine Einstellung sagt, dass dazu nichts gemeldet werden soll",
		cited: "kein Beleg, aber der Entwurf nennt jemanden dafür",
		supported: "belegt, stimmt überein, und die Quelle ist genannt",
	},
	severities: { error: "Fehler", warning: "Warnung", information: "Anmerkung", hint: "Hinweis" },
	summary: (figures, open, signedOff) => {
		const questions = open === 0 ? "keine offene Frage" : count(open, "offene Frage", "offene Fragen");
		return `${count(figures, "Zahl", "Zahlen")}, ${questions}, ${signedOff} abgenommen.`;
	},
	openQuestions: "Offene Fragen",
	noOpenQuestions: "Keine. Jede Zahl ist belegt, mit Quelle, stumm oder abgenommen.",
	settled: "Geklärte Zahlen",
	noFigures: "In diesem Entwurf wurde keine Zahl gelesen.",
	notes: "Außerdem",
	lapsed: "Abnahmen, die nicht mehr gelten",
	lapsedWhy: "Die Zahl oder ihr Satz ist seither geändert worden; jemand muss noch einmal hinsehen.",
	figuresByState: "Zahlen nach Stand",
	state: "Stand",
	figures: "Zahlen",
	meaning: "Bedeutung",
	signedOff: "abgenommen",
	signedOffLine: "unterstrichen: abgenommen",
	strip: "Der Entwurf, Zahl für Zahl",
	stripDescription: (figures) =>
		`${count(figures, "Zahl", "Zahlen")} in der Reihenfolge des Entwurfs, eine Zeile je Überschrift. Jedes Zeichen führt zu seinem Eintrag.`,
	beginning: "Anfang",
	timeline: "Die Quellen nach Datum",
	timelineDescription: (dated, first, last) =>
		dated === 1 ? `Eine datierte Quelle: ${first}.` : `${dated} datierte Quellen, von ${first} bis ${last}.`,
	sources: "Quellen",
	source: "Quelle",
	undated: "ohne Datum",
	published: "Erschienen",
	usedBy: "Zahlen",
	figure: "Zahl",
	line: "Zeile",
	onRecord: "Beleg",
	quote: "Zitat",
	locator: "Fundstelle",
	asOf: "Stand",
	reportedBy: "Berichtet von",
	credited: "Genannt wird",
	checkedBy: "Abgenommen von",
	on: "am",
	nobodyYet: "noch niemand",
	findings: "Befunde",
	more: (left) =>
		`${count(left, "weitere Zahl", "weitere Zahlen")} hier nicht gezeigt; das exportierte Blatt hat alle.`,
	made: (on) => `Erstellt mit Sourcemark am ${on}.`,
	months: [
		...["Januar", "Februar", "März", "April", "Mai", "Juni"],
		...["Juli", "August", "September", "Oktober", "November", "Dezember"],
	],
	date: (year, month, day) => [day === null ? null : `${day}.`, month, year].filter((part) => part !== null).join(" "),
	quotes: ["„", "“"],
};
