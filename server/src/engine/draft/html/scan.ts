// Takes HTML as Markdown lets it stand in a draft; gives its tags, comments and the text between. Linear, whatever the HTML.
// Never reads an attribute; what is inside code, scripts and the like comes as one token.

export type HtmlToken =
	| { readonly kind: "text" | "comment" | "code"; readonly start: number; readonly end: number }
	| { readonly kind: "tag"; readonly start: number; readonly end: number; readonly name: string };

/** Elements whose content is no prose. */
const opaque = new Set([
	"code",
	"head",
	"kbd",
	"math",
	"pre",
	"samp",
	"script",
	"style",
	"svg",
	"template",
	"textarea",
]);

/** End of a comment that opens at `at`; HTML knows two that end at once. Open comments reach to the end. */
function commentEnd(html: string, at: number): number {
	for (const short of ["<!-->", "<!--->"]) if (html.startsWith(short, at)) return at + short.length;
	const end = html.indexOf("-->", at + 4);
	return end < 0 ? html.length : end + 3;
}

/** End of a tag that opens at `at`: its first `>` outside quotes. */
function tagEnd(html: string, at: number): number {
	let quote = "";
	for (let index = at; index < html.length; index++) {
		const character = html[index] as string;
		if (quote) {
			if (character === quote) quote = "";
		} else if (character === ">") return index + 1;
		else if ((character === '"' || character === "'") && html[index - 1] === "=") quote = character;
	}
	return html.length;
}

/** The end of an opaque element whose start tag ends at `from`. */
function elementEnd(html: string, lower: string, name: string, from: number): number {
	const close = lower.indexOf(`</${name}`, from);
	return close < 0 ? html.length : tagEnd(html, close);
}

const opening = /<(?:!--|[/?!]?([a-z][a-z0-9-]*)|!)/giy;

/** Tokens in order; together they are the whole text. */
export function scanHtml(html: string): HtmlToken[] {
	const lower = html.toLowerCase();
	const tokens: HtmlToken[] = [];
	let from = 0;
	const add = (kind: "text" | "comment" | "code", start: number, end: number) => {
		if (end > start) tokens.push({ kind, start, end });
		from = end;
	};
	for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", Math.max(at + 1, from))) {
		opening.lastIndex = at;
		const found = opening.exec(html);
		if (!found) continue;
		add("text", from, at);
		const name = found[1]?.toLowerCase() ?? "";
		if (found[0] === "<!--") add("comment", at, commentEnd(html, at));
		else if (opaque.has(name) && found[0][1] !== "/") add("code", at, elementEnd(html, lower, name, tagEnd(html, at)));
		else {
			from = tagEnd(html, at);
			tokens.push({ kind: "tag", start: at, end: from, name });
		}
	}
	add("text", from, html.length);
	return tokens;
}
