// Takes the style of a fact sheet; gives the page of its panel: nothing is loaded, one style and one script of this file run, both by
// nonce. The sheet itself comes by message, so that a change keeps the place one reads at.

const script = `
const vscode = acquireVsCodeApi();
const sheet = document.getElementById("sheet");
let state = vscode.getState() ?? {};
const keep = (more) => { state = { ...state, ...more }; vscode.setState(state); };
window.addEventListener("message", ({ data }) => {
	const top = sheet.childElementCount === 0 ? (state.top ?? 0) : window.scrollY;
	document.documentElement.lang = data.language;
	sheet.innerHTML = data.body;
	window.scrollTo(0, top);
	keep({ uri: data.uri });
});
window.addEventListener("scroll", () => keep({ top: window.scrollY }), { passive: true });
document.addEventListener("click", (event) => {
	const link = event.target.closest?.("a");
	const href = link?.getAttribute("href") ?? "";
	if (!href.startsWith("#")) return;
	event.preventDefault();
	event.stopPropagation();
	const { line, character } = link.dataset;
	if (line !== undefined) vscode.postMessage({ line: Number(line), character: Number(character) });
	else document.getElementById(href.slice(1))?.scrollIntoView({ block: "start" });
}, true);
vscode.postMessage({ ready: true });
`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What the panel is sent. */
export interface SheetMessage {
	readonly uri: string;
	readonly language: string;
	readonly body: string;
}

/** What it says: it is there, or a figure's place was chosen. */
export type PanelMessage = { readonly ready: true } | { readonly line: number; readonly character: number };

export function panelPage(title: string, style: string): string {
	const nonce = globalThis.crypto.randomUUID().replaceAll("-", "");
	const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<div id="sheet"></div>
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}
