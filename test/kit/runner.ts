// Runs the step of action.yml as GitHub's runner would: inputs put into its environment, its script given to bash.
// Takes inputs and the checked-out folder; gives the exit status, what was printed, and the step's outputs.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";

const root = path.resolve(import.meta.dirname, "../..");

interface Step {
	readonly id: string;
	readonly shell: string;
	readonly env: Readonly<Record<string, string>>;
	readonly run: string;
}

export interface Action {
	readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
	readonly outputs: Readonly<Record<string, { readonly value: string }>>;
	readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const action: Action = parse(readFileSync(path.join(root, "action.yml"), "utf8"));

export interface Ran {
	readonly status: number | null;
	readonly out: string;
	readonly err: string;
	readonly outputs: Readonly<Record<string, string>>;
}

export function runAction(inputs: Readonly<Record<string, string>>, cwd: string): Ran {
	const [step] = action.runs.steps as readonly [Step];
	const given = (name: string): string => inputs[name] ?? action.inputs[name]?.default ?? "";
	const filled = Object.entries(step.env).map(([name, text]) => [
		name,
		text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => given(input)),
	]);
	const temp = mkdtempSync(path.join(tmpdir(), "sourcemark-runner-"));
	const output = path.join(temp, "output");
	writeFileSync(output, "");
	const runner = { GITHUB_ACTION_PATH: root, GITHUB_OUTPUT: output, RUNNER_TEMP: temp };
	const env = { ...process.env, ...Object.fromEntries(filled), ...runner };
	const { status, stdout, stderr } = spawnSync(step.shell, ["-e", "-c", step.run], { cwd, env, encoding: "utf8" });
	const lines = readFileSync(output, "utf8").trim().split("\n");
	rmSync(temp, { recursive: true, force: true });
	const outputs = Object.fromEntries(lines.map((line) => [line.split("=")[0], line.slice(line.indexOf("=") + 1)]));
	return { status, out: stdout, err: stderr, outputs };
}
