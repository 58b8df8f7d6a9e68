// Holds what the benchmark makes of its numbers: statistics, verdicts, the table, the chart, and that made drafts are the same every time.
// Never times anything.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { chartOf, spread } from "./chart.mjs";
import { draftOf } from "./drafts.mjs";
import { goals } from "./goals.mjs";
import { optionsOf } from "./options.mjs";
import { rowParts, tableParts } from "./parts/index.mjs";
import { judge, median, p95, quantile, written } from "./statistics.mjs";
import { type GoalRow, rowsOf, summaryOf, tableOf } from "./table.mjs";

const here = import.meta.dirname;
const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

describe("statistics", () => {
	test("quantiles are numbers that were measured", () => {
		expect([quantile(hundred, 0), median(hundred), p95(hundred), quantile(hundred, 1)]).toEqual([1, 50, 95, 100]);
		expect([median([7]), p95([7]), median([3, 1])]).toEqual([7, 7, 1]);
		expect(median([])).toBeNaN();
	});

	test("numbers are written with the digits that count", () => {
		expect([0.0567, 1.234, 12.34, 123.4, 12_345.6].map(written)).toEqual(["0.057", "1.23", "12.3", "123", "12,346"]);
	});

	test.each([
		[4, { must: 10, aim: 4 }, "aim"],
		[4.1, { must: 10, aim: 4 }, "must"],
		[10.1, { must: 10, aim: 4 }, "missed"],
		[10, { must: 10 }, "must"],
		[2, { must: 1, aim: 2, atLeast: true }, "aim"],
		[1, { must: 1, aim: 2, atLeast: true }, "must"],
		[0.9, { must: 1, aim: 2, atLeast: true }, "missed"],
		[5, {}, null],
	] as const)("%d by %o: %s", (value, goal, verdict) => {
		expect(judge(value, goal)).toBe(verdict);
	});

	test("what was not a number reaches nothing", () => {
		expect(judge(Number.NaN, { must: 10, aim: 4 })).toBe("missed");
	});
});

const rows: readonly GoalRow[] = [
	{
		name: "typing",
		title: "Typing",
		figures: {
			"typing.p50": { what: "half", unit: "ms" },
			"typing.p95": { what: "nearly all", unit: "ms", must: 20, aim: 8 },
			"typing.peer": { what: "against a peer", unit: "× as fast", must: 35, atLeast: true },
		},
	},
	{ name: "start", title: "Start", figures: { start: { what: "spawn", unit: "ms", must: 220, aim: 150 } } },
];

test("the table has what was measured with its bounds, and why something was not", () => {
	const measured = new Map<string, number | string>([
		["typing.p50", 3.456],
		["typing.p95", 9.5],
		["typing.peer", "peers not installed"],
	]);
	expect(tableOf(rowsOf(rows, measured))).toBe(
		[
			"| what                | measured | must           | aim    |                     |",
			"| ------------------- | -------- | -------------- | ------ | ------------------- |",
			"| **Typing** (typing) |          |                |        |                     |",
			"| half                | 3.46 ms  | –              | –      |                     |",
			"| nearly all          | 9.5 ms   | ≤ 20 ms        | ≤ 8 ms | ✓ met               |",
			"| against a peer      | –        | ≥ 35 × as fast | –      | peers not installed |",
		].join("\n"),
	);
	expect(summaryOf(rows, measured)).toBe("0 reach the aim, 1 what they must, 0 do not, 1 left out.");
});

test("every figure of the table has a name of its own, and a row's name goes before it", () => {
	const ids = goals.flatMap(({ figures }) => Object.keys(figures));
	expect(new Set(ids).size).toBe(ids.length);
	expect(goals.map(({ name }) => name)).toContain("keystroke");
});

test("names at the ends of lines do not cover each other", () => {
	expect(spread([50, 52, 10, 51], 10)).toEqual([50, 70, 10, 60]);
});

test("a chart is well-formed and has a line and a name for each series", () => {
	const svg = chartOf({
		title: "What a <draft> costs",
		axis: "length",
		ticks: [
			[10, "10"],
			[1000, "1000"],
		],
		series: [
			{
				name: "ours",
				points: [
					[10, 1],
					[1000, 2],
				],
			},
			{
				name: "theirs & others",
				points: [
					[10, 3],
					[1000, 300],
				],
			},
		],
	});
	expect(svg.match(/<path class="line/g)).toHaveLength(2);
	expect(svg).not.toMatch(/NaN|undefined|<draft>|theirs & /);
	expect(svg).toContain("prefers-color-scheme: dark");
});

test("made drafts are as long as was asked, the same each time, and full of figures", () => {
	const draft = draftOf("de", 20_000);
	expect(Math.abs(draft.length - 20_000)).toBeLessThan(2_000);
	expect(draftOf("de", 20_000)).toBe(draft);
	expect(draftOf("de", 20_001)).not.toBe(draft);
	expect(draft.match(/\d+/g)?.length ?? 0).toBeGreaterThan(100);
});

test("the peers are pinned, and their lock says nothing of where they come from", () => {
	const { dependencies } = JSON.parse(readFileSync(path.join(here, "peers/package.json"), "utf8"));
	for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
	const lock = readFileSync(path.join(here, "peers/package-lock.json"), "utf8");
	expect(lock).not.toContain('"resolved"');
	expect(JSON.parse(lock).packages[""].dependencies).toEqual(dependencies);
});

describe("docs/speed.md", () => {
	const page = readFileSync(path.resolve(here, "../../docs/speed.md"), "utf8");
	const commands = [...page.matchAll(/^npm run bench(?: -- (.*?))?(?: +#|$)/gm)].map(([, args = ""]) => args);
	const known = [...rowParts.flatMap(({ names }) => names), ...Object.keys(tableParts)];

	test("every row of the table can be asked for", () => {
		expect(goals.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
	});

	test("its commands ask for what there is", () => {
		expect(commands.length).toBeGreaterThan(3);
		for (const command of commands) {
			const { unknown, asked, values } = optionsOf(command.trim().split(/\s+/).filter(Boolean), known);
			expect(unknown).toEqual([]);
			expect(asked.length + Object.keys(values).length > 0).toBe(command !== "");
		}
		expect(optionsOf(["nothing"], known).unknown).toEqual(["nothing"]);
		expect(() => optionsOf(["--fast"], known)).toThrow();
	});
});
