// Takes prose and its language; gives what was read in it as carets under the text, one line a figure. A fixture file is
// the same text: sentences with their lines, apart by blank lines; a test renders each sentence again and compares.

import type { Figure, NonFigure } from "../../server/src/engine/figures/figure.ts";
import { readFigures } from "../../server/src/engine/figures/read.ts";

/** "^^^^ 2000 about «soldiers»", "~~~~ date 2023-05": figures that count and what only looks like one. */
export function render(text: string, language: string): string {
	const { figures, dropped } = readFigures(text, language);
	const lines = [
		...figures.map((figure) => ({ at: figure.span.start, line: under(figure.span, "^", say(figure)) })),
		...dropped.map((none) => ({ at: none.span.start, line: under(none.span, "~", sayNone(none)) })),
	];
	return [text, ...lines.sort((a, b) => a.at - b.at).map(({ line }) => line)].join("\n");
}

function under({ start, end }: { start: number; end: number }, mark: string, words: string): string {
	return `${" ".repeat(start)}${mark.repeat(end - start)} ${words}`;
}

function say({ quantity, noun }: Figure): string {
	const { value, min, max, unit, kind, qualifier, vague } = quantity;
	const number = value ? short(value.toString()) : `${short(`${min}`)}..${short(`${max}`)}`;
	const parts = [
		number,
		unit,
		kind === "age" || kind === "ratio" ? kind : null,
		qualifier === "exact" ? null : qualifier,
		vague ? "vague" : null,
		noun ? `«${noun.text}»` : null,
	];
	return parts.filter((part) => part !== null).join(" ");
}

/** Fractions as far as they tell anything. */
const short = (value: string): string => (value.length > 12 && value.startsWith("0.") ? value.slice(0, 6) : value);

const sayNone = ({ kind, date }: NonFigure): string => (date === null ? kind : `${kind} ${date}`);

/** The sentences of a fixture file: its lines without carets, and each with its lines. */
export function fixtures(file: string): { readonly text: string; readonly expected: string }[] {
	return file
		.split(/\n\s*\n/)
		.map((block) => block.trimEnd())
		.filter((block) => block !== "")
		.map((expected) => ({ text: expected.split("\n")[0] ?? "", expected }));
}
