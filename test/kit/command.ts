// Runs the command inside the test: takes arguments, standard input and a folder; gives the status and what was written.
// Never starts a process; test/cli/process.test.ts does.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, onTestFinished } from "vitest";
import type { Io, Sink } from "../../server/src/cli/io.ts";
import { run } from "../../server/src/cli/run.ts";

export interface Outcome {
	readonly status: number | null;
	readonly out: string;
	readonly err: string;
}

export interface World {
	readonly cwd?: string;
	readonly input?: string | Uint8Array;
	readonly colour?: boolean;
	readonly columns?: number;
	/** Whether a person reads along. */
	readonly terminal?: boolean;
	/** Somebody who sits there and answers; without them nobody does. */
	readonly ask?: (question: string) => string | null;
	/** What the system speaks; English without it. */
	readonly locale?: string;
}

const noInput = "";

export async function sourcemark(args: readonly string[], world: World = {}): Promise<Outcome> {
	const { cwd = process.cwd(), input = noInput, colour = false, columns = 100, ask, locale = null } = world;
	const { terminal = false } = world;
	const [out, err]: [string[], string[]] = [[], []];
	const sink = (into: string[]): Sink => ({
		write: async (text) => void into.push(text),
		colour,
		terminal,
		columns,
	});
	async function* read(): AsyncGenerator<Uint8Array> {
		yield Buffer.from(input);
	}
	const io: Io = {
		cwd,
		input: read,
		out: sink(out),
		err: sink(err),
		ask: ask ? async (question) => ask(question) : null,
		locale,
	};
	const status = await run(args, io);
	return { status, out: out.join(""), err: err.join("") };
}

/** At the end of the test that runs, or of the tests around. */
function whenDone(clean: () => void): void {
	try {
		onTestFinished(clean);
	} catch {
		afterAll(clean);
	}
}

/** A new folder with these files in it, gone when the tests are; a folder for every name with a slash. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = mkdtempSync(path.join(tmpdir(), "sourcemark-"));
	whenDone(() => rmSync(folder, { recursive: true, force: true }));
	for (const [name, content] of Object.entries(files)) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	return folder;
}
