// Takes a registry file's text and tree; gives how its writer writes: line ends, indentation, quotes, brackets, blank lines.
// Only the last entries are asked: they are what a new one stands beside.
import { type Entry, field, type TreeNode } from "../tree.ts";

/** How a value is written: plain, in either quotes, as a block of lines, in brackets. */
export type Written = "plain" | "double" | "single" | "folded" | "literal" | "flow" | "block";

export interface Style {
	readonly eol: string;
	/** What one level is indented by, in an entry. */
	readonly step: number;
	/** A blank line stands between entries. */
	readonly spaced: boolean;
	/** A blank line stands between sections. */
	readonly sectionsSpaced: boolean;
	/** How the last entries that have the field write it; null where none has it. */
	readonly of: (name: string) => Written | null;
	/** The quotes to take where a text needs some. */
	readonly quotes: "double" | "single";
}

/** So many entries are asked. */
const asked = 40;

const openers: Readonly<Record<string, Written>> = {
	'"': "double",
	"'": "single",
	">": "folded",
	"|": "literal",
	"{": "flow",
	"[": "flow",
};

export const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

export function lineEnd(text: string, offset: number): number {
	const end = text.indexOf("\n", offset);
	if (end < 0) return text.length;
	return text[end - 1] === "\r" && end > offset ? end - 1 : end;
}

export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

/** In braces or brackets, not a line each. */
export const isFlow = (text: string, { span: { start } }: TreeNode): boolean => "{[".includes(text.charAt(start));

/** Nothing but white space stands before it in its line. */
export const opensLine = (text: string, offset: number): boolean =>
	/^\s*$/.test(text.slice(lineStart(text, offset), offset));

export const eolOf = (text: string): string => (/\r?\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n");

function writtenAs(text: string, node: TreeNode): Written {
	const opener = openers[text.charAt(node.span.start)];
	if (node.kind === "scalar") return opener && opener !== "flow" ? opener : "plain";
	return opener === "flow" ? "flow" : "block";
}

const entriesOf = (root: TreeNode | null, section: string): Entry[] => {
	const node = field(root, section);
	return node?.kind === "fields" ? [...node.entries.values()].slice(-asked) : [];
};

/** Does a blank line stand between the last two entries? */
function isSpaced(text: string, entries: readonly Entry[]): boolean {
	const [before, last] = entries.slice(-2);
	return (
		before !== undefined && last !== undefined && /\n[^\S\n]*\r?\n/.test(text.slice(before.key.end, last.key.start))
	);
}

/** A blank line stands before it, or before the comments above it. */
function opensBlank(text: string, { key }: Entry): boolean {
	let at = lineStart(text, key.start);
	while (at > 0) {
		const above = lineStart(text, at - 1);
		const line = text.slice(above, at).trim();
		if (line === "") return true;
		if (!line.startsWith("#")) return false;
		at = above;
	}
	return false;
}

function stepOf(text: string, entries: readonly Entry[]): number | null {
	for (const { key, node } of entries.toReversed()) {
		const [first] = node.kind === "fields" && !isFlow(text, node) ? node.entries.values() : [];
		if (first && opensLine(text, first.key.start)) return columnOf(text, first.key.start) - columnOf(text, key.start);
	}
	return null;
}

/** Values below an entry's own fields are found by the field they stand under. */
function* valuesIn(name: string, node: TreeNode): Generator<[string, TreeNode]> {
	yield [name, node];
	if (node.kind === "list") for (const item of node.items) yield* valuesIn(`${name}[]`, item);
	if (node.kind === "fields") for (const [key, entry] of node.entries) yield* valuesIn(`${name}.${key}`, entry.node);
}

export function styleOf(text: string, root: TreeNode | null): Style {
	const [sources, claims] = [entriesOf(root, "sources"), entriesOf(root, "claims")];
	const ways = new Map<string, Written>();
	let [doubles, singles] = [0, 0];
	for (const { node } of [...sources, ...claims])
		for (const [key, entry] of node.kind === "fields" ? node.entries : [])
			for (const [name, value] of valuesIn(key, entry.node)) {
				const way = writtenAs(text, value);
				ways.set(name, way);
				if (way === "double") doubles++;
				if (way === "single") singles++;
			}
	const sections = root?.kind === "fields" ? [...root.entries.values()] : [];
	const section = field(root, "claims") ?? field(root, "sources");
	const [first] = section?.kind === "fields" ? section.entries.values() : [];
	const step = stepOf(text, claims) ?? stepOf(text, sources) ?? (first ? columnOf(text, first.key.start) : 2);
	return {
		eol: eolOf(text),
		step: step > 0 && step < 9 ? step : 2,
		spaced: isSpaced(text, claims) || (claims.length < 2 && isSpaced(text, sources)),
		sectionsSpaced: sections.some((one, at) => at > 0 && opensBlank(text, one)),
		of: (name) => ways.get(name) ?? null,
		quotes: singles > doubles ? "single" : "double",
	};
}
