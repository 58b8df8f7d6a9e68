// Takes strangers' words; gives them as HTML text. Nothing in them is ever taken for markup, and only addresses of the web are links.
import { oneLine, webAddress } from "../texts.ts";

const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
	"`": "&#96;",
};

/** For text and for attributes in double quotes. */
export const escapeHtml = (text: string): string =>
	oneLine(text).replace(/[&<>"'`]/g, (sign) => entities[sign] ?? sign);

/** A language tag as an attribute with its leading space; "" where there is none that may be one. */
export const langOf = (tag: string | null): string =>
	tag !== null && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? ` lang="${tag}"` : "";

/** Words of a draft or a registry: their own language, and a direction of their own that ends with them. */
export const foreign = (tag: "span" | "p" | "q" | "cite", text: string, language: string | null = null): string =>
	`<${tag}${langOf(language)} dir="auto">${escapeHtml(text)}</${tag}>`;

/** With its host as the words of the link; "" for what is no address of the web. */
export function linkTo(url: string | null): string {
	const address = webAddress(url);
	if (!address) return "";
	return `<a class="out" href="${escapeHtml(address.href)}" rel="noreferrer noopener">${escapeHtml(address.host)}</a>`;
}

/** At most so many characters, for drawings that cannot wrap. */
export const cut = (text: string, most: number): string => {
	const signs = Array.from(oneLine(text).trim());
	return signs.length <= most
		? signs.join("")
		: `${signs
				.slice(0, most - 1)
				.join("")
				.trimEnd()}…`;
};

export const datetime = (iso: string, said: string): string =>
	/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(iso)
		? `<time datetime="${iso}">${escapeHtml(said)}</time>`
		: `<span>${escapeHtml(said)}</span>`;
