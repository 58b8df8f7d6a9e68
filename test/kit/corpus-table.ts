// Takes the outcomes of judged drafts; gives the table of what was due, made and said wrongly, rule by rule, and the sums of long ones.
import type { Outcome } from "./corpus.ts";

/** Findings whose rule is information anyway, or that were said with a doubt, alarm nobody. */
const quiet =
	/^\+ (?:altered-qualifier|partial-range|disputed-figure|false-precision|second-hand-source|unused-suppression) |\(doubtful\)$/u;

/** Sums over full-length drafts: findings due and made, warnings and errors that were not due, words. */
export function lengthily(outcomes: readonly Outcome[]) {
	const sum = (of: (outcome: Outcome) => number): number => outcomes.reduce((all, outcome) => all + of(outcome), 0);
	const due = sum(({ judged }) => judged.expect.length);
	const missed = sum(({ differences }) => differences.filter((each) => /^- (?!tie |source )/u.test(each)).length);
	const wrong = sum(
		({ differences }) => differences.filter((each) => each.startsWith("+") && !quiet.test(each)).length,
	);
	const words = sum(({ judged }) => judged.draft.split(/\s+/u).length);
	return { due, made: due - missed, wrong, words };
}

interface Row {
	due: number;
	missed: number;
	wrong: number;
}

const percent = (part: number, all: number): string => (all === 0 ? "–" : `${((100 * part) / all).toFixed(1)} %`);

const pad = (cells: readonly string[]): string =>
	cells.map((cell, at) => (at === 0 ? cell.padEnd(26) : cell.padStart(10))).join("");

/** One line a rule, and one for the drafts that ought to be silent. */
export function tableOf(outcomes: readonly Outcome[]): string {
	const rows = new Map<string, Row>();
	const rowOf = (code: string): Row => {
		const row = rows.get(code) ?? { due: 0, missed: 0, wrong: 0 };
		rows.set(code, row);
		return row;
	};
	for (const { judged, differences } of outcomes) {
		for (const { code } of judged.expect) rowOf(code).due++;
		for (const difference of differences) {
			const [sign, code] = difference.split(" ", 2) as [string, string];
			if (sign === "+") rowOf(code).wrong++;
			else if (code !== "tie" && code !== "source") rowOf(code).missed++;
		}
	}
	const lines = [...rows]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([code, { due, missed, wrong }]) => {
			const made = due - missed;
			return pad([code, String(due), percent(made, due), percent(made, made + wrong), String(wrong)]);
		});
	const silent = outcomes.filter(({ judged }) => judged.expect.length === 0);
	const kept = silent.filter(({ differences }) => !differences.some((each) => each.startsWith("+"))).length;
	return [
		pad(["rule", "due", "recall", "precision", "wrong"]),
		...lines,
		`silent where silence is due: ${kept} of ${silent.length} (${percent(kept, silent.length)})`,
	].join("\n");
}
