// Takes lines of plain words, among them strangers' (registries, drafts); gives Markdown or plain text for a hover.
// Nothing in them is ever taken for markup: no HTML, no image, no link but those made here, no command.
import { type MarkupContent, MarkupKind } from "vscode-languageserver";

export type Part =
	| { readonly kind: "text" | "strong" | "code"; readonly text: string }
	| { readonly kind: "link"; readonly text: string; readonly href: string };

export interface Line {
	readonly label: string | null;
	readonly parts: readonly Part[];
}

/** A card is read at a glance. */
const longest = 600;

/** Control characters and those that turn the direction of writing around could make a text look like another one. */
const disguising = /[\p{Cc}\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]+/gu;

function plain(text: string): string {
	const one = text.replace(disguising, " ").replace(/\s+/g, " ");
	return one.length > longest ? `${one.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…` : one;
}

/** Any ASCII punctuation may be escaped (CommonMark 2.4), and an escaped one means itself. */
export const escapeMarkdown = (text: string): string => plain(text).replace(/[!-/:-@[-`{-~]/g, "\\$&");

/** Emphasis does not open or close at white space. */
function emphasised(text: string): string {
	const [, before = "", body = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
	return body === "" ? text : `${before}**${body}**${after}`;
}

function markdownOf(part: Part): string {
	if (part.kind === "link") return `[${escapeMarkdown(part.text)}](<${part.href}>)`;
	const safe = escapeMarkdown(part.text);
	return part.kind === "strong"
		? emphasised(safe)
		: part.kind === "code"
			? `\`${plain(part.text).replaceAll("`", "'")}\``
			: safe;
}

const plainOf = (part: Part): string => (part.kind === "link" ? part.href : plain(part.text));

function render(lines: readonly Line[], write: (part: Part) => string, between: string): string {
	return lines
		.map(({ label, parts }) => (label === null ? "" : `${label}: `) + parts.map(write).join(""))
		.join(between);
}

/** Paragraphs for what stands alone, lines with hard breaks for the rest. */
export const toMarkup = (lines: readonly Line[], markdown: boolean): MarkupContent =>
	markdown
		? { kind: MarkupKind.Markdown, value: render(lines, markdownOf, "  \n").replace(/ {2}\n/, "\n\n") }
		: { kind: MarkupKind.PlainText, value: render(lines, plainOf, "\n") };
