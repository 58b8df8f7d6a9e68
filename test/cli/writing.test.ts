// What the command does to files it writes: links, pipes and rights stay, what is somebody else's is left alone, and it says why in words.
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { whyUnwritten } from "../../server/src/cli/write-file.ts";
import { wordingFor } from "../../server/src/engine/index.ts";
import { folderWith, sourcemark } from "../kit/command.ts";

const claims =
	"sources:\n  board: { short: Water Board }\nclaims:\n  dry: { statement: 48 wells are dry., source: board }\n";
const draft = "Some 84 wells are dry, says the Water Board.\n";
const files = { "wells.claims.yaml": claims, "a.md": draft };

const read = (cwd: string, name: string): string => readFileSync(path.join(cwd, name), "utf8");
const onPosix = process.platform === "win32" ? test.skip : test;

/** Each writes a file, whose name is the last word. */
const writers: readonly (readonly string[])[] = [
	["check", "a.md", "--format", "junit", "--output", "out.xml"],
	["check", "a.md", "--write-baseline", "--baseline", "known.json"],
	["check", "a.md", "--cache-file", "kept.json"],
	["report", "a.md", "--force", "--output", "sheet.html"],
	["registry", "export", "--format", "csv", "--force", "--output", "claims.csv"],
	["registry", "add", "--statement", "31 pumps run.", "--source", "board", "--file", "own.claims.yaml"],
];
const nameOf = (args: readonly string[]): string => args.at(-1) as string;

describe("links", () => {
	onPosix.each(writers)("%s %s %s %s: a link stays one, and its file is written with its rights", async (...args) => {
		const cwd = folderWith(files);
		mkdirSync(path.join(cwd, "far"));
		symlinkSync(path.join("far", nameOf(args)), path.join(cwd, nameOf(args)));
		for (const _ of ["new", "again"]) {
			const { err } = await sourcemark([...args], { cwd });
			expect(err).not.toContain("cannot");
			expect(lstatSync(path.join(cwd, nameOf(args))).isSymbolicLink()).toBe(true);
			if (nameOf(args) === "own.claims.yaml") break;
		}
		expect(statSync(path.join(cwd, "far", nameOf(args))).size).toBeGreaterThan(10);
		expect(readdirSync(path.join(cwd, "far"))).toEqual([nameOf(args)]);
	});

	onPosix("a file keeps its rights", async () => {
		const cwd = folderWith(files);
		chmodSync(path.join(cwd, "wells.claims.yaml"), 0o640);
		await sourcemark(["registry", "add", "--statement", "31 pumps run.", "--source", "board"], { cwd });
		expect(read(cwd, "wells.claims.yaml")).toContain("31 pumps run.");
		expect(statSync(path.join(cwd, "wells.claims.yaml")).mode & 0o777).toBe(0o640);
	});

	onPosix("a pipe is written into, and stays a pipe", async () => {
		const cwd = folderWith(files);
		const pipe = path.join(cwd, "pipe");
		execFileSync("mkfifo", [pipe]);
		const copy = path.join(cwd, "copy.xml");
		const reader = spawn("sh", ["-c", 'cat "$0" > "$1"', pipe, copy], { stdio: "ignore" });
		onTestFinished(() => void reader.kill());
		await sourcemark(["check", "a.md", "--format", "junit", "--output", "pipe"], { cwd });
		expect(lstatSync(pipe).isFIFO()).toBe(true);
		await expect.poll(() => readFileSync(copy, "utf8")).toContain("</testsuites>");
	});
});

describe("what is in the way", () => {
	test.each(writers)("%s %s %s %s: a folder of that name is said to be one", async (...args) => {
		const cwd = folderWith({ ...files, [`${nameOf(args)}/inside.txt`]: "mine" });
		const { status, err, out } = await sourcemark([...args], { cwd });
		expect(err).not.toMatch(/EISDIR|ENOTDIR|fault of the program/);
		expect(read(cwd, `${nameOf(args)}/inside.txt`)).toBe("mine");
		// A sheet goes into the folder, and without a cache the check goes on.
		if (args[0] === "report") return expect(readdirSync(path.join(cwd, nameOf(args)))).toContain("a.html");
		if (args.includes("--cache-file")) return expect(out).toContain("84");
		expect(status).toBe(2);
		expect(err).toMatch(/folder/);
	});

	test("a cache is kept in no file that is something else", async () => {
		const cwd = folderWith({ ...files, "package.json": '{"name":"mine"}' });
		for (const name of ["a.md", "package.json", "wells.claims.yaml"]) {
			const before = read(cwd, name);
			const { status, err } = await sourcemark(["check", "a.md", "--cache-file", name], { cwd });
			expect([status, err]).toEqual([2, `${name} is no cache of this program, and stays as it is.\n`]);
			expect(read(cwd, name)).toBe(before);
		}
	});

	test("claims are not exported over the file they come from", async () => {
		const cwd = folderWith(files);
		const args = ["registry", "export", "--format", "csv", "--force", "--output", "wells.claims.yaml"];
		expect(await sourcemark(args, { cwd })).toMatchObject({ status: 2, out: "" });
		expect(read(cwd, "wells.claims.yaml")).toBe(claims);
	});

	test("init into a file that is no folder", async () => {
		const cwd = folderWith({ notes: "mine" });
		const { status, err, out } = await sourcemark(["init", "notes", "--yes"], { cwd });
		expect([status, out]).toEqual([2, ""]);
		expect(err).toContain("what should be its folder is a file");
		expect(read(cwd, "notes")).toBe("mine");
	});

	test("an empty name is none, and - is standard output", async () => {
		const cwd = folderWith(files);
		for (const [name = "", ...args] of [["check"], ["report"], ["registry", "export", "--format", "csv"]]) {
			expect(await sourcemark([name, ...args, "--output", ""], { cwd })).toMatchObject({ status: 2, out: "" });
			expect((await sourcemark([name, ...args, "--output", "-"], { cwd })).out).toContain("48");
		}
		expect(existsSync(path.join(cwd, "-"))).toBe(false);
	});

	test("the reasons are words", () => {
		const why = (error: Error): string => whyUnwritten(error)(wordingFor());
		expect(why(Object.assign(new Error("EROFS: x"), { code: "EROFS" }))).toBe("it may not be written (permissions).");
		expect(why(new Error("odd"))).toBe("odd");
	});
});

test("a mistyped draft leaves yesterday's sheet alone", async () => {
	const cwd = folderWith(files);
	await sourcemark(["report", "a.md", "--output", "sheet.html"], { cwd });
	const before = read(cwd, "sheet.html");
	expect((await sourcemark(["report", "b.md", "--output", "sheet.html"], { cwd })).status).toBe(2);
	expect(read(cwd, "sheet.html")).toBe(before);
	expect((await sourcemark(["report", "b.md"], { cwd })).out).toBe("");
});

test("a folder without drafts gives no sheet, says so, and leaves yesterday's alone", async () => {
	const cwd = folderWith({ ...files, "empty/notes.txt": "mine" });
	await sourcemark(["report", "a.md", "--output", "sheet.html"], { cwd });
	const before = read(cwd, "sheet.html");
	const err = "empty  information  There are no Markdown files in this folder.\nNo draft was checked.\n";
	for (const args of [["--output", "sheet.html"], ["--format", "csv"], []])
		expect(await sourcemark(["report", "empty", ...args], { cwd })).toEqual({ status: 0, out: "", err });
	expect(read(cwd, "sheet.html")).toBe(before);
});

test("a mistyped claims file leaves yesterday's export alone", async () => {
	const cwd = folderWith(files);
	const to = async (name: string) =>
		sourcemark(["registry", "export", name, "--format", "csv", "--force", "--output", "out.csv"], { cwd });
	await to("wells.claims.yaml");
	const before = read(cwd, "out.csv");
	expect(await to("well.claims.yaml")).toEqual({
		status: 2,
		out: "",
		err: "well.claims.yaml: There is no such file.\n",
	});
	expect(read(cwd, "out.csv")).toBe(before);
});

test("a baseline with a byte order mark is one", async () => {
	const cwd = folderWith(files);
	await sourcemark(["check", "--baseline", "known.json", "--write-baseline"], { cwd });
	const marked = folderWith({ ...files, "known.json": `\uFEFF${read(cwd, "known.json")}` });
	expect((await sourcemark(["check", "--baseline", "known.json"], { cwd: marked })).status).toBe(0);
});

test("a folder with a space is quoted where init says what to type", async () => {
	const cwd = folderWith({});
	expect((await sourcemark(["init", "größe und maß", "--yes"], { cwd })).out).toContain('check "größe und maß"\n');
	expect((await sourcemark(["init", "drafts", "--yes"], { cwd })).out).toContain("check drafts\n");
});
