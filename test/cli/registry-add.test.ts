// `sourcemark registry add`: what is written into claims files, and what is refused.
import path from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../kit/command.ts";
import { claims, files, read, run } from "./registry-kit.ts";

describe("registry add", () => {
	const bridge = ["add", "--statement", "The bridge is 1.5 km long.", "--source", "harbour-2025"];

	test("writes behind the others and shows what it wrote", async () => {
		const cwd = folderWith(files);
		const { status, out, err } = await run(cwd, ...bridge, "--as-of", "2025-02", "--locator", "p. 4");
		const entry =
			"  bridge-long:\n    statement: The bridge is 1.5 km long.\n    source: harbour-2025\n    asOf: 2025-02\n    locator: p. 4\n";
		expect([status, err]).toEqual([0, ""]);
		expect(out).toBe(`bay.claims.yaml:9\n${entry}`);
		expect(read(cwd)).toBe(claims + entry);
	});

	test("takes another figure of a sentence on record, and the same one no second time", async () => {
		const cwd = folderWith(files);
		const both = ["add", "--statement", "The ferry takes 40 cars and 300 people.", "--source", "harbour-2025"];
		expect((await run(cwd, ...both)).status).toBe(0);
		const people = [...both, "--figure", "300 people"];
		expect(await run(cwd, ...people)).toMatchObject({ status: 0, err: "" });
		for (const again of [both, people, [...both, "--figure", "40"]]) {
			const { status, err } = await run(cwd, ...again);
			expect([status, err]).toEqual([2, expect.stringContaining("This statement is on record as")]);
		}
		expect(read(cwd).match(/The ferry takes/g)).toHaveLength(2);
	});

	test("refuses an id that is taken, and writes nothing", async () => {
		const cwd = folderWith(files);
		const { status, out, err } = await run(cwd, ...bridge, "--id", "ferries-late");
		expect([status, out]).toEqual([2, ""]);
		expect(err).toBe('The claim "ferries-late" is on record already. Choose another --id.\n');
		expect(read(cwd)).toBe(claims);
	});

	test("knows sources by key only, helps with slips, and takes new ones that are told", async () => {
		const cwd = folderWith(files);
		const slip = await run(cwd, "add", "--statement", "There are 12 boats.", "--source", "harbor-2025");
		expect(slip.err).toContain('No source has the key "harbor-2025". Did you mean "harbour-2025"?');
		expect(slip.status).toBe(2);
		const fresh = await run(
			cwd,
			"add",
			"--statement",
			"There are 12 boats.",
			"--source",
			"count-2024",
			"--source-title",
			"Boat count",
		);
		expect(fresh.out).toBe(
			"bay.claims.yaml:4\n  count-2024:\n    title: Boat count\nbay.claims.yaml:11\n  boats:\n    statement: There are 12 boats.\n    source: count-2024\n",
		);
	});

	test("makes the file where there is none; names it where there are several", async () => {
		const alone = folderWith({});
		const made = await run(alone, "add", "--statement", "There are 12 boats.", "--source-name", "Harbour Office");
		const name = `${path.basename(alone)}.claims.yaml`;
		expect(made.out).toContain(`${name}:3\n  harbour-office:\n`);
		expect(read(alone, name)).toMatch(/^version: 1\nsources:\n/);
		const two = folderWith({ ...files, "b.claims.yaml": "version: 1\n" });
		const asked = await run(two, ...bridge);
		expect([asked.status, asked.err]).toEqual([
			2,
			"There are several claims files here: b.claims.yaml, bay.claims.yaml. Say which: --file FILE.\n",
		]);
		expect((await run(two, ...bridge, "--file", "b.claims.yaml")).status).toBe(0);
		expect(read(two, "b.claims.yaml")).toContain("bridge-long:");
	});

	test("refuses what cannot be checked against, broken files, and other files", async () => {
		const cwd = folderWith({ ...files, "broken.claims.yaml": 'claims:\n  a: "\n', "notes.yaml": "a: b\n" });
		const nothing = await run(
			cwd,
			"add",
			"--statement",
			"The bridge is long.",
			"--source",
			"harbour-2025",
			"--file",
			"bay.claims.yaml",
		);
		expect(nothing.err).toContain("states no figure");
		expect((await run(cwd, ...bridge, "--file", "broken.claims.yaml")).err).toMatch(
			/^broken\.claims\.yaml: Line \d of the file cannot be read/,
		);
		expect((await run(cwd, ...bridge, "--file", "notes.yaml")).err).toBe(
			"'notes.yaml' is no claims file by its name: call it notes.claims.yaml.\n",
		);
		expect(read(cwd, "notes.yaml")).toBe("a: b\n");
		expect((await run(cwd, "add", "--source", "a")).err).toContain("--statement TEXT");
		expect((await run(cwd, "add", "--statement", "There are 12 boats.")).err).toContain("--source KEY");
	});

	test("keeps Windows line ends and the byte order mark", async () => {
		const cwd = folderWith({ "bay.claims.yaml": `\uFEFF${claims.replaceAll("\n", "\r\n")}` });
		expect((await run(cwd, ...bridge)).status).toBe(0);
		expect(read(cwd)).toMatch(/^\uFEFFversion: 1\r\n/);
		expect(read(cwd)).not.toMatch(/(?<!\r)\n/);
	});
});
