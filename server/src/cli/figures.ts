// `sourcemark figures`: takes drafts or lines of JSON; lists the figures that are read in them.
// Knows no registry.
import {
	type BlockReading,
	type Draft,
	type Figure,
	locator,
	parseDraft,
	readDraft,
	span,
	toSource,
} from "../engine/index.ts";
import { type DraftInput, draftsOf } from "./drafts.ts";
import { columnsOf, plain } from "./excerpt.ts";
import { type Io, type Status, status } from "./io.ts";
import { answerLines, type Fields, langField, textField } from "./ndjson.ts";
import { choice, languageOf, parseOptions, UsageError } from "./options.ts";
import { type FigureShape, figureShape, rangeOf } from "./shape.ts";

interface Placed extends FigureShape {
	/** UTF-16 offsets in the text. */
	readonly start: number;
	readonly end: number;
	readonly kind: string;
}

function placed(figure: Figure, { block }: BlockReading): Placed {
	const { start, end } = toSource(block.prose.map, figure.span);
	return { start, end, ...figureShape(figure), kind: figure.quantity.kind };
}

const figuresOf = (draft: Draft): Placed[] =>
	readDraft(draft).flatMap((reading) => reading.figures.map((figure) => placed(figure, reading)));

/** A single line's indentation is no code block: it is how the line was cut out. */
const indentOf = (text: string): number => (/[\r\n]/.test(text.trim()) ? 0 : text.length - text.trimStart().length);

function answer(fields: Fields, language: string | null): Fields {
	const text = textField(fields, "text");
	const indent = indentOf(text);
	const figures = figuresOf(parseDraft(text.slice(indent), { language: langField(fields, language) }));
	return { figures: figures.map((each) => ({ ...each, start: each.start + indent, end: each.end + indent })) };
}

function amount({ value, min, max, unit }: Placed): string {
	const number = value === null ? `${min ?? "?"} to ${max ?? "?"}` : String(value);
	return unit === null ? number : `${number} ${unit}`;
}

/** Rows of one table; the last column has no width to keep. */
function aligned(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ""))));
	const pad = (cell: string, column: number): string => cell + " ".repeat((widths[column] ?? 0) - columnsOf(cell));
	return rows.map((row) => `${row.map(pad).join("  ").trimEnd()}\n`).join("");
}

const tableRows = 500;

function* pretty({ name, text }: DraftInput, figures: readonly Placed[]): Generator<string> {
	const locate = locator(name, text);
	const rows = figures.map(({ start, end, ...figure }) => {
		const { line, character } = locate(span(start, end));
		const place = `${plain(name)}:${line + 1}:${character + 1}`;
		return [
			place,
			plain(figure.text),
			amount({ ...figure, start, end }),
			figure.qualifier,
			figure.kind,
			plain(figure.noun ?? ""),
		];
	});
	for (let at = 0; at < rows.length; at += tableRows) yield aligned(rows.slice(at, at + tableRows));
}

function* json({ name, text }: DraftInput, draft: Draft, figures: readonly Placed[]): Generator<string> {
	const locate = locator(name, text);
	yield `{${JSON.stringify({ path: name, language: draft.language }).slice(1, -1)},"figures":[`;
	for (const [index, figure] of figures.entries())
		yield `${index === 0 ? "" : ","}\n${JSON.stringify({ ...figure, range: rangeOf(locate, figure) })}`;
	yield "]}";
}

async function listFiles(paths: readonly string[], language: string | null, asJson: boolean, io: Io): Promise<Status> {
	let end: Status = status.fine;
	let first = true;
	if (asJson) await io.out.write('{"version":1,"files":[');
	for await (const found of draftsOf(paths, io)) {
		if (!("draft" in found)) {
			if (found.missing.fails) end = status.unusable;
			await io.err.write(`${found.missing.name}: ${found.missing.why}\n`);
			continue;
		}
		const draft = parseDraft(found.draft.text, { language });
		const figures = figuresOf(draft);
		if (asJson) await io.out.write(first ? "\n" : ",\n");
		first = false;
		for (const text of asJson ? json(found.draft, draft, figures) : pretty(found.draft, figures))
			await io.out.write(text);
	}
	if (asJson) await io.out.write("]}\n");
	return end;
}

export async function figures(args: readonly string[], io: Io): Promise<Status> {
	const parsed = parseOptions(args, {
		lang: { type: "string" },
		format: { type: "string" },
		ndjson: { type: "boolean" },
	});
	const language = languageOf(parsed);
	const format = choice(parsed, "format", ["pretty", "json"], "pretty");
	if (!parsed.values.ndjson) return listFiles(parsed.positionals, language, format === "json", io);
	if (parsed.positionals.length > 0) throw new UsageError("--ndjson reads standard input and takes no paths");
	return answerLines(io, (fields) => answer(fields, language));
}
