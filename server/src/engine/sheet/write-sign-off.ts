// Takes the text of a file of sign-offs and one more; gives the one edit that writes it there, order and comments as they were.
// Who has signed off the figure before gets the new day and note; others' sign-offs stay. Null where the text is no such file.
import { type Document, isMap, isSeq, parseDocument, type YAMLSeq } from "yaml";
import type { Edit } from "../citations/citation.ts";
import { differenceOf } from "../registry/editing/difference.ts";
import { readSignOffs } from "./read-sign-offs.ts";
import type { SignOff } from "./sign-off.ts";

const opening =
	"# Who has checked which figure. Sourcemark writes here; your own comments and the order of the entries stay.\n";

const longestSentence = 300;

/** In the order in which a person reads them; what is not known is not written. */
function fieldsOf({ fingerprint, draft, figure, sentence, by, on, note, state }: SignOff): Record<string, string> {
	const cut =
		sentence.length > longestSentence
			? `${sentence.slice(0, longestSentence).replace(/[\uD800-\uDBFF]$/, "")}…`
			: sentence;
	const all = { draft, figure, sentence: cut, by, on, note, state, fingerprint };
	return Object.fromEntries(
		Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== ""),
	);
}

/** The list, made where there is none yet; null where something else stands in its place. */
function listOf(document: Document): YAMLSeq | null {
	if (document.contents === null) document.contents = document.createNode({ version: 1, signoffs: [] }) as never;
	if (!isMap(document.contents)) return null;
	const found = document.get("signoffs");
	if (isSeq(found)) return found;
	if (found !== undefined && found !== null) return null;
	document.set("signoffs", document.createNode([]));
	return document.get("signoffs") as YAMLSeq;
}

function put(document: Document, list: YAMLSeq, signOff: SignOff): void {
	const fields = fieldsOf(signOff);
	const known = list.items.find(
		(item) => isMap(item) && item.get("fingerprint") === signOff.fingerprint && item.get("by") === signOff.by,
	);
	if (isMap(known)) {
		for (const [name, value] of Object.entries(fields)) known.set(name, value);
		for (const name of ["note", "state"]) if (!(name in fields)) known.delete(name);
		return;
	}
	if (list.items.length === 0) list.flow = false;
	list.items.push(document.createNode(fields));
}

/** How far the list is set in in this file: its own dashes decide. */
function indentOf(text: string): { readonly indent: number; readonly indentSeq: boolean } {
	const [, spaces] = /^signoffs:.*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*( *)-/m.exec(text) ?? [];
	const indent = spaces?.length ?? 2;
	return { indent: Math.min(Math.max(indent, 2), 8), indentSeq: indent > 0 };
}

/** An empty text is a file that is not there yet. */
export function writeSignOff(text: string, signOff: SignOff): Edit | null {
	if (readSignOffs("", text).problems.some(({ severity }) => severity === "error")) return null;
	const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
	const isNew = document.contents === null && document.commentBefore === null && document.comment === null;
	const list = listOf(document);
	if (!list) return null;
	put(document, list, signOff);
	const written = document.toString({ lineWidth: 0, flowCollectionPadding: false, ...indentOf(text) });
	const lines = isNew ? opening + written : written;
	return differenceOf(text, text.includes("\r\n") ? lines.replaceAll("\n", "\r\n") : lines);
}
