// Takes the last part of a stretch of Markdown; says whether what stands behind the stretch would still belong to it: code
// without its closing fence, HTML without its end. Only for stretches that end behind an empty line, before a line at the margin.
import type { RootContent } from "mdast";
import type { Part } from "./parts.ts";

/** How HTML that may hold empty lines opens, and what ends it (CommonMark 0.31, 4.6, kinds 1 to 5). */
const ends: readonly (readonly [RegExp, RegExp])[] = [
	[/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
	[/^<!--/, /-->/],
	[/^<\?/, /\?>/],
	[/^<!\[CDATA\[/, /\]\]>/],
	[/^<![a-z]/i, />/],
];

function isOpenHtml(value: string): boolean {
	const kind = ends.find(([opens]) => opens.test(value.trimStart()));
	return kind !== undefined && !kind[1].test(value);
}

/** The closing fence is as long as the opening one, of the same mark, alone in its line. */
function isOpenFence(source: string): boolean {
	const [, fence = ""] = /^ {0,3}(`{3,}|~{3,})/.exec(source) ?? [];
	if (fence === "") return false;
	const lines = source.trimEnd().split(/\r\n?|\n/);
	const last = lines.length > 1 ? (lines.at(-1) ?? "").trim() : "";
	return !(last.length >= fence.length && last === (fence[0] as string).repeat(last.length));
}

export function staysOpen(text: string, part: Part | null): boolean {
	const node: RootContent | undefined = part?.root.children.at(-1);
	if (!part || !node) return false;
	if (node.type === "html") return isOpenHtml(node.value);
	if (node.type !== "code") return false;
	return isOpenFence(
		text.slice(part.base + (node.position?.start.offset ?? 0), part.base + (node.position?.end.offset ?? 0)),
	);
}
