// `sourcemark signoff`: takes places of drafts and who has checked them; writes it into the project's file of sign-offs.
// Never signs off what is not one certain figure.
import { applied, type SheetEntry, signOffFor, wordingFor, writeSignOff } from "../engine/index.ts";
import { type SignOffsFile, today } from "../workspace/index.ts";
import { flagsOf } from "./check.ts";
import { type DraftInput, draftsOf } from "./drafts.ts";
import { type Io, type Status, status } from "./io.ts";
import { parseOptions, Unusable, UsageError } from "./options.ts";
import { fileOutput } from "./output.ts";
import { shownPath } from "./paths.ts";
import { createSetups } from "./setup.ts";
import { sheetOf } from "./sheet-of.ts";

/** Lines and columns count from 1, as they are shown. */
interface SignedPlace {
	readonly draft: string;
	readonly line: number;
	readonly column: number | null;
}

function placeOf(argument: string): SignedPlace {
	const [, draft, line, column] = /^(.+?):([1-9]\d{0,8})(?::([1-9]\d{0,8}))?$/.exec(argument) ?? [];
	if (draft === undefined) throw new UsageError(`Say which figure as DRAFT:LINE or DRAFT:LINE:COL, not '${argument}'`);
	return { draft, line: Number(line), column: column === undefined ? null : Number(column) };
}

async function readDraft(name: string, io: Io): Promise<DraftInput> {
	for await (const found of draftsOf([name], io)) {
		if ("missing" in found) throw new Unusable(`${name}: ${found.missing.why(wordingFor())}`);
		if (found.draft.folder !== null || name === "-") break;
		return found.draft;
	}
	throw new UsageError(`'${name}' is no draft that is a file`);
}

const listed = (entries: readonly SheetEntry[]): string =>
	entries.map(({ figure, place }) => `  ${place.line + 1}:${place.character + 1} ${figure}`).join("\n");

function entryAt(entries: readonly SheetEntry[], { draft, line, column }: SignedPlace): SheetEntry {
	const here = entries.filter(({ place }) => place.line === line - 1);
	const isAt = ({ place, figure }: SheetEntry): boolean =>
		column === null || (place.character <= column - 1 && column - 1 <= place.character + figure.length);
	const [found, ...others] = here.filter(isAt);
	if (found && (others.length === 0 || column !== null)) return found;
	if (here.length === 0) throw new Unusable(`${draft}: no figure begins in line ${line}.`);
	throw new Unusable(
		column === null
			? `${draft}: line ${line} has several figures. Say the column of one:\n${listed(here)}`
			: `${draft}: no figure stands in line ${line} at column ${column}. There are:\n${listed(here)}`,
	);
}

async function write({ path, text }: SignOffsFile, edited: ReturnType<typeof writeSignOff>, io: Io): Promise<void> {
	const name = shownPath(path, io);
	if (text === null || edited === null)
		throw new Unusable(`${name} is not a file of sign-offs that can be read. Mend it, or give it another name.`);
	const output = await fileOutput(path, name, "The sign-off");
	await output.out.write(applied(text, [edited]));
	await output.close();
}

export async function signoff(args: readonly string[], io: Io): Promise<Status> {
	const parsed = parseOptions(args, {
		by: { type: "string" },
		note: { type: "string" },
		lang: { type: "string" },
		registry: { type: "string", multiple: true },
		"no-bundled-registry": { type: "boolean" },
	});
	const { by, note } = parsed.values;
	if (typeof by !== "string" || by.trim() === "") throw new UsageError("Say who has checked it: --by NAME");
	if (parsed.positionals.length === 0) throw new UsageError("Say which figure: DRAFT:LINE or DRAFT:LINE:COL");
	const setups = createSetups(flagsOf(parsed, io));
	for (const place of parsed.positionals.map(placeOf)) {
		const draft = await readDraft(place.draft, io);
		const { sheet, signOffs } = await sheetOf(draft, await setups(draft));
		const entry = entryAt(sheet.entries, place);
		const said = { draft: signOffs.draft, by, on: today(), note: typeof note === "string" ? note : null };
		const signOff = signOffFor(entry, said);
		await write(signOffs, signOffs.text === null ? null : writeSignOff(signOffs.text, signOff), io);
		const at = `${place.draft}:${entry.place.line + 1}:${entry.place.character + 1}`;
		await io.out.write(
			`${at} ${entry.title}: signed off by ${signOff.by} on ${signOff.on}, in ${shownPath(signOffs.path, io)}\n`,
		);
	}
	return status.fine;
}
