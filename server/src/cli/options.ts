// Takes a command's arguments and the options it knows; gives their values, or what is wrong with them in plain words.
// Never throws for what a user typed.
import { type ParseArgsConfig, parseArgs } from "node:util";
import { didYouMean, type InterfaceLanguage, interfaceLanguages, interfaceOf, wordingFor } from "../engine/index.ts";

export type Known = NonNullable<ParseArgsConfig["options"]>;

export interface Parsed {
	readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
	readonly positionals: readonly string[];
}

/** A command was called in a way it does not know. */
export class UsageError extends Error {}

/** A command was called rightly and what it needs is not there: said in its words, without the usage. */
export class Unusable extends Error {}

const help: Known = { help: { type: "boolean", short: "h" } };

/** Throws a UsageError. A lone `-` is a path. */
export function parseOptions(args: readonly string[], known: Known): Parsed {
	try {
		return parseArgs({ args: [...args], options: { ...help, ...known }, allowPositionals: true, strict: true });
	} catch (error) {
		const { message } = error as Error;
		// Node goes on about how to write a positional that looks like an option; that helps nobody here.
		const plain = message.split(". To specify")[0] as string;
		const [, slip] = /^Unknown option '(--.+)'$/.exec(plain) ?? [];
		if (!slip) throw new UsageError(plain);
		const meant = didYouMean(
			slip,
			Object.keys(known).map((name) => `--${name}`),
		);
		throw new UsageError(`There is no option ${slip}.${meant(wordingFor())}`);
	}
}

/** The option's value where it is one of those that it may have. Throws a UsageError. */
export function choice<Value extends string>(parsed: Parsed, name: string, values: readonly Value[], otherwise: Value) {
	const value = parsed.values[name] ?? otherwise;
	if (values.includes(value as Value)) return value as Value;
	throw new UsageError(`--${name} must be one of ${values.join(", ")}, not '${value}'`);
}

/** The option's whole number above 0. Throws a UsageError. */
export function numberOf(parsed: Parsed, name: string, otherwise: number): number {
	const value = parsed.values[name];
	if (value === undefined) return otherwise;
	if (typeof value === "string" && /^[1-9]\d{0,3}$/.test(value)) return Number(value);
	throw new UsageError(`--${name} must be a whole number from 1 on, not '${value}'`);
}

const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/** A tag, or `auto`. */
export const isLanguage = (text: string): boolean => text === "auto" || tag.test(text);

/** `--locale`: what the answers for people are written in; "de-CH" is German. Never taken from the environment, so that a log reads the
 * same everywhere. Throws a UsageError. */
export function interfaceOption({ values: { locale } }: Parsed): InterfaceLanguage {
	const language = interfaceOf(String(locale ?? "en"));
	if (new RegExp(`^${language}\\b`, "i").test(String(locale ?? "en"))) return language;
	throw new UsageError(`--locale must be one of ${interfaceLanguages.join(", ")}, not '${locale}'`);
}

/** `--lang`, or null. Throws a UsageError. */
export function languageOf({ values: { lang } }: Parsed): string | null {
	if (lang === undefined || lang === "auto") return null;
	if (typeof lang === "string" && tag.test(lang)) return lang.replaceAll("_", "-");
	throw new UsageError(`--lang must be a language tag such as de, de-CH or en-GB, not '${lang}'`);
}
