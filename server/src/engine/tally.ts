// Takes what was found in a section; gives it in numbers, which add up over a draft.
import type { CheckedFigure, Severity, Verdict } from "./verdicts/verdict.ts";

export interface Tally {
	readonly figures: number;
	/** Figures tied to a claim, and those of them that the draft names a source for. */
	readonly onRecord: number;
	readonly sourced: number;
	readonly findings: Readonly<Record<Severity, number>>;
}

export const noTally: Tally = {
	figures: 0,
	onRecord: 0,
	sourced: 0,
	findings: { error: 0, warning: 0, information: 0, hint: 0 },
};

export function findingsOf(verdicts: readonly Pick<Verdict, "severity">[]): Tally["findings"] {
	const findings = { ...noTally.findings };
	for (const { severity } of verdicts) findings[severity]++;
	return findings;
}

export function tallyOf(figures: readonly CheckedFigure[], verdicts: readonly Verdict[]): Tally {
	const onRecord = figures.filter(({ match }) => match !== null);
	const sourced = onRecord.filter(({ attributions }) => attributions.length > 0);
	return {
		figures: figures.length,
		onRecord: onRecord.length,
		sourced: sourced.length,
		findings: findingsOf(verdicts),
	};
}

export const addTallies = (a: Tally, b: Tally): Tally => ({
	figures: a.figures + b.figures,
	onRecord: a.onRecord + b.onRecord,
	sourced: a.sourced + b.sourced,
	findings: {
		error: a.findings.error + b.findings.error,
		warning: a.findings.warning + b.findings.warning,
		information: a.findings.information + b.findings.information,
		hint: a.findings.hint + b.findings.hint,
	},
});
