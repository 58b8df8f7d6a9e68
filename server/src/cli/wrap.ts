// Takes texts and a number of columns; gives the texts in lines that fit. Breaks at spaces only.
import { columnsOf } from "./excerpt.ts";
import type { Sink } from "./io.ts";

/** The text in lines of so many columns, broken at spaces. */
export function wrapped(text: string, columns: number): string[] {
	const lines: string[] = [];
	let [line, width] = ["", 0];
	for (const word of text.split(" ")) {
		const more = columnsOf(word) + 1;
		if (line !== "" && width + more > columns) {
			lines.push(line);
			[line, width] = [word, more];
		} else [line, width] = [line === "" ? word : `${line} ${word}`, width + more];
	}
	return [...lines, line];
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Where it is said what an option is for: behind it and a gap. Null for a line that is nothing but words. */
const toldAt = (line: string): number | null => /^\s*\S+(?: \S+)* {2,}/.exec(line)?.[0].length ?? null;

/** A longer line of help goes on in the next one, where that stands under its words. */
const full = 90;

function goesOn(line: string, next: string): boolean {
	const words = toldAt(line) ?? indentOf(line);
	return line.length > full && next.trim() !== "" && toldAt(next) === null && indentOf(next) === words;
}

/** Broken at words and set in. */
function broken(line: string, columns: number): string {
	const told = toldAt(line) ?? 0;
	const start = told > 0 && told <= columns / 2 ? told : indentOf(line);
	const [first = "", ...rest] = wrapped(line.slice(start), columns - start);
	return [line.slice(0, start) + first, ...rest.map((each) => " ".repeat(start) + each)].join("\n");
}

/** Help for a terminal that is narrower than its lines. */
export function fitted(help: string, { terminal, columns }: Sink): string {
	const lines = help.split("\n");
	if (!terminal || lines.every((line) => columnsOf(line) <= columns)) return help;
	const whole: string[] = [];
	for (const [at, line] of lines.entries()) {
		const joins = at > 0 && goesOn(lines[at - 1] as string, line);
		if (joins) whole.push(`${whole.pop()} ${line.trim()}`);
		else whole.push(line);
	}
	return whole.map((line) => (columnsOf(line) <= columns ? line : broken(line, columns))).join("\n");
}
