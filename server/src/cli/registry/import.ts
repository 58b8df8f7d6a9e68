// `sourcemark registry import`: takes a file of another program; shows which of its claims can be taken over and why the others
// cannot, and writes those that can into a claims file. Never puts a claim in another's place unless that is asked for.
import { resolve } from "node:path";
import {
	addToRegistry,
	applied,
	type ExchangeName,
	exchangeFormat,
	exchangeFormats,
	guessFormat,
	type Prepared,
	type PreparedRow,
	prepareImport,
	tableFields,
	type Wording,
} from "../../engine/index.ts";
import { disk } from "../../machine/index.ts";
import { sayUnread } from "../../workspace/index.ts";
import { inputText } from "../drafts.ts";
import { type Io, type Status, status } from "../io.ts";
import { wordingIn } from "../locale.ts";
import { choice, languageOf, type Parsed, parseOptions, Unusable, UsageError } from "../options.ts";
import { shownPath } from "../paths.ts";
import { aligned } from "../table.ts";
import { type ClaimsFile, knownAround, targetFile, writeRegistry } from "./files.ts";
import { shortened } from "./show.ts";

const names = exchangeFormats.map(({ name }) => name);

const folded = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, "");

/** "statement=Behauptung,source=Quelle". Throws a UsageError. */
function columnsOf({ values: { map } }: Parsed): Readonly<Record<string, string>> {
	if (typeof map !== "string") return {};
	const pairs = map.split(",").map((part) => {
		const [name = "", ...column] = part.split("=");
		const field = tableFields.find((each) => folded(each) === folded(name));
		if (field === undefined || column.length === 0)
			throw new UsageError(({ refusals }) => refusals.registry.map(tableFields.join(", "), part));
		return [field, column.join("=").trim()] as const;
	});
	return Object.fromEntries(pairs);
}

async function inputOf(name: string, io: Io): Promise<string> {
	if (name === "-") {
		const input = await inputText(io);
		if ("why" in input) throw new Unusable(input.why);
		return input.text;
	}
	const found = await disk.read(resolve(io.cwd, name));
	if (found.kind === "text") return found.text;
	throw new Unusable((wording) => `${name}: ${sayUnread(found, wording)}`);
}

function formatOf(parsed: Parsed, name: string, text: string): ExchangeName {
	if (parsed.values.format !== undefined) return choice(parsed, "format", names, "csv");
	const guessed = guessFormat(name, text);
	if (guessed !== null) return guessed;
	throw new UsageError(({ refusals }) => refusals.registry.whichFormat(name, names.join("|")));
}

function preview(rows: readonly PreparedRow[], columns: number, { command: { registry } }: Wording): string {
	const room = Math.max(24, columns - 48);
	return aligned(
		rows.map(({ place, id, statement, problem, notes }) => [
			problem === null ? registry.fine : registry.not,
			place,
			shortened(id, 30),
			problem ?? [shortened(statement, room), ...notes].join("  — "),
		]),
	);
}

const summary = (rows: readonly PreparedRow[], what: string, { command }: Wording): string => {
	const fine = rows.filter(({ problem }) => problem === null).length;
	return `${command.registry.found(rows.length, fine)} ${what}\n`;
};

async function write({ additions }: Prepared, target: ClaimsFile, io: Io): Promise<string> {
	const { claims, sources } = additions;
	const wording = wordingIn(io);
	const words = wording.command.registry;
	if (claims.length === 0) return words.unwritten;
	const written = addToRegistry(target.path, target.text, additions, wording);
	if ("refused" in written) throw new Unusable(() => `${shownPath(target.path, io)}: ${written.refused}`);
	await writeRegistry(target.path, applied(target.text, written.edits), io);
	return words.wrote(claims.length, sources.length, shownPath(target.path, io));
}

export async function importClaims(args: readonly string[], io: Io): Promise<Status> {
	const parsed = parseOptions(args, {
		format: { type: "string" },
		map: { type: "string" },
		"dry-run": { type: "boolean" },
		file: { type: "string" },
		source: { type: "string" },
		lang: { type: "string" },
		force: { type: "boolean" },
	});
	const [name, ...others] = parsed.positionals;
	if (name === undefined || others.length > 0) throw new UsageError(({ refusals }) => refusals.registry.oneFile);
	const { source, force, file } = parsed.values;
	const wording = wordingIn(io);
	const [columns, language] = [columnsOf(parsed), languageOf(parsed)];
	const text = await inputOf(name, io);
	const { found, problem, notes } = exchangeFormat(formatOf(parsed, name, text)).read(text, {
		columns,
		language,
		wording,
	});
	if (problem !== null) throw new Unusable(() => `${name}: ${problem}`);
	const target = await targetFile(file, io);
	const prepared = prepareImport(found, await knownAround(target, io), {
		target: shownPath(target.path, io),
		replace: force === true,
		source: typeof source === "string" ? source : null,
		wording,
	});
	const { rows } = prepared;
	const isDry = parsed.values["dry-run"] === true;
	const done = isDry ? wording.command.registry.dry : await write(prepared, target, io);
	const told = isDry ? rows : rows.filter((row) => row.problem !== null || row.notes.length > 0);
	await io.out.write(preview(told, io.out.columns, wording) + summary(rows, done, wording));
	for (const note of notes) await io.err.write(`${wording.command.note(note)}\n`);
	return rows.some((row) => row.problem !== null) ? status.found : status.fine;
}
