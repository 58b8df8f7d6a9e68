// `sourcemark registry`: what is written into claims files, what is said of them, what comes from and goes to other programs.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, sourcemark } from "../kit/command.ts";

const claims = `version: 1
sources:
  harbour-2025: { title: Winter timetable, short: Harbour Office, URL: https://harbour.example/ }
claims:
  # counted in March
  ferries-late:
    statement: Last winter 212 ferries were late.
    source: harbour-2025
`;
const files = { "bay.claims.yaml": claims };

const run = async (cwd: string, ...args: string[]) => sourcemark(["registry", ...args], { cwd });
const read = (cwd: string, name = "bay.claims.yaml"): string => readFileSync(path.join(cwd, name), "utf8");

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

describe("registry check", () => {
	test("says what is wrong and untidy; sources may be in a bibliography", async () => {
		const cwd = folderWith({
			".git/HEAD": "",
			"sourcemark.config.yaml": "registries: [books.bib]\n",
			"books.bib": "@misc{smith, title = {Of Ferries}}\n",
			"a.claims.yaml": "claims:\n  a:\n    statement: There are 12 boats.\n    source: smith\n",
			"b.claims.yaml":
				"sources:\n  idle: { title: Never named }\nclaims:\n  b:\n    statement: There are boats.\n    source: nobody\n",
		});
		expect(await run(cwd, "check", "a.claims.yaml")).toMatchObject({
			status: 0,
			out: "Nothing to report: 1 file, 1 claim, 1 source.\n",
		});
		const { status, out } = await run(cwd, "check");
		expect(status).toBe(1);
		expect(out).toMatch(/^b\.claims\.yaml:5:\d+ {2}error {2}no-figure/m);
		expect(out).toMatch(/^b\.claims\.yaml:6:\d+ {2}error {2}unknown-source/m);
		const json = JSON.parse((await run(cwd, "check", "--format", "json")).out);
		expect(json.summary).toMatchObject({ files: 2, claims: 1 });
		expect(json.problems[0]).toMatchObject({ path: "b.claims.yaml", severity: "error" });
		expect((await run(cwd, "check", "c.claims.yaml")).status).toBe(2);
	});

	test("projects in one folder know nothing of each other", async () => {
		const cwd = folderWith({
			"a/sourcemark.config.yaml": "root: true\n",
			"a/a.claims.yaml": claims,
			"b/sourcemark.config.yaml": "root: true\n",
			"b/b.claims.yaml": claims,
			".git/HEAD": "",
		});
		expect((await run(cwd, "check", ".")).out).toBe("Nothing to report: 2 files, 2 claims, 2 sources.\n");
		expect((await run(cwd, "check")).out).toBe("Nothing to report: 0 files, 0 claims, 0 sources.\n");
		expect((await run(cwd, "check", "a/a.claims.yaml", "b")).out).toContain("2 files, 2 claims");
	});

	test("--fail-on", async () => {
		const cwd = folderWith({ "a.claims.yaml": `${claims.replace("claims:", "  idle: { title: Idle }\nclaims:")}` });
		expect(await run(cwd, "check")).toMatchObject({ status: 0, out: expect.stringContaining("unused-source") });
		expect((await run(cwd, "check", "--fail-on", "information")).status).toBe(1);
	});
});

test("registry stats", async () => {
	const cwd = folderWith(files);
	expect((await run(cwd, "stats")).out).toBe(`Claims     1
Sources    1, 0 of them without a claim
Languages  en 1
Units      counts 1
Years      unknown 1
Ranks      normal 1
Most used  harbour-2025 1
Without    locator 1, quote 1
`);
	expect(JSON.parse((await run(cwd, "stats", "--format", "json")).out)).toMatchObject({
		files: ["bay.claims.yaml"],
		claims: 1,
	});
});

describe("registry export", () => {
	test("writes to standard output what others read, and says what is lost", async () => {
		const cwd = folderWith(files);
		const csv = await run(cwd, "export", "--format", "csv");
		expect(csv.out.split("\r\n")[1]).toMatch(/^ferries-late,en,Last winter 212 ferries were late\.,harbour-2025,/);
		const review = await run(cwd, "export", "--format", "claimreview");
		expect(JSON.parse(review.out)["@graph"][0]).toMatchObject({ "@type": "ClaimReview", identifier: "ferries-late" });
		expect(review.err).toContain("note: url, author and reviewRating");
		expect((await run(cwd, "export")).err).toContain("Name a format");
	});

	test("writes over a file only when asked to", async () => {
		const cwd = folderWith({ ...files, "out.json": "mine" });
		const refused = await run(cwd, "export", "--format", "json", "--output", "out.json");
		expect([refused.status, refused.err, read(cwd, "out.json")]).toEqual([
			2,
			"out.json is there already; --force writes over it.\n",
			"mine",
		]);
		expect((await run(cwd, "export", "--format", "json", "--output", "out.json", "--force")).status).toBe(0);
		expect(JSON.parse(read(cwd, "out.json")).claims["ferries-late"].source).toBe("harbour-2025");
	});
});

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

test("what else is wrong usage", async () => {
	const cwd = folderWith({});
	expect((await run(cwd)).err).toContain("Say what to do: add, check, stats, export, import");
	expect((await run(cwd, "remove")).err).toContain("There is no 'registry remove'");
	expect((await run(cwd, "add", "--help")).out).toContain("--source-title");
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
