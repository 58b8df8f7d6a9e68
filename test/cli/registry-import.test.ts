// `sourcemark registry import`: what comes from other programs, also what is large or broken.
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, sourcemark } from "../kit/command.ts";
import { claims, files, read, run } from "./registry-kit.ts";

describe("registry import", () => {
	const table =
		"Behauptung;Quelle;Seite\nIm Hafen liegen 12 Boote.;harbour-2025;S. 3\nDort liegen Boote.;harbour-2025;\nEs gibt 3 Kräne.;;\n";

	test("--dry-run shows what is fine and what is not, and writes nothing", async () => {
		const cwd = folderWith({ ...files, "boats.csv": table });
		const { status, out } = await run(cwd, "import", "boats.csv", "--dry-run");
		expect(status).toBe(1);
		const lines = out.split("\n");
		expect(lines[0]).toMatch(/^fine {2}line 2 {2}hafen-liegen-boote {2}.*Im Hafen liegen 12 Boote\.$/);
		expect(lines[1]).toMatch(/^not {3}line 3 .*states no figure/);
		expect(lines[2]).toMatch(/^not {3}line 4 .*No source is named/);
		expect(lines[3]).toBe("3 claims found, 1 fine, 2 not. Nothing was written (--dry-run).");
		expect(read(cwd)).toBe(claims);
	});

	test("writes what is fine; taken over again there is nothing new", async () => {
		const cwd = folderWith({ ...files, "boats.csv": table });
		const { status, out } = await run(cwd, "import", "boats.csv", "--source", "harbour-2025");
		expect(status).toBe(1);
		expect(out).toContain("3 claims found, 2 fine, 1 not. Wrote 2 claims and 0 sources to bay.claims.yaml.");
		expect(read(cwd)).toMatch(
			/hafen-liegen-boote:\n {4}statement:\n {6}de: |hafen-liegen-boote:\n {4}statement: Im Hafen/,
		);
		const after = read(cwd);
		const again = await run(cwd, "import", "boats.csv", "--source", "harbour-2025");
		expect(again.out).toContain('This statement is on record as "hafen-liegen-boote".');
		expect(read(cwd)).toBe(after);
	});

	test("by a map, from standard input, in another place's stead only with --force", async () => {
		const cwd = folderWith({ ...files });
		const input = "Key\tSays\tWho\nferries-late\tLast winter 213 ferries were late.\tharbour-2025\n";
		const args = ["registry", "import", "-", "--format", "tsv", "--map", "id=Key,statement=Says,source=Who"];
		const kept = await sourcemark(args, { cwd, input });
		expect(kept.out).toContain("--force puts this one in its place");
		expect(read(cwd)).toBe(claims);
		expect((await sourcemark([...args, "--force"], { cwd, input })).status).toBe(0);
		expect(read(cwd)).toBe(claims.replace("212", "213"));
		expect((await sourcemark([...args.slice(0, -1), "what=Key"], { cwd, input })).err).toContain(
			"--map is FIELD=COLUMN",
		);
	});

	test("what was exported comes back", async () => {
		for (const format of ["claimreview", "csv", "tsv", "wikidata", "json", "yaml"]) {
			const from = folderWith(files);
			const { out } = await run(from, "export", "--format", format);
			const to = folderWith({ [`claims.${format}`]: out });
			const { status, out: told } = await run(
				to,
				"import",
				`claims.${format}`,
				"--format",
				format,
				"--file",
				"new.claims.yaml",
			);
			expect([format, status, told]).toEqual([
				format,
				0,
				expect.stringContaining("1 claim found, 1 fine, 0 not. Wrote 1 claim and 1 source"),
			]);
			expect(read(to, "new.claims.yaml")).toContain("statement: Last winter 212 ferries were late.");
		}
	});

	test("says what it cannot read", async () => {
		const cwd = folderWith({ "a.json": "{", "b.txt": "words", "c.csv": "a,b\n1,2\n" });
		expect((await run(cwd, "import", "a.json", "--format", "claimreview")).err).toContain("a.json: This is not JSON");
		expect((await run(cwd, "import", "b.txt")).err).toContain("What format is b.txt in?");
		expect((await run(cwd, "import", "c.csv")).err).toContain("--map statement=COLUMN");
		expect((await run(cwd, "import", "d.csv")).err).toContain("There is no such file.");
		expect(existsSync(path.join(cwd, `${path.basename(cwd)}.claims.yaml`))).toBe(false);
	});
});

describe("registry import of what is large or broken", () => {
	const head = "statement,source\n";

	test("a quotation mark that nothing closes is said to stand where it opens", async () => {
		const cwd = folderWith({
			...files,
			"t.csv": `${head}"Some 12 boats lie here.",a\n"Some 13 piers,b\nSome 14 rafts,c\n`,
		});
		const { status, err } = await run(cwd, "import", "t.csv");
		expect([status, err]).toEqual([2, "t.csv: A quotation mark opens in line 3 and nothing closes it.\n"]);
		expect(read(cwd)).toBe(claims);
	});

	test("claims with the same words get an id each, and no word on what others have", async () => {
		const rows = Array.from({ length: 600 }, (_, index) => `Some ${index + 12} boats lie in the bay.,harbour-2025\n`);
		const cwd = folderWith({ ...files, "t.csv": head + rows.join("") });
		const { out } = await run(cwd, "import", "t.csv", "--dry-run");
		expect(out).toContain("600 claims found, 600 fine");
		const ids = out.split("\n").flatMap((line) => /^fine +line \d+ +(\S+)/.exec(line)?.[1] ?? []);
		expect(new Set(ids).size).toBe(600);
		expect(out).not.toContain("more problems");
	});

	test("a folder is no file", async () => {
		const cwd = folderWith(files);
		expect((await run(cwd, "import", ".")).err).toBe(".: The file is a folder.\n");
	});

	test("a line end in a cell does not upset the table", async () => {
		const cwd = folderWith({ ...files, "t.csv": `${head}"Some 12 boats\r\nlie here.",harbour-2025\nSome 13,\n` });
		expect((await run(cwd, "import", "t.csv", "--dry-run")).out).toContain("Some 12 boats  lie here.");
	});
});
