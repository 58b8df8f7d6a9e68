// Takes the reports of a check; gives what a person reads: the line, a mark under the figure, both sides, the first fix.
// Hints stay on one line: they are many and seldom urgent.
import { styleText } from "node:util";
import type { Severity } from "../engine/index.ts";
import { columnsOf, excerpt, plain } from "./excerpt.ts";
import type { Io, Sink } from "./io.ts";
import type { DraftReport, Finding, Reporter, Summary } from "./report.ts";
import type { RunProblem } from "./setup.ts";

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** The sink has decided; Node is not asked again. */
const painter =
	({ colour }: Sink): Paint =>
	(style, text) =>
		colour ? styleText(style, text, { validateStream: false }) : text;

const styles: Readonly<Record<Severity, Style>> = {
	error: "red",
	warning: "yellow",
	information: "blue",
	hint: "gray",
};

const margin = "  ";
const widest = 140;

/** Lines of a text with their ends left out, found as they are asked for in order. */
function lineReader(text: string): (line: number) => string {
	const ends = /\r\n?|\n/g;
	let [line, start] = [0, 0];
	return (wanted) => {
		for (let end = ends.exec(text); end; end = ends.exec(text)) {
			if (line === wanted) {
				ends.lastIndex = start;
				return text.slice(start, end.index);
			}
			line++;
			start = ends.lastIndex;
		}
		ends.lastIndex = start;
		return text.slice(start);
	};
}

const place = (path: string, { line, character }: { line: number; character: number }): string =>
	`${plain(path)}:${line + 1}:${character + 1}`;

const quoted = ({ figure }: Finding): string => (figure ? `“${plain(figure.text)}”  ` : "");

/** The text in lines of so many columns, broken at spaces. */
function wrapped(text: string, columns: number): string[] {
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

function block(finding: Finding, path: string, line: string, columns: number, paint: Paint): string {
	const { severity, code, range, message, fixes } = finding;
	const style = styles[severity];
	const until = range.end.line === range.start.line ? range.end.character : line.length;
	const shown = excerpt(line, range.start.character, until, columns - margin.length);
	const fix = fixes.find(({ mends }) => mends);
	const lines = [
		`${paint("bold", place(path, range.start))}  ${paint(style, severity)}  ${paint("gray", code)}`,
		`${margin}${shown.before}${paint(style, shown.marked)}${shown.after}`,
		`${margin}${" ".repeat(shown.indent)}${paint(style, "^".repeat(shown.width))}`,
		...wrapped(plain(message), columns - margin.length).map((each) => margin + each),
		...(fix === undefined ? [] : [`${margin}${paint("green", "fix:")} ${plain(fix.title)}`]),
	];
	return `${lines.join("\n")}\n\n`;
}

const hint = (finding: Finding, path: string, paint: Paint): string =>
	`${place(path, finding.range.start)}  ${paint("gray", `hint  ${finding.code}`)}  ${quoted(finding)}${plain(finding.message)}\n\n`;

function* draft({ path, text, findings }: DraftReport, columns: number, paint: Paint): Generator<string> {
	const lineAt = lineReader(text);
	for (const finding of findings)
		yield finding.severity === "hint"
			? hint(finding, path, paint)
			: block(finding, path, lineAt(finding.range.start.line), columns, paint);
}

const counted = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

function summaryLine({ files, figures, tied, findings, ...counts }: Summary, paint: Paint): string {
	const read = `${counted(files, "draft")}, ${counted(figures, "figure")}, ${tied} of them on record`;
	if (files === 0) return "No draft was checked.\n";
	if (findings === 0) return `${paint("green", "Nothing to report")}: ${read}.\n`;
	const said = [
		paint(counts.error > 0 ? "red" : "gray", counted(counts.error, "error")),
		paint(counts.warning > 0 ? "yellow" : "gray", counted(counts.warning, "warning")),
		...(counts.information > 0 ? [paint("blue", `${counts.information} information`)] : []),
		...(counts.hint > 0 ? [paint("gray", counted(counts.hint, "hint"))] : []),
	];
	return `${said.join(", ")} in ${read}.\n`;
}

function problemLine({ path, line, character, severity, message }: RunProblem, paint: Paint): string {
	const style = severity === "information" ? "gray" : styles[severity];
	return `${place(path, { line, character })}  ${paint(style, severity)}  ${plain(message)}\n`;
}

export function prettyReporter({ out, err }: Io): Reporter {
	const paint = painter(out);
	const columns = Math.min(out.columns, widest);
	return {
		draft: (report) => draft(report, columns, paint),
		end: (summary) => [summaryLine(summary, paint)],
		aside: (problems) =>
			problems
				.filter(({ code }) => code !== "shadows-bundled")
				.map((problem) => problemLine(problem, painter(err)))
				.join(""),
	};
}
