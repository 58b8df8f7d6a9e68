// Takes a YAML text; gives its lines, what was read of it, and where on them each of it stands. Knows nothing of registries.
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from "yaml";

export interface Page {
	readonly text: string;
	readonly lines: readonly string[];
	readonly root: YAMLMap;
	/** From 0. */
	readonly placeOf: (offset: number) => { readonly line: number; readonly column: number };
}

/** Without types every value is as it was written: page 007 is no page 7. Null for what is no map, or cannot be read. */
export function openPage(text: string): Page | null {
	const counter = new LineCounter();
	const { contents, errors } = parseDocument(text, { schema: "failsafe", lineCounter: counter });
	if (errors.length > 0 || !isMap(contents) || contents.flow) return null;
	const placeOf = (offset: number) => {
		const { line, col } = counter.linePos(offset);
		return { line: line - 1, column: col - 1 };
	};
	return { text, lines: text.split(/\r?\n/), root: contents, placeOf };
}

export const isBlock = (node: unknown): boolean => (isMap(node) || isSeq(node)) && !node.flow;

export const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

export const placeOfKey = (page: Page, key: unknown) => page.placeOf(startOf(key));

/** Every field on a line of its own, those of a map in one column. Else the text cannot be laid out line by line. */
export function isPlain(page: Page, map: YAMLMap): boolean {
	const { column } = placeOfKey(page, map.items[0]?.key);
	return map.items.every(({ key, value }) => {
		const place = placeOfKey(page, key);
		const before = (page.lines[place.line] ?? "").slice(0, column);
		const isOwn = isScalar(key) && place.column === column && before.trim() === "";
		return isOwn && (!isMap(value) || !isBlock(value) || isPlain(page, value));
	});
}

/** The last line that a value takes, comments behind it aside. */
export function lastLine(page: Page, node: unknown, otherwise: number): number {
	if (!isNode(node) || !node.range) return otherwise;
	if (isMap(node) && isBlock(node)) {
		const last = node.items.at(-1);
		return last ? lastLine(page, last.value, lastLine(page, last.key, otherwise)) : otherwise;
	}
	if (isSeq(node) && isBlock(node)) return lastLine(page, node.items.at(-1), otherwise);
	const [start, end] = node.range;
	const written = page.text.slice(start, end).trimEnd();
	return written === "" ? otherwise : page.placeOf(start + written.length - 1).line;
}
