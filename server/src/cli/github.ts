// Takes the reports of a check; gives workflow commands that GitHub Actions shows beside the lines of a pull request.
// https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
import type { Severity } from "../engine/index.ts";
import type { DraftReport, Finding, Reporter } from "./report.ts";
import type { RunProblem } from "./setup.ts";

const commands: Readonly<Record<Severity, string>> = {
	error: "error",
	warning: "warning",
	information: "notice",
	hint: "notice",
};

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Lines and columns count from 1; a column may only stand with an end on the same line. */
function command(severity: Severity, properties: Readonly<Record<string, string | number>>, message: string): string {
	const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
	return `::${commands[severity]} ${written.join(",")}::${data(message)}\n`;
}

function finding({ code, severity, message, range, fixes }: Finding, path: string): string {
	const { start, end } = range;
	const columns = start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
	const place = { file: path, line: start.line + 1, endLine: end.line + 1, ...columns, title: `sourcemark ${code}` };
	const fix = fixes.find(({ mends }) => mends);
	return command(severity, place, fix ? `${message}\nFix: ${fix.title}` : message);
}

function* draft({ path, findings }: DraftReport): Generator<string> {
	for (const each of findings) yield finding(each, path);
}

const problem = ({ path, line, character, severity, code, message }: RunProblem): string =>
	command(severity, { file: path, line: line + 1, col: character + 1, title: `sourcemark ${code}` }, message);

export const githubReporter = (): Reporter => ({
	draft,
	end: (_, problems) => problems.map(problem),
});
