// A strict reader of the XML that reports are written in: elements, attributes, texts. Throws where XML 1.0 would not have it.
// Knows no namespaces, comments or CDATA: none of them is written.

export interface XmlElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: XmlElement[];
	text: string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML has not
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/u;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
	if (/<|&(?!(?:#\d+|amp|lt|gt|quot|apos);)/.test(text)) throw new Error(`Not escaped: ${text}`);
	return text.replace(/&(#(\d+)|\w+);/g, (_, name: string, code?: string) =>
		code === undefined ? (named[name] as string) : String.fromCodePoint(Number(code)),
	);
}

function attributesOf(text: string): Record<string, string> {
	const rest = text.replace(/\s+[\w-]+="[^"]*"/g, "").trim();
	if (rest !== "") throw new Error(`No attribute: ${rest}`);
	const found = [...text.matchAll(/\s+([\w-]+)="([^"]*)"/g)];
	if (new Set(found.map(([, name]) => name)).size < found.length) throw new Error(`Twice the same attribute: ${text}`);
	return Object.fromEntries(found.map(([, name = "", value = ""]) => [name, unescaped(value)]));
}

export function readXml(text: string): XmlElement {
	const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
	if (!text.startsWith(head)) throw new Error("No declaration");
	if (forbidden.test(text)) throw new Error(`A character that XML has not, at ${text.search(forbidden)}`);
	const top: XmlElement = { name: "", attributes: {}, children: [], text: "" };
	const open = [top];
	for (const [token] of text.slice(head.length).matchAll(/<[^>]*>|[^<]+/g)) {
		const inside = open.at(-1) as XmlElement;
		const [, closing, name = "", attributes = "", empty] = /^<(\/?)([\w-]+)([^>]*?)(\/?)>$/s.exec(token) ?? [];
		if (!token.startsWith("<")) inside.text += unescaped(token);
		else if (name === "") throw new Error(`No element: ${token}`);
		else if (closing) {
			if (open.pop()?.name !== name) throw new Error(`${token} closes another element`);
		} else {
			const element = { name, attributes: attributesOf(attributes), children: [], text: "" };
			inside.children.push(element);
			if (!empty) open.push(element);
		}
	}
	const [root, ...others] = top.children;
	if (!root || others.length > 0 || open.length !== 1 || top.text.trim() !== "") throw new Error("No single root");
	return root;
}
