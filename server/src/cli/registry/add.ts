// `sourcemark registry add`: takes a statement and its source; writes them into a claims file as a claim and shows what it wrote.
// Never puts a claim in another's place.
import {
	addToRegistry,
	applied,
	didYouMean,
	type FoundClaim,
	prepareImport,
	type Registry,
	type Say,
} from "../../engine/index.ts";
import { type Io, type Status, status } from "../io.ts";
import { wordingIn } from "../locale.ts";
import { languageOf, type Parsed, parseOptions, Unusable, UsageError } from "../options.ts";
import { shownPath } from "../paths.ts";
import { type ClaimsFile, knownAround, targetFile, writeRegistry } from "./files.ts";
import { entryLines } from "./show.ts";

const one = ({ values }: Parsed, name: string): string | null => {
	const value = values[name];
	return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
};

function claimFrom(parsed: Parsed): FoundClaim {
	const statement = one(parsed, "statement");
	const sources = Array.isArray(parsed.values.source) ? parsed.values.source.map(String) : [];
	if (parsed.positionals.length > 0)
		throw new UsageError(({ refusals }) => refusals.registry.noFlag(parsed.positionals[0] ?? ""));
	if (statement === null) throw new UsageError(({ refusals }) => refusals.registry.noStatement);
	const [title, short, url] = ["source-title", "source-name", "source-url"].map((name) => one(parsed, name));
	if (sources.length === 0 && !title && !short && !url)
		throw new UsageError(({ refusals }) => refusals.registry.noSource);
	const details = { title, URL: url, short };
	const keys = sources.length > 0 ? sources : [null];
	return {
		place: "",
		id: one(parsed, "id"),
		statements: [{ text: statement, language: languageOf(parsed) }],
		sources: keys.map((key, index) => ({ key, fields: index === 0 ? details : {} })),
		fields: {
			figure: one(parsed, "figure"),
			asOf: one(parsed, "as-of"),
			locator: one(parsed, "locator"),
			quote: one(parsed, "quote"),
		},
		notes: [],
	};
}

/** A key that nobody knows, and nothing said of it, is a slip. */
function unknownSource({ sources: asked }: FoundClaim, { sources }: Registry): Say | null {
	const unknown = asked.find(
		({ key, fields }) => key !== null && !sources.has(key) && Object.values(fields).every((value) => !value),
	);
	const key = unknown?.key;
	if (!key) return null;
	const help = didYouMean(key, sources.keys());
	return (wording) => wording.refusals.registry.unknownSource(key, help(wording));
}

function planned(claim: FoundClaim, target: ClaimsFile, registry: Registry, io: Io) {
	const wording = wordingIn(io);
	const { rows, additions } = prepareImport([claim], registry, { target: shownPath(target.path, io), wording });
	const [row] = rows;
	if (!row || row.problem !== null) {
		const why = row?.isTaken ? wording.exchange.chooseId(row.id) : (row?.problem ?? "");
		throw new Unusable(() => why);
	}
	const written = addToRegistry(target.path, target.text, additions, wording);
	if ("refused" in written) throw new Unusable(() => `${shownPath(target.path, io)}: ${written.refused}`);
	return { row, additions, after: applied(target.text, written.edits) };
}

export async function add(args: readonly string[], io: Io): Promise<Status> {
	const parsed = parseOptions(args, {
		statement: { type: "string" },
		source: { type: "string", multiple: true },
		"source-title": { type: "string" },
		"source-name": { type: "string" },
		"source-url": { type: "string" },
		id: { type: "string" },
		file: { type: "string" },
		lang: { type: "string" },
		figure: { type: "string" },
		"as-of": { type: "string" },
		locator: { type: "string" },
		quote: { type: "string" },
	});
	const claim = claimFrom(parsed);
	const target = await targetFile(parsed.values.file, io);
	const registry = await knownAround(target, io);
	const unknown = unknownSource(claim, registry);
	if (unknown !== null) throw new Unusable(unknown);
	const { row, additions, after } = planned(claim, target, registry, io);
	await writeRegistry(target.path, after, io);
	for (const { key } of additions.sources) await io.out.write(entryLines(target.path, after, "sources", key, io));
	await io.out.write(entryLines(target.path, after, "claims", row.id, io));
	for (const note of row.notes) await io.err.write(`${wordingIn(io).command.note(note)}\n`);
	return status.fine;
}
