// Takes names, attributes and texts; gives XML 1.0. Whatever a draft holds, what comes out is well-formed: characters that
// XML does not know are replaced, not passed on. https://www.w3.org/TR/xml/#charsets
const meanings: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"\t": "&#9;",
	"\n": "&#10;",
	"\r": "&#13;",
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones that XML does not allow
const unknown = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

const allowed = (text: string): string => text.replace(unknown, "\uFFFD");

/** White space is kept as it is in an attribute only where it is named. */
const attribute = (text: string): string => allowed(text).replace(/[&<>"\t\n\r]/g, (each) => meanings[each] as string);

export const xmlText = (text: string): string => allowed(text).replace(/[&<>\r]/g, (each) => meanings[each] as string);

export type Attributes = Readonly<Record<string, string | number>>;

const opening = (name: string, attributes: Attributes): string =>
	[name, ...Object.entries(attributes).map(([key, value]) => `${key}="${attribute(String(value))}"`)].join(" ");

/** `inside` is XML already. */
export const element = (name: string, attributes: Attributes, inside: readonly string[] = []): string =>
	inside.length === 0
		? `<${opening(name, attributes)}/>`
		: `<${opening(name, attributes)}>${inside.join("")}</${name}>`;
