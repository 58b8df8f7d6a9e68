// Holds what the command says of the samples against what is expected of each (samples/*/expected.json).
// `UPDATE=1 npx vitest run test/samples.test.ts` writes down what it says now: read the difference before you commit it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { ruleIds } from "../server/src/engine/index.ts";
import { sourcemark } from "./kit/command.ts";

const root = path.resolve(import.meta.dirname, "..");
const samples = path.join(root, "samples");
const stories = readdirSync(samples, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

interface Position {
	readonly line: number;
	readonly character: number;
}

interface Range {
	readonly start: Position;
	readonly end: Position;
}

interface File {
	readonly path: string;
	readonly findings: readonly {
		readonly code: string;
		readonly severity: string;
		readonly range: Range;
		readonly figure: { readonly text: string } | null;
		readonly claim: string | null;
	}[];
	readonly ties: readonly {
		readonly figure: { readonly text: string };
		readonly range: Range;
		readonly claim: string | null;
	}[];
}

/** As the command prints places: lines and columns from 1. */
const place = ({ line, character }: Position): string => `${line + 1}:${character + 1}`;

const described = ({ findings, ties }: File) => ({
	findings: findings.map(({ code, severity, range, figure, claim }) => ({
		code,
		severity,
		range: `${place(range.start)}-${place(range.end)}`,
		figure: figure?.text ?? null,
		claim,
	})),
	ties: ties
		.filter(({ claim }) => claim !== null)
		.map(({ figure, range, claim }) => ({ at: place(range.start), figure: figure.text, claim })),
});

type Described = ReturnType<typeof described>;

/** One finding a line, so that a difference reads as one. */
function written(drafts: Readonly<Record<string, Described>>): string {
	const list = (items: readonly unknown[]): string =>
		items.length === 0 ? "[]" : `[\n${items.map((item) => `\t\t\t${JSON.stringify(item)}`).join(",\n")}\n\t\t]`;
	const each = Object.entries(drafts).map(
		([name, { findings, ties }]) =>
			`\t${JSON.stringify(name)}: {\n\t\t"findings": ${list(findings)},\n\t\t"ties": ${list(ties)}\n\t}`,
	);
	return `{\n${each.join(",\n")}\n}\n`;
}

const said = new Map<string, Record<string, Described>>();

beforeAll(async () => {
	const { out, status } = await sourcemark(["check", "samples", "--format", "json"], { cwd: root });
	expect(status).toBe(1);
	for (const file of (JSON.parse(out) as { readonly files: readonly File[] }).files) {
		const [, story = "", ...name] = file.path.split("/");
		if (name.length > 0) said.set(story, { ...said.get(story), [name.join("/")]: described(file) });
	}
	if (process.env.UPDATE)
		for (const [story, drafts] of said) writeFileSync(path.join(samples, story, "expected.json"), written(drafts));
});

test.each(stories)("%s", (story) => {
	const expected = JSON.parse(readFileSync(path.join(samples, story, "expected.json"), "utf8"));
	expect(said.get(story)).toEqual(expected);
});

test("every rule fires somewhere", () => {
	const fired = [...said.values()].flatMap((drafts) => Object.values(drafts)).flatMap(({ findings }) => findings);
	expect(new Set(fired.map(({ code }) => code))).toEqual(new Set(ruleIds));
});

test("a clean version is silent", () => {
	for (const drafts of said.values()) expect(drafts["clean.md"]?.findings).toEqual([]);
});
