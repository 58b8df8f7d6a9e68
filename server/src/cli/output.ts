// `--output FILE`: takes a path; gives a sink that ends as this file, whole or not at all. Never writes over a draft, a registry or
// a project file: a report was meant, and a path was mistyped.
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { finished } from "node:stream/promises";
import { isDraftName, isProjectFileName, isRegistryName } from "../workspace/index.ts";
import { type Io, pageWidth, type Sink } from "./io.ts";
import { Unusable, UsageError } from "./options.ts";

export interface Output {
	readonly out: Sink;
	/** Everything is written: the file takes its name. */
	readonly close: () => Promise<void>;
}

const isTheirs = (name: string): boolean => isDraftName(name) || isRegistryName(name) || isProjectFileName(name);

export async function fileOutput(path: string, name: string): Promise<Output> {
	const beside = `${path}.${process.pid}.tmp`;
	const failed = (error: unknown): Unusable =>
		new Unusable(`The report cannot be written to ${name}: ${(error as Error).message}`);
	try {
		await mkdir(dirname(path), { recursive: true });
		const stream = createWriteStream(beside);
		await once(stream, "open");
		let broken: unknown = null;
		stream.on("error", (error) => {
			broken = error;
		});
		const write = async (text: string): Promise<void> => {
			if (broken !== null) throw failed(broken);
			if (!stream.write(text)) await once(stream, "drain").catch(() => null);
		};
		const close = async (): Promise<void> => {
			try {
				stream.end();
				await finished(stream);
				await rename(beside, path);
			} catch (error) {
				await rm(beside, { force: true });
				throw failed(error);
			}
		};
		return { out: { write, colour: false, terminal: false, columns: pageWidth }, close };
	} catch (error) {
		throw failed(error);
	}
}

/** Standard output where no file is named. Throws a UsageError for a file that is no report, Unusable where it cannot be written. */
export async function openOutput(name: unknown, io: Io): Promise<Output> {
	if (typeof name !== "string") return { out: io.out, close: async () => {} };
	if (isTheirs(basename(name)))
		throw new UsageError(`--output would write a report over '${name}', which is no report by its name`);
	return fileOutput(resolve(io.cwd, name), name);
}
