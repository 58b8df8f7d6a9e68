// Takes the reports of a check; gives JUnit's XML, which most CI servers show as tests: a suite a draft, a case a finding.
// What is below --fail-on passes, with what was found as its output. Never names a line where a case must keep its name.
// https://github.com/testmoapp/junitxml
import type { Io } from "./io.ts";
import { shownPath } from "./paths.ts";
import type { DraftReport, Fails, Finding, Reporter } from "./report.ts";
import type { RunProblem } from "./setup.ts";
import { type Attributes, element, xmlText } from "./xml.ts";

/** Servers tell tests apart by name: the second of one name is numbered. */
function numbered(): (name: string) => string {
	const seen = new Map<string, number>();
	return (name) => {
		const nth = (seen.get(name) ?? 0) + 1;
		seen.set(name, nth);
		return nth === 1 ? name : `${name} (${nth})`;
	};
}

const nameOf = ({ code, figure, source }: Finding): string => {
	const about = figure ? `“${figure.text}”` : source;
	return about ? `${code}: ${about}` : code;
};

function toldBy({ message, range, fixes, severity }: Finding, path: string): string {
	const fix = fixes.find(({ mends }) => mends);
	const place = `${path}:${range.start.line + 1}:${range.start.character + 1}`;
	return [`${place}: ${severity}: ${message}`, ...(fix ? [`Fix: ${fix.title}`] : [])].join("\n");
}

function caseOf(finding: Finding, name: string, path: string, fails: Fails): string {
	const { severity, code, message, range } = finding;
	const told = xmlText(toldBy(finding, path));
	const outcome = fails(severity)
		? element("failure", { type: code, message }, [told])
		: element("system-out", {}, [told]);
	return element("testcase", { name, classname: path, file: path, line: range.start.line + 1 }, [outcome]);
}

const suite = (name: string, counts: Attributes, cases: readonly string[]): string =>
	`${element(
		"testsuite",
		{ name, tests: cases.length, ...counts },
		cases.map((each) => `\n${each}`),
	)}\n`;

function draft({ path, findings }: DraftReport, fails: Fails): string {
	const all = [...findings];
	const name = numbered();
	const cases = all.map((each) => caseOf(each, name(nameOf(each)), path, fails));
	const failures = all.filter(({ severity }) => fails(severity)).length;
	const fine = element("testcase", { name: "figures", classname: path, file: path });
	return suite(path, { failures, errors: 0, skipped: 0 }, cases.length === 0 ? [fine] : cases);
}

function problem({ path, line, character, code, severity, message }: RunProblem, name: string, io: Io): string {
	const shown = shownPath(path, io);
	const told = xmlText(`${shown}:${line + 1}:${character + 1}: ${severity}: ${message}`);
	const outcome =
		severity === "error" ? element("error", { type: code, message }, [told]) : element("system-out", {}, [told]);
	return element("testcase", { name, classname: shown, file: shown, line: line + 1 }, [outcome]);
}

function problemSuite(problems: readonly RunProblem[], io: Io): string {
	const errors = problems.filter(({ severity }) => severity === "error").length;
	const name = numbered();
	const cases = problems.map((each) => problem(each, name(`${each.code}: ${shownPath(each.path, io)}`), io));
	return suite("sourcemark", { failures: 0, errors, skipped: 0 }, cases);
}

export const junitReporter = (io: Io, fails: Fails): Reporter => ({
	begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="sourcemark">\n',
	draft: (report) => [draft(report, fails)],
	end: (_, problems) => [...(problems.length > 0 ? [problemSuite(problems, io)] : []), "</testsuites>\n"],
});
