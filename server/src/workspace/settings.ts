// The options of the manifest: their names, values and defaults. Takes what an editor or a project file says;
// gives the options that are well said and a problem for each that is not. Never throws, never reads a file.
import {
	type CheckOptions,
	defaultOptions,
	didYouMean,
	type RuleSettings,
	ruleIds,
	type Say,
	type StyleId,
} from "../engine/index.ts";

export type Run = "onType" | "onSave";

export interface Settings extends CheckOptions {
	/** As written; relative to where they were written. */
	readonly registries: readonly string[];
	readonly bundledRegistry: boolean;
	readonly run: Run;
	/** How long new findings in the line that is being typed in wait for a pause, in milliseconds; 0: not at all. */
	readonly delay: number;
	/** Short names of sources behind supported figures. */
	readonly inlayHints: boolean;
	/** Numbers of figures above headings. */
	readonly codeLens: boolean;
	/** A quiet mark under supported figures. */
	readonly decorations: boolean;
	/** Problems of drafts that are not open. */
	readonly workspaceProblems: boolean;
}

export const defaultSettings: Settings = {
	...defaultOptions,
	registries: [],
	bundledRegistry: true,
	run: "onType",
	delay: 0,
	inlayHints: false,
	codeLens: true,
	decorations: true,
	workspaceProblems: false,
};

/** A value that cannot be used, by the names that lead to it. */
export interface SettingProblem {
	readonly path: readonly string[];
	readonly message: Say;
}

export interface ReadSettings {
	readonly settings: Partial<Settings>;
	readonly problems: readonly SettingProblem[];
}

/** Gives the value, or what it must be. */
type Reader = (value: unknown) => { readonly value: unknown } | { readonly wanted: Say };

export const styles: readonly StyleId[] = ["pandoc", "footnote", "link", "comment", "prose"];
const levels = ["error", "warning", "information", "hint", "off"];
const tag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

const oneOf =
	(values: readonly string[]): Reader =>
	(value) =>
		typeof value === "string" && values.includes(value)
			? { value }
			: { wanted: ({ settings }) => settings.oneOf(values.join(", ")) };

const language: Reader = (value) => {
	if (value === "auto") return { value: null };
	return typeof value === "string" && tag.test(value) ? { value } : { wanted: ({ settings }) => settings.language };
};

const truth: Reader = (value) =>
	typeof value === "boolean" ? { value } : { wanted: ({ settings }) => settings.truth };

/** Longer than this is no pause but switching off. */
const longestDelay = 10_000;

const milliseconds: Reader = (value) =>
	typeof value === "number" && value >= 0 && value <= longestDelay
		? { value }
		: { wanted: ({ settings }) => settings.milliseconds(longestDelay) };

const names: Reader = (value) => {
	const list = typeof value === "string" ? [value] : value;
	return Array.isArray(list) && list.every((each) => typeof each === "string" && each !== "")
		? { value: list }
		: { wanted: ({ settings }) => settings.files };
};

const readers: Readonly<Record<string, Reader>> = {
	language,
	registries: names,
	bundledRegistry: truth,
	citationStyle: oneOf(styles),
	run: oneOf(["onType", "onSave"]),
	delay: milliseconds,
	inlayHints: truth,
	codeLens: truth,
	decorations: truth,
	workspaceProblems: truth,
};

/** Every option there is. */
export const optionNames: readonly string[] = [...Object.keys(readers), "rules"];

/** A project file has these too. */
const allNames: readonly string[] = [...optionNames, "root", "extends", "overrides"];

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

function readRules(value: unknown, problems: SettingProblem[]): RuleSettings {
	if (!isRecord(value)) {
		problems.push({ path: ["rules"], message: ({ settings }) => settings.rules });
		return {};
	}
	const good = Object.entries(value).filter(([rule, level]) => {
		const known = (ruleIds as readonly string[]).includes(rule);
		if (!known)
			problems.push({
				path: ["rules", rule],
				message: (wording) => wording.settings.noRule(rule, ruleIds.join(", "), didYouMean(rule, ruleIds)(wording)),
			});
		const valid = typeof level === "string" && levels.includes(level);
		if (known && !valid)
			problems.push({
				path: ["rules", rule],
				message: ({ settings }) => settings.mustBe(rule, settings.oneOf(levels.join(", "))),
			});
		return known && valid;
	});
	return Object.fromEntries(good) as RuleSettings;
}

/** The log's level is the client's; `$schema` is for editors. */
const notOurs = (name: string): boolean => name === "trace" || name.startsWith("$");

/** Options not named, and those set to null, are left out. */
export function readSettings(raw: unknown): ReadSettings {
	if (raw === null || raw === undefined) return { settings: {}, problems: [] };
	if (!isRecord(raw))
		return { settings: {}, problems: [{ path: [], message: ({ settings: words }) => words.mapping }] };
	const settings: Record<string, unknown> = {};
	const problems: SettingProblem[] = [];
	for (const [name, value] of Object.entries(raw)) {
		const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
		if (value === null || value === undefined || notOurs(name)) continue;
		if (name === "rules") settings.rules = readRules(value, problems);
		else if (!read)
			problems.push({
				path: [name],
				message: (wording) =>
					wording.settings.noOption(name, optionNames.join(", "), didYouMean(name, allNames)(wording)),
			});
		else {
			const answer = read(value);
			if ("wanted" in answer)
				problems.push({
					path: [name],
					message: (wording) => wording.settings.mustBe(name, answer.wanted(wording)),
				});
			else settings[name] = answer.value;
		}
	}
	return { settings, problems };
}
