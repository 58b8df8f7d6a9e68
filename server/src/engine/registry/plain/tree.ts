// Takes the text of a registry in YAML that is written plainly; gives its tree entry by entry, the same that the whole parser gives,
// many times as fast. An entry with anything odd in it is given to the parser by itself; null where that is not enough.
import { span } from "../../text/span.ts";
import type { Entry, FieldsNode, SyntaxProblem, Tree } from "../tree.ts";
import { type ReadEntry, readPlainEntry } from "./block.ts";
import { type Section, splitRegistry } from "./split.ts";

export interface ParsedEntry extends ReadEntry {
	readonly problems?: readonly SyntaxProblem[];
}

/** Reads the one entry of a stretch with the whole parser; null where the rest of the file has a say in what it means. */
export type ParseEntry = (text: string, from: number, to: number) => ParsedEntry | null;

export const entryReader =
	(text: string, parse: ParseEntry) =>
	(from: number, to: number): ParsedEntry | null =>
		readPlainEntry(text, from, to) ?? parse(text, from, to);

export const standsTwice = ({ name, key }: ReadEntry): SyntaxProblem => ({
	code: "duplicate-id",
	severity: "error",
	message: ({ registry }) => registry.yaml.twice(name),
	span: key,
});

type Read = ReturnType<typeof entryReader>;

function sectionNode({ bounds, first }: Section, read: Read, problems: SyntaxProblem[]): FieldsNode | null {
	const entries = new Map<string, Entry>();
	let end = first;
	for (let at = 0; at + 1 < bounds.length; at++) {
		const entry = read(bounds[at] as number, bounds[at + 1] as number);
		if (!entry) return null;
		if (entry.problems) problems.push(...entry.problems);
		if (entries.has(entry.name)) problems.push(standsTwice(entry));
		entries.set(entry.name, { key: entry.key, node: entry.node });
		end = entry.node.span.end;
	}
	return { kind: "fields", entries, span: span(first, end) };
}

export function plainTree(text: string, parse: ParseEntry): Tree | null {
	const split = splitRegistry(text);
	if (!split) return null;
	const read = entryReader(text, parse);
	const problems: SyntaxProblem[] = [];
	const found: ReadEntry[] = [];
	for (const [from, to] of split.heads) {
		const entry = readPlainEntry(text, from, to);
		if (!entry) return null;
		found.push(entry);
	}
	for (const section of split.sections) {
		const node = sectionNode(section, read, problems);
		if (!node) return null;
		const key = span(section.at, section.at + section.name.length);
		found.push({ name: section.name, key, node });
	}
	found.sort((a, b) => a.key.start - b.key.start);
	const [first, last] = [found[0], found.at(-1)];
	if (!first || !last) return null;
	const entries = new Map(found.map(({ name, key, node }) => [name, { key, node }]));
	return { root: { kind: "fields", entries, span: span(first.key.start, last.node.span.end) }, problems };
}
