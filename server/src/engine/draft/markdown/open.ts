// Takes the last part of a stretch of Markdown; says what would end the code or the HTML that is still open there, so that what
// stands behind the stretch still belongs to it. Only for stretches that end behind an empty line, before a line at the margin.
import type { RootContent } from "mdast";
import type { Part } from "./parts.ts";

/** Code without its closing fence, or HTML without its end. */
export interface Opening {
	/** The end of the line that this finds behind the stretch is where it ends. Global. */
	readonly end: RegExp;
	/** What stands in it is nothing to us, however long it goes on. */
	readonly isMute: boolean;
}

/** How HTML that may hold empty lines opens (CommonMark 0.31, 4.6, kinds 1 to 5). */
const kinds: readonly (Opening & { readonly opens: RegExp })[] = [
	{
		opens: /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i,
		end: /<\/(?:script|pre|style|textarea)>/gi,
		isMute: true,
	},
	{ opens: /^<!--/, end: /-->/g, isMute: true },
	{ opens: /^<\?/, end: /\?>/g, isMute: false },
	{ opens: /^<!\[CDATA\[/, end: /\]\]>/g, isMute: false },
	{ opens: /^<![a-z]/i, end: />/g, isMute: false },
];

function openHtml(value: string): Opening | null {
	const html = value.trimStart();
	const kind = kinds.find(({ opens }) => opens.test(html));
	return kind && value.search(kind.end) < 0 ? kind : null;
}

/** The closing fence is as long as the opening one, of the same mark, alone in its line. */
function openFence(source: string): Opening | null {
	const [, fence = ""] = /^ {0,3}(`{3,}|~{3,})/.exec(source) ?? [];
	if (fence === "") return null;
	const lines = source.trimEnd().split(/\r\n?|\n/);
	const last = lines.length > 1 ? (lines.at(-1) ?? "").trim() : "";
	const mark = fence[0] as string;
	if (last.length >= fence.length && last === mark.repeat(last.length)) return null;
	return { end: new RegExp(`[\\r\\n] {0,3}${mark}{${fence.length},}[ \\t]*(?=[\\r\\n]|$)`, "g"), isMute: true };
}

/** Null where nothing is open. */
export function openingOf(text: string, part: Part | null): Opening | null {
	const node: RootContent | undefined = part?.root.children.at(-1);
	if (!part || !node) return null;
	if (node.type === "html") return openHtml(node.value);
	if (node.type !== "code") return null;
	return openFence(
		text.slice(part.base + (node.position?.start.offset ?? 0), part.base + (node.position?.end.offset ?? 0)),
	);
}

/** Where it ends in a text in which it is open at an offset: behind its last line, or where the text ends. Linear. */
export function closingOf({ end }: Opening, text: string, from: number): number {
	// The line end before the offset is the first that a closing fence may stand behind.
	end.lastIndex = Math.max(0, from - 1);
	const found = end.exec(text);
	const line = found ? text.indexOf("\n", found.index + found[0].length) : -1;
	return line < 0 ? text.length : line + 1;
}
