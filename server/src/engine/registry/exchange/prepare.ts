// Takes what was found in a file of another program and what is on record; gives for each claim whether it can be recorded, and why
// not, and all that is to be written. A claim is fine where the reader of claims files would take it: it is asked.
import { startOf } from "../../figures/extent.ts";
import { readFigures } from "../../figures/read.ts";
import { slice, span } from "../../text/span.ts";
import { wordingFor } from "../../wording/index.ts";
import type { Wording } from "../../wording/wording.ts";
import { sourceByUrl } from "../look-up.ts";
import { readFile } from "../read-file.ts";
import type { Registry } from "../registry.ts";
import { statementLanguages } from "../statement-language.ts";
import { addToRegistry } from "../writing/add.ts";
import type { Additions, NewClaim, NewSource } from "../writing/additions.ts";
import { applied } from "../writing/applied.ts";
import { proposeId, proposeKey } from "../writing/propose-id.ts";
import { type FoundClaim, type FoundSource, textIn } from "./exchange.ts";

export interface PreparedRow {
	readonly place: string;
	/** As it is or would be recorded. */
	readonly id: string;
	readonly statement: string;
	/** Why it cannot be recorded, in plain words; null where it can. */
	readonly problem: string | null;
	readonly notes: readonly string[];
	/** Whether its id alone stands in the way: it is the target's own already. */
	readonly isTaken: boolean;
}

export interface Prepared {
	readonly rows: readonly PreparedRow[];
	readonly additions: Additions;
}

export interface PrepareOptions {
	/** The file that is written to, as the registry names it. */
	readonly target: string;
	/** Claims of the target take the place of those with their ids. */
	readonly replace?: boolean;
	/** Key of the source of what names none. */
	readonly source?: string | null;
	/** What is said in it; English where nobody says. */
	readonly wording?: Wording | undefined;
}

/** One claim in the making. */
interface Draft {
	readonly found: FoundClaim;
	readonly statements: FoundClaim["statements"];
	id: string;
	keys: readonly string[];
	problem: string | null;
}

const baseOf = (tag: string | null): string | null => tag?.split(/[-_]/)[0]?.toLowerCase() ?? null;

/** Rows of one id are one claim in several languages. */
function merged(found: readonly FoundClaim[], { exchange }: Wording): Draft[] {
	const byId = new Map<string, number>();
	const drafts: Draft[] = [];
	for (const one of found) {
		const at = one.id === null ? undefined : byId.get(one.id);
		const before = at === undefined ? undefined : drafts[at];
		const languages = new Set(before?.statements.map(({ language }) => baseOf(language)));
		const isTranslation =
			before && one.statements.every(({ language }) => language !== null && !languages.has(baseOf(language)));
		const draft = { found: one, statements: one.statements, id: one.id ?? "", keys: [], problem: null };
		if (before && isTranslation && !languages.has(null))
			drafts[at as number] = { ...before, statements: [...before.statements, ...one.statements] };
		else if (before) drafts.push({ ...draft, problem: exchange.idTwice(one.id, before.found.place) });
		else {
			if (one.id !== null) byId.set(one.id, drafts.length);
			drafts.push(draft);
		}
	}
	return drafts;
}

/** Finds sources on record, and makes new ones, each once. */
function sourceBook(registry: Registry) {
	const made = new Map<string, NewSource>();
	const known = new Map<string, string>();
	const named = new Map<string, string>();
	for (const { key, names } of registry.sources.values())
		for (const name of names) if (!named.has(name)) named.set(name, key);
	const isTaken = (key: string): boolean => registry.sources.has(key) || made.has(key);
	const make = (identity: string, key: string, fields: NewSource["fields"]): string => {
		known.set(identity, key);
		made.set(key, { key, fields });
		return key;
	};
	const isKey = (text: string): boolean =>
		/^[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*$/u.test(text) && !/^https?:/i.test(text);
	const keyOf = ({ key, fields }: FoundSource): string => {
		if (key !== null && (registry.sources.has(key) || made.has(key))) return key;
		const [url, title, name] = [textIn(fields.URL), textIn(fields.title), textIn(fields.short)];
		const words = key !== null && !isKey(key) ? key : null;
		const address = url ?? (words !== null && /^https?:/i.test(words) ? words : null);
		const there =
			(address === null ? null : sourceByUrl(registry, address)?.key) ??
			(key === null || words !== null ? named.get(title ?? words ?? name ?? "") : null);
		if (there) return there;
		const identity = JSON.stringify([key, address, title, fields.author, fields.issued]);
		const before = known.get(identity);
		if (before !== undefined) return before;
		const whole = { ...fields, title: title ?? name ?? words ?? key ?? address, URL: address };
		const host = /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(address ?? "")?.[1];
		const basis = {
			name,
			title: title ?? (words === address ? host : words) ?? host ?? null,
			issued: textIn(fields.issued),
		};
		return make(identity, key !== null && words === null ? key : proposeKey(basis, isTaken), whole);
	};
	return { keyOf, made };
}

/** Ids leave out a language's common words; where nobody says which language it is, the words of all rows tell. */
function idsFor(drafts: readonly Draft[]): (draft: Draft, isTaken: (id: string) => boolean) => string {
	const found = statementLanguages(drafts.map(({ statements: [first] }) => first?.text ?? ""));
	const languages = new Map(
		drafts.map((draft, index) => [draft, draft.statements[0]?.language ?? found[index] ?? null]),
	);
	return (draft, isTaken) => {
		const text = draft.statements[0]?.text ?? "";
		const language = languages.get(draft) ?? null;
		const { figures } = readFigures(text, language);
		const aside = figures.map((figure) => span(startOf(figure), figure.span.end));
		return proposeId(text, language, aside, isTaken);
	};
}

/** A sentence and which of its figures is meant; where nobody says, it may be any. */
const nameOf = (text: string, figure: unknown): string => JSON.stringify([text, figure ?? null]);

/** The same figure of the same sentence is one claim: whoever takes a file over again means no second one. */
function onRecord(registry: Registry): ReadonlyMap<string, string> {
	return new Map(
		[...registry.claims.values()].flatMap(({ id, statements, fields }) =>
			statements.flatMap(({ text, figure }) =>
				[null, fields?.figure, slice(text, figure.span)].map((meant) => [nameOf(text, meant), id] as const),
			),
		),
	);
}

const claimOf = ({ found: { fields }, statements, id, keys }: Draft): NewClaim => ({
	id,
	statements,
	sources: keys,
	fields,
});

/** What the reader of claims files says of each, by id: the first error, and the rest as notes. */
function readBack(
	claims: readonly NewClaim[],
	sources: readonly NewSource[],
	wording: Wording,
): ReadonlyMap<string, { error: string | null; notes: string[] }> {
	const file = "import.claims.yaml";
	const written = addToRegistry(file, "", { claims, sources }, wording);
	const text = "edits" in written ? applied("", written.edits) : "";
	const read = readFile({ file, text }, wording);
	const said = new Map(claims.map(({ id }) => [id, { error: null as string | null, notes: [] as string[] }]));
	if ("refused" in written) for (const each of said.values()) each.error = written.refused;
	const starts = read.ids.map((id, number) => ({ id, start: read.keyAt(number).start }));
	for (const { at, severity, code, message } of read.problems) {
		// That there are more is no word on the claim it stands at.
		if (code === "more") continue;
		const of = said.get(starts.findLast(({ start }) => start <= at.span.start)?.id ?? "");
		if (severity === "error") {
			if (of) of.error ??= message;
		} else of?.notes.push(message);
	}
	const claimAt = read.claimsBy(new Map());
	// Of very many faults only the first are told.
	for (const [number, id] of read.ids.entries()) {
		const of = said.get(id);
		if (of && claimAt(number) === null) of.error ??= wording.exchange.noFigure;
	}
	return said;
}

const isTaken = ({ id }: Draft, { claims }: Registry, { target, replace = false }: PrepareOptions): boolean =>
	!replace && claims.get(id)?.at.file === target;

function clash(draft: Draft, registry: Registry, options: PrepareOptions, { exchange }: Wording): string | null {
	const there = registry.claims.get(draft.id);
	if (there && there.at.file !== options.target) return exchange.onRecordIn(draft.id, there.at.file);
	return isTaken(draft, registry, options) ? exchange.onRecord(draft.id) : null;
}

export function prepareImport(found: readonly FoundClaim[], registry: Registry, options: PrepareOptions): Prepared {
	const { wording = wordingFor() } = options;
	const { exchange } = wording;
	const drafts = merged(found, wording);
	const book = sourceBook(registry);
	const sentences = onRecord(registry);
	const idFor = idsFor(drafts);
	const ids = new Set(drafts.map(({ id }) => id));
	for (const draft of drafts) {
		const [first] = draft.statements;
		const same = sentences.get(nameOf(first?.text ?? "", draft.found.fields.figure));
		const named =
			draft.found.sources.length > 0 ? draft.found.sources.map(book.keyOf) : options.source ? [options.source] : [];
		draft.keys = [...new Set(named)];
		if (!first) draft.problem ??= exchange.noStatement;
		else if (draft.id === "" && same !== undefined) draft.problem ??= exchange.onRecordAs(same);
		else if (draft.keys.length === 0) draft.problem ??= exchange.noSource;
		if (draft.id === "") draft.id = idFor(draft, (id) => registry.claims.has(id) || ids.has(id));
		ids.add(draft.id);
		draft.problem ??= clash(draft, registry, options, wording);
	}
	const likely = drafts.filter(({ problem }) => problem === null);
	const said = readBack(likely.map(claimOf), [...book.made.values()], wording);
	for (const draft of likely) draft.problem = said.get(draft.id)?.error ?? null;
	const fine = likely.filter(({ problem }) => problem === null);
	const used = new Set(fine.flatMap(({ keys }) => keys));
	return {
		rows: drafts.map((draft) => ({
			place: draft.found.place,
			id: draft.id,
			statement: draft.statements[0]?.text ?? "",
			problem: draft.problem,
			notes: [...draft.found.notes, ...(draft.problem === null ? (said.get(draft.id)?.notes ?? []) : [])],
			isTaken: isTaken(draft, registry, options),
		})),
		additions: {
			claims: fine.map(claimOf),
			sources: [...book.made.values()].filter(({ key }) => used.has(key)),
			replace: options.replace ?? false,
		},
	};
}
