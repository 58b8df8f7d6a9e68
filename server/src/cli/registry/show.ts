// Shows what the commands around claims files have to say: entries as they were written.
import { formatFor, locator, type TreeNode } from "../../engine/index.ts";
import { plain } from "../excerpt.ts";
import type { Io } from "../io.ts";
import { shownPath } from "../paths.ts";

function entryIn(root: TreeNode | null, section: string, name: string) {
	const node = root?.kind === "fields" ? root.entries.get(section)?.node : undefined;
	return node?.kind === "fields" ? node.entries.get(name) : undefined;
}

/** "wells.claims.yaml:7" and the lines that stand there. */
export function entryLines(path: string, text: string, section: string, name: string, io: Io): string {
	const entry = entryIn(formatFor(path).parse(text).root, section, name);
	if (!entry) return "";
	const { line } = locator(path, text)(entry.key);
	const start = text.lastIndexOf("\n", entry.key.start - 1) + 1;
	const lines = text.slice(start, entry.node.span.end).trimEnd().split(/\r?\n/);
	return `${shownPath(path, io)}:${line + 1}\n${lines.map((each) => `${plain(each)}\n`).join("")}`;
}

export const shortened = (text: string, most: number): string =>
	text.length > most ? `${text.slice(0, most - 1)}…` : text;
