// What fields of claims files are for, in German, by what the file format's own schema says of them.
import type { Wording } from "../wording.ts";

const german: Readonly<Record<string, string>> = {
	"Sourcemark registry": "Register von Sourcemark",
	"Claims and their sources. The least a claim needs is a statement and a source; everything else sharpens it.":
		"Aussagen und ihre Quellen. Eine Aussage braucht mindestens einen Satz und eine Quelle; alles andere macht sie genauer.",
	"The address of this schema, for editors.": "Die Adresse dieses Schemas, für Editoren.",
	"Version of this format. Write 1.": "Version dieses Formats. Schreiben Sie 1.",
	"Who says it. Each source stands under the key that citations use, as in [@nis-2025].":
		"Wer es sagt. Jede Quelle steht unter dem Schlüssel, mit dem sie zitiert wird, wie in [@nis-2025].",
	"Figures on record. Each claim stands under an id of your choice, as in dprk-soldiers-killed.":
		"Zahlen im Register. Jede Aussage steht unter einer Kennung Ihrer Wahl, wie dprk-soldiers-killed.",
	"A figure on record: a statement, its source, where and when.":
		"Eine Zahl im Register: ein Satz, seine Quelle, wo und wann.",
	"One sentence that holds the figure: a text, or one a language (en: ..., de: ...). Figure, unit, noun and the words that tie a draft to this claim are read from it.":
		"Ein Satz mit der Zahl: ein Text, oder einer je Sprache (en: ..., de: ...). Zahl, Einheit, Gezähltes und die Wörter, die einen Entwurf damit verknüpfen, werden daraus gelesen.",
	"Key of the source that says so, or a list of keys: citing any of them will do.":
		"Schlüssel der Quelle, die es sagt, oder eine Liste von Schlüsseln: Einen davon zu nennen, genügt.",
	"Keys of who reported it. Citing one of them is accepted and shown as second-hand.":
		"Schlüssel derer, die darüber berichten. Einen davon zu nennen, wird angenommen und als aus zweiter Hand gezeigt.",
	"Which figure is meant, where the statement has several: as written there (about 2,000), or as value, or min and max, with qualifier, unit and noun.":
		"Welche Zahl gemeint ist, wo der Satz mehrere hat: wie dort geschrieben (rund 2000), oder als value, oder min und max, mit qualifier, unit und noun.",
	"Further words that tie a draft to this claim, by language: also: { en: [fallen, lost their lives] }.":
		"Weitere Wörter, die einen Entwurf mit dieser Aussage verknüpfen, je Sprache: also: { de: [gefallen, ums Leben gekommen] }.",
	"The day, month or year the figure holds for: 2025, 2025-09 or 2025-09-11.":
		"Der Tag, Monat oder das Jahr, für das die Zahl gilt: 2025, 2025-09 oder 2025-09-11.",
	"Where in the source it stands: p. 4, table 2, 00:12:30.": "Wo es in der Quelle steht: S. 4, Tabelle 2, 00:12:30.",
	"The source's own words: a text, or { text, lang }.": "Die Worte der Quelle selbst: ein Text, oder { text, lang }.",
	"The words as the source has them.": "Die Worte, wie sie in der Quelle stehen.",
	"Their language: ko, fr, de-CH.": "Ihre Sprache: ko, fr, de-CH.",
	"preferred: this one where several claims say something of the same thing; deprecated: kept, but no longer to be relied on.":
		"preferred: diese, wo mehrere Aussagen etwas über dasselbe sagen; deprecated: aufbewahrt, aber nicht mehr verlässlich.",
	"Id of the newer claim that replaces this one.": "Kennung der neueren Aussage, die diese ersetzt.",
	"Ids of claims that this one contradicts.": "Kennungen von Aussagen, denen diese widerspricht.",
	"A note for whoever reads the file; shown nowhere else.":
		"Eine Notiz für alle, die die Datei lesen; sonst wird sie nirgends gezeigt.",
	'The number: 2000, "2,000" or "5.6 billion".': "Die Zahl: 2000, „2'000“ oder „5,6 Milliarden“.",
	"The lower end of a range.": "Das untere Ende einer Spanne.",
	"The upper end of a range.": "Das obere Ende einer Spanne.",
	"How the source hedges it.": "Wie die Quelle sie einschränkt.",
	"USD, CHF, %, km, kg ...; leave it out for a count.": "USD, CHF, %, km, kg ...; bei einer Anzahl leer lassen.",
	"What is counted: soldiers, Brunnen.": "Was gezählt wird: Soldaten, Brunnen.",
	"A person (family, given) or an organisation (literal).":
		"Eine Person (family, given) oder eine Organisation (literal).",
	"Family name.": "Nachname.",
	"Given names.": "Vornamen.",
	"Name of an organisation, or a name that is not to be taken apart.":
		"Name einer Organisation, oder ein Name, der nicht zerlegt werden soll.",
	"Jr., III.": "jun., III.",
	"A particle that is left out where only the family name stands: the van of Ludwig van Beethoven.":
		"Ein Namensteil, der wegfällt, wo nur der Nachname steht: das van von Ludwig van Beethoven.",
	"A particle that stays with the family name: the von der of Ursula von der Leyen.":
		"Ein Namensteil, der beim Nachnamen bleibt: das von der von Ursula von der Leyen.",
	"2025, 2025-09, 2025-09-11, or CSL date-parts.": "2025, 2025-09, 2025-09-11, oder date-parts von CSL.",
	"A date as text.": "Ein Datum als Text.",
	"A date that is not to be read.": "Ein Datum, das nicht gelesen werden soll.",
	"A CSL-JSON item with the names prose calls it by.": "Ein Eintrag in CSL-JSON, mit den Namen, die Texte ihm geben.",
	"How prose names the source (NIS); used when a fix writes words. A text, or one a language.":
		"Wie Texte die Quelle nennen (NIS); so steht sie da, wenn eine Schnellkorrektur Worte schreibt. Ein Text, oder einer je Sprache.",
	'What sort of source it is: the nouns that may stand for it in prose (agency: "the agency"; study: "die Studie").':
		"Was für eine Quelle es ist: die Wörter, die im Text für sie stehen können (agency: „die Behörde“; study: „die Studie“).",
	"Every other name prose may call it by, in any language.":
		"Alle anderen Namen, die Texte ihr geben können, in jeder Sprache.",
	"CSL type: report, article-newspaper, article-journal, webpage, dataset, book, interview ...":
		"Art nach CSL: report, article-newspaper, article-journal, webpage, dataset, book, interview ...",
	"Title of the work.": "Titel des Werks.",
	"Who wrote or published it: [{ family: Doe, given: Jane }] or [{ literal: Statistics Office }].":
		"Wer es verfasst oder herausgegeben hat: [{ family: Muster, given: Anna }] oder [{ literal: Statistikamt }].",
	"When it was published: 2025, 2025-09, 2025-09-11, or CSL date-parts.":
		"Wann es erschienen ist: 2025, 2025-09, 2025-09-11, oder date-parts von CSL.",
	"When it was read.": "Wann es gelesen wurde.",
	"Who published it.": "Wer es veröffentlicht hat.",
	"The newspaper, journal or site it stands in.": "Die Zeitung, Zeitschrift oder Website, in der es steht.",
	"Its address.": "Die Adresse.",
	"Its DOI, without https://doi.org/.": "Die DOI, ohne https://doi.org/.",
	"Language of the work.": "Sprache des Werks.",
	"A note for whoever reads the file.": "Eine Notiz für alle, die die Datei lesen.",
};

/** Most fields of CSL are named and no more. */
const csl = /^CSL (?:(name|date) )?variable (.*)\.$/;
const sorts: Readonly<Record<string, string>> = { name: "Namensfeld", date: "Datumsfeld" };

export const fields: Wording["fields"] = {
	about: (description) => {
		const [, sort = "", name] = csl.exec(description) ?? [];
		return german[description] ?? (name === undefined ? description : `${sorts[sort] ?? "Feld"} ${name} von CSL.`);
	},
};
