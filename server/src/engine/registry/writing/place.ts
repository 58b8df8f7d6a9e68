// Takes a registry file's text and root and new entries; gives ways to put them in, the likeliest first. Never checks them:
// whoever asks reads the text again with each.
import type { Edit } from "../../citations/citation.ts";
import { contains, type Span, span } from "../../text/span.ts";
import type { Entry, FieldsNode, TreeNode } from "../tree.ts";
import type { NewEntries, NewEntry } from "./additions.ts";
import { addLines, addToBlock, insertion, linesOf, placesBehind } from "./block.ts";
import { addToFlow, flowInPlace, unitOf } from "./flow.ts";
import { columnOf, isFlow, lineEnd, lineStart, opensLine, type Style, styleOf } from "./style.ts";

type Way = readonly Edit[] | null;

/** A value brought in by an alias stands elsewhere. */
const isOwn = ({ key, node }: Entry, around: FieldsNode): boolean =>
	contains(around.span, node.span) && node.span.start >= key.end;

/** Entries that take an old one's place stand where it stood. */
function replaced(
	text: string,
	section: FieldsNode,
	entries: readonly NewEntry[],
	style: Style,
): readonly Edit[] | null {
	const out: Edit[] = [];
	for (const entry of entries) {
		const old = section.entries.get(entry.name);
		if (!old) continue;
		if (isFlow(text, section) || !opensLine(text, old.key.start) || !isOwn(old, section)) return null;
		const end = old.key.start + text.slice(old.key.start, old.node.span.end).trimEnd().length;
		const at = span(lineStart(text, old.key.start), lineEnd(text, end));
		const indent = " ".repeat(columnOf(text, old.key.start));
		out.push({ span: at, expected: text.slice(at.start, at.end), newText: linesOf([entry], indent, style) });
	}
	return out;
}

/** A section that is there and empty: `claims:`, `claims: {}`, `claims: null`. */
function fillEmpty(text: string, { key, node }: Entry, lines: string, style: Style): Way {
	const colon = text.indexOf(":", key.end);
	const written: Span = node.span.end > node.span.start ? node.span : span(colon + 1, colon + 1);
	if (written.end === colon + 1) return [addLines(text, lineEnd(text, colon), lines, style)];
	const at = span(colon + 1, written.end);
	return [{ span: at, expected: text.slice(at.start, at.end), newText: style.eol + lines }];
}

const isEmptyNode = (node: TreeNode): boolean =>
	(node.kind === "scalar" && node.value === null) || (node.kind === "fields" && node.entries.size === 0);

/** Ways to put entries into a section of a file without brackets around it. */
function inSection(text: string, root: FieldsNode, entry: Entry, entries: readonly NewEntry[], style: Style): Way[] {
	const { node } = entry;
	const indent = " ".repeat(columnOf(text, entry.key.start) + style.step);
	if (!isOwn(entry, root) && !isEmptyNode(node)) return [];
	if (isEmptyNode(node)) return [fillEmpty(text, entry, linesOf(entries, indent, style), style)];
	if (node.kind !== "fields") return [];
	const [old, fresh] = [replaced(text, node, entries, style), entries.filter(({ name }) => !node.entries.has(name))];
	if (!old) return [];
	if (fresh.length === 0) return [old];
	if (isFlow(text, node)) {
		const edit = addToFlow(text, node, fresh, unitOf(text, node));
		return edit ? [[edit]] : [];
	}
	return placesBehind(text, node).map((at) => [...old, addToBlock(text, node, at, fresh, style)]);
}

/** Before the line of `claims:` and the comments right above it; never above what opens the file. */
function beforeClaims(text: string, claims: Entry): number {
	let at = lineStart(text, claims.key.start);
	for (;;) {
		const above = at > 0 ? lineStart(text, at - 1) : at;
		if (above === at || !/^[^\S\n]*#/.test(text.slice(above, at))) return at;
		if (above === 0) return lineStart(text, claims.key.start);
		at = above;
	}
}

/** Ways to put a section where there is none: sources before claims, else at the end. */
function newSection(text: string, root: FieldsNode, name: string, entries: readonly NewEntry[], style: Style): Way[] {
	const outer = " ".repeat(columnOf(text, root.span.start));
	const lines = `${outer}${name}:${style.eol}${linesOf(entries, outer + " ".repeat(style.step), style)}`;
	const claims = root.entries.get("claims");
	if (name === "sources" && claims && opensLine(text, claims.key.start))
		return [[insertion(beforeClaims(text, claims), lines + style.eol + (style.sectionsSpaced ? style.eol : ""))]];
	const gap = style.sectionsSpaced ? style.eol : "";
	return placesBehind(text, root).map((at) => [addLines(text, at, gap + lines, style)]);
}

/** Edits at one place as one, in their order. */
function together(edits: readonly Edit[]): readonly Edit[] {
	const out: Edit[] = [];
	for (const edit of edits) {
		const same = out.findIndex(({ span }) => span.start === edit.span.start && span.end === edit.span.end);
		const before = out[same];
		if (before) out[same] = { ...before, newText: before.newText + edit.newText };
		else out.push(edit);
	}
	return out.toSorted((a, b) => a.span.start - b.span.start);
}

function inBlocks(text: string, root: FieldsNode, wanted: NewEntries, style: Style): Way[] {
	const waysOf = (name: "sources" | "claims"): Way[] => {
		if (wanted[name].length === 0) return [[]];
		const entry = root.entries.get(name);
		return entry
			? inSection(text, root, entry, wanted[name], style)
			: newSection(text, root, name, wanted[name], style);
	};
	const claims = waysOf("claims");
	return waysOf("sources").flatMap((first) =>
		claims.map((second): Way => (first && second ? together([...first, ...second]) : null)),
	);
}

/** In braces: what is there already is written anew at its place, all else stands behind the last one. */
function inBraces(text: string, root: FieldsNode, wanted: NewEntries): Way {
	const unit = unitOf(text, root);
	const edits: (Edit | null)[] = [];
	const missing: NewEntry[] = [];
	for (const name of ["sources", "claims"] as const) {
		const [entries, entry] = [wanted[name], root.entries.get(name)];
		if (entries.length === 0) continue;
		const whole: NewEntry = { name, fields: new Map(entries.map((each) => [each.name, each.fields])) };
		if (!entry) missing.push(whole);
		else if (entry.node.kind !== "fields")
			edits.push(isEmptyNode(entry.node) ? flowInPlace(text, entry, whole, unit) : null);
		else {
			const { entries: old } = entry.node;
			const fresh = entries.filter((each) => !old.has(each.name));
			for (const each of entries.filter((one) => old.has(one.name)))
				edits.push(flowInPlace(text, old.get(each.name) as Entry, each, unit));
			if (fresh.length > 0) edits.push(addToFlow(text, entry.node, fresh, unit));
		}
	}
	if (missing.length > 0) edits.push(addToFlow(text, root, missing, unit));
	return edits.every((edit) => edit !== null) ? together(edits) : null;
}

export function placeEntries(text: string, root: FieldsNode, wanted: NewEntries): readonly (readonly Edit[])[] {
	const ways = isFlow(text, root) ? [inBraces(text, root, wanted)] : inBlocks(text, root, wanted, styleOf(text, root));
	return ways.filter((way) => way !== null);
}
