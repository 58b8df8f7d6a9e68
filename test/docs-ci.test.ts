// Runs what docs/ci.md shows: its commands in a repository with a branch, its workflows through the action, its hook; and holds its
// tables against what they tell of.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { formats } from "../server/src/cli/formats.ts";
import { sourcemark } from "./kit/command.ts";
import { argumentsOf, fencesOf, statusesIn } from "./kit/pages.ts";
import { type Repository, repositoryWith } from "./kit/repository.ts";
import { action, runAction } from "./kit/runner.ts";
import { readXml } from "./kit/xml.ts";

const root = path.resolve(import.meta.dirname, "..");
const page = readFileSync(path.join(root, "docs/ci.md"), "utf8");
const labelled = (label: string): unknown[] =>
	fencesOf(page)
		.filter((fence) => fence.label === label)
		.map(({ body }) => parse(body));

const wells =
	"claims:\n  wells: { statement: The village drilled 80 wells., source: b }\nsources:\n  b: { short: Board }\n";
const wrong = (wells: number): string => `The village drilled ${wells} wells, says the Board.\n`;

/** On a branch `story` that has added a mistake to what `main` had. */
let repository: Repository;
beforeAll(() => {
	repository = repositoryWith({
		"w.claims.yaml": wells,
		"articles/a.md": wrong(60),
		"notes/budget.md": "No figures.\n",
	});
	const { git, put, commit } = repository;
	git("update-ref", "refs/remotes/origin/main", "main");
	git("checkout", "--quiet", "-b", "story");
	put({ "articles/a.md": `${wrong(60)}\n${wrong(50)}` });
	commit();
});

const variables = (): Readonly<Record<string, string>> => ({
	GITHUB_BASE_REF: "main",
	CI_MERGE_REQUEST_DIFF_BASE_SHA: repository.git("rev-parse", "main").trim(),
});

/** A line of a job, or of the page, without a shell. */
function run(line: string) {
	const filled = line.replace(/\$(\w+)/g, (_, name: string) => variables()[name] ?? "");
	return sourcemark(argumentsOf(filled), { cwd: repository.folder });
}

describe("commands", () => {
	const statuses = statusesIn(page);
	test("are there", () => expect(statuses.length).toBeGreaterThan(6));
	test.each(statuses)("exit status $status: sourcemark $line", async ({ line, status }) => {
		expect((await run(line)).status).toBe(status);
	});
});

describe("GitHub workflows", () => {
	interface Job {
		readonly steps: readonly {
			readonly uses?: string;
			readonly run?: string;
			readonly with?: Record<string, string>;
		}[];
	}
	const steps = (labelled("workflow") as { jobs: { figures: Job } }[]).flatMap(({ jobs }) => jobs.figures.steps);
	const ours = steps.filter(({ uses }) => uses?.startsWith("example/sourcemark@"));

	test.each(ours)("the action with $with", ({ with: inputs = {} }) => {
		expect(Object.keys(inputs).filter((name) => !(name in action.inputs))).toEqual([]);
		const filled = Object.entries(inputs).map(([name, text]) => [
			name,
			text.replace(/\$\{\{ github\.base_ref \}\}/, "main"),
		]);
		const { status, out, outputs } = runAction(Object.fromEntries(filled), repository.folder);
		expect([status, out.match(/^::error /gm)?.length]).toEqual([1, inputs.since === undefined ? 2 : 1]);
		if (inputs.sarif) expect(existsSync(path.join(repository.folder, outputs.sarif ?? ""))).toBe(true);
	});

	test("without the action", async () => {
		const lines = steps.flatMap(({ run = "" }) => (run.startsWith("npx sourcemark ") ? [run] : []));
		expect([ours.length, lines.length]).toEqual([2, 1]);
		const { status, out } = await run((lines[0] as string).replace("npx sourcemark ", ""));
		expect([status, out.match(/^::error /gm)?.length]).toEqual([1, 1]);
	});
});

test("the GitLab job writes the reports it hands on, and fails for what is new", async () => {
	interface Pipeline {
		readonly figures: {
			readonly script: readonly string[];
			readonly artifacts: { readonly reports: { readonly codequality: string; readonly junit: string } };
		};
	}
	const [{ figures }] = labelled("pipeline") as [Pipeline];
	const lines = figures.script.filter((line) => line.startsWith("npx sourcemark "));
	const ends: (number | null)[] = [];
	for (const line of lines) ends.push((await run(line.replace(/^npx sourcemark | \|\| .*$/g, ""))).status);
	expect(ends).toEqual([1, 1, 1]);
	const { codequality, junit } = figures.artifacts.reports;
	const read = (name: string): string => readFileSync(path.join(repository.folder, name), "utf8");
	expect(JSON.parse(read(codequality))).toHaveLength(2);
	expect(readXml(read(junit)).name).toBe("testsuites");
});

test("the pre-commit hook is one of the repository's, and tells what a commit changes", async () => {
	interface Hook {
		readonly id: string;
		readonly args: readonly string[];
	}
	interface Config {
		readonly repos: readonly [{ readonly hooks: readonly [Hook] }];
	}
	const [{ repos }] = labelled("hooks") as [Config];
	const [{ id, args }] = repos[0].hooks;
	const offered: { id: string; entry: string }[] = parse(
		readFileSync(path.join(root, ".pre-commit-hooks.yaml"), "utf8"),
	);
	const entry = offered.find((hook) => hook.id === id)?.entry.replace(/^sourcemark /, "") ?? "";
	for (const other of page.matchAll(/`id: ([\w-]+)`/g)) expect(offered.map((hook) => hook.id)).toContain(other[1]);
	expect((await run([entry, ...args, "articles/a.md"].join(" "))).status).toBe(0);
	repository.put({ "articles/b.md": wrong(70) });
	const { status, out } = await run([entry, ...args, "articles/a.md", "articles/b.md"].join(" "));
	expect([status, out.match(/^articles\/\w\.md:\d+/gm)]).toEqual([1, ["articles/b.md:1"]]);
});

describe("tables", () => {
	const first = (row: string): string => /^\| `([\w-]+)` \|/.exec(row)?.[1] ?? "";
	const rowsUnder = (heading: string): string[] => {
		const [, section = ""] = page.split(heading);
		const rows = section.split("\n").slice(1);
		return rows
			.slice(
				0,
				rows.findIndex((row) => !row.startsWith("|")),
			)
			.slice(1);
	};

	test("formats", () => expect(rowsUnder("| `--format` | for |").map(first)).toEqual([...formats]));

	test("inputs of the action, with what they are unless one says otherwise", () => {
		const told = rowsUnder("| input | means | unless you say otherwise |").map((row) => [
			first(row),
			/\| (?:`(\S+)` )?\|$/.exec(row)?.[1] ?? "",
		]);
		const real = Object.entries(action.inputs).map(([name, input]) => [name, input.default]);
		expect(told).toEqual(real);
	});
});
