// Takes a registry as a tree; reports what the JSON Schema says against it, each at its place, in plain words.
// Never stops the reading: what is of the right type is read all the same.
import type { Span } from "../text/span.ts";
import type { Say, Wording } from "../wording/wording.ts";
import type { Report } from "./problems.ts";
import { fields, type SchemaError, validate } from "./schema/validate.generated.js";
import { didYouMean } from "./suggest.ts";
import { type TreeNode, toPlain } from "./tree.ts";

type Words = Wording["registry"];

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
const nameOf =
	(path: readonly string[]): Say =>
	({ registry: { what } }) => {
		const [section, id, ...rest] = path;
		if (section === undefined) return what.registry;
		if (id === undefined) return what.section(section);
		const names = rest.filter((part) => !/^\d+$/.test(part)).join(".");
		if (section === "claims") return names ? what.ofClaim(names, id) : what.claim(id);
		return names ? what.ofSource(names, id) : what.source(id);
	};

/** Which list of field names an entry at this path has. */
function fieldsAt(path: readonly string[]): readonly string[] {
	const last = path.at(-1);
	if (path.length < 2) return fields.registry;
	if (path.length === 2) return path[0] === "claims" ? fields.claim : fields.source;
	if (last === "figure" || last === "quote") return fields[last];
	return /^\d+$/.test(last ?? "") ? fields.name : fields.date;
}

function wantedTypes(type: unknown, { types, oneOf }: Words): string {
	const known: Readonly<Record<string, string>> = types;
	return oneOf((Array.isArray(type) ? type : String(type).split(",")).map((name) => known[String(name)] ?? name));
}

function foundType(node: TreeNode, { types, fields: some }: Words): string {
	if (node.kind === "list") return types.array;
	if (node.kind === "fields") return some;
	if (node.value === null) return types.null;
	const { value } = node;
	return typeof value === "string" ? types.string : typeof value === "number" ? types.number : types.boolean;
}

type Explain = (error: SchemaError, place: Place, report: Report) => void;

const wrongPattern: Explain = (error, { node, path }, report) => {
	const date = error.schemaPath.toLowerCase().includes("date");
	const name = nameOf(path);
	if (node.kind === "scalar" && node.text.trim() === "")
		report("error", "wrong-value", node.span, (wording) => wording.registry.empty(name(wording)));
	else if (date) report("error", "bad-date", node.span, (wording) => wording.registry.noDate(name(wording)));
	else report("error", "wrong-value", node.span, (wording) => wording.registry.wrongPattern(name(wording)));
};

const entryAt = (node: TreeNode, name: string) => (node.kind === "fields" ? node.entries.get(name) : undefined);

/** A warning and no more: the field stays in the entry, it just means nothing here. */
const unknownField: Explain = (error, { node, key, path }, report) => {
	const name = String(error.params.additionalProperty);
	const known = didYouMean(name, fieldsAt(path));
	const message: Say = (wording) => wording.registry.unknownField(nameOf(path)(wording), name) + known(wording);
	report("warning", "unknown-field", entryAt(node, name)?.key ?? key, message);
};

const wrongName: Explain = (error, { node, key, path }, report) => {
	const name = String(error.params.propertyName);
	const message: Say = (wording) => wording.registry.noLanguage(name, nameOf(path)(wording));
	report("error", "wrong-type", entryAt(node, name)?.key ?? key, message);
};

const wrongChoice: Explain = (error, { node, path }, report) => {
	const allowed = (error.params.allowedValues as readonly unknown[]).map(String);
	const written: Say = ({ registry }) => (node.kind === "scalar" ? node.text : foundType(node, registry));
	if (path.length > 1)
		report("error", "wrong-value", node.span, (wording) => {
			const said = written(wording);
			const message = wording.registry.wrongChoice(nameOf(path)(wording), allowed.join(", "), said);
			return message + didYouMean(said, allowed)(wording);
		});
	else if (node.kind !== "scalar" || node.text !== "1")
		report("error", "unknown-version", node.span, (wording) => wording.registry.wrongVersion(written(wording)));
};

/** The fields of names that somebody writes by hand. */
const people: ReadonlySet<string> = new Set(["author", "editor", "translator", "container-author", "interviewer"]);

/** Who writes `author: Water Board` is told how CSL has names; JSON is YAML, too. */
function nameHelp({ node, path }: Place): Say {
	const [section, , field = ""] = path;
	if (section !== "sources" || !people.has(field) || node.kind !== "scalar" || node.text.trim() === "") return () => "";
	const plain = /^[\p{L}\p{N}][\p{L}\p{N} .'’-]*$/u.test(node.text);
	const name = plain ? node.text : JSON.stringify(node.text);
	return ({ registry }) => registry.nameHelp(`${field}: [{ literal: ${name} }]`);
}

const wrongType: Explain = (error, place, report) => {
	const { node, key, path } = place;
	const message: Say = (wording) => {
		const { registry: words } = wording;
		const wanted = wantedTypes(error.params.type, words);
		return words.wrongType(nameOf(path)(wording), wanted, foundType(node, words)) + nameHelp(place)(wording);
	};
	report("error", "wrong-type", node.span.end > node.span.start ? node.span : key, message);
};

const missingField: Explain = (error, { key, path }, report) =>
	report("error", "missing-field", key, (wording) => {
		const missing: Readonly<Record<string, (what: string) => string>> = wording.registry.missing;
		const { text } = wording.registry.missing;
		return (missing[String(error.params.missingProperty)] ?? text)(nameOf(path)(wording));
	});

const empty: Explain = (_error, { key, path }, report) =>
	report("error", "wrong-value", key, (wording) => wording.registry.empty(nameOf(path)(wording)));

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
