// Reports that other programs read: JUnit and Code Climate, and reports that go into a file.
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, sourcemark } from "../kit/command.ts";
import { drilled, wells } from "../kit/wells.ts";
import { readXml, type XmlElement } from "../kit/xml.ts";

const wrong = drilled(60).trim();
const open = "The village drilled 80 wells in 2025.";
const files = {
	"x.claims.yaml": wells,
	"a.md": `${wrong}\n\n${open}\n\nA new bridge cost 14 million euros.\n`,
	"b & <c>.md": `${wrong} Or "60"?\u0007\u001B[2J\uFFFE\n`,
	"fine.md": "Nothing here.\n",
};

const suitesOf = (xml: string): ReadonlyMap<string, XmlElement> =>
	new Map(readXml(xml).children.map((suite) => [suite.attributes.name as string, suite]));

describe("junit", () => {
	const cwd = folderWith(files);
	const junit = async (...args: string[]) => {
		const { out, status } = await sourcemark(["check", "--format", "junit", ...args], { cwd });
		return { suites: suitesOf(out), status, out };
	};

	test("a suite a draft, a case a finding; what --fail-on lets pass passes", async () => {
		const { suites, status } = await junit(".");
		expect([...suites.keys()]).toEqual(["a.md", "b & <c>.md", "fine.md"]);
		const { attributes, children } = suites.get("a.md") as XmlElement;
		expect(attributes).toMatchObject({ tests: "3", failures: "1", errors: "0" });
		expect(children.map((one) => [one.attributes.name, one.attributes.line, one.children[0]?.name])).toEqual([
			["conflicting-figure: “60”", "1", "failure"],
			["missing-source: “80”", "3", "system-out"],
			["unsourced-figure: “14 million euros”", "5", "system-out"],
		]);
		expect(children[0]?.children[0]?.attributes).toMatchObject({ type: "conflicting-figure" });
		expect(children[0]?.children[0]?.text).toMatch(/^a\.md:1:21: error: .*\nFix: /);
		expect(suites.get("fine.md")?.attributes).toMatchObject({ tests: "1", failures: "0" });
		expect(status).toBe(1);
		expect((await junit("a.md", "--fail-on", "warning")).suites.get("a.md")?.attributes.failures).toBe("2");
	});

	test("two cases of one name are told apart", async () => {
		const folder = folderWith({ "x.claims.yaml": wells, "a.md": `${wrong}\n\n${wrong}\n` });
		const { out } = await sourcemark(["check", "--format", "junit"], { cwd: folder });
		const names = suitesOf(out)
			.get("a.md")
			?.children.map((one) => one.attributes.name);
		expect(names).toEqual(["conflicting-figure: “60”", "conflicting-figure: “60” (2)"]);
	});

	test("what cannot be read is an error", async () => {
		const { suites, status } = await junit("fine.md", "none.md");
		expect(suites.get("sourcemark")?.attributes).toMatchObject({ tests: "1", errors: "1" });
		expect(suites.get("sourcemark")?.children[0]?.children[0]?.name).toBe("error");
		expect(status).toBe(2);
	});

	test("is well-formed whatever a draft and its name hold", async () => {
		const nasty = folderWith({
			"x.claims.yaml": wells,
			"]]>&'\"\u0001.md": `${wrong.replace("60", "6\u00010 ]]> 60")}\n`,
		});
		const { out } = await sourcemark(["check", "--format", "junit", "--fail-on", "hint"], { cwd: nasty });
		expect([...suitesOf(out).keys()]).toEqual(["]]>&'\"\uFFFD.md"]);
		expect(() => readXml(out.replace("&amp;", "&"))).toThrow();
	});
});

describe("codeclimate", () => {
	interface Issue {
		readonly check_name: string;
		readonly severity: string;
		readonly fingerprint: string;
		readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
	}
	const issues = async (cwd: string, ...args: string[]): Promise<Issue[]> =>
		JSON.parse((await sourcemark(["check", "--format", "codeclimate", ...args], { cwd })).out);

	test("has what GitLab asks for", async () => {
		const found = await issues(folderWith(files), "./a.md", "none.md");
		expect(found.map((one) => [one.check_name, one.severity, one.location.path, one.location.lines.begin])).toEqual([
			["conflicting-figure", "critical", "a.md", 1],
			["missing-source", "major", "a.md", 3],
			["unsourced-figure", "info", "a.md", 5],
			["unreadable-file", "critical", "none.md", 1],
		]);
		for (const issue of found)
			expect(issue).toMatchObject({ type: "issue", description: expect.any(String), categories: ["Bug Risk"] });
	});

	test("nothing to say is an empty list", async () => {
		expect(await issues(folderWith(files), "fine.md")).toEqual([]);
	});

	test("a fingerprint stays while the draft is written on, and no two are alike", async () => {
		const cwd = folderWith({ "x.claims.yaml": wells, "a.md": `${wrong}\n\n${wrong}\n`, "b.md": wrong });
		const moved = folderWith({
			"x.claims.yaml": wells,
			"a.md": `# New\n\nA line.\n\n${wrong}\n\n${wrong}\n`,
			"b.md": wrong,
		});
		const before = (await issues(cwd)).map(({ fingerprint }) => fingerprint);
		expect(new Set(before).size).toBe(3);
		expect((await issues(moved)).map(({ fingerprint }) => fingerprint)).toEqual(before);
	});
});

describe("--output", () => {
	test("writes the report there and nothing to standard output", async () => {
		const cwd = folderWith(files);
		const { out, status } = await sourcemark(["check", "a.md", "--format", "sarif", "--output", "out/a.sarif"], {
			cwd,
		});
		expect([out, status]).toEqual(["", 1]);
		expect(JSON.parse(readFileSync(path.join(cwd, "out/a.sarif"), "utf8")).runs[0].results).toHaveLength(3);
		expect(readdirSync(path.join(cwd, "out"))).toEqual(["a.sarif"]);
	});

	test("replaces the report of the last run", async () => {
		const cwd = folderWith({ ...files, "report.txt": "old" });
		await sourcemark(["check", "fine.md", "--output", "report.txt"], { cwd });
		expect(readFileSync(path.join(cwd, "report.txt"), "utf8")).toMatch(/^Nothing to report/);
	});

	test.each(["a.md", "x.claims.yaml", "sourcemark.config.json"])("never goes over %s", async (name) => {
		const cwd = folderWith(files);
		const { status, err } = await sourcemark(["check", "--output", name], { cwd });
		expect(err).toContain(`would write a report over '${name}'`);
		expect(status).toBe(2);
		expect(existsSync(path.join(cwd, name)) && readFileSync(path.join(cwd, name), "utf8")).toBe(
			name in files ? files[name as keyof typeof files] : false,
		);
	});

	test("says where it cannot be written", async () => {
		const cwd = folderWith(files);
		mkdirSync(path.join(cwd, "taken"));
		const { status, err } = await sourcemark(["check", "--output", "taken"], { cwd });
		expect(err).toMatch(/^The report cannot be written to taken: /);
		expect(status).toBe(2);
		expect(readdirSync(cwd).filter((name) => name.includes("tmp"))).toEqual([]);
	});
});
