// `sourcemark check --since REF`: changed drafts only, and of them what stands on changed lines; git as it really is.
import { existsSync, renameSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { addedLines } from "../../server/src/cli/patch.ts";
import { folderWith, sourcemark } from "../kit/command.ts";
import { repositoryWith } from "../kit/repository.ts";
import { drilled, wells } from "../kit/wells.ts";

const right = drilled(80);

/** Line and figure of every finding, by draft. */
async function since(cwd: string, ref: string, ...args: string[]) {
	const { out, err, status } = await sourcemark(["check", "--format", "json", "--since", ref, ...args], { cwd });
	const answer = out === "" ? { files: [], problems: [] } : JSON.parse(out);
	const found: Record<string, string[]> = {};
	for (const { path: name, findings } of answer.files)
		found[name] = findings.map(
			(each: { range: { start: { line: number } }; figure: { text: string } }) =>
				`${each.range.start.line + 1}: ${each.figure.text}`,
		);
	return { found, err, status, problems: answer.problems };
}

describe("drafts and lines", () => {
	test("changed lines of changed drafts", async () => {
		const { folder, put } = repositoryWith({
			"w.claims.yaml": wells,
			"a.md": `${drilled(50)}\n${right}`,
			"b.md": drilled(50),
		});
		expect(await since(folder, "HEAD")).toMatchObject({ found: {}, status: 0 });
		put({ "a.md": `# New\n\n${drilled(50)}\n${drilled(60)}` });
		expect(await since(folder, "HEAD")).toMatchObject({ found: { "a.md": ["5: 60"] }, status: 1 });
	});

	test("committed, staged and unstaged changes, from where the branch left", async () => {
		const { folder, put, commit, git } = repositoryWith({ "w.claims.yaml": wells, "a.md": "", "b.md": "", "c.md": "" });
		git("checkout", "--quiet", "-b", "story");
		put({ "a.md": drilled(60) });
		commit();
		git("checkout", "--quiet", "main");
		put({ "c.md": drilled(50) });
		commit();
		git("checkout", "--quiet", "story");
		put({ "b.md": drilled(70) });
		git("add", "b.md");
		put({ "b.md": `${drilled(70)}\n${drilled(40)}` });
		const { found } = await since(folder, "main");
		expect(found).toEqual({ "a.md": ["1: 60"], "b.md": ["1: 70", "3: 40"] });
	});

	test("new drafts whole, git told of them or not, or told to ignore them", async () => {
		const { folder, put, git } = repositoryWith({ "w.claims.yaml": wells, ".gitignore": "mine/\n" });
		put({ "new.md": drilled(60), "told.md": drilled(70), "mine/own.md": drilled(40), "note.txt": drilled(50) });
		git("add", "--intent-to-add", "told.md");
		expect((await since(folder, "HEAD")).found).toEqual({ "new.md": ["1: 60"], "told.md": ["1: 70"] });
		expect((await since(folder, "HEAD", "mine/own.md", "note.txt")).found).toEqual({
			"mine/own.md": ["1: 40"],
			"note.txt": ["1: 50"],
		});
	});

	test("a draft by another name is not new", async () => {
		const text = `${drilled(50)}\n${"A long story goes on here, line by line.\n".repeat(9)}`;
		const { folder, put, git } = repositoryWith({ "w.claims.yaml": wells, "a.md": text, "b.md": `${text}${right}` });
		git("mv", "a.md", "moved.md");
		git("mv", "b.md", "mended.md");
		put({ "mended.md": `${text}${drilled(60)}` });
		expect((await since(folder, "HEAD")).found).toEqual({ "mended.md": ["12: 60"] });
	});

	test("odd names, CRLF, lines that look like a patch", async () => {
		const names = ["with space.md", "größer 兵.md", 'quo"te\\.md', "tab\t.md", "-dash.md", ":(top)x.md"];
		const text = `${right}\r\nB\r\n`;
		const { folder, put } = repositoryWith({
			"w.claims.yaml": wells,
			...Object.fromEntries(names.map((name) => [name, text])),
		});
		const changed = `++ b/other.md\r\n-- a/other.md\r\n\r\n${drilled(60)}\r\nB\r\n`;
		put(Object.fromEntries(names.map((name) => [name, changed])));
		const { found } = await since(folder, "HEAD", ".");
		expect(found).toEqual(Object.fromEntries(names.toSorted().map((name) => [name.replaceAll("\\", "/"), ["4: 60"]])));
	});

	test("from a folder below, and another repository", async () => {
		const one = repositoryWith({ "w.claims.yaml": wells, "in/a.md": right, "in/b.md": right });
		one.put({ "in/a.md": drilled(60) });
		const other = repositoryWith({ "w.claims.yaml": wells, "c.md": right });
		other.put({ "c.md": drilled(70) });
		const { found } = await since(path.join(one.folder, "in"), "HEAD", "a.md", "b.md", `${other.folder}/c.md`);
		expect(found).toEqual({ "a.md": ["1: 60"], [`${other.folder}/c.md`]: ["1: 70"] });
	});
});

describe("what git is told", () => {
	test("nobody's configuration changes the answer, and nothing is run", async () => {
		const { folder, put, git } = repositoryWith({ "w.claims.yaml": wells, "a.md": `${drilled(50)}\n${right}` });
		put({ "run.sh": `#!/bin/sh\ntouch ${folder}/ran\n`, ".gitattributes": "*.md diff=own\n" });
		for (const [name, value] of [
			["diff.noprefix", "true"],
			["diff.context", "9"],
			["diff.interHunkContext", "9"],
			["diff.external", `sh ${folder}/run.sh`],
			["diff.own.textconv", `sh ${folder}/run.sh`],
			["diff.own.binary", "true"],
			["color.ui", "always"],
			["core.fsmonitor", `sh ${folder}/run.sh`],
			["core.quotePath", "true"],
		] as const)
			git("config", name, value);
		put({ "a.md": `${drilled(50)}\n${drilled(60)}` });
		expect((await since(folder, "HEAD")).found).toMatchObject({ "a.md": ["3: 60"] });
		expect(existsSync(path.join(folder, "ran"))).toBe(false);
	});

	test.each(["--output=x.md", "-p", ""])("%j is no name of a commit", async (ref) => {
		const { folder } = repositoryWith({ "a.md": right });
		const { status, out, err } = await sourcemark(["check", `--since=${ref}`], { cwd: folder });
		expect(err).toContain("--since must name a branch, tag or commit");
		expect([status, out]).toEqual([2, ""]);
	});

	test.each(["$(touch ran)", "; touch ran", "nowhere", "HEAD~9"])("%j is not there", async (ref) => {
		const { folder } = repositoryWith({ "a.md": right });
		const { status, out, err } = await sourcemark(["check", "--since", ref], { cwd: folder });
		expect(err).toContain(`has no '${ref}': fetch it, or name a branch, tag or commit it has.`);
		expect([status, out, existsSync(path.join(folder, "ran"))]).toEqual([2, "", false]);
	});

	test("outside a repository, and on standard input, it says so", async () => {
		const folder = folderWith({ "a.md": right });
		const outside = await sourcemark(["check", "a.md", "--since", "main"], { cwd: folder });
		expect(outside).toMatchObject({ status: 2, out: "" });
		expect(outside.err).toMatch(/^--since asks git what has changed\. .* lies in no repository\.\n$/);
		const input = await sourcemark(["check", "-", "--since", "main"], { cwd: folder });
		expect(input.err).toContain("git knows nothing of standard input");
	});

	test("a repository within that has no such commit costs its own drafts only", async () => {
		const { folder, put, git } = repositoryWith({ "w.claims.yaml": wells, "a.md": right });
		git("tag", "start");
		put({ "a.md": drilled(60) });
		repositoryWith({ "c.md": right }, path.join(folder, "within"));
		const { found, problems, status } = await since(folder, "start");
		expect(found).toEqual({ "a.md": ["1: 60"] });
		expect(problems).toMatchObject([{ path: "within/c.md", severity: "error" }]);
		expect(status).toBe(2);
	});

	test("a clone without history is compared as it is", async () => {
		const { folder, put, commit, git } = repositoryWith({ "w.claims.yaml": wells, "a.md": right });
		git("checkout", "--quiet", "--orphan", "alone");
		put({ "a.md": `${right}\n${drilled(60)}` });
		commit();
		expect((await since(folder, "main")).found).toEqual({ "a.md": ["3: 60"] });
		renameSync(path.join(folder, "a.md"), path.join(folder, "b.md"));
		expect((await since(folder, "main")).found).toEqual({ "b.md": ["3: 60"] });
	});
});

test("a patch: lines of a hunk are never taken for its head", () => {
	const patch = [
		"diff --git a/x.md b/x.md",
		"--- a/x.md",
		"+++ b/x.md",
		"@@ -1,2 +1 @@ text",
		"--- a/y.md",
		"-@@ -1 +1 @@",
		"+++ b/y.md",
		"\\ No newline at end of file",
		"@@ -9,0 +8,3 @@",
		"+a",
		"+b",
		"+c",
		"@@ -20 +22,0 @@",
		"-gone",
		"--- a/z.md",
		"+++ /dev/null",
		"@@ -1 +0,0 @@",
		"-gone",
		"",
	].join("\n");
	expect([...addedLines(patch)]).toEqual([
		[
			"x.md",
			[
				{ start: 0, end: 1 },
				{ start: 7, end: 10 },
			],
		],
	]);
});
