// What a run of `sourcemark check` has seen so far. Takes outcomes and problems; gives the summary and the exit status.
// Never writes anything down.
import type { Severity } from "../engine/index.ts";
import { type Io, type Status, status } from "./io.ts";
import type { Outcome } from "./outcome.ts";
import { shownPath } from "./paths.ts";
import type { Fails, Summary } from "./report.ts";
import type { RunProblem } from "./setup.ts";

export const severities = ["error", "warning", "information", "hint"] as const satisfies readonly Severity[];

export interface Tally {
	readonly count: (outcome: Outcome) => void;
	/** Several drafts have the same registry: its problems count once. */
	readonly note: (problems: readonly RunProblem[]) => void;
	readonly files: () => number;
	readonly problems: () => readonly RunProblem[];
	readonly summary: () => Summary;
	/** A fault says more than bad input, and bad input more than findings. */
	readonly status: (fails: Fails) => Status;
}

export function createTally(io: Io): Tally {
	const counts = { error: 0, warning: 0, information: 0, hint: 0 };
	const seen = { files: 0, figures: 0, tied: 0 };
	const problems = new Map<string, RunProblem>();
	let faults = 0;
	return {
		count(outcome) {
			seen.files++;
			seen.figures += outcome.report.figures;
			seen.tied += outcome.tied;
			faults += outcome.faults.length;
			for (const severity of severities) counts[severity] += outcome.counts[severity];
		},
		note(found) {
			for (const problem of found) {
				const path = shownPath(problem.path, io);
				problems.set(JSON.stringify([path, problem.line, problem.character, problem.message]), { ...problem, path });
			}
		},
		files: () => seen.files,
		problems: () => [...problems.values()],
		summary() {
			const findings = severities.reduce((sum, severity) => sum + counts[severity], 0);
			return { ...seen, findings, ...counts, problems: problems.size };
		},
		status(fails) {
			if (faults > 0) return status.fault;
			if ([...problems.values()].some(({ severity }) => severity === "error")) return status.unusable;
			return severities.some((severity) => counts[severity] > 0 && fails(severity)) ? status.found : status.fine;
		},
	};
}
