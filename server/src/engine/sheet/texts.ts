// Takes words from drafts and registries; gives them on one line, without what could make them look like other words.
// Knows no markup.

/** Control characters, and those that are not seen or turn the direction of writing around. */
const disguising = /[\p{Cc}\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/gu;

/** Code stands in prose as one U+FFFC. */
export const oneLine = (text: string): string =>
	text
		.replaceAll("\uFFFC", "…")
		.replace(/\p{Cs}/gu, "\uFFFD")
		.replace(disguising, " ")
		.replace(/\s+/g, " ");

const address = /^https?:\/\/([\p{L}\p{N}.:[\]-]+)(?:[/?#][^\s<>"'`\\^{|}\p{Cc}]*)?$/iu;

export interface WebAddress {
	readonly href: string;
	/** What a reader sees before following it. */
	readonly host: string;
}

/** Null for every scheme but http and https, and for what hides its host behind a name and an @. */
export function webAddress(text: string | null): WebAddress | null {
	const [href, host] = address.exec(text ?? "") ?? [];
	return href !== undefined && host !== undefined ? { href, host } : null;
}
