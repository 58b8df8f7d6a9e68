// Takes an address from a registry; gives it where it is one of the web's, written so that it cannot end a link early.

export interface WebAddress {
	readonly href: string;
	/** What a reader sees before following it: never a name before an @. */
	readonly host: string;
}

/** Null for what is none, and for every other scheme (command:, file:, javascript:). */
export function webAddress(text: string | null): WebAddress | null {
	if (text === null || !URL.canParse(text)) return null;
	const url = new URL(text);
	if (url.protocol !== "http:" && url.protocol !== "https:") return null;
	return { href: url.href.replace(/[<>()\\]/g, percent), host: url.host };
}

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
