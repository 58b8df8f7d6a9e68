// Takes goals and what was measured; gives the table as lines of aligned Markdown, which a terminal shows as well as a page does.
import { judge, written } from "./statistics.mjs";

const words = { aim: "✓ aim met", must: "✓ met", missed: "✗ not met" };

function boundOf(bound, { unit, atLeast }) {
	if (bound === undefined) return "–";
	return `${atLeast ? "≥ " : "≤ "}${written(bound)} ${unit}`;
}

/** A figure that could not be taken says why in place of a number. */
function rowOf(goal, value) {
	const bounds = [boundOf(goal.must, goal), boundOf(goal.aim, goal)];
	if (typeof value === "string") return [goal.what, "–", ...bounds, value];
	const verdict = judge(value, goal);
	return [goal.what, `${written(value)} ${goal.unit}`, ...bounds, verdict ? words[verdict] : ""];
}

/** `measured`: from a figure's id to a number, or to the reason there is none. Figures nobody measured are left out. */
export function rowsOf(goals, measured) {
	return goals.flatMap(({ name, title, figures }) => {
		const rows = Object.entries(figures).flatMap(([id, goal]) => {
			const value = measured.get(id);
			return value === undefined ? [] : [rowOf(goal, value)];
		});
		return rows.length === 0 ? [] : [[`**${title}** (${name})`, "", "", "", ""], ...rows];
	});
}

export function tableOf(rows) {
	const head = ["what", "measured", "must", "aim", ""];
	const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => [...row[at]].length)));
	const pad = (text, at) => text + " ".repeat(widths[at] - [...text].length);
	const line = (row) => `| ${row.map(pad).join(" | ")} |`;
	return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join("\n");
}

/** How many figures with a goal reach it, and which do not. */
export function summaryOf(goals, measured) {
	const judged = goals.flatMap(({ figures }) =>
		Object.entries(figures).flatMap(([id, goal]) => {
			const value = measured.get(id);
			if (goal.must === undefined || value === undefined) return [];
			return [typeof value === "string" ? "left out" : judge(value, goal)];
		}),
	);
	const count = (verdict) => judged.filter((each) => each === verdict).length;
	const leftOut = count("left out") > 0 ? `, ${count("left out")} left out` : "";
	return `${count("aim")} reach the aim, ${count("must")} what they must, ${count("missed")} do not${leftOut}.`;
}
