// `sourcemark check`: takes paths; checks the drafts there one after the other and writes down what was found.
// Never stops at a draft or registry that cannot be read.
import { resolve } from "node:path";
import type { CheckResult, Severity } from "../engine/index.ts";
import { type DraftInput, draftsOf } from "./drafts.ts";
import { githubReporter } from "./github.ts";
import { type Io, type Status, status } from "./io.ts";
import { jsonReporter } from "./json.ts";
import { choice, languageOf, type Parsed, parseOptions } from "./options.ts";
import { shownPath } from "./paths.ts";
import { prettyReporter } from "./pretty.ts";
import { type Reporter, reportOf, type Summary } from "./report.ts";
import { sarifReporter } from "./sarif.ts";
import { createSetups, type DraftSetup, type Flags, fileProblem, type RunProblem, unreadable } from "./setup.ts";

const formats = ["pretty", "json", "sarif", "github"] as const;
const severities = ["error", "warning", "information", "hint"] as const;

const reporters: Readonly<Record<(typeof formats)[number], (io: Io) => Reporter>> = {
	pretty: prettyReporter,
	json: jsonReporter,
	sarif: sarifReporter,
	github: githubReporter,
};

/** What a run has seen so far. */
interface Tally {
	readonly counts: Record<Severity, number>;
	readonly problems: Map<string, RunProblem>;
	files: number;
	figures: number;
	tied: number;
	faults: number;
}

const list = (value: Parsed["values"][string]): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

function flagsOf(parsed: Parsed, io: Io): Flags {
	const registries = list(parsed.values.registry).map((name) => resolve(io.cwd, name));
	return { language: languageOf(parsed), registries, bundledRegistry: !parsed.values["no-bundled-registry"] };
}

/** Several drafts have the same registry: its problems count once. */
function note(tally: Tally, io: Io, problems: readonly RunProblem[]): void {
	for (const problem of problems) {
		const path = shownPath(problem.path, io);
		tally.problems.set(JSON.stringify([path, problem.line, problem.character, problem.message]), { ...problem, path });
	}
}

function count(tally: Tally, { figures, verdicts, faults }: CheckResult): void {
	tally.files++;
	tally.figures += figures.length;
	tally.tied += figures.filter(({ match }) => match !== null).length;
	tally.faults += faults.length;
	for (const { severity } of verdicts) tally.counts[severity]++;
}

/** What the draft itself gets wrong at its head. */
function headProblems({ name, text }: DraftInput, { draft }: CheckResult): RunProblem[] {
	return draft.frontMatter.problems.map(({ span, message }) => {
		const before = text.slice(0, span.start).split(/\r\n?|\n/);
		const place = { line: before.length - 1, character: (before.at(-1) as string).length };
		return { path: name, ...place, severity: "warning", code: "front-matter", message };
	});
}

async function checkOne(draft: DraftInput, setup: DraftSetup, tally: Tally, reporter: Reporter, io: Io): Promise<void> {
	const result = setup.checker.check(draft.text, setup.options);
	count(tally, result);
	note(tally, io, [...setup.problems, ...headProblems(draft, result)]);
	for (const text of reporter.draft(reportOf(draft, result))) await io.out.write(text);
	for (const { rule, message } of result.faults)
		await io.err.write(`sourcemark: fault in ${rule} at ${draft.name}: ${message}\n`);
}

const summaryOf = ({ counts, files, figures, tied, problems }: Tally): Summary => {
	const findings = Object.values(counts).reduce((sum, each) => sum + each, 0);
	return { files, figures, tied, findings, ...counts, problems: problems.size };
};

/** A fault says more than bad input, and bad input more than findings. */
function statusOf({ counts, problems, faults }: Tally, failOn: Severity): Status {
	const failing = severities.slice(0, severities.indexOf(failOn) + 1);
	if (faults > 0) return status.fault;
	if ([...problems.values()].some(({ severity }) => severity === "error")) return status.unusable;
	return failing.some((severity) => counts[severity] > 0) ? status.found : status.fine;
}

export async function check(args: readonly string[], io: Io): Promise<Status> {
	const parsed = parseOptions(args, {
		format: { type: "string" },
		lang: { type: "string" },
		registry: { type: "string", multiple: true },
		"no-bundled-registry": { type: "boolean" },
		"fail-on": { type: "string" },
	});
	const failOn = choice(parsed, "fail-on", severities, "error");
	const reporter = reporters[choice(parsed, "format", formats, "pretty")](io);
	const flags = flagsOf(parsed, io);
	const counts = { error: 0, warning: 0, information: 0, hint: 0 };
	const tally: Tally = { counts, problems: new Map(), files: 0, figures: 0, tied: 0, faults: 0 };
	const setups = createSetups(flags);
	note(tally, io, await unreadable(flags));
	if (reporter.begin) await io.out.write(reporter.begin());
	for await (const found of draftsOf(parsed.positionals, io)) {
		if ("draft" in found) await checkOne(found.draft, await setups(found.draft), tally, reporter, io);
		else {
			const { name, why, fails } = found.missing;
			note(tally, io, [{ ...fileProblem(name, why), severity: fails ? "error" : "information" }]);
		}
	}
	const problems = [...tally.problems.values()];
	for (const text of reporter.end(summaryOf(tally), problems)) await io.out.write(text);
	if (reporter.aside) await io.err.write(reporter.aside(problems));
	return statusOf(tally, failOn);
}
