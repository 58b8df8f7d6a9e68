// Takes fact sheets; gives one page of HTML that needs nothing else: no script, no file, no network. Or its parts, for whoever
// shows it in a frame of his own.
import type { Sheet } from "../sheet.ts";
import { sayDate } from "../words/index.ts";
import type { SheetWords } from "../words/words.ts";
import { datetime, escapeHtml } from "./markup.ts";
import { partHtml } from "./part.ts";
import { shapes } from "./shapes.ts";
import { pageStyle, panelStyle } from "./style.ts";

export interface PageOptions {
	readonly words: SheetWords;
	/** The day the page is made, ISO 8601; null leaves it out. */
	readonly made: string | null;
}

/** By which a file is known as made here. */
export const htmlMarker = '<meta name="generator" content="Sourcemark fact sheet">';

const policy = "default-src 'none'; style-src 'unsafe-inline'";

function contents(sheets: readonly Sheet[], words: SheetWords): string {
	const items = sheets.map(
		({ title, entries, open, signedOff }, index) =>
			`<li><a href="#d${index + 1}-title" dir="auto">${escapeHtml(title)}</a> <span>${escapeHtml(words.summary(entries.length, open, signedOff))}</span></li>`,
	);
	return `<nav aria-labelledby="drafts"><h2 id="drafts">${escapeHtml(words.drafts)}</h2><ul class="parts">${items.join("")}</ul></nav>`;
}

/** Of one draft, its sheet; of several, a part for each, with a list of them on top. */
export function* sheetPage(sheets: readonly Sheet[], { words, made }: PageOptions): Generator<string> {
	const [only] = sheets;
	const isOne = sheets.length === 1 && only !== undefined;
	const title = isOne ? `${words.factSheet}: ${only.title}` : words.factSheets;
	const style = { words, jumps: false, most: Number.POSITIVE_INFINITY };
	yield `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${htmlMarker}
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#${isOne ? "open" : "drafts"}">${escapeHtml(words.skip)}</a>
${shapes}
`;
	if (!isOne)
		yield `<header class="page-header"><p class="kicker">Sourcemark</p><h1>${escapeHtml(words.factSheets)}</h1>${contents(sheets, words)}</header>\n`;
	yield "<main>\n";
	for (const [index, sheet] of sheets.entries()) {
		const part = isOne ? { prefix: "", level: 1 as const } : { prefix: `d${index + 1}-`, level: 2 as const };
		yield* partHtml(sheet, { ...style, ...part });
		yield "\n";
	}
	yield "</main>\n";
	if (made !== null) {
		const [before = "", after = ""] = words.made("\n").split("\n");
		yield `<footer class="page-footer"><p>${escapeHtml(before)}${datetime(made, sayDate(made, words))}${escapeHtml(after)}</p></footer>\n`;
	}
	yield "</body>\n</html>\n";
}

export interface SheetPanel {
	readonly style: string;
	/** In pieces, so that a long one can be written in steps. */
	readonly body: Iterable<string>;
}

/** More entries make an editor's panel slow, and nobody reads them there. */
const mostInPanel = 500;

function* panelBody(sheet: Sheet, words: SheetWords): Generator<string> {
	yield `${shapes}<main>`;
	yield* partHtml(sheet, { words, jumps: true, most: mostInPanel, prefix: "", level: 1 });
	yield "</main>";
}

/** For a panel that follows links to places of the draft itself (`data-line`, `data-character`). */
export const sheetPanel = (sheet: Sheet, words: SheetWords): SheetPanel => ({
	style: panelStyle,
	body: panelBody(sheet, words),
});
