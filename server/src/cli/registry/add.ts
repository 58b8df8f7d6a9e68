// `sourcemark registry add`: takes a statement and its source; writes them into a claims file as a claim and shows what it wrote.
// Never puts a claim in another's place.
import {
	addToRegistry,
	applied,
	didYouMean,
	type FoundClaim,
	prepareImport,
	type Registry,
	wordingFor,
} from "../../engine/index.ts";
import { type Io, type Status, status } from "../io.ts";
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
		throw new UsageError(`What is '${parsed.positionals[0]}'? A sentence stands in quotation marks.`);
	if (statement === null) throw new UsageError("Say what is claimed: --statement TEXT");
	const [title, short, url] = ["source-title", "source-name", "source-url"].map((name) => one(parsed, name));
	if (sources.length === 0 && !title && !short && !url) throw new UsageError("Say who says so: --source KEY");
	const details = { title, URL: url, short };
	const keys = sources.length > 0 ? sources : [null];
	return {
		place: "claim",
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
function unknownSource({ sources: asked }: FoundClaim, { sources }: Registry): string | null {
	const unknown = asked.find(
		({ key, fields }) => key !== null && !sources.has(key) && Object.values(fields).every((value) => !value),
	);
	if (!unknown?.key) return null;
	const help = didYouMean(unknown.key, sources.keys())(wordingFor());
	return `No source has the key "${unknown.key}".${help} To record a new source, say what it is: --source-title TITLE.`;
}

function planned(claim: FoundClaim, target: ClaimsFile, registry: Registry, io: Io) {
	const { rows, additions } = prepareImport([claim], registry, { target: shownPath(target.path, io) });
	const [row] = rows;
	if (!row || row.problem !== null)
		throw new Unusable(row?.problem?.replace("; --force puts this one in its place", ". Choose another --id") ?? "");
	const written = addToRegistry(target.path, target.text, additions);
	if ("refused" in written) throw new Unusable(`${shownPath(target.path, io)}: ${written.refused}`);
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
	for (const note of row.notes) await io.err.write(`note: ${note}\n`);
	return status.fine;
}
