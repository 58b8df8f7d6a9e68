// German words of the editor: source cards, lenses, the outline, progress, and what recording a claim asks or refuses.
import type { Wording } from "../wording.ts";

const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const card: Wording["card"] = {
	relations: {
		supported: "stimmt überein",
		"altered-qualifier": "gleiche Zahl, andere Einschränkung",
		"partial-range": "ein Ende der Spanne im Register",
		conflict: "stimmt nicht überein",
		"unit-mismatch": "gleiche Zahl, andere Einheit",
		incomparable: "lässt sich nicht vergleichen",
	},
	onRecord: "Im Register",
	inDraft: "Im Entwurf",
	source: "Quelle",
	reportedBy: "Berichtet von",
	where: "Stelle",
	asOf: "Stand",
	quote: "Zitat",
	credited: "Zugeschrieben",
	toNobody: "noch niemandem",
	matchedBy: "Verknüpft durch",
	pin: (claim) => `den Kommentar „claim: ${claim}“`,
	claim: "Aussage",
	readAs: "Gelesen als",
	refused: "Ein Kommentar sagt, dass keine Aussage im Register gemeint ist.",
	nothing: "Zu dieser Zahl steht nichts im Register.",
	title: "Titel",
	by: "Von",
	publisher: "Herausgeber",
	date: "Datum",
	link: "Adresse",
	key: "Schlüssel",
	notTied: "Keine Zahl dieses Entwurfs ist damit verknüpft.",
	claims: (count) =>
		count === 0
			? "Von dieser Quelle steht keine Aussage im Register."
			: `Von dieser Quelle ${count === 1 ? "steht 1 Aussage" : `stehen ${count} Aussagen`} im Register.`,
};

export const states: Wording["states"] = {
	conflict: "Widerspruch",
	attention: "zu prüfen",
	unsourced: "ohne Quelle",
	silenced: "stumm",
	cited: "mit Quelle",
	supported: "belegt",
};

export const lens: Wording["lens"] = {
	figures: (count) => counted(count, "Zahl", "Zahlen"),
	sourced: (count) => `${count} mit Quelle`,
	conflicts: (count) => counted(count, "Widerspruch", "Widersprüche"),
	attention: (count) => `${count} zu prüfen`,
	unsourced: (count) => `${count} ohne Quelle`,
	figure: "Zahl",
	inDrafts: "In Entwürfen",
	uses: (figures, drafts) => `${counted(figures, "Zahl", "Zahlen")} in ${counted(drafts, "Entwurf", "Entwürfen")}`,
	named: (times, drafts) => `${times}-mal genannt in ${counted(drafts, "Entwurf", "Entwürfen")}`,
	unused: "in keinem Entwurf verwendet",
};

export const progress: Wording["progress"] = {
	registry: "Register wird gelesen",
	drafts: "Entwürfe werden geprüft",
	draft: (at, of, name) => `${at} von ${of}: ${name}`,
	failed: (name) => `${name} konnte nicht geprüft werden`,
	unread: (name, why) => `${name} ${why}`,
};

export const recording: Wording["recording"] = {
	choose: "Als Aussage ins Register aufnehmen …",
	title: (says, file) => `Als Aussage${says} ins Register aufnehmen (${file})`,
	of: (source) => ` von ${source}`,
	toFillIn: ", noch ohne Quelle,",
	fillIn: "Titel der Quelle, noch auszufüllen",
	noFile:
		"Es gibt noch keine Registerdatei. Legen Sie eine an, deren Name auf .claims.yaml endet, und nehmen Sie die Aussage dann auf.",
	notAmong: "Diese Registerdatei gehört nicht zu denen, an denen der Entwurf geprüft wird.",
	changed: "Die Registerdatei hat sich gerade geändert. Nehmen Sie die Aussage noch einmal auf.",
	refused: {
		format: (name) =>
			`${name}-Dateien enthalten nur Quellen. Nennen Sie eine Registerdatei, deren Name auf .claims.yaml oder .claims.json endet.`,
		broken: (line, message) =>
			`Zeile ${line} der Datei lässt sich nicht lesen: ${message} Bringen Sie das zuerst in Ordnung; geschrieben wurde nichts.`,
		bibliography:
			"Diese Datei ist ein Literaturverzeichnis. Nennen Sie eine Registerdatei, deren Name auf .claims.yaml endet.",
		noRegistry: "Ein Register beginnt mit version:, sources: und claims:; diese Datei tut es nicht.",
		idTaken: (id) => `Die Aussage „${id}“ steht schon in der Datei. Wählen Sie eine andere Kennung.`,
		idTwice: (id) => `Zwei der Aussagen haben die Kennung „${id}“. Wählen Sie für eine von ihnen eine andere.`,
		keyTaken: (key) => `Die Quelle „${key}“ steht schon in der Datei. Wählen Sie einen anderen Schlüssel.`,
		cannot:
			"Die Datei ist so geschrieben, dass sich nichts ergänzen lässt, ohne mehr an ihr zu ändern. Tragen Sie die Aussage von Hand ein.",
	},
};

export const renaming: Wording["renaming"] = {
	unknown: (id) => `Unter „${id}“ steht nichts im Register.`,
	bundled: (id) => `„${id}“ kommt mit Sourcemark und behält seinen Namen.`,
	sourceElsewhere: (key) => `Die Quelle „${key}“ steht in einem Literaturverzeichnis. Benennen Sie sie dort um.`,
	claimElsewhere: (id) => `Die Aussage „${id}“ steht in einem Literaturverzeichnis. Benennen Sie sie dort um.`,
	taken: (id) => `„${id}“ steht schon im Register.`,
	begin: "Ein Name beginnt mit einem Buchstaben oder einer Ziffer.",
	letters: "Ein Name besteht aus Buchstaben, Ziffern und -, ohne Leerzeichen.",
	end: "Ein Name endet mit einem Buchstaben oder einer Ziffer.",
};

export const signing: Wording["signing"] = {
	title: "Diese Zahl abnehmen",
	saveFirst: "Speichern Sie den Entwurf zuerst: Seine Abnahmen stehen in einer Datei daneben.",
	noFile: (file) =>
		`Es gibt noch keine ${file}. Legen Sie eine leere im obersten Ordner des Projekts an, und nehmen Sie die Zahl dann noch einmal ab.`,
	unreadable: (file) => `${file} lässt sich nicht als Datei von Abnahmen lesen. Bringen Sie sie zuerst in Ordnung.`,
	changed: (file) => `${file} hat sich gerade geändert. Nehmen Sie die Zahl noch einmal ab.`,
};
