// The command's way to the world: standard streams, the folder it runs in, whether colours are wanted. Tests bring their own.
// Never knows what is written.
import { Buffer } from "node:buffer";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/** Where text goes. `write` settles when more may be written. */
export interface Sink {
	readonly write: (text: string) => Promise<void>;
	readonly colour: boolean;
	/** Somebody watches: a line may be written over. */
	readonly terminal: boolean;
	/** Width of the terminal, or a page's where there is none. */
	readonly columns: number;
}

export interface Io {
	/** The folder that names of files start from; absolute. */
	readonly cwd: string;
	readonly input: () => AsyncIterable<Uint8Array>;
	readonly out: Sink;
	readonly err: Sink;
	/** Puts a question to whoever sits there; null for an answer where they would not go on. Null where nobody does. */
	readonly ask: ((question: string) => Promise<string | null>) | null;
	/** What is spoken, as a system or somebody names it: "de", "de_CH.UTF-8". English where it is null. */
	readonly locale: string | null;
}

/** The values that may be answered; the README says what each means. */
export const status = { fine: 0, found: 1, unusable: 2, fault: 3 } as const;
export type Status = (typeof status)[keyof typeof status];

export const pageWidth = 110;

/** As https://no-color.org and https://force-color.org ask. */
function wantsColour(stream: Writable & { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
	if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "") return env.FORCE_COLOR !== "0";
	if (env.NO_COLOR || env.NODE_DISABLE_COLORS || env.TERM === "dumb") return false;
	return stream.isTTY === true;
}

function sink(stream: NodeJS.WriteStream): Sink {
	const write = async (text: string): Promise<void> => {
		if (!stream.write(text)) await once(stream, "drain");
	};
	return {
		write,
		colour: wantsColour(stream, process.env),
		terminal: stream.isTTY === true,
		columns: stream.columns || pageWidth,
	};
}

/** Ctrl+C and Ctrl+D close the line: that is an answer, too. Several lines put in at once answer one question each. */
export function asker(input: Readable, output: Writable): (question: string) => Promise<string | null> {
	const ahead: string[] = [];
	return (question) => {
		const known = ahead.shift();
		if (known !== undefined) {
			output.write(`${question}${known}\n`);
			return Promise.resolve(known);
		}
		const line = createInterface({ input, output });
		let said: string | null = null;
		return new Promise((resolve) => {
			line.once("close", () => resolve(said));
			line.on("line", (next) => ahead.push(next));
			line.question(question, (answer) => {
				said = answer;
				setImmediate(() => line.close());
			});
		});
	};
}

/** As POSIX has it: https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html#tag_08_02. Null where nobody says. */
export const systemLocale = ({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string | null =>
	LC_ALL || LC_MESSAGES || LANG || null;

/** The process's own streams. A reader that went away (`| head`) ends the command without a word. */
export function processIo(): Io {
	for (const stream of [process.stdout, process.stderr])
		stream.on("error", (error: NodeJS.ErrnoException) => {
			process.exit(error.code === "EPIPE" ? status.fine : status.fault);
		});
	const isWatched = process.stdin.isTTY && process.stderr.isTTY;
	return {
		cwd: process.cwd(),
		input: () => process.stdin,
		out: sink(process.stdout),
		err: sink(process.stderr),
		ask: isWatched ? asker(process.stdin, process.stderr) : null,
		locale: systemLocale(process.env),
	};
}

/** All of a stream's bytes. */
export async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of input) chunks.push(chunk);
	return Buffer.concat(chunks);
}
