// `sourcemark report` and `sourcemark signoff`: which sheets are written where, what is never written over, who has checked what.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readSignOffs } from "../../server/src/engine/index.ts";
import { folderWith, sourcemark } from "../kit/command.ts";

const claims = `sources:
  board: { title: Report on the wells, short: Water Board, issued: 2025-06-30 }
claims:
  wells: { statement: The village drilled 80 wells in 2025., source: board }
`;
const right = "# Wells\n\nThe village drilled 80 wells in 2025, according to the Water Board.\n";
const wrong =
	"# Wrong wells\n\nThe village drilled 60 wells in 2025, according to the Water Board. The dog has 4 bowls.\n";
const files = { ".git/HEAD": "", "wells.claims.yaml": claims, "a.md": right, "deep/b.md": wrong };
const signOffs = "sourcemark.signoffs.yaml";

const read = (cwd: string, name: string): string => readFileSync(path.join(cwd, name), "utf8");
const report = (cwd: string, ...args: string[]) => sourcemark(["report", ...args], { cwd });

describe("report", () => {
	test("one page, with a part for each draft, and fine whatever is found", async () => {
		const { status, out, err } = await report(folderWith(files));
		expect([status, err]).toEqual([0, ""]);
		expect(out).toMatch(/^<!doctype html>/);
		expect(out).toContain('id="d2-title" dir="auto">Wrong wells<');
		expect(out).toContain('<span dir="auto">deep/b.md</span>');
		expect(out).toContain("The village drilled <mark>60</mark> wells in 2025");
	});

	test("Markdown and CSV, in German", async () => {
		const cwd = folderWith(files);
		const markdown = await report(cwd, "deep/b.md", "--format", "markdown", "--page-lang", "de");
		expect(markdown.out).toContain("# Faktenblatt: Wrong wells");
		const { out } = await report(cwd, "--format", "csv");
		expect(out.split("\r\n").map((row) => row.split(",").slice(0, 5).join(","))).toEqual([
			"draft,number,line,column,state",
			"a.md,1,3,21,supported",
			"deep/b.md,1,3,21,conflict",
			"deep/b.md,2,3,81,unsourced",
			"",
		]);
	});

	test("fails on what one asks it to fail on", async () => {
		const cwd = folderWith(files);
		const status = async (...args: string[]) => (await report(cwd, ...args)).status;
		expect(await status("deep/b.md", "--fail-on", "error")).toBe(1);
		expect(await status("a.md", "--fail-on", "hint")).toBe(0);
		expect(await status("deep/b.md", "--fail-on", "open")).toBe(1);
		expect(await status("a.md", "--fail-on", "open")).toBe(0);
		expect(await status("gone.md")).toBe(2);
		expect(await status("--fail-on", "often")).toBe(2);
	});

	test("into a folder, a file each; a second time anew; and Markdown sheets are no drafts", async () => {
		const cwd = folderWith({ ...files, "a.markdown": right });
		for (const _ of [1, 2]) {
			const { status, out } = await report(cwd, "--format", "markdown", "--output", "sheets/");
			expect([status, out]).toEqual([0, ""]);
		}
		expect(read(cwd, "sheets/deep/b.md")).toContain("Wrong wells");
		expect(existsSync(path.join(cwd, "sheets/a.md"))).toBe(true);
		expect(existsSync(path.join(cwd, "sheets/a-2.md"))).toBe(true);
		expect(existsSync(path.join(cwd, "sheets/sheets"))).toBe(false);
	});

	test("never over a file that is no sheet, unless asked, and never over the draft", async () => {
		const cwd = folderWith({ ...files, "index.html": "<p>Ours</p>" });
		const { status, err } = await report(cwd, "--output", "index.html");
		expect([status, err]).toEqual([2, expect.stringContaining("--force")]);
		expect(read(cwd, "index.html")).toBe("<p>Ours</p>");
		expect((await report(cwd, "--output", "index.html", "--force")).status).toBe(0);
		expect(read(cwd, "index.html")).toMatch(/^<!doctype/);
		const over = await report(cwd, "a.md", "--format", "markdown", "--output", "a.md", "--force");
		expect(over.status).toBe(2);
		expect(read(cwd, "a.md")).toBe(right);
	});

	test("says what is wrong with the sign-offs at their line, and goes on", async () => {
		const cwd = folderWith({ ...files, [signOffs]: "signoffs:\n  - by: Jo\n" });
		const { status, out, err } = await report(cwd, "a.md");
		expect(status).toBe(0);
		expect(err).toMatch(/sourcemark\.signoffs\.yaml:2:5.*lacks fingerprint/);
		expect(out).toContain("</html>");
	});
});

describe("signoff", () => {
	const signoff = (cwd: string, ...args: string[]) => sourcemark(["signoff", ...args], { cwd });

	test("is written at the top of the project, and told by the next report", async () => {
		const cwd = folderWith(files);
		const { status, out } = await signoff(cwd, "deep/b.md:3:81", "--by", "Mara Lind", "--note", "Asked the dog.");
		expect(status).toBe(0);
		expect(out).toMatch(
			/^deep\/b\.md:3:81 4 bowls: signed off by Mara Lind on \d{4}-\d\d-\d\d, in sourcemark\.signoffs\.yaml\n$/,
		);
		expect(read(cwd, signOffs)).toContain('draft: deep/b.md\n    figure: "4"');
		const { out: page } = await report(cwd);
		expect(page).toContain('<b dir="auto">Mara Lind</b> on <time');
		expect(page).toContain("Asked the dog.");
		expect((await report(cwd, "deep/b.md", "--fail-on", "open")).status).toBe(1);
		await signoff(cwd, "deep/b.md:3:21", "--by", "Jo");
		expect((await report(cwd, "deep/b.md", "--fail-on", "open")).status).toBe(0);
	});

	test("goes into the nearest file there is", async () => {
		const cwd = folderWith({ ...files, [`deep/${signOffs}`]: "# Ours\nsignoffs: []\n" });
		expect((await signoff(cwd, "deep/b.md:3:21", "--by", "Jo")).status).toBe(0);
		expect(existsSync(path.join(cwd, signOffs))).toBe(false);
		expect(read(cwd, `deep/${signOffs}`)).toMatch(/^# Ours\nsignoffs:\n\s+- draft: b\.md\n/);
	});

	test("several in one go, also of several drafts", async () => {
		const cwd = folderWith({ ...files, [`deep/${signOffs}`]: "# Ours\nsignoffs: []\n" });
		const { status, out } = await signoff(cwd, "deep/b.md:3:21", "deep/b.md:3:81", "a.md:3", "--by", "Jo");
		expect(status).toBe(0);
		expect(out.split("\n").map((line) => line.replace(/:.*in /, " in "))).toEqual([
			...["deep/b.md", "deep/b.md"].map((draft) => `${draft} in deep/${signOffs}`),
			`a.md in ${signOffs}`,
			"",
		]);
		expect(readSignOffs("", read(cwd, `deep/${signOffs}`)).entries.map(({ figure }) => figure)).toEqual(["60", "4"]);
		expect(readSignOffs("", read(cwd, signOffs)).entries).toHaveLength(1);
	});

	test("of several none where one is not one certain figure", async () => {
		const ours = "# Ours\nsignoffs: []\n";
		const broken = { "broken/c.md": right, [`broken/${signOffs}`]: "signoffs: [\n" };
		const cwd = folderWith({ ...files, ...broken, [`deep/${signOffs}`]: ours });
		for (const wrong of ["deep/b.md:99", "deep/b.md:3", "gone.md:3", "broken/c.md:3", "deep/b.md"]) {
			const { status, out } = await signoff(cwd, "deep/b.md:3:21", wrong, "--by", "Jo");
			expect([wrong, status, out]).toEqual([wrong, 2, ""]);
		}
		expect(read(cwd, `deep/${signOffs}`)).toBe(ours);
	});

	test("signs off nothing that is not one certain figure", async () => {
		const cwd = folderWith({ ...files, "broken/c.md": right, [`broken/${signOffs}`]: "signoffs: [\n" });
		const said = async (...args: string[]) => {
			const { status, err } = await signoff(cwd, ...args);
			return `${status}: ${err}`;
		};
		expect(await said("deep/b.md:3", "--by", "Jo")).toMatch(/^2: .*several figures.*\n {2}3:21 60\n {2}3:81 4\n/);
		expect(await said("deep/b.md:1", "--by", "Jo")).toMatch(/^2: .*no figure begins in line 1/);
		expect(await said("deep/b.md:3:1", "--by", "Jo")).toMatch(/^2: .*no figure stands in line 3 at column 1/);
		expect(await said("deep/b.md", "--by", "Jo")).toMatch(/^2: .*DRAFT:LINE/);
		expect(await said("deep/b.md:3:21")).toMatch(/^2: .*--by/);
		expect(await said("gone.md:3", "--by", "Jo")).toMatch(/^2: gone\.md: There is no such file/);
		expect(await said("broken/c.md:3", "--by", "Jo")).toMatch(/^2: .*not a file of sign-offs/);
		expect(read(cwd, `broken/${signOffs}`)).toBe("signoffs: [\n");
		expect(existsSync(path.join(cwd, signOffs))).toBe(false);
	});
});

describe("docs/fact-sheet.md", () => {
	const page = readFileSync(path.resolve(import.meta.dirname, "../../docs/fact-sheet.md"), "utf8");
	const commands = [...page.matchAll(/<!-- example -->\n```sh\n([\s\S]*?)```/g)].flatMap(([, body = ""]) =>
		body.trim().split("\n"),
	);
	const argumentsOf = (line: string): string[] =>
		[...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "").slice(1);
	const article = "# Bowls\n\nThe 3 dogs are fed.\n\nThe mayor's dog has 4 bowls.\n";

	test("its commands do what they say", async () => {
		expect(commands).toHaveLength(6);
		const cwd = folderWith({ ".git/HEAD": "", "article.md": article });
		for (const line of commands)
			expect([line, (await sourcemark(argumentsOf(line), { cwd })).status]).toEqual([line, 0]);
		expect(read(cwd, "article.html")).toMatch(/^<!doctype/);
		expect(read(cwd, "sheets/article.md")).toContain("# Fact sheet: Bowls");
		expect(read(cwd, signOffs).match(/by: .*/g)).toEqual(["by: Mara Lind", "by: Jo Brandt"]);
	});

	test("its file of sign-offs is as one is written", async () => {
		const [, text = ""] = /```yaml\n(version: 1\nsignoffs:[\s\S]*?)```/.exec(page) ?? [];
		const { entries, problems } = readSignOffs("sourcemark.signoffs.yaml", text);
		expect(problems).toEqual([]);
		const cwd = folderWith({ ".git/HEAD": "", "article.md": article });
		await sourcemark(["signoff", "article.md:5", "--by", "Jo Brandt"], { cwd });
		expect(entries.map(({ fingerprint }) => fingerprint)).toEqual([
			/fingerprint: "?(\w+)/.exec(read(cwd, signOffs))?.[1],
		]);
	});
});
