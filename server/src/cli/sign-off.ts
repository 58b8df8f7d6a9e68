// `sourcemark signoff`: takes places of drafts and who has checked them; writes it into the project's file of sign-offs.
// Never signs off what is not one certain figure, and of several none where one is not.
import { applied, type SheetEntry, type SignOff, signOffFor, writeSignOff } from "../engine/index.ts";
import { today } from "../workspace/index.ts";
import { flagsOf } from "./check.ts";
import { type DraftInput, draftsOf } from "./drafts.ts";
import { type Io, type Status, status } from "./io.ts";
import { wordingIn } from "./locale.ts";
import { parseOptions, Unusable, UsageError } from "./options.ts";
import { fileOutput, type Output } from "./output.ts";
import { shownPath } from "./paths.ts";
import { createSetups, type Setups } from "./setup.ts";
import { sheetOf } from "./sheet-of.ts";

/** Lines and columns count from 1, as they are shown. */
interface SignedPlace {
	readonly draft: string;
	readonly line: number;
	readonly column: number | null;
}

function placeOf(argument: string): SignedPlace {
	const [, draft, line, column] = /^(.+?):([1-9]\d{0,8})(?::([1-9]\d{0,8}))?$/.exec(argument) ?? [];
	if (draft === undefined) throw new UsageError(({ refusals }) => refusals.signOff.place(argument));
	return { draft, line: Number(line), column: column === undefined ? null : Number(column) };
}

async function readDraft(name: string, io: Io): Promise<DraftInput> {
	for await (const found of draftsOf([name], io)) {
		if ("missing" in found) {
			const { why } = found.missing;
			throw new Unusable((wording) => `${name}: ${why(wording)}`);
		}
		if (found.draft.folder !== null || name === "-") break;
		return found.draft;
	}
	throw new UsageError(({ refusals }) => refusals.signOff.noDraft(name));
}

const listed = (entries: readonly SheetEntry[]): string =>
	entries.map(({ figure, place }) => `  ${place.line + 1}:${place.character + 1} ${figure}`).join("\n");

function entryAt(entries: readonly SheetEntry[], { draft, line, column }: SignedPlace): SheetEntry {
	const here = entries.filter(({ place }) => place.line === line - 1);
	const isAt = ({ place, figure }: SheetEntry): boolean =>
		column === null || (place.character <= column - 1 && column - 1 <= place.character + figure.length);
	const [found, ...others] = here.filter(isAt);
	if (found && (others.length === 0 || column !== null)) return found;
	if (here.length === 0) throw new Unusable(({ refusals }) => refusals.signOff.noFigure(draft, line));
	throw new Unusable(({ refusals: { signOff } }) => {
		const why = column === null ? signOff.several(draft, line) : signOff.notHere(draft, line, column);
		return `${why}\n${listed(here)}`;
	});
}

/** The file that a sign-off belongs into, with those that are to be written there. */
interface Written {
	readonly path: string;
	readonly name: string;
	readonly text: string;
}

/** The text of the file with one more. Throws Unusable. */
function withSignOff({ path, name, text }: Written, signOff: SignOff): Written {
	const edit = writeSignOff(text, signOff);
	if (edit === null) throw unreadable(name);
	return { path, name, text: applied(text, [edit]) };
}

const unreadable = (name: string): Unusable => new Unusable(({ refusals }) => refusals.signOff.unreadable(name));

/** What is to be said and written; nothing is, before all of it is known to be right. */
interface Prepared {
	readonly files: ReadonlyMap<string, Written>;
	readonly said: readonly string[];
}

/** By whom, and in what words. */
type Signer = Pick<SignOff, "by" | "note">;

async function prepare(places: readonly SignedPlace[], signer: Signer, setups: Setups, io: Io): Promise<Prepared> {
	const { command } = wordingIn(io);
	const files = new Map<string, Written>();
	const said: string[] = [];
	for (const place of places) {
		const draft = await readDraft(place.draft, io);
		const { sheet, signOffs } = await sheetOf(draft, await setups(draft));
		const entry = entryAt(sheet.entries, place);
		const { path, text } = signOffs;
		const name = shownPath(path, io);
		if (text === null) throw unreadable(name);
		const signOff = signOffFor(entry, { ...signer, draft: signOffs.draft, on: today() });
		files.set(path, withSignOff(files.get(path) ?? { path, name, text }, signOff));
		const at = `${place.draft}:${entry.place.line + 1}:${entry.place.character + 1}`;
		said.push(`${command.signedOff(at, entry.title, signOff.by, signOff.on, name)}\n`);
	}
	return { files, said };
}

/** Every file is asked for before one is written. Throws Unusable. */
async function write(files: Iterable<Written>): Promise<void> {
	const outputs: Output[] = [];
	for (const { path, name, text } of files) {
		const output = await fileOutput(path, name, "signOff");
		await output.out.write(text);
		outputs.push(output);
	}
	for (const output of outputs) await output.close();
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
	if (typeof by !== "string" || by.trim() === "") throw new UsageError(({ refusals }) => refusals.signOff.noName);
	if (parsed.positionals.length === 0) throw new UsageError(({ refusals }) => refusals.signOff.noPlace);
	const signer: Signer = { by, note: typeof note === "string" ? note : null };
	const { files, said } = await prepare(parsed.positionals.map(placeOf), signer, createSetups(flagsOf(parsed, io)), io);
	await write(files.values());
	for (const line of said) await io.out.write(line);
	return status.fine;
}
