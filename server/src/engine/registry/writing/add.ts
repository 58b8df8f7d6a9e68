// Takes the text of a registry file and new claims and sources; gives the edits that put them in, and nothing else: order,
// comments, indentation, quotes and line ends stay as they are. Every answer is read again before it is given: where the file
// would not hold just what it held and the new entries, nothing is written and the reason is given.
import type { Edit } from "../../citations/citation.ts";
import { contains, span } from "../../text/span.ts";
import { wordingFor } from "../../wording/index.ts";
import type { Say, Wording } from "../../wording/wording.ts";
import { asRegistry } from "../bibliography.ts";
import { formatFor } from "../formats/index.ts";
import { locator } from "../location.ts";
import { statementLanguages } from "../statement-language.ts";
import { type FieldsNode, type Format, field, type TreeNode, textOf } from "../tree.ts";
import {
	type Additions,
	claimEntry,
	type NewClaim,
	type NewEntries,
	type NewEntry,
	sourceEntry,
	type Written,
} from "./additions.ts";
import { adds } from "./adds.ts";
import { applied } from "./applied.ts";
import { placeEntries } from "./place.ts";

type Refuse = (why: Say) => Written;

type SectionName = "sources" | "claims";

const starts: Readonly<Record<string, string>> = { YAML: "version: 1\n", JSON: '{\n  "version": 1\n}\n' };

/** What keeps anything from being written into the file; null where nothing does. */
function obstacle(file: string, text: string, { parse, name }: Format): Say | null {
	if (!(name in starts)) return ({ recording }) => recording.refused.format(name);
	const tree = parse(text);
	const broken = tree.problems.find(({ code }) => code === "syntax");
	if (broken) {
		const { line } = locator(file, text)(broken.span);
		return (wording) => wording.recording.refused.broken(line + 1, broken.message(wording));
	}
	if (asRegistry(tree).bibliography) return ({ recording }) => recording.refused.bibliography;
	return tree.root && tree.root.kind !== "fields" ? ({ recording }) => recording.refused.noRegistry : null;
}

/** The plain statements of a file, to see whether one more would be read in its own language among them. */
function plainStatements(root: TreeNode | null): string[] {
	const claims = field(root, "claims");
	const nodes = claims?.kind === "fields" ? [...claims.entries.values()] : [];
	return nodes.flatMap(({ node }) => textOf(field(node, "statement")) ?? []);
}

/** Do the file's last claims name the language of their statements? */
function namesLanguages(root: TreeNode | null): boolean {
	const claims = field(root, "claims");
	const last = claims?.kind === "fields" ? [...claims.entries.values()].at(-1) : undefined;
	return field(last?.node ?? null, "statement")?.kind === "fields";
}

const baseOf = (tag: string | null | undefined): string | null => tag?.split(/[-_]/)[0]?.toLowerCase() ?? null;

function claimEntries(root: TreeNode | null, claims: readonly NewClaim[]): NewEntry[] {
	const named = namesLanguages(root);
	const texts = claims.map(({ statements }) => statements[0]?.text ?? "");
	const found = named ? [] : statementLanguages([...plainStatements(root), ...texts]).slice(-claims.length);
	return claims.map((claim, index) => {
		const wanted = baseOf(claim.statements[0]?.language);
		return claimEntry(claim, named || (wanted !== null && wanted !== found[index]));
	});
}

const entriesIn = (root: TreeNode | null, section: SectionName): ReadonlyMap<string, unknown> => {
	const node = field(root, section);
	return node?.kind === "fields" ? node.entries : new Map();
};

function repeated(names: readonly string[]): string | undefined {
	const seen = new Set<string>();
	return names.find((name) => seen.has(name) || !seen.add(name));
}

/** An id or key that is taken, or asked for twice. */
function clash(root: TreeNode | null, { claims, sources, replace = false }: Additions): Say | null {
	const [ids, keys] = [claims.map(({ id }) => id), sources.map(({ key }) => key)];
	const [known, held] = [entriesIn(root, "claims"), entriesIn(root, "sources")];
	const taken = replace ? undefined : ids.find((id) => known.has(id));
	if (taken !== undefined) return ({ recording }) => recording.refused.idTaken(taken);
	const twice = repeated(ids);
	if (twice !== undefined) return ({ recording }) => recording.refused.idTwice(twice);
	const source = keys.find((key) => held.has(key)) ?? repeated(keys);
	return source === undefined ? null : ({ recording }) => recording.refused.keyTaken(source);
}

/** The first of the places that leaves all else as it was. */
function editText(format: Format, text: string, root: FieldsNode, wanted: NewEntries): readonly Edit[] | null {
	for (const edits of placeEntries(text, root, wanted)) {
		const after = format.parse(applied(text, edits));
		if (after.root && adds(root, after.root, wanted, after.problems.length === 0)) return edits;
	}
	return null;
}

const cannot: Say = ({ recording }) => recording.refused.cannot;

/** A whole registry of these entries; null where it cannot be written so that it reads as what was wanted. */
function wholeText(format: Format, wanted: NewEntries): string | null {
	const start = starts[format.name] ?? "";
	const { root } = format.parse(start);
	const edits = root?.kind === "fields" ? editText(format, start, root, wanted) : null;
	return edits && applied(start, edits);
}

/** The text of a new file; empty where nothing can be written. */
export const newFile = (file: string, wanted: NewEntries): string => wholeText(formatFor(file), wanted) ?? "";

/** A file with nothing in it but comments gets a whole registry behind them. */
function startFile(format: Format, text: string, wanted: NewEntries, refuse: Refuse): Written {
	const made = wholeText(format, wanted);
	if (made === null) return refuse(cannot);
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	const isBlank = text.trim() === "";
	const lead = isBlank || text.endsWith("\n") ? "" : eol;
	const at = isBlank ? span(0, text.length) : span(text.length, text.length);
	const edit: Edit = { span: at, expected: text.slice(at.start), newText: lead + made.replaceAll("\n", eol) };
	const after = format.parse(applied(text, [edit]));
	return after.root && after.problems.length === 0 ? { edits: [edit] } : refuse(cannot);
}

/** `file` is looked at for its ending only; the text of one that is not there is "". */
export function addToRegistry(
	file: string,
	text: string,
	additions: Additions,
	wording: Wording = wordingFor(),
): Written {
	const refuse: Refuse = (why) => ({ refused: why(wording) });
	const format = formatFor(file);
	const why = obstacle(file, text, format);
	if (why !== null) return refuse(why);
	const { root } = format.parse(text);
	const taken = clash(root, additions);
	if (taken !== null) return refuse(taken);
	const wanted: NewEntries = {
		claims: claimEntries(root, additions.claims),
		sources: additions.sources.map(sourceEntry),
	};
	if (wanted.claims.length + wanted.sources.length === 0) return { edits: [] };
	if (root?.kind !== "fields" || !contains(span(0, text.length), root.span))
		return startFile(format, text, wanted, refuse);
	const edits = editText(format, text, root, wanted);
	return edits ? { edits } : refuse(cannot);
}
