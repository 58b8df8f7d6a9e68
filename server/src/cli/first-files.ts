// Takes what somebody answered; gives the texts of a first project file and a first claims file, with a word on each line that
// says what it is for. Pure: never looks at a disk.
import { proposeKey, type StyleId } from "../engine/index.ts";

export interface Answers {
	/** A tag, or null: told from each paragraph. */
	readonly language: string | null;
	readonly style: StyleId;
	/** What prose calls the first source; empty where nobody said. */
	readonly source: string;
}

/** YAML that ends with a word on what it is for, all of them under each other. */
const told = (yaml: string, about: string): string => `${yaml.padEnd(28)}# ${about}`;

export const configText = ({ language, style }: Answers): string =>
	[
		"# How the drafts of this folder and those below are checked, in the editor and on the command line.",
		told(`language: ${language ?? "auto"}`, "of drafts that do not say it: auto, de, de-CH, en, en-GB ..."),
		told(`citationStyle: ${style}`, "how a quick fix names a source: pandoc, footnote, link, comment or prose"),
		"# rules:",
		told("#   unsourced-figure: off", "error, warning, information, hint or off"),
		"",
	].join("\n");

const examples = {
	de: "Mindestens 48 Brunnen im Tal sind versiegt.",
	en: "At least 48 wells in the valley have run dry.",
} as const;

/** The example is a comment: a claim that nobody makes would be checked against. */
export function claimsText({ language, source }: Answers): string {
	const statement = language?.startsWith("de") ? examples.de : examples.en;
	const key = proposeKey({ name: source || "Water Board" }, () => false);
	const sources = [`  ${key}:`, `    short: ${JSON.stringify(source || "Water Board")}`];
	const claim = ["  dry-wells:", `    statement: ${statement}`, `    source: ${key}`];
	const aside = (lines: readonly string[]): string[] => lines.map((line) => `#${line}`);
	return [
		"# Claims on record: a sentence each, and who says so. Figure, unit and words are read from the sentence.",
		"# Take the first mark of a line away to use it.",
		"version: 1",
		"sources:",
		...(source ? sources : aside(sources)),
		"claims:",
		...aside(claim),
		"",
	].join("\n");
}
