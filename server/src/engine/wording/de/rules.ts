// What the rules say in German: what differs, by whose record, and what to do. Figures and words of the draft come in quotation
// marks already. Never blames.
import type { Wording } from "../wording.ts";

const titles: Wording["rules"]["titles"] = {
	"unit-mismatch": "Die Zahl stimmt mit dem Register überein, ihre Einheit oder Währung nicht.",
	"conflicting-figure": "Die Zahl und die im Register können nicht beide stimmen.",
	"superseded-figure": "Die Zahl stand früher im Register, inzwischen gibt es eine neuere.",
	"partial-range": "Von der Spanne im Register steht nur ein Ende da.",
	"altered-qualifier": "Ein Zusatz wie „rund“ oder „mindestens“ fehlt, ist schärfer oder verkehrt herum.",
	"misattributed-figure": "Die Zahl wird einer anderen Quelle zugeschrieben als im Register.",
	"missing-source": "Die Zahl steht im Register, und der Entwurf nennt keine Quelle dafür.",
	"second-hand-source": "Genannt ist nur, wer die Zahl berichtet, nicht, von wem sie stammt.",
	"unknown-source": "Der Zitierschlüssel steht in keinem Register und keinem Literaturverzeichnis.",
	"disputed-figure": "Quellen im Register widersprechen sich, und der Entwurf stellt eine Zahl als gesichert hin.",
	"altered-quote": "Wörter in Anführungszeichen weichen vom Wortlaut der Quelle im Register ab.",
	"inconsistent-figure": "Der Entwurf nennt für dieselbe Sache zwei verschiedene Zahlen.",
	"inconsistent-arithmetic": "Zahlen eines Satzes, einer Liste oder einer Tabelle gehen nicht auf.",
	"false-precision": "Die Zahl ist genauer als die ungefähre, aus der sie berechnet ist.",
	"ambiguous-number": "Die Zahl lässt sich auf zwei Arten lesen, und nichts im Entwurf sagt, welche gemeint ist.",
	"unsourced-figure": "Keine Aussage im Register deckt die Zahl, und ihr Satz nennt keine Quelle.",
	"unused-suppression": "Ein Kommentar für Sourcemark bewirkt nichts.",
};

export const rules: Wording["rules"] = {
	titles,
	doubt: "Sicher ist das nicht: Wörter im Satz oder im Absatz könnten etwas anderes sagen.",
	unitMismatch: (draft, owner, record) =>
		`${draft} ist die Zahl aus dem Register mit einer anderen Einheit: Bei ${owner} steht ${record}. Korrigieren Sie die Einheit, oder rechnen Sie die Zahl mit um.`,
	conflictingFigure: (draft, owner, record, why) =>
		`${draft} passt nicht zu ${owner}: Im Register steht ${record}.${why} Prüfen Sie, welche der beiden Zahlen stimmt.`,
	supersededFigure: {
		asOf: (date) => ` (Stand ${date})`,
		old: (draft, owner, asOf) => `${draft} ist eine ältere Zahl von ${owner}${asOf}.`,
		nothingNewer: " Im Register ist sie als überholt markiert, und eine neuere gibt es dort nicht. Prüfen Sie sie.",
		newer: (record, owner, asOf) =>
			` Im Register steht jetzt: ${record} von ${owner}${asOf}. Nennen Sie die neuere, oder sagen Sie, von wann diese ist.`,
	},
	partialRange: (draft, owner, record) =>
		`${draft} ist ein Ende einer Spanne: Bei ${owner} steht ${record}. Nennen Sie beide Enden.`,
	alteredQualifier: {
		added: "Die Quelle schränkt die Zahl nicht so ein",
		dropped: "Die Quelle schränkt die Zahl ein",
		changed: "Die Quelle schränkt die Zahl anders ein",
		say: (change, owner, record, draft) =>
			`${change}: Bei ${owner} steht ${record}, im Entwurf ${draft}. Übernehmen Sie die Einschränkung der Quelle.`,
	},
	misattributedFigure: (draft, other, owner) =>
		`${draft} wird hier ${other} zugeschrieben; laut Register stammt die Zahl von ${owner}. Nennen Sie dafür ${owner}.`,
	missingSource: (draft, owner) =>
		`${draft} steht mit der Quelle ${owner} im Register, und der Entwurf nennt keine Quelle dafür. Geben Sie ${owner} an.`,
	secondHandSource: (draft, medium, owner) =>
		`${draft} wird ${medium} zugeschrieben, wo darüber berichtet wird; laut Register stammt die Zahl von ${owner}. Nennen Sie auch ${owner}.`,
	unknownSource: (key) =>
		`Kein Register und kein Literaturverzeichnis hat eine Quelle ${key}. Korrigieren Sie den Schlüssel, oder tragen Sie die Quelle in ein Register ein.`,
	disputedFigure: {
		noFigure: "eine andere Zahl",
		say: (draft, owner, others) =>
			`${draft} ist die Zahl von ${owner}; andere Quellen im Register widersprechen: ${others.join(", ")}. Sagen Sie, von wem die Zahl stammt, oder nennen Sie beide.`,
	},
	alteredQuote: {
		credited: (owner) => `Diese Worte werden ${owner} zugeschrieben`,
		recognised: (owner) => `Das sind Worte von ${owner}`,
		say: (whose, differences) =>
			`${whose}, im Register lauten sie anders: ${differences}. Übernehmen Sie den Wortlaut, machen Sie Änderungen mit […] oder [Klammern] kenntlich, oder geben Sie den Sinn ohne Anführungszeichen wieder.`,
		missing: (words) => `${words} fehlt`,
		notOnRecord: (words) => `${words} steht nicht im Register`,
		standsFor: (words, recorded) => `${words} steht statt ${recorded}`,
		andMore: (differences, more) => `${differences}; und ${more} weitere`,
	},
	inconsistentFigure: {
		above: "in der Überschrift",
		furtherUp: "weiter oben",
		say: (draft, earlier, where) =>
			`${draft} passt nicht zu ${earlier}: So steht es ${where} für dieselbe Sache. Prüfen Sie, welche der beiden Zahlen stimmt.`,
	},
	falsePrecision: {
		say: (fine, rough, rounded) =>
			`${fine} ist genauer als ${rough}, woraus die Zahl berechnet ist. ${rounded} sagt genauso viel.`,
		rough: (figure) => `${figure}, die ungefähre Zahl.`,
	},
	ambiguousNumber: (draft, one, other) =>
		`${draft} lässt sich als ${one} oder als ${other} lesen, und keine andere Zahl hier verrät, was gemeint ist. Schreiben Sie es so, dass es eindeutig ist.`,
	unsourcedFigure: (draft) =>
		`Keine Aussage im Register deckt ${draft}, und der Satz nennt keine Quelle. Geben Sie eine an, oder nehmen Sie die Aussage ins Register auf.`,
	unusedSuppression: {
		say: (why) => `Dieser Kommentar bewirkt nichts: ${why}. Entfernen Sie ihn, oder korrigieren Sie, was er nennt.`,
		noRule: "er nennt keine Regel, die es gibt",
		nothingFound: "dort wird nichts gefunden",
		noFigure: "vor ihm steht keine Zahl, die er verknüpfen könnte",
		noClaim: (id) => `im Register steht keine Aussage ${id}`,
		noNeed: "auch ohne ihn würde keine Regel etwas zur Zahl sagen",
	},
};
