// Takes a YAML text; gives its lines laid out anew: two spaces a level, fields in the order of a form, blank lines where it wants them.
// Only whole lines move: a comment stays behind what it stands behind, and before what it stands before.
import { isCollection, isMap, isNode, isScalar, type Pair, parseDocument, type YAMLMap } from "yaml";
import { closeBrackets, writing } from "./brackets.ts";
import { isBlock, isPlain, lastLine, openPage, type Page, placeOfKey, startOf } from "./page.ts";

/** How the fields of a map stand. */
export interface Form {
	/** Names of fields in their order; what is not among them stands behind, in the order it had. Null leaves all as they are. */
	readonly order: readonly string[] | null;
	readonly blankBetween: boolean;
	/** Of the map that a field holds. */
	readonly below: (field: string) => Form;
}

export const asItIs: Form = { order: null, blankBetween: false, below: () => asItIs };

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : "");

const isBlank = (line: string): boolean => line.trim() === "";
const isComment = (line: string): boolean => line.trimStart().startsWith("#");
const indentOf = (line: string): number => line.length - line.trimStart().length;

const setIn = (column: number, line: string): string => (isBlank(line) ? "" : " ".repeat(column) + line.trim());

function withoutBlankEnds(lines: readonly string[]): readonly string[] {
	const first = lines.findIndex((line) => !isBlank(line));
	return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => !isBlank(line)) + 1);
}

/** Lines moved as one, so that the outermost stands at a column. */
function moved(lines: readonly string[], column: number): readonly string[] {
	const least = lines.reduce((most, line) => (isBlank(line) ? most : Math.min(most, indentOf(line))), Infinity);
	return lines.map((line) => (isBlank(line) ? "" : " ".repeat(column + indentOf(line) - least) + line.trimStart()));
}

/** Braces and brackets, on one line as they were. */
function spaced(value: string): string {
	const document = parseDocument(value, { schema: "failsafe" });
	const written = closeBrackets(document.toString(writing)).trimEnd();
	return document.errors.length > 0 || written.includes("\n") ? value : written;
}

/** A field as it stands on the page: the comments before it, its key's line, and all up to the next one's. */
interface Stretch {
	readonly from: number;
	readonly key: number;
	readonly to: number;
}

/** The line of a key, with what stands on it of the value, and the comment behind it. */
function keyLine(page: Page, { key, value }: Pair, line: string, isWhole: boolean): string {
	const colon = page.text.indexOf(":", isNode(key) ? (key.range?.[1] ?? 0) : 0);
	const name = page.text.slice(startOf(key), colon).trimEnd();
	const start = startOf(key) - placeOfKey(page, key).column;
	const rest = line.slice(colon + 1 - start);
	if (!isWhole || !isNode(value) || !value.range) return `${name}: ${rest.trim()}`;
	const end = Math.max(Math.min(value.range[1] - start, line.length), colon + 1 - start);
	const written = line.slice(colon + 1 - start, end).trim();
	return [`${name}:`, isCollection(value) ? spaced(written) : written, line.slice(end).trim()]
		.filter(Boolean)
		.join(" ");
}

function fieldLines(page: Page, pair: Pair, { from, key, to }: Stretch, column: number, form: Form): readonly string[] {
	const { value } = pair;
	const isWhole = !isBlock(value) && lastLine(page, value, key) === key;
	const first = keyLine(page, pair, page.lines[key] as string, isWhole);
	const head = [...page.lines.slice(from, key), first].map((line) => setIn(column, line));
	const below = page.lines.slice(key + 1, to);
	if (isMap(value) && isBlock(value)) return [...head, ...mapLines(page, value, key + 1, to, column + 2, form)];
	return [...head, ...(isWhole ? below.map((line) => setIn(column + 2, line)) : moved(below, column + 2))];
}

/** What belongs to a field ends at the first comment behind it that is set in no further than the field is. */
function stretchesOf(page: Page, { items }: YAMLMap, to: number): readonly Stretch[] {
	const { column } = placeOfKey(page, items[0]?.key);
	let from: number | null = null;
	return items.map(({ key, value }, index) => {
		const { line } = placeOfKey(page, key);
		const next = items[index + 1];
		const limit = next ? placeOfKey(page, next.key).line : to;
		let end = lastLine(page, value, line) + 1;
		const isOutside = (each: string): boolean => isComment(each) && indentOf(each) <= column;
		while (end < limit && !isOutside(page.lines[end] as string)) end++;
		const stretch = { from: from ?? line, key: line, to: end };
		from = end;
		return stretch;
	});
}

function mapLines(page: Page, map: YAMLMap, from: number, to: number, column: number, form: Form): readonly string[] {
	const stretches = stretchesOf(page, map, to);
	const fields = map.items.map((pair, index) => {
		const name = nameOf(pair);
		const found = form.order?.indexOf(name) ?? 0;
		const lines = fieldLines(page, pair, stretches[index] as Stretch, column, form.below(name));
		return { index, place: found < 0 ? Infinity : found, lines: withoutBlankEnds(lines) };
	});
	fields.sort((a, b) => (a.place === b.place ? a.index - b.index : a.place < b.place ? -1 : 1));
	const others = (lines: readonly string[]): readonly string[] => lines.map((line) => setIn(column, line));
	return [
		// What stands before the first field in the file belongs to the entry, not to the field.
		...others(page.lines.slice(from, stretches[0]?.key)),
		...fields.flatMap(({ lines }, index) => (index > 0 && form.blankBetween ? ["", ...lines] : lines)),
		...others(page.lines.slice(stretches.at(-1)?.to ?? to, to)),
	];
}

/** Null where the text is no map, or is written in a way that cannot be laid out line by line. */
export function layOut(text: string, form: Form): readonly string[] | null {
	const page = openPage(text);
	return page && isPlain(page, page.root) ? mapLines(page, page.root, 0, page.lines.length, 0, form) : null;
}
