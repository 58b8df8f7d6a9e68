// The file of `--baseline`: takes its text; gives the findings it knows, or why it is none. Writes it whole or not at all, one
// finding a line, so that a repository shows what came and went. Never written over unless it is a baseline already.
import { readFile } from "node:fs/promises";
import { Unusable } from "./options.ts";
import { whyUnwritten, writeWhole } from "./write-file.ts";

/** Code and figure are for people; what counts is the fingerprint. */
export interface Entry {
	/** From the baseline's folder, with forward slashes; `-` for standard input. */
	readonly path: string;
	readonly code: string;
	readonly figure: string | null;
	readonly fingerprint: string;
}

const isEntry = (value: unknown): value is Entry =>
	typeof value === "object" &&
	value !== null &&
	["path", "code", "fingerprint"].every((name) => typeof (value as Record<string, unknown>)[name] === "string");

async function textOf(path: string, name: string): Promise<string | null> {
	try {
		// Some editors put a byte order mark before it.
		return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
		const { code, message } = error as NodeJS.ErrnoException;
		throw new Unusable(({ refusals: { baseline } }) =>
			baseline.unreadable(name, code === "EISDIR" ? baseline.isFolder : message),
		);
	}
}

function entriesIn(text: string): readonly Entry[] | null {
	try {
		const { version, findings } = JSON.parse(text) as { readonly version?: unknown; readonly findings?: unknown };
		return version === 1 && Array.isArray(findings) && findings.every(isEntry) ? findings : null;
	} catch {
		return null;
	}
}

/** `name` is the path as the user wrote it. Throws Unusable. */
export async function readBaseline(path: string, name: string, mayBeMissing: boolean): Promise<readonly Entry[]> {
	const text = await textOf(path, name);
	if (text === null && mayBeMissing) return [];
	if (text === null) throw new Unusable(({ refusals }) => refusals.baseline.missing(name));
	const entries = entriesIn(text);
	if (entries === null) throw new Unusable(({ refusals }) => refusals.baseline.other(name));
	return entries;
}

/** Throws Unusable. */
export async function writeBaseline(path: string, entries: readonly Entry[]): Promise<void> {
	const lines = entries.map(({ path, code, figure, fingerprint }) =>
		JSON.stringify({ path, code, figure, fingerprint }),
	);
	try {
		await writeWhole(path, [`{"version":1,"findings":[${lines.map((line) => `\n${line}`).join(",")}\n]}\n`]);
	} catch (error) {
		throw new Unusable((wording) => wording.refusals.baseline.unwritten(whyUnwritten(error)(wording)));
	}
}
