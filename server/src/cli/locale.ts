// What language the command speaks: `--locale` says, else the system. Answers for programs are English unless somebody asks for
// another language, so that they read the same everywhere.
import { type InterfaceLanguage, interfaceLanguages, interfaceOf, type Wording, wordingFor } from "../engine/index.ts";
import type { Io } from "./io.ts";

/** "de-CH" is German; null for a language that is not spoken here. */
export function spokenLanguage(locale: string): InterfaceLanguage | null {
	const language = interfaceOf(locale);
	return new RegExp(`^${language}\\b`, "i").test(locale) ? language : null;
}

/** The value of `--locale` among arguments, whatever else is wrong with them; the last one counts. */
function asked(args: readonly string[]): string | null {
	const end = args.indexOf("--");
	const own = end < 0 ? args : args.slice(0, end);
	const at = own.findLastIndex((arg) => arg === "--locale" || arg.startsWith("--locale="));
	const value = own[at] === "--locale" ? own[at + 1] : own[at]?.slice("--locale=".length);
	return value !== undefined && spokenLanguage(value) !== null ? value : null;
}

/** The same world, in the language that the arguments ask for. */
export const speaking = (args: readonly string[], io: Io): Io => ({ ...io, locale: asked(args) ?? io.locale });

/** The same world for an answer that programs read: what the system speaks is not asked. */
export const forPrograms = (io: Io, { locale }: { readonly locale?: unknown }): Io =>
	locale === undefined ? { ...io, locale: null } : io;

export const interfaceIn = ({ locale }: Io): InterfaceLanguage => interfaceOf(locale);

export const wordingIn = (io: Io): Wording => wordingFor(interfaceIn(io));

export const locales = interfaceLanguages.join(", ");
