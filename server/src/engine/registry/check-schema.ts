// Takes a registry as a tree; reports what the JSON Schema says against it, each at its place, in plain words.
// Never stops the reading: what is of the right type is read all the same.
import type { Span } from "../text/span.ts";
import type { Report } from "./problems.ts";
import { fields, type SchemaError, validate } from "./schema/validate.generated.js";
import { didYouMean } from "./suggest.ts";
import { type TreeNode, toPlain } from "./tree.ts";

/** Where an error points: the value, its key where it has one, and what to call it. */
interface Place {
	readonly node: TreeNode;
	readonly key: Span;
	readonly path: readonly string[];
}

const decoded = (part: string): string => part.replaceAll("~1", "/").replaceAll("~0", "~");

/** Follows a JSON Pointer (RFC 6901). */
function follow(root: TreeNode, pointer: string): Place {
	const path = pointer.split("/").slice(1).map(decoded);
	let node = root;
	let key = root.span;
	for (const part of path) {
		if (node.kind === "list") {
			node = node.items[Number(part)] ?? node;
			key = node.span;
		} else if (node.kind === "fields") {
			const entry = node.entries.get(part);
			if (!entry) break;
			({ node, key } = entry);
		}
	}
	return { node, key, path };
}

/** '"rank" of claim "x"', 'Claim "x"', "The registry". */
function nameOf(path: readonly string[]): string {
	const [section, id, ...rest] = path;
	if (section === undefined) return "The registry";
	if (id === undefined) return `"${section}"`;
	const entry = `${section === "claims" ? "claim" : "source"} "${id}"`;
	const names = rest.filter((part) => !/^\d+$/.test(part)).join(".");
	return names ? `"${names}" of ${entry}` : `${entry.charAt(0).toUpperCase()}${entry.slice(1)}`;
}

/** Which list of field names an entry at this path has. */
function fieldsAt(path: readonly string[]): readonly string[] {
	const last = path.at(-1);
	if (path.length < 2) return fields.registry;
	if (path.length === 2) return path[0] === "claims" ? fields.claim : fields.source;
	if (last === "figure" || last === "quote") return fields[last];
	return /^\d+$/.test(last ?? "") ? fields.name : fields.date;
}

const typeNames: Readonly<Record<string, string>> = {
	string: "text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "fields of its own (name: value)",
	null: "nothing",
};

function wantedTypes(type: unknown): string {
	const names = (Array.isArray(type) ? type : String(type).split(",")).map((name) => typeNames[String(name)] ?? name);
	return names.length < 2 ? String(names[0]) : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

function foundType(node: TreeNode): string {
	if (node.kind === "list") return "a list";
	if (node.kind === "fields") return "fields";
	if (node.value === null) return "nothing";
	return typeof node.value === "string" ? "text" : typeof node.value === "number" ? "a number" : "true or false";
}

const missing: Readonly<Record<string, string>> = {
	statement: "has no statement: write one sentence that holds the figure (statement: ...).",
	source: "has no source: write the key of the source that says so (source: ...).",
	text: "has no text.",
};

type Explain = (error: SchemaError, place: Place, report: Report) => void;

const wrongPattern: Explain = (error, { node, path }, report) => {
	const date = error.schemaPath.toLowerCase().includes("date");
	const name = nameOf(path);
	if (node.kind === "scalar" && node.text.trim() === "") report("error", "wrong-value", node.span, `${name} is empty.`);
	else if (date)
		report(
			"error",
			"bad-date",
			node.span,
			`${name} is not a date that can be read: write 2025, 2025-09 or 2025-09-11.`,
		);
	else report("error", "wrong-value", node.span, `${name} is not written as it should be.`);
};

const entryAt = (node: TreeNode, name: string) => (node.kind === "fields" ? node.entries.get(name) : undefined);

/** A warning and no more: the field stays in the entry, it just means nothing here. */
const unknownField: Explain = (error, { node, key, path }, report) => {
	const name = String(error.params.additionalProperty);
	const known = didYouMean(name, fieldsAt(path));
	const message = `${nameOf(path)} has a field "${name}" that means nothing here.${known}`;
	report("warning", "unknown-field", entryAt(node, name)?.key ?? key, message);
};

const wrongName: Explain = (error, { node, key, path }, report) => {
	const name = String(error.params.propertyName);
	const message = `"${name}" in ${nameOf(path)} is not a language: write its short name, such as en, de or de-CH.`;
	report("error", "wrong-type", entryAt(node, name)?.key ?? key, message);
};

const wrongChoice: Explain = (error, { node, path }, report) => {
	const allowed = (error.params.allowedValues as readonly unknown[]).map(String);
	const written = node.kind === "scalar" ? node.text : foundType(node);
	if (path.length > 1) {
		const message = `${nameOf(path)} must be one of ${allowed.join(", ")}, not "${written}".`;
		report("error", "wrong-value", node.span, message + didYouMean(written, allowed));
	} else if (written !== "1") {
		const message = `Version "${written}" of the format is not known to this program, which reads version 1.`;
		report("error", "unknown-version", node.span, `${message} What it understands is used all the same.`);
	}
};

const wrongType: Explain = (error, { node, key, path }, report) => {
	const message = `${nameOf(path)} must be ${wantedTypes(error.params.type)}, not ${foundType(node)}.`;
	report("error", "wrong-type", node.span.end > node.span.start ? node.span : key, message);
};

const missingField: Explain = (error, { key, path }, report) =>
	report("error", "missing-field", key, `${nameOf(path)} ${missing[String(error.params.missingProperty)]}`);

const empty: Explain = (_error, { key, path }, report) =>
	report("error", "wrong-value", key, `${nameOf(path)} is empty.`);

const explanations: Readonly<Record<string, Explain>> = {
	additionalProperties: unknownField,
	enum: wrongChoice,
	minProperties: empty,
	pattern: wrongPattern,
	propertyNames: wrongName,
	required: missingField,
	type: wrongType,
};

/** True where the text of the entry is broken: what the schema then says is about the parser's guess, not about the writer. */
function isBroken(path: readonly string[], root: TreeNode, broken: readonly Span[]): boolean {
	const [section = "", id = ""] = path;
	const entries = root.kind === "fields" ? root.entries.get(section)?.node : undefined;
	const entry = entries?.kind === "fields" ? entries.entries.get(id) : undefined;
	return entry !== undefined && broken.some(({ start }) => start >= entry.key.start && start <= entry.node.span.end);
}

/** `broken` are the places of syntax errors. */
export function checkSchema(root: TreeNode, broken: readonly Span[], report: Report): void {
	if (validate(toPlain(root))) return;
	for (const error of validate.errors ?? []) {
		// A name that does not fit is reported once, by the keyword that asked for it.
		if (error.propertyName !== undefined && error.keyword !== "propertyNames") continue;
		const place = follow(root, error.instancePath);
		if (!isBroken(place.path, root, broken)) explanations[error.keyword]?.(error, place, report);
	}
}
