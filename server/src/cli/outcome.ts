// Takes a draft and its setup; gives all that a run needs to know of it, as plain data that may come from another thread or a cache.
// Never writes anything down.
import { type CheckOptions, type CheckResult, languageNotes, type Severity, wordingFor } from "../engine/index.ts";
import type { DraftInput } from "./drafts.ts";
import { type DraftReport, type Finding, reportOf } from "./report.ts";
import type { DraftSetup, RunProblem } from "./setup.ts";

export interface Outcome {
	readonly report: DraftReport;
	readonly counts: Readonly<Record<Severity, number>>;
	/** Figures tied to a claim. */
	readonly tied: number;
	readonly problems: readonly RunProblem[];
	readonly faults: readonly { readonly rule: string; readonly message: string }[];
}

/** What the draft itself gets wrong at its head, or should say there. */
function headProblems({ name, text }: DraftInput, { draft }: CheckResult, options: CheckOptions): RunProblem[] {
	const wording = wordingFor(options.interface);
	const whole = { path: name, line: 0, character: 0, severity: "information", whole: true } as const;
	const notes = languageNotes(text, draft.frontMatter, options);
	const slips = draft.frontMatter.problems.map(({ span, message }): RunProblem => {
		const before = text.slice(0, span.start).split(/\r\n?|\n/);
		const place = { line: before.length - 1, character: (before.at(-1) as string).length };
		return { path: name, ...place, severity: "warning", code: "front-matter", message: message(wording) };
	});
	return [...notes.map((message): RunProblem => ({ ...whole, code: "other-language", message })), ...slips];
}

function countsOf(found: readonly { readonly severity: Severity }[]): Outcome["counts"] {
	const counts = { error: 0, warning: 0, information: 0, hint: 0 };
	for (const { severity } of found) counts[severity]++;
	return counts;
}

/** Of a check that was made. Findings and ties are made when they are asked for. */
export function outcomeOfCheck(
	draft: DraftInput,
	result: CheckResult,
	problems: readonly RunProblem[],
	options: CheckOptions,
): Outcome {
	return {
		report: reportOf(draft, result),
		counts: countsOf(result.verdicts),
		tied: result.figures.filter(({ match }) => match !== null).length,
		problems: [...problems, ...headProblems(draft, result, options)],
		faults: result.faults,
	};
}

export function outcomeOf(draft: DraftInput, setup: DraftSetup): Outcome {
	const { checker, problems } = setup.ready();
	return outcomeOfCheck(draft, checker.check(draft.text, setup.options), problems, setup.options);
}

/** The same with everything made, to be handed on. */
export function settled({ report, ...rest }: Outcome): Outcome {
	return { ...rest, report: { ...report, findings: [...report.findings], ties: [...report.ties] } };
}

/** The same with these of its findings only. */
export function withFindings({ report, ...rest }: Outcome, findings: readonly Finding[]): Outcome {
	return { ...rest, counts: countsOf(findings), report: { ...report, findings } };
}
