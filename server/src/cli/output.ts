// `--output FILE`: takes a path; gives a sink that ends as this file, whole or not at all. Never writes over a draft, a registry or
// a project file: a report was meant, and a path was mistyped.
import { mkdir } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { isDraftName, isProjectFileName, isRegistryName } from "../workspace/index.ts";
import { type Io, pageWidth, type Sink } from "./io.ts";
import { Unusable, UsageError } from "./options.ts";
import { askWritable, whyUnwritten, writeWhole } from "./write-file.ts";

export interface Output {
	readonly out: Sink;
	/** Everything is written: the file takes its name. */
	readonly close: () => Promise<void>;
}

const isTheirs = (name: string): boolean => isDraftName(name) || isRegistryName(name) || isProjectFileName(name);

/** What is written. */
type Written = "report" | "signOff";

/** Throws Unusable at once where nothing can be written there. */
export async function fileOutput(path: string, name: string, what: Written = "report"): Promise<Output> {
	const failed = (error: unknown): Unusable =>
		new Unusable((wording) => wording.refusals.writing[what](name, whyUnwritten(error)(wording)));
	const parts: string[] = [];
	const write = async (text: string): Promise<void> => {
		parts.push(text);
	};
	const close = async (): Promise<void> => {
		try {
			await writeWhole(path, parts);
		} catch (error) {
			throw failed(error);
		}
	};
	try {
		await mkdir(dirname(path), { recursive: true });
		askWritable(path);
	} catch (error) {
		throw failed(error);
	}
	return { out: { write, colour: false, terminal: false, columns: pageWidth }, close };
}

/** Standard output where no file is named, or `-` is. Throws a UsageError for a file that is no report, Unusable where it cannot be written. */
export async function openOutput(name: unknown, io: Io): Promise<Output> {
	if (typeof name !== "string" || name === "-") return { out: io.out, close: async () => {} };
	if (name === "") throw new UsageError(({ refusals }) => refusals.options.file);
	if (isTheirs(basename(name))) throw new UsageError(({ refusals }) => refusals.writing.overTheirs(name));
	return fileOutput(resolve(io.cwd, name), name);
}
