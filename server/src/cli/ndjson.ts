// Takes lines of JSON from a stream; gives an answer line each, in order, as they come. Bad lines get an answer that says so.
// Never holds more than a chunk of the input.
import { Buffer } from "node:buffer";
import type { Io, Status } from "./io.ts";
import { status } from "./io.ts";

export type Fields = Readonly<Record<string, unknown>>;

const lineFeed = 10;

async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	// A line may come in many chunks: they are joined once, at its end.
	let open: Uint8Array[] = [];
	for await (const chunk of input) {
		let start = 0;
		for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
			yield Buffer.concat([...open, chunk.subarray(start, end)]);
			open = [];
			start = end + 1;
		}
		if (start < chunk.length) open.push(chunk.subarray(start));
	}
	if (open.length > 0) yield Buffer.concat(open);
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The object in a line, null for a blank one. Throws what is wrong with it. */
function fieldsOf(line: Uint8Array): Fields | null {
	let text: string;
	try {
		text = decoder.decode(line).trim();
	} catch {
		throw new Error("not UTF-8");
	}
	if (text === "") return null;
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw new Error("not JSON");
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error("not a JSON object");
	return value as Fields;
}

/** A field that must be a string. Throws. */
export function textField(fields: Fields, name: string): string {
	const value = fields[name];
	if (typeof value !== "string") throw new Error(`"${name}" must be a string`);
	return value;
}

/** The line's language, or what `--lang` says. Throws. */
export const langField = (fields: Fields, otherwise: string | null): string | null =>
	fields.lang === undefined || fields.lang === null ? otherwise : textField(fields, "lang");

function answerLine(line: Uint8Array, answer: (fields: Fields) => Fields): { text: string; bad: boolean } {
	let id: unknown = null;
	try {
		const fields = fieldsOf(line);
		if (!fields) return { text: "", bad: false };
		id = fields.id ?? null;
		return { text: `${JSON.stringify({ id, ...answer(fields) })}\n`, bad: false };
	} catch (error) {
		return { text: `${JSON.stringify({ id, error: (error as Error).message })}\n`, bad: true };
	}
}

/** Answers every line; 2 where a line was bad. */
export async function answerLines(io: Io, answer: (fields: Fields) => Fields): Promise<Status> {
	let end: Status = status.fine;
	for await (const line of linesOf(io.input())) {
		const { text, bad } = answerLine(line, answer);
		if (bad) end = status.unusable;
		if (text !== "") await io.out.write(text);
	}
	return end;
}
