// German words of what comes from other programs' files and goes there: where a claim stood, what was not taken over, what is lost.
import type { Wording } from "../wording.ts";

const columns = (names: readonly string[]): string => names.map((name) => `„${name}“`).join(", ");

export const exchange: Wording["exchange"] = {
	place: {
		claim: (id) => `Aussage ${id}`,
		line: (line) => `Zeile ${line}`,
		review: (nth) => `Prüfung ${nth}`,
		quantity: (nth) => `Menge ${nth}`,
	},
	noJson: (message) => `Das ist kein JSON: ${message}.`,
	noReview: "In dieser Datei steht keine ClaimReview.",
	noClaims: "In dieser Datei stehen keine Aussagen.",
	noQuantity: "In dieser Datei steht keine Menge: Nichts hat einen Betrag (amount).",
	empty: "Diese Datei ist leer.",
	emptyTable: "Die Tabelle ist leer.",
	unclosed: (line) => `In Zeile ${line} beginnt ein Anführungszeichen, und das zweite fehlt.`,
	noColumn: (missing, there) =>
		`Es gibt keine Spalte ${columns(missing)}. Die Tabelle hat die Spalten ${columns(there)}.`,
	noStatementColumn: (there) =>
		`Keine Spalte ist die Aussage. Nennen Sie sie: --map statement=SPALTE. Die Tabelle hat die Spalten ${columns(there)}.`,
	column: (name) => `Die Spalte „${name}“ wird nicht übernommen.`,
	checked: (verdict, reviewer, url) =>
		`Geprüft: ${[verdict && `Urteil „${verdict}“`, reviewer && `von ${reviewer}`, url].filter(Boolean).join(" ")}`,
	untrue: (verdict) =>
		`Urteil „${verdict}“: als überholt (deprecated) aufgenommen, damit sich kein Entwurf darauf stützt`,
	unknownUnit: (unit) => `die Einheit ${unit} ist hier nicht bekannt und fehlt: Schreiben Sie sie in die Aussage`,
	idTwice: (id, place) => `Die Kennung „${id}“ hat auch ${place}.`,
	noStatement: "Es gibt keine Aussage.",
	onRecordAs: (id) => `Diese Aussage steht als „${id}“ im Register.`,
	noSource:
		"Es ist keine Quelle genannt. Ergänzen Sie eine, oder nennen Sie mit --source eine für alle solchen Aussagen.",
	noFigure: "Darin lässt sich keine Zahl lesen, oder ein Feld ist falsch.",
	onRecordIn: (id, file) => `Die Aussage „${id}“ steht in ${file}.`,
	onRecord: (id) => `Die Aussage „${id}“ steht schon im Register; --force setzt diese an ihre Stelle.`,
	chooseId: (id) => `Die Aussage „${id}“ steht schon im Register. Wählen Sie mit --id eine andere Kennung.`,
	lost: {
		of: (what, claims) => `${what} (${claims} ${claims === 1 ? "Aussage" : "Aussagen"})`,
		field: (name) => `${name} geht verloren`,
		quoteLanguage: "die Sprache des Zitats geht verloren",
		otherSources: "von mehreren Quellen bleibt nur die erste",
		otherDetails: "von mehreren Quellen ist nur die erste ganz beschrieben",
		names: "weitere Namen und Art der Quellen gehen verloren",
		keys: "Schlüssel, weitere Namen und Art der Quellen gehen verloren",
		unit: (unit) => `die Einheit ${unit} hat hier kein Objekt und fehlt in der Menge`,
		hedge: (hedge) => `die Einschränkung „${hedge}“ steht nur in der Bezeichnung`,
	},
	rating: "url, author und reviewRating der Prüfung müssen Sie ergänzen: Eine Aussage im Register hat kein Urteil",
	property: "P1114 (Anzahl) steht für jede Eigenschaft: Setzen Sie die gemeinte ein, bevor die Datei zu Wikidata geht",
};
