// Takes a new entry and a file's style; gives its lines as YAML, or its text as JSON. Knows nothing of where it will stand.
import { Document, isCollection, isPair, isScalar, Scalar } from "yaml";
import type { NewEntry } from "./additions.ts";
import type { Style, Written } from "./style.ts";

const scalarTypes: Readonly<Partial<Record<Written, Scalar.Type>>> = {
	double: Scalar.QUOTE_DOUBLE,
	single: Scalar.QUOTE_SINGLE,
	folded: Scalar.BLOCK_FOLDED,
	literal: Scalar.BLOCK_LITERAL,
};

/** Where no entry of the file shows how: what is short stands in brackets, languages stand a line each. */
const isShort = (name: string): boolean => name !== "statement" && name !== "also";

/** Keys that are no more than words are written plainly whatever quotes stand around. */
function dress(node: unknown, name: string, style: Style): void {
	if (isScalar(node)) {
		const known = style.of(name) ?? (name.startsWith("statement.") ? style.of("statement") : null);
		const type = typeof node.value === "string" && known ? scalarTypes[known] : undefined;
		if (type) node.type = type;
	}
	if (!isCollection(node)) return;
	const way = style.of(name);
	node.flow = way === null || way === "plain" ? isShort(name) : way === "flow";
	for (const item of node.items)
		if (isPair(item)) dress(item.value, `${name}.${isScalar(item.key) ? item.key.value : ""}`, style);
		else dress(item, `${name}[]`, style);
}

/** Without an indentation of its own. Maps, never plain objects: "__proto__" is an id like any other. */
export function yamlLines({ name, fields }: NewEntry, style: Style): readonly string[] {
	const document = new Document(new Map([[name, fields]]));
	const { contents } = document;
	const [entry] = isCollection(contents) ? contents.items : [];
	const body = isPair(entry) ? entry.value : null;
	for (const item of isCollection(body) ? body.items : [])
		if (isPair(item) && isScalar(item.key)) dress(item.value, String(item.key.value), style);
	const text = document.toString({ indent: style.step, lineWidth: 0, singleQuote: style.quotes === "single" });
	return text.trimEnd().split("\n");
}

/** Maps as objects whose fields keep their order, numbers as ids too. */
function jsonOf(value: unknown, unit: string, indent: string): string {
	const inner = indent + unit;
	const [open, close] = unit === "" ? ["", ""] : [`\n${inner}`, `\n${indent}`];
	const between = unit === "" ? ", " : `,\n${inner}`;
	if (Array.isArray(value) && value.length > 0)
		return `[${open}${value.map((item) => jsonOf(item, unit, inner)).join(between)}${close}]`;
	const entries = value instanceof Map ? [...value] : isPlainObject(value) ? Object.entries(value) : [];
	if (entries.length === 0) return JSON.stringify(value instanceof Map ? {} : value) ?? "null";
	const pad = unit === "" ? " " : "";
	const written = entries.map(([key, each]) => `${JSON.stringify(String(key))}: ${jsonOf(each, unit, inner)}`);
	return `{${open}${pad}${written.join(between)}${pad}${close}}`;
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** `"id": { ... }`, on lines where there is a unit to indent them by, else on one. */
export const jsonText = ({ name, fields }: NewEntry, unit: string, indent: string): string =>
	`${JSON.stringify(name)}: ${jsonOf(fields, unit, indent)}`;
