// The command as a process of its own: streams, exit status, a reader that goes away.
import { execFile, spawn } from "node:child_process";
import { beforeAll, expect, test } from "vitest";
import { builtCommand } from "../kit/built-command.ts";
import { folderWith } from "../kit/command.ts";

const long = folderWith({ "a.md": "About 12,000 North Korean soldiers have been sent to Russia.\n\n".repeat(1000) });
let cli = "";

beforeAll(async () => {
	cli = await builtCommand(folderWith({ "package.json": '{"type":"module"}' }));
});

function started(args: readonly string[], input = "", env: NodeJS.ProcessEnv = {}) {
	return new Promise<{ status: number | null; out: string; err: string }>((resolve) => {
		const options = { cwd: long, env: { ...process.env, ...env }, maxBuffer: 1e9 };
		const child = execFile(process.execPath, [cli, ...args], options, (_, out, err) =>
			resolve({ status: child.exitCode, out, err }),
		);
		child.stdin?.end(input);
	});
}

test("checks a file, finds something, says so", async () => {
	const { status, out, err } = await started(["check", "a.md", "--format", "json"]);
	expect(status).toBe(1);
	expect(err).toBe("");
	expect(JSON.parse(out).summary.error).toBe(1000);
});

test("reads standard input", async () => {
	const { status, out } = await started(["check", "-"], "Around 15,000 soldiers.\n");
	expect(status).toBe(0);
	expect(out).toContain("in 1 draft");
});

test("wrong usage ends with 2", async () => {
	expect(await started(["check", "--nope"])).toMatchObject({ status: 2, out: "" });
});

test("colours are forced and forbidden", async () => {
	const forced = await started(["check", "a.md"], "", { FORCE_COLOR: "1", NO_COLOR: "" });
	expect(forced.out).toContain("\u001B[31m");
	expect((await started(["check", "a.md"], "", { NO_COLOR: "1", FORCE_COLOR: "" })).out).not.toContain("\u001B[");
});

test("a reader that goes away ends it without a word", async () => {
	const child = spawn(process.execPath, [cli, "check", "a.md"], { cwd: long });
	let err = "";
	child.stderr.on("data", (chunk) => {
		err += chunk;
	});
	child.stdout.once("data", () => child.stdout.destroy());
	const status = await new Promise((resolve) => child.on("close", resolve));
	expect([status, err]).toEqual([0, ""]);
});

test("says the same on several threads, in the same order", async () => {
	const wrong = "About 12,000 North Korean soldiers have been sent to Russia.\n\n".repeat(5);
	const page = wrong + "```\nnothing to be read here\n```\n\n".repeat(600);
	const names = Array.from({ length: 14 }, (_, at) => `${at % 2 === 0 ? "a" : "b"}/${at}.md`);
	const many = folderWith(Object.fromEntries(names.map((name, at) => [name, `# Page ${at}\n\n${page}`])));
	const [one, three] = await Promise.all([
		started(["check", many, "--jobs", "1", "--format", "json"]),
		started(["check", many, "--jobs", "3", "--format", "json"]),
	]);
	expect(three).toEqual(one);
	expect(JSON.parse(three.out).summary).toMatchObject({ files: 14, error: 70 });
}, 120_000);
