// `sourcemark report`: takes paths; checks the drafts there and writes their fact sheets, as one page or a page each.
// Never stops at a draft or registry that cannot be read.
import {
	interfaceOf,
	isSheet,
	type Sheet,
	sheetFormats,
	sheetLanguages,
	wordingFor,
	wordsFor,
	writeSheets,
} from "../engine/index.ts";
import { today } from "../workspace/index.ts";
import { flagsOf } from "./check.ts";
import { draftsOf } from "./drafts.ts";
import { type Io, type Status, status } from "./io.ts";
import { interfaceIn } from "./locale.ts";
import { choice, type Parsed, parseOptions, UsageError } from "./options.ts";
import { prettyReporter } from "./pretty.ts";
import type { Fails } from "./report.ts";
import { createSetups, type Flags, noDraft, unreadable } from "./setup.ts";
import { sheetOf } from "./sheet-of.ts";
import { type DraftSheet, writeSheetFiles } from "./sheet-output.ts";
import { createTally, severities, type Tally } from "./tally.ts";

const never = "never";
const open = "open";

async function sheetsOf(flags: Flags, parsed: Parsed, tally: Tally, io: Io): Promise<DraftSheet[]> {
	const setups = createSetups(flags);
	tally.note(await unreadable(flags));
	const made: DraftSheet[] = [];
	for await (const found of draftsOf(parsed.positionals, io)) {
		if ("missing" in found) {
			tally.note([noDraft(found.missing, wordingFor(flags.interface))]);
			continue;
		}
		const { draft } = found;
		// A sheet written as Markdown is no draft.
		if (draft.folder !== null && isSheet(draft.text)) continue;
		const { sheet, outcome } = await sheetOf(draft, await setups(draft));
		tally.count(outcome);
		tally.note(outcome.problems);
		made.push({ path: draft.path, sheet });
	}
	return made;
}

/** Findings where a severity was asked for; open questions where those were. */
function statusOf(tally: Tally, failOn: string, sheets: readonly DraftSheet[]): Status {
	const most = (severities as readonly string[]).indexOf(failOn);
	const fails: Fails = (severity) => severities.indexOf(severity) <= most;
	const found = tally.status(fails);
	return found === status.fine && failOn === open && sheets.some(({ sheet }) => sheet.open > 0) ? status.found : found;
}

export async function report(args: readonly string[], io: Io): Promise<Status> {
	const parsed = parseOptions(args, {
		format: { type: "string" },
		output: { type: "string" },
		force: { type: "boolean" },
		"page-lang": { type: "string" },
		lang: { type: "string" },
		registry: { type: "string", multiple: true },
		"no-bundled-registry": { type: "boolean" },
		"fail-on": { type: "string" },
	});
	const format = choice(parsed, "format", sheetFormats, "html");
	const words = wordsFor(choice(parsed, "page-lang", sheetLanguages, interfaceIn(io)));
	// What the page says of a figure is in the page's language.
	const flags: Flags = { ...flagsOf(parsed, io), interface: interfaceOf(words.language) };
	const failOn = choice(parsed, "fail-on", [...severities, open, never], never);
	const { output, force } = parsed.values;
	if (output === "") throw new UsageError(({ refusals }) => refusals.options.fileOrFolder);
	const tally = createTally(io);
	const sheets = await sheetsOf(flags, parsed, tally, io);
	const write = (list: readonly Sheet[]): Iterable<string> => writeSheets(format, list, { words, made: today() });
	const toFile = typeof output === "string" && output !== "-";
	// Where there is no draft there is no page, and a mistyped name leaves the sheet of yesterday alone.
	const isNothing = sheets.length === 0;
	if (toFile && !isNothing) await writeSheetFiles(sheets, write, { name: output, format, force: force === true }, io);
	else if (!isNothing) for (const text of write(sheets.map(({ sheet }) => sheet))) await io.out.write(text);
	await io.err.write(prettyReporter(io, () => false, wordingFor(flags.interface)).aside?.(tally.problems()) ?? "");
	if (isNothing) await io.err.write(`${wordingFor(flags.interface).command.noDraft}\n`);
	return statusOf(tally, failOn, sheets);
}
