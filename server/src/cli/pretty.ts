// Takes the reports of a check; gives what a person reads: the line, a mark under the figure, both sides, the first fix.
// Hints stay on one line, where a terminal has room for it: they are many and seldom urgent.
import { styleText } from "node:util";
import type { Severity, Wording } from "../engine/index.ts";
import { columnsOf, excerpt, plain } from "./excerpt.ts";
import type { Io, Sink } from "./io.ts";
import type { DraftReport, Fails, Finding, Reporter, Summary } from "./report.ts";
import type { RunProblem } from "./setup.ts";
import { wrapped } from "./wrap.ts";

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** The sink has decided; Node is not asked again. */
const painter =
	({ colour }: Sink): Paint =>
	(style, text) =>
		colour ? styleText(style, text, { validateStream: false }) : text;

/** Where lines are written, and how. */
interface Page {
	readonly columns: number;
	readonly paint: Paint;
}

/** Nothing breaks a line that goes to a file or another program. */
const oneLineOf = ({ terminal, columns }: Sink): number =>
	terminal ? Math.min(columns, widest) : Number.POSITIVE_INFINITY;

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

const quoted = ({ figure }: Finding, { figures }: Wording): string =>
	figure ? `${figures.quoted(plain(figure.text))}  ` : "";

function block(
	finding: Finding,
	path: string,
	line: string,
	columns: number,
	paint: Paint,
	{ command }: Wording,
): string {
	const { severity, code, range, message, fixes } = finding;
	const style = styles[severity];
	const until = range.end.line === range.start.line ? range.end.character : line.length;
	const shown = excerpt(line, range.start.character, until, columns - margin.length);
	const fix = fixes.find(({ mends }) => mends);
	const lines = [
		`${paint("bold", place(path, range.start))}  ${paint(style, command.severities[severity])}  ${paint("gray", code)}`,
		`${margin}${shown.before}${paint(style, shown.marked)}${shown.after}`,
		`${margin}${" ".repeat(shown.indent)}${paint(style, "^".repeat(shown.width))}`,
		...wrapped(plain(message), columns - margin.length).map((each) => margin + each),
		...(fix === undefined ? [] : [`${margin}${paint("green", command.fix)} ${plain(fix.title)}`]),
	];
	return `${lines.join("\n")}\n\n`;
}

/** On one line; beneath each other where that is longer than a terminal's. */
function inShort(where: string, label: string, style: Style, message: string, { columns, paint }: Page): string {
	const head = `${where}  ${paint(style, label)}`;
	if (columnsOf(`${where}  ${label}  ${message}`) <= columns) return `${head}  ${message}\n`;
	const lines = wrapped(message, columns - margin.length).map((each) => margin + each);
	return `${[head, ...lines].join("\n")}\n`;
}

function hint(finding: Finding, path: string, page: Page, wording: Wording): string {
	const label = `${wording.command.severities.hint}  ${finding.code}`;
	const message = quoted(finding, wording) + plain(finding.message);
	return `${inShort(place(path, finding.range.start), label, "gray", message, page)}\n`;
}

function* draft(
	{ path, text, findings }: DraftReport,
	columns: number,
	oneLine: number,
	paint: Paint,
	wording: Wording,
): Generator<string> {
	const lineAt = lineReader(text);
	for (const finding of findings)
		yield finding.severity === "hint"
			? hint(finding, path, { columns: oneLine, paint }, wording)
			: block(finding, path, lineAt(finding.range.start.line), columns, paint, wording);
}

function summaryLine(
	{ files, figures, tied, findings, ...counts }: Summary,
	paint: Paint,
	{ command: words }: Wording,
): string {
	const read = words.read(files, figures, tied);
	if (files === 0) return `${words.noDraft}\n`;
	if (findings === 0) return `${paint("green", words.nothing)}: ${read}.\n`;
	const said = [
		paint(counts.error > 0 ? "red" : "gray", words.errors(counts.error)),
		paint(counts.warning > 0 ? "yellow" : "gray", words.warnings(counts.warning)),
		...(counts.information > 0 ? [paint("blue", words.informations(counts.information))] : []),
		...(counts.hint > 0 ? [paint("gray", words.hints(counts.hint))] : []),
	];
	return `${words.found(said, read)}\n`;
}

function problemLine(
	{ path, line, character, severity, message, whole }: RunProblem,
	page: Page,
	{ command }: Wording,
): string {
	const style = severity === "information" ? "gray" : styles[severity];
	const where = whole ? plain(path) : place(path, { line, character });
	return inShort(where, command.severities[severity], style, plain(message), page);
}

export function prettyReporter({ out, err }: Io, _fails: Fails, wording: Wording): Reporter {
	const paint = painter(out);
	const columns = Math.min(out.columns, widest);
	return {
		draft: (report) => draft(report, columns, oneLineOf(out), paint, wording),
		end: (summary) => [summaryLine(summary, paint, wording)],
		aside: (problems) =>
			problems
				.filter(({ code }) => code !== "shadows-bundled")
				.map((problem) => problemLine(problem, { columns: oneLineOf(err), paint: painter(err) }, wording))
				.join(""),
	};
}
