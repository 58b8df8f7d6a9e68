// Takes one large registry file; gives what reading it gave in a few arrays and lists: where each claim stands, what is wrong, and
// what finding claims needs. The claims themselves are let go, and read again from their few lines when they are asked for.
// Pure data, so that it can be sent to another thread and kept on a disk.
import type { LanguageTag } from "../../languages/language.ts";
import { type Span, span } from "../../text/span.ts";
import type { Wording } from "../../wording/wording.ts";
import { checkSchema } from "../check-schema.ts";
import { formatFor } from "../formats/index.ts";
import { parseEntry } from "../formats/yaml.ts";
import type { KeyTable } from "../key-table.ts";
import { locator } from "../location.ts";
import { readPlainEntry } from "../plain/block.ts";
import { type Section, splitRegistry } from "../plain/split.ts";
import { entryReader, type ParsedEntry, standsTwice } from "../plain/tree.ts";
import { type Report, reporter } from "../problems.ts";
import { readClaim } from "../read-claim.ts";
import { readSource } from "../read-source.ts";
import type { Problem, RegistryFile } from "../registry.ts";
import { statementLanguages } from "../statement-language.ts";
import { type Entry, type FieldsNode, field, textOf } from "../tree.ts";
import { rowOf } from "./source-row.ts";
import { type KeyWriter, readStretches, type StretchMemory } from "./stretches.ts";

/** A problem with its place in the file, said already. */
export interface KeptProblem {
	readonly severity: Problem["severity"];
	readonly code: string;
	readonly at: Span;
	readonly message: string;
}

export interface ClaimsDigest {
	/** Of the text that was read, UTF-16 units. */
	readonly length: number;
	/** Begin and end of each entry's lines. */
	readonly claims: Uint32Array;
	readonly sources: Uint32Array;
	/** A line a source, in the same order; see `Row`. */
	readonly rows: string;
	/** By claim: see `traits`. */
	readonly traits: Uint8Array;
	/** By claim: the language of its plain statement, a place in `languages`. */
	readonly spoken: Uint8Array;
	readonly languages: readonly LanguageTag[];
	readonly problems: readonly KeptProblem[];
	/** Names that claims refer to, each once. */
	readonly references: { readonly sources: readonly string[]; readonly claims: readonly string[] };
	readonly keys: KeyTable;
}

const nodeOf = (entries: ReadonlyMap<string, Entry>): FieldsNode => ({ kind: "fields", entries, span: span(0, 0) });

/** The schema's word on one entry by itself. */
function checkEntry(section: Section, { name, key, node }: ParsedEntry, report: Report): void {
	const root = nodeOf(new Map([[section.name, { key, node: nodeOf(new Map([[name, { key, node }]])) }]]));
	checkSchema(root, [], report);
}

/** And on what stands at the left edge. */
function checkHeads(text: string, heads: readonly (readonly [number, number])[], report: Report): boolean {
	const read = heads.map(([from, to]) => readPlainEntry(text, from, to));
	if (read.includes(null)) return false;
	checkSchema(nodeOf(new Map(read.flatMap((entry) => (entry ? [[entry.name, entry] as const] : [])))), [], report);
	return true;
}

interface Found {
	readonly bounds: number[];
	readonly statements: (string | null)[];
}

/** Where the entries stand, each name once: the later one counts. Null where one cannot be read by itself. */
function look(section: Section | undefined, read: ReturnType<typeof entryReader>, report: Report): Found | null {
	const numbers = new Map<string, number>();
	const found: Found = { bounds: [], statements: [] };
	for (let at = 0; section && at + 1 < section.bounds.length; at++) {
		const [from, to] = [section.bounds[at] as number, section.bounds[at + 1] as number];
		const entry = read(from, to);
		if (!entry) return null;
		for (const { severity, code, span: place, message } of [
			...(entry.problems ?? []),
			...(numbers.has(entry.name) ? [standsTwice(entry)] : []),
		])
			report(severity, code, place, message);
		const number = numbers.get(entry.name) ?? numbers.size;
		numbers.set(entry.name, number);
		found.bounds[2 * number] = from;
		found.bounds[2 * number + 1] = to;
		found.statements[number] = textOf(field(entry.node, "statement"));
	}
	return found;
}

/** The language of each plain statement; English where there is none. */
function languagesOf(statements: readonly (string | null)[]): readonly LanguageTag[] {
	const plain = statements.flatMap((text) => text ?? []);
	const known = statementLanguages(plain);
	let at = 0;
	return statements.map((text) => (text === null ? "en" : (known[at++] ?? "en")));
}

/**
 * Null for a file that must be read whole. Gives how far it is, 0 to 1, now and then. What the memory has of an earlier state of
 * the file is not read again; the result is the same without.
 */
export function* digestSteps(
	file: RegistryFile,
	newWriter: () => KeyWriter,
	wording: Wording,
	memory?: StretchMemory,
): Generator<number, ClaimsDigest | null> {
	const { text } = file;
	const split = formatFor(file.file).name === "YAML" ? splitRegistry(text) : null;
	if (!split) return null;
	const problems: Problem[] = [];
	const locate = locator(file.file, text);
	const report = reporter(locate, problems, wording);
	const read = entryReader(text, parseEntry);
	const sectionOf = (name: Section["name"]) => split.sections.find((section) => section.name === name);
	const [sources, claims] = (["sources", "claims"] as const).map((name) => look(sectionOf(name), read, report));
	if (!sources || !claims || !checkHeads(text, split.heads, report)) return null;
	const entryAt = (bounds: readonly number[], number: number): ParsedEntry =>
		read(bounds[2 * number] as number, bounds[2 * number + 1] as number) as ParsedEntry;
	const rows = sources.statements.map((_, number) => {
		const entry = entryAt(sources.bounds, number);
		checkEntry(sectionOf("sources") as Section, entry, report);
		return rowOf(readSource(entry.name, entry, report, locate));
	});
	const spoken = languagesOf(claims.statements);
	const languages = [...new Set(spoken)];
	const { marks, references, keys } = yield* readStretches({
		linesOf: (number) => text.slice(claims.bounds[2 * number], claims.bounds[2 * number + 1]),
		spoken,
		report,
		newWriter,
		memory,
		claimAt(number, tell) {
			const entry = entryAt(claims.bounds, number);
			checkEntry(sectionOf("claims") as Section, entry, tell);
			return readClaim(entry.name, entry, spoken[number] ?? "en", tell, locate);
		},
	});
	return {
		length: text.length,
		claims: Uint32Array.from(claims.bounds),
		sources: Uint32Array.from(sources.bounds),
		rows: rows.join("\n"),
		traits: marks,
		spoken: Uint8Array.from(spoken, (language) => languages.indexOf(language)),
		languages,
		problems: problems.map(({ severity, code, at, message }) => ({ severity, code, at: at.span, message })),
		references,
		keys,
	};
}
