// `sourcemark check --baseline FILE`: what was found before does not count; what is new does.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, sourcemark } from "../kit/command.ts";
import { repositoryWith } from "../kit/repository.ts";
import { drilled, wells } from "../kit/wells.ts";

const drafts = { "w.claims.yaml": wells, "a.md": drilled(60), "sub/b.md": `${drilled(60)}\n${drilled(70)}` };
const files = { ".git/HEAD": "", ...drafts };

async function check(cwd: string, ...args: string[]) {
	const { out, err, status } = await sourcemark(["check", "--format", "json", ...args], { cwd });
	const { files, problems, summary } = JSON.parse(out === "" ? '{"files":[],"problems":[]}' : out);
	const found = files.flatMap((file: { path: string; findings: { figure: { text: string } }[] }) =>
		file.findings.map(({ figure }) => `${file.path} ${figure.text}`),
	);
	return { found, status, err, summary, told: problems.map((each: { message: string }) => each.message) };
}

const write = (cwd: string, ...args: string[]) => check(cwd, "--baseline", "base.json", "--write-baseline", ...args);
const put = (cwd: string, name: string, text: string): void => writeFileSync(path.join(cwd, name), text);

test("what was there is not counted and not shown; what is new is", async () => {
	const cwd = folderWith(files);
	const { told, status, found } = await write(cwd);
	expect({ told, status, found }).toEqual({
		told: ["3 findings written down, for --baseline to leave out."],
		status: 0,
		found: [],
	});
	const leftOut = ["3 findings it knows are left out."];
	expect(await check(cwd, "--baseline", "base.json")).toMatchObject({ found: [], status: 0, told: leftOut });
	put(cwd, "a.md", `# Wells\n\nNew words.\n\n${drilled(60)}\n${drilled(50)}`);
	const after = await check(cwd, "--baseline", "base.json");
	expect(after).toMatchObject({ found: ["a.md 50"], status: 1 });
	expect(after.summary).toMatchObject({ findings: 1, error: 1 });
});

test("a second finding that looks like a known one is new", async () => {
	const cwd = folderWith(files);
	await write(cwd);
	put(cwd, "a.md", `${drilled(60)}\n${drilled(60)}`);
	put(cwd, "c.md", drilled(60));
	expect((await check(cwd, "--baseline", "base.json")).found).toEqual(["a.md 60", "c.md 60"]);
});

test("a draft that was renamed takes what is known of it along", async () => {
	const cwd = folderWith(files);
	await write(cwd);
	renameSync(path.join(cwd, "a.md"), path.join(cwd, "z.md"));
	expect(await check(cwd, "--baseline", "base.json")).toMatchObject({
		found: [],
		told: ["3 findings it knows are left out."],
	});
});

test("names start from the baseline's folder, wherever the command is called", async () => {
	const cwd = folderWith(files);
	await write(cwd);
	const { found } = await check(path.join(cwd, "sub"), "b.md", "--baseline", "../base.json");
	expect(found).toEqual([]);
});

test("entries that are found no more are told, for checked drafts only, and taken out when it is written", async () => {
	const cwd = folderWith(files);
	await write(cwd);
	put(cwd, "sub/b.md", drilled(60));
	expect((await check(cwd, "a.md", "--baseline", "base.json")).told).toEqual(["1 finding it knows is left out."]);
	const { told, status } = await check(cwd, "--baseline", "base.json");
	expect(told).toEqual([
		"2 findings it knows are left out.",
		"1 finding it knows is found no more (sub/b.md). --write-baseline takes them out.",
	]);
	expect(status).toBe(0);
	rmSync(path.join(cwd, "a.md"));
	expect((await check(cwd, "--baseline", "base.json")).told[1]).toMatch(/^2 findings .* \(a\.md, sub\/b\.md\)/);
	await write(cwd, "sub");
	const { findings } = JSON.parse(readFileSync(path.join(cwd, "base.json"), "utf8"));
	expect(findings).toMatchObject([{ path: "sub/b.md", code: "conflicting-figure", figure: "60" }]);
});

test("drafts that were not checked stay in it, and the order is always the same", async () => {
	const cwd = folderWith(files);
	await write(cwd);
	const before = readFileSync(path.join(cwd, "base.json"), "utf8");
	await write(cwd, "sub");
	expect(readFileSync(path.join(cwd, "base.json"), "utf8")).toBe(before);
	expect(before.split("\n")).toHaveLength(6);
});

test("with --since, known findings on changed lines are known", async () => {
	const { folder, put, commit } = repositoryWith(drafts);
	await write(folder);
	commit();
	put({ "a.md": `${drilled(60).trim()} More words.\n\n${drilled(50)}` });
	expect((await check(folder, "--since", "HEAD", "--baseline", "base.json")).found).toEqual(["a.md 50"]);
});

describe("what is no baseline", () => {
	test.each([
		["none.json", "There is no baseline none.json. Write one with --write-baseline."],
		["a.md", "a.md is no baseline of this program, and stays as it is."],
		["other.json", "other.json is no baseline of this program"],
	])("%s is said to be none", async (name, message) => {
		const cwd = folderWith({ ...files, "other.json": '{"version":1,"findings":[{"path":3}]}' });
		const { err, status } = await check(cwd, "--baseline", name);
		expect(err).toContain(message);
		expect(status).toBe(2);
	});

	test("is never written over", async () => {
		const cwd = folderWith(files);
		const { status, err } = await check(cwd, "--baseline", "a.md", "--write-baseline");
		expect([status, readFileSync(path.join(cwd, "a.md"), "utf8")]).toEqual([2, drilled(60)]);
		expect(err).toContain("stays as it is");
	});

	test.each([
		[["--write-baseline"], "--write-baseline needs --baseline FILE"],
		[["--write-baseline", "--baseline", "b.json", "--since", "HEAD"], "leave --since out"],
	])("%j is wrong usage", async (args, message) => {
		const cwd = folderWith(files);
		const { status, err } = await check(cwd, ...args);
		expect(err).toContain(message);
		expect([status, existsSync(path.join(cwd, "b.json"))]).toEqual([2, false]);
	});
});
