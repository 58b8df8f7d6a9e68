// German words of the command line's answers for people. Its formats for machines are not translated.
import type { Wording } from "../wording.ts";

const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const claims = (count: number): string => counted(count, "Aussage", "Aussagen");
const sources = (count: number): string => counted(count, "Quelle", "Quellen");

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
	noClaims: "Keine eigene Datei mit Aussagen zählt hier. 'sourcemark init' schreibt eine erste.",
	claimsFile: "Das ist eine Datei mit Aussagen und kein Entwurf: 'sourcemark registry check' sieht sie durch.",
	tooManyFolders: "Dieser Ordner enthält mehr Ordner, als durchsucht werden.",
	note: (what) => `Anmerkung: ${what}`,
	signedOff: (at, figure, by, on, file) => `${at} ${figure}: abgenommen von ${by} am ${on}, in ${file}`,
	sorts: {
		count: "Anzahl",
		money: "Geld",
		percent: "Prozentwert",
		measure: "Messwert",
		ratio: "Verhältnis",
		duration: "Zeitspanne",
		age: "Alter",
	},
	either: (one, other) => `${one} oder ${other}`,
	baseline: {
		known: (findings) => `${counted(findings, "Befund darin ist", "Befunde darin sind")} weggelassen.`,
		gone: (findings, drafts) =>
			`${counted(findings, "Befund", "Befunde")} darin gibt es nicht mehr (${drafts}). --write-baseline nimmt sie heraus.`,
		written: (findings) =>
			`${counted(findings, "Befund", "Befunde")} aufgeschrieben; --baseline lässt sie künftig weg.`,
	},
	init: {
		language:
			"In welcher Sprache sind Ihre Entwürfe? de, de-CH, en-GB ..., oder auto, um sie an jedem Absatz zu erkennen (auto)",
		languageAdvice: "Schreiben Sie auto oder ein Sprachkürzel wie de, de-CH oder en-GB.",
		style: (styles) => `Wie nennen Sie Quellen? ${styles} (pandoc)`,
		styleAdvice: (styles) => `Schreiben Sie eines von ${styles}.`,
		source:
			"Wer ist Ihre erste Quelle, so wie Texte sie nennen? Zum Beispiel Wasseramt; leer lassen, um sie später einzutragen",
		wrote: (file) => `${file} geschrieben`,
		stays: (file) => `${file} gibt es schon und bleibt, wie es ist`,
		next: (claims, check) => `So geht es weiter
  1. Schreiben Sie eine Aussage in ${claims}: einen Satz mit seiner Zahl, und seine Quelle.
  2. Schreiben Sie in diesem Ordner einen Entwurf (.md) und prüfen Sie ihn: ${check}
  3. Oder öffnen Sie den Ordner in VS Code: Zahlen werden geprüft, während Sie schreiben.`,
		config: "Wie die Entwürfe in diesem Ordner und darunter geprüft werden, im Editor und auf der Kommandozeile.",
		configLanguage: "von Entwürfen, die es nicht sagen: auto, de, de-CH, en, en-GB ...",
		configStyle: (styles) => `wie eine Schnellkorrektur eine Quelle nennt: ${styles}`,
		configRules: "error, warning, information, hint oder off",
		claims: "Aussagen im Register: je ein Satz, und wer es sagt. Zahl, Einheit und Wörter werden aus dem Satz gelesen.",
		claimsUse: "Nehmen Sie das erste Zeichen einer Zeile weg, um sie zu verwenden.",
		exampleSource: "Wasseramt",
	},
	registry: {
		held: (files, claimCount, sourceCount) =>
			`${counted(files, "Datei", "Dateien")}, ${claims(claimCount)}, ${sources(sourceCount)}`,
		problems: (count) => `${count} zu beanstanden`,
		claims,
		fine: "gut",
		not: "nicht",
		found: (count, fine) => `${claims(count)} gefunden, ${fine} gut, ${count - fine} nicht.`,
		unwritten: "Geschrieben wurde nichts.",
		dry: "Geschrieben wurde nichts (--dry-run).",
		wrote: (claimCount, sourceCount, file) =>
			`${claims(claimCount)} und ${sources(sourceCount)} in ${file} geschrieben.`,
		leftOut:
			"Die Dateien haben Fehler, und Aussagen, die sich deshalb nicht lesen lassen, fehlen; sourcemark registry check sagt, wo.",
		stats: {
			claims: "Aussagen",
			sources: "Quellen",
			unused: (count, unused) => `${count}, davon ${unused} ohne Aussage`,
			languages: "Sprachen",
			units: "Einheiten",
			years: "Jahre",
			ranks: "Ränge",
			mostUsed: "Am häufigsten",
			without: "Es fehlt",
			lacking: (locator, quote) => `Stelle ${locator}, Zitat ${quote}`,
			unknown: "unbekannt",
			counts: "Anzahl",
			none: "keine",
			more: (count) => ` und ${count} weitere`,
		},
	},
};
