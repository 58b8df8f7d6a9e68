// Takes an entry of a sheet and who has checked it when; gives the sign-off for it.
import type { SheetEntry } from "./sheet.ts";
import type { SignOff } from "./sign-off.ts";
import { oneLine } from "./texts.ts";

export interface Signing {
	/** The draft's path as sign-offs name it. */
	readonly draft: string;
	readonly by: string;
	/** ISO 8601, a day: whoever asks knows the clock. */
	readonly on: string;
	readonly note: string | null;
}

export function signOffFor(entry: SheetEntry, { draft, by, on, note }: Signing): SignOff {
	const { fingerprint, figure, before, after, state } = entry;
	const said = note === null ? "" : oneLine(note).trim();
	const sentence = `${before}${figure}${after}`.trim();
	return { fingerprint, draft, figure, sentence, by: oneLine(by).trim(), on, note: said === "" ? null : said, state };
}
