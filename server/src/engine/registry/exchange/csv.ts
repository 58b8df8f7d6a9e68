// Claims as a table for a spreadsheet: a row a statement, so a claim in two languages has two rows of one id.
// Columns are found by their names in English and German, or by a map.
import { wordingFor } from "../../wording/index.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Claim, Registry, Source } from "../registry.ts";
import { readTable, separatorOf, unguarded, writeTable } from "./csv-text.ts";
import {
	type ExchangeFormat,
	type Fields,
	type FoundClaim,
	type FoundSource,
	isFields,
	listOf,
	lost,
	type ReadExchange,
	type ReadOptions,
	textIn,
	unreadable,
	type WrittenExchange,
} from "./exchange.ts";

/** Each with the names that a column of other people's tables may have, in small letters without spaces. */
const columns: Readonly<Record<string, string>> = {
	id: "id claimid",
	language: "language lang sprache",
	statement: "statement claim claimtext sentence text behauptung aussage satz",
	source: "source sourcekey quelle",
	via: "via",
	figure: "figure zahl",
	asOf: "asof stand",
	locator: "locator page seite fundstelle",
	quote: "quote zitat",
	rank: "rank rang",
	supersededBy: "supersededby",
	disputes: "disputes",
	note: "note comment notiz bemerkung",
	sourceTitle: "sourcetitle title titel",
	sourceAuthor: "sourceauthor author autor autorin",
	sourceIssued: "sourceissued sourcedate published issued erschienen",
	sourceURL: "sourceurl url link",
	sourceName: "sourcename name",
};

export const tableFields: readonly string[] = Object.keys(columns);

const several = new Set(["source", "via", "disputes"]);
const split = (cell: string): readonly string[] =>
	cell
		.split(";")
		.map((part) => part.trim())
		.filter(Boolean);

const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

function fieldOf(name: string): string | null {
	const wanted = folded(name);
	return tableFields.find((field) => columns[field]?.split(" ").includes(wanted)) ?? null;
}

interface Head {
	/** Column by field. */
	readonly at: ReadonlyMap<string, number>;
	readonly notes: readonly string[];
	readonly problem: string | null;
}

function readHead(cells: readonly string[], map: Readonly<Record<string, string>>, { exchange }: Wording): Head {
	const names = cells.map((cell) => cell.trim());
	const at = new Map<string, number>();
	const missing: string[] = [];
	for (const [field, name] of Object.entries(map)) {
		const index = names.findIndex((one) => folded(one) === folded(name));
		if (index < 0) missing.push(name);
		else at.set(field, index);
	}
	const mapped = new Set(at.values());
	const unknown: string[] = [];
	for (const [index, name] of names.entries()) {
		const field = mapped.has(index) ? null : fieldOf(name);
		if (field !== null && !at.has(field)) at.set(field, index);
		else if (!mapped.has(index) && name !== "") unknown.push(name);
	}
	const problem =
		missing.length > 0
			? exchange.noColumn(missing, names)
			: at.has("statement")
				? null
				: exchange.noStatementColumn(names);
	const notes = unknown.map(exchange.column);
	return { at, notes, problem };
}

/** "{...}" is a figure by its parts; a plain number is one. */
function figureIn(cell: string): unknown {
	if (!cell.startsWith("{")) return cell;
	try {
		const value: unknown = JSON.parse(cell);
		return isFields(value) ? value : cell;
	} catch {
		return cell;
	}
}

function sourcesIn(get: (field: string) => string | null): readonly FoundSource[] {
	const [title, author, issued, url, short] = ["Title", "Author", "Issued", "URL", "Name"].map((name) =>
		get(`source${name}`),
	);
	const fields: Fields = {
		title,
		author: author ? split(author).map((literal) => ({ literal })) : null,
		issued,
		URL: url,
		short,
	};
	const keys = split(get("source") ?? "");
	const known = Object.values(fields).some((value) => value !== null && value !== undefined);
	if (keys.length === 0) return known ? [{ key: null, fields }] : [];
	// What is told of the source is told of the first.
	return keys.map((key, index) => ({ key, fields: index === 0 && known ? fields : {} }));
}

function read(
	text: string,
	separator: string,
	{ columns: map = {}, language = null, wording = wordingFor() }: ReadOptions,
): ReadExchange {
	const { exchange } = wording;
	const [first, ...rows] = readTable(text, separator);
	if (!first) return unreadable(exchange.emptyTable);
	const unclosed = [first, ...rows.slice(-1)].find((row) => row.unclosed)?.unclosed;
	if (unclosed) return unreadable(exchange.unclosed(unclosed));
	const { at, notes, problem } = readHead(first.cells, map, wording);
	if (problem !== null) return unreadable(problem);
	const found = rows.map(({ line, cells }): FoundClaim => {
		const get = (field: string): string | null => textIn(unguarded(cells[at.get(field) ?? -1] ?? ""));
		const listed = (field: string) => (several.has(field) ? listFrom(get(field)) : get(field));
		const statement = get("statement");
		const figure = get("figure");
		return {
			place: exchange.place.line(line),
			id: get("id"),
			statements: statement === null ? [] : [{ text: statement, language: get("language") ?? language }],
			sources: sourcesIn(get),
			fields: {
				via: listed("via"),
				figure: figure === null ? null : figureIn(figure),
				asOf: get("asOf"),
				locator: get("locator"),
				quote: get("quote"),
				rank: get("rank"),
				supersededBy: get("supersededBy"),
				disputes: listed("disputes"),
				note: get("note"),
			},
			notes: [],
		};
	});
	return { found, problem: null, notes };
}

function listFrom(cell: string | null): unknown {
	const values = split(cell ?? "");
	return values.length > 1 ? values : (values[0] ?? null);
}

const authorsOf = ({ fields: { author } }: Source): string =>
	listOf(author)
		.map((one) =>
			isFields(one) ? (textIn(one.literal) ?? [one.given, one.family].filter(Boolean).join(" ")) : textIn(one),
		)
		.filter(Boolean)
		.join("; ");

const cellOf = (value: unknown): string =>
	isFields(value) ? JSON.stringify(value) : listOf(value).map(String).join("; ");

function rowsOf(claim: Claim, { sources }: Registry): string[][] {
	const { fields = {} } = claim;
	const source = sources.get(claim.sources[0] ?? "");
	const own: Readonly<Record<string, string>> = {
		id: claim.id,
		source: claim.sources.join("; "),
		quote: claim.quote?.text ?? "",
		asOf: claim.asOf ?? "",
		sourceTitle: source?.title ?? "",
		sourceAuthor: source ? authorsOf(source) : "",
		sourceIssued: source?.issued ?? "",
		sourceURL: source?.url ?? "",
		sourceName: source?.short ?? "",
	};
	return claim.statements.map(({ language, text }) =>
		tableFields.map((name) => {
			if (name === "language") return language;
			return name === "statement" ? text : (own[name] ?? cellOf(fields[name]));
		}),
	);
}

function lostOf(claim: Claim, { sources }: Registry, { exchange: { lost } }: Wording): string[] {
	const source = sources.get(claim.sources[0] ?? "");
	return [
		...(Object.keys(claim.also).length > 0 ? [lost.field("also")] : []),
		...(claim.quote?.language ? [lost.quoteLanguage] : []),
		...(claim.sources.length > 1 ? [lost.otherDetails] : []),
		...(source && (source.aliases.length > 0 || source.kind !== null) ? [lost.names] : []),
	];
}

const write = (registry: Registry, separator: string, wording: Wording = wordingFor()): WrittenExchange => {
	const claims = [...registry.claims.values()];
	const rows = claims.flatMap((claim) => rowsOf(claim, registry));
	return {
		text: writeTable([tableFields, ...rows], separator),
		notes: lost(
			claims.flatMap((claim) => lostOf(claim, registry, wording)),
			wording,
		),
	};
};

export const csv: ExchangeFormat = {
	name: "csv",
	extensions: [".csv"],
	write: (registry, wording) => write(registry, ",", wording),
	read: (text, options) => read(text, separatorOf(text), options),
};

export const tsv: ExchangeFormat = {
	name: "tsv",
	extensions: [".tsv", ".tab"],
	write: (registry, wording) => write(registry, "\t", wording),
	read: (text, options) => read(text, "\t", options),
};
