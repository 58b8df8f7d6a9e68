// Takes a command's arguments and the options it knows; gives their values, or what is wrong with them in plain words.
// Never throws for what a user typed.
import { type ParseArgsConfig, parseArgs } from "node:util";
import { didYouMean, type Say, wordingFor } from "../engine/index.ts";
import { locales, spokenLanguage } from "./locale.ts";

export type Known = NonNullable<ParseArgsConfig["options"]>;

export interface Parsed {
	readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
	readonly positionals: readonly string[];
}

/** What a command cannot go on with; said to whoever called it, in their language. */
class Refusal extends Error {
	constructor(readonly say: Say) {
		super(say(wordingFor()));
	}
}

/** A command was called in a way it does not know. */
export class UsageError extends Refusal {}

/** A command was called rightly and what it needs is not there: said in its words, without the usage. */
export class Unusable extends Refusal {}

/** What every command knows. */
const everywhere: Known = { help: { type: "boolean", short: "h" }, locale: { type: "string" } };

/** What Node's parser finds wrong, in our words: its own are English, and go on about how to write what nobody meant. */
function refused(error: unknown, known: Known): UsageError {
	const { code, message } = error as NodeJS.ErrnoException;
	const [, option = ""] = /'(?:-\w, )?(--?[^' ]+)/.exec(message) ?? [];
	const meant = didYouMean(
		option,
		Object.keys({ ...everywhere, ...known }).map((name) => `--${name}`),
	);
	return new UsageError((wording) => {
		const { none, needsValue, takesNoValue } = wording.refusals.options;
		if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return none(option, option.startsWith("--") ? meant(wording) : "");
		return message.includes("does not take an argument") ? takesNoValue(option) : needsValue(option);
	});
}

/** `--locale` has been heard before (locale.ts). */
function checkLocale({ values: { locale } }: Parsed): void {
	if (typeof locale !== "string" || spokenLanguage(locale) !== null) return;
	throw new UsageError(({ refusals }) => refusals.options.oneOf("--locale", locales, locale));
}

/** Throws a UsageError. A lone `-` is a path. */
export function parseOptions(args: readonly string[], known: Known): Parsed {
	let parsed: Parsed;
	try {
		parsed = parseArgs({ args: [...args], options: { ...everywhere, ...known }, allowPositionals: true, strict: true });
	} catch (error) {
		throw refused(error, known);
	}
	checkLocale(parsed);
	return parsed;
}

/** The option's value where it is one of those that it may have. Throws a UsageError. */
export function choice<Value extends string>(parsed: Parsed, name: string, values: readonly Value[], otherwise: Value) {
	const value = parsed.values[name] ?? otherwise;
	if (values.includes(value as Value)) return value as Value;
	throw new UsageError(({ refusals }) => refusals.options.oneOf(`--${name}`, values.join(", "), String(value)));
}

/** The option's whole number above 0. Throws a UsageError. */
export function numberOf(parsed: Parsed, name: string, otherwise: number): number {
	const value = parsed.values[name];
	if (value === undefined) return otherwise;
	if (typeof value === "string" && /^[1-9]\d{0,3}$/.test(value)) return Number(value);
	throw new UsageError(({ refusals }) => refusals.options.number(`--${name}`, String(value)));
}

const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/** A tag, or `auto`. */
export const isLanguage = (text: string): boolean => text === "auto" || tag.test(text);

/** `--lang`, or null. Throws a UsageError. */
export function languageOf({ values: { lang } }: Parsed): string | null {
	if (lang === undefined || lang === "auto") return null;
	if (typeof lang === "string" && tag.test(lang)) return lang.replaceAll("_", "-");
	throw new UsageError(({ refusals }) => refusals.options.language(String(lang)));
}
