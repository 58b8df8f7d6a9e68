// `sourcemark registry`: what is said of claims files, and what goes to other programs.
import { describe, expect, test } from "vitest";
import { folderWith } from "../kit/command.ts";
import { claims, files, read, run } from "./registry-kit.ts";

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
		expect((await run(cwd, "check")).out).toBe(
			"Nothing to report: 0 files, 0 claims, 0 sources. No claims file of your own counts here. 'sourcemark init' writes a first one.\n",
		);
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

test("what else is wrong usage", async () => {
	const cwd = folderWith({});
	expect((await run(cwd)).err).toContain("Say what to do: add, check, stats, export, import");
	expect((await run(cwd, "remove")).err).toContain("There is no 'registry remove'");
	expect((await run(cwd, "add", "--help")).out).toContain("--source-title");
});
