// `sourcemark figures`: takes drafts or lines of JSON; lists the figures that are read in them.
// Knows no registry.
import { type BlockReading, type Draft, type Figure, parseDraft, readDraft, toSource } from "../engine/index.ts";
import { disk } from "../machine/index.ts";
import { type FileReader, projectLanguage } from "../workspace/index.ts";
import { draftsOf } from "./drafts.ts";
import { type FigureFormat, figureFormats, type Placed, type ReadFigure } from "./figure-formats.ts";
import { type Io, type Status, status } from "./io.ts";
import { wordingIn } from "./locale.ts";
import { answerLines, type Fields, langField, textField } from "./ndjson.ts";
import { choice, languageOf, parseOptions, UsageError } from "./options.ts";
import { remember } from "./remember.ts";
import { figureShape, otherNumbers } from "./shape.ts";

function placed(figure: Figure, { block }: BlockReading): Placed {
	const { start, end } = toSource(block.prose.map, figure.span);
	return { start, end, ...figureShape(figure), kind: figure.quantity.kind, otherwise: otherNumbers(figure) };
}

const figuresOf = (draft: Draft): ReadFigure[] =>
	readDraft(draft).flatMap((reading) => reading.figures.map((figure) => ({ figure, placed: placed(figure, reading) })));

/** A single line's indentation is no code block: it is how the line was cut out. */
const indentOf = (text: string): number => (/[\r\n]/.test(text.trim()) ? 0 : text.length - text.trimStart().length);

/** A line of its own that opens with a hyphen and digits is no list of one item: the hyphen may be a minus. */
const asProse = (text: string): string =>
	/[\r\n]/.test(text.trim()) ? text : text.replace(/^- +(?=[\d.,])/, (mark) => mark.replace("-", "−"));

function answer(fields: Fields, language: string | null): Fields {
	const text = textField(fields, "text");
	const indent = indentOf(text);
	const figures = figuresOf(parseDraft(asProse(text.slice(indent)), { language: langField(fields, language) }));
	return {
		figures: figures.map(({ placed: { start, end, ...each } }) => ({
			start: start + indent,
			end: end + indent,
			...each,
		})),
	};
}

async function listFiles(
	paths: readonly string[],
	language: string | null,
	{ open, between, close, write }: FigureFormat,
	io: Io,
): Promise<Status> {
	const files: FileReader = { ...disk, read: remember(disk.read) };
	let end: Status = status.fine;
	let first = true;
	await io.out.write(open);
	for await (const found of draftsOf(paths, io)) {
		if (!("draft" in found)) {
			if (found.missing.fails) end = status.unusable;
			await io.err.write(`${found.missing.name}: ${found.missing.why(wordingIn(io))}\n`);
			continue;
		}
		const { path, text } = found.draft;
		const draft = parseDraft(text, { language: language ?? (await projectLanguage(path, files)) });
		if (between !== "") await io.out.write(first ? "\n" : `${between}\n`);
		first = false;
		for (const text of write(found.draft, draft, figuresOf(draft), wordingIn(io))) await io.out.write(text);
	}
	await io.out.write(close);
	return end;
}

export async function figures(args: readonly string[], io: Io): Promise<Status> {
	const parsed = parseOptions(args, {
		lang: { type: "string" },
		format: { type: "string" },
		ndjson: { type: "boolean" },
	});
	const language = languageOf(parsed);
	const format = choice(parsed, "format", ["pretty", "json", "csv", "ndjson"], "pretty");
	if (!parsed.values.ndjson) return listFiles(parsed.positionals, language, figureFormats[format], io);
	if (parsed.positionals.length > 0) throw new UsageError(({ refusals }) => refusals.figures.noPaths);
	return answerLines(io, (fields) => answer(fields, language));
}
