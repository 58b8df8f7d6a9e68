// German words of the command line's answers for people. Its usage and its formats for machines are not translated.
import type { Wording } from "../wording.ts";

const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const command: Wording["command"] = {
	severities: { error: "Fehler", warning: "Warnung", information: "Anmerkung", hint: "Hinweis" },
	fix: "Vorschlag:",
	noDraft: "Es wurde kein Entwurf geprüft.",
	nothing: "Nichts zu melden",
	read: (drafts, figures, tied) =>
		`${counted(drafts, "Entwurf", "Entwürfe")}, ${counted(figures, "Zahl", "Zahlen")}, davon ${tied} im Register`,
	errors: (count) => `${count} Fehler`,
	warnings: (count) => counted(count, "Warnung", "Warnungen"),
	informations: (count) => counted(count, "Anmerkung", "Anmerkungen"),
	hints: (count) => counted(count, "Hinweis", "Hinweise"),
	found: (counts, read) => `${counts.join(", ")}; ${read}.`,
	checked: (drafts) => `${drafts} Entwürfe geprüft`,
	noMarkdown: "In diesem Ordner liegen keine Markdown-Dateien.",
	tooManyFolders: "Dieser Ordner enthält mehr Ordner, als durchsucht werden.",
};
