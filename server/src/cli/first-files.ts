// Takes what somebody answered; gives the texts of a first project file and a first claims file, with a word on each line that
// says what it is for. Pure: never looks at a disk.
import { proposeKey, type StyleId, type Wording } from "../engine/index.ts";
import { styles } from "../workspace/index.ts";

export interface Answers {
	/** A tag, or null: told from each paragraph. */
	readonly language: string | null;
	readonly style: StyleId;
	/** What prose calls the first source; empty where nobody said. */
	readonly source: string;
}

/** YAML that ends with a word on what it is for, all of them under each other. */
const told = (yaml: string, about: string): string => `${yaml.padEnd(28)}# ${about}`;

export const configText = ({ language, style }: Answers, { command: { init } }: Wording): string =>
	[
		`# ${init.config}`,
		told(`language: ${language ?? "auto"}`, init.configLanguage),
		told(`citationStyle: ${style}`, init.configStyle(styles.join(", "))),
		"# rules:",
		told("#   unsourced-figure: off", init.configRules),
		"",
	].join("\n");

const examples = {
	de: "Mindestens 48 Brunnen im Tal sind versiegt.",
	en: "At least 48 wells in the valley have run dry.",
} as const;

/** The example is a comment: a claim that nobody makes would be checked against. */
export function claimsText({ language, source }: Answers, { command: { init } }: Wording): string {
	const statement = language?.startsWith("de") ? examples.de : examples.en;
	const key = proposeKey({ name: source || init.exampleSource }, () => false);
	const sources = [`  ${key}:`, `    short: ${JSON.stringify(source || init.exampleSource)}`];
	const claim = ["  dry-wells:", `    statement: ${statement}`, `    source: ${key}`];
	const aside = (lines: readonly string[]): string[] => lines.map((line) => `#${line}`);
	return [
		`# ${init.claims}`,
		`# ${init.claimsUse}`,
		"version: 1",
		"sources:",
		...(source ? sources : aside(sources)),
		"claims:",
		...aside(claim),
		"",
	].join("\n");
}
