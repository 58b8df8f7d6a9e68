// Where fact sheets go: standard output, one file, or a file each in a folder. Never writes over a file that is no fact sheet of ours,
// unless that is asked for, and never over a draft that is reported.
import { basename, extname, join, resolve } from "node:path";
import { isSheet, type Sheet, type SheetFormat, sheetExtension } from "../engine/index.ts";
import { disk } from "../machine/index.ts";
import { isFolder } from "./folders.ts";
import type { Io } from "./io.ts";
import { Unusable } from "./options.ts";
import { fileOutput } from "./output.ts";
import { shownPath } from "./paths.ts";

/** A sheet with its draft's absolute path. */
export interface DraftSheet {
	readonly path: string;
	readonly sheet: Sheet;
}

export type Write = (sheets: readonly Sheet[]) => Iterable<string>;

export interface SheetTarget {
	readonly name: string;
	readonly format: SheetFormat;
	readonly force: boolean;
}

async function askFor(path: string, name: string, sheets: readonly DraftSheet[], force: boolean): Promise<void> {
	if (sheets.some((each) => each.path === path)) throw new Unusable(({ refusals }) => refusals.writing.overDraft(name));
	if (force) return;
	const found = await disk.read(path);
	const isOurs = found.kind === "missing" || (found.kind === "text" && isSheet(found.text));
	if (!isOurs) throw new Unusable(({ refusals }) => refusals.writing.overOther(name));
}

async function writeFile(path: string, name: string, texts: Iterable<string>): Promise<void> {
	const output = await fileOutput(path, name);
	for (const text of texts) await output.out.write(text);
	await output.close();
}

/** Beneath the folder as the draft lies beneath the current one; what lies elsewhere, by its name. Two never share a name. */
function namesFor(sheets: readonly DraftSheet[], format: SheetFormat, io: Io): readonly string[] {
	const taken = new Set<string>();
	return sheets.map(({ path }) => {
		const shown = shownPath(path, io);
		const below = /^(?:\.\.|\/|[a-z]:)/i.test(shown) ? basename(path) : shown;
		const bare = below.slice(0, below.length - extname(below).length);
		let name = bare;
		for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${bare}-${count}`;
		taken.add(name.toLowerCase());
		return `${name}${sheetExtension(format)}`;
	});
}

async function writeFolder(sheets: readonly DraftSheet[], write: Write, target: SheetTarget, io: Io): Promise<void> {
	const files = namesFor(sheets, target.format, io).map((below) => ({
		path: resolve(io.cwd, target.name, below),
		name: join(target.name, below).replaceAll("\\", "/"),
	}));
	for (const { path, name } of files) await askFor(path, name, sheets, target.force);
	for (const [index, { sheet }] of sheets.entries()) {
		const file = files[index] as (typeof files)[number];
		await writeFile(file.path, file.name, write([sheet]));
	}
}

/** Throws Unusable where nothing may be written, before anything is. */
export async function writeSheetFiles(
	sheets: readonly DraftSheet[],
	write: Write,
	target: SheetTarget,
	io: Io,
): Promise<void> {
	const path = resolve(io.cwd, target.name);
	if (/[\\/]$/.test(target.name) || (await isFolder(path))) return writeFolder(sheets, write, target, io);
	await askFor(path, target.name, sheets, target.force);
	await writeFile(path, target.name, write(sheets.map(({ sheet }) => sheet)));
}
