// The four ways to write a check down.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { columnsOf, excerpt, plain } from "../../server/src/cli/excerpt.ts";
import { folderWith, sourcemark } from "../kit/command.ts";

const draft = `# Help for Moscow

> Some say: 🇰🇵 North Korea has sent around **12,000** soldiers to support Russia, according to the Naumann Foundation.

About 2,000 North Korean soldiers have been killed in the war against Ukraine.

For this, 38 embassies were asked.
`;
const cwd = folderWith({ "a b.md": draft, "broken.claims.yaml": "version: 1\nclaims: [" });

const checked = (format: string, more: object = {}) =>
	sourcemark(["check", "a b.md", "--format", format], { cwd, ...more });

interface Position {
	readonly line: number;
	readonly character: number;
}

describe("json", () => {
	test("has the contract's fields, and ranges that slice to the figure", async () => {
		const { files, version, problems } = JSON.parse((await checked("json")).out);
		expect(version).toBe(1);
		expect(problems[0]).toMatchObject({ path: "broken.claims.yaml", severity: "error", line: 1 });
		const [{ path: name, language, figures, findings, ties }] = files;
		expect([name, language, figures]).toEqual(["a b.md", "en", 3]);
		const [conflict, missing, unsourced] = findings;
		expect(conflict).toMatchObject({
			code: "conflicting-figure",
			severity: "error",
			figure: { text: "12,000", value: 12000, min: null, max: null, qualifier: "about", unit: null, noun: "soldiers" },
			claim: "dprk-soldiers-sent",
			source: "fns-2025",
		});
		const lines = draft.split("\n");
		const slice = ({ start, end }: { start: Position; end: Position }) =>
			lines[start.line]?.slice(start.character, end.character);
		expect(slice(conflict.range)).toBe("12,000");
		expect(slice(conflict.fixes[0].edits[0].range)).toBe("12,000");
		expect(conflict.fixes[0].edits[0].newText).toBe("15,000");
		expect([missing.code, unsourced.code]).toEqual(["missing-source", "unsourced-figure"]);
		expect(unsourced).toMatchObject({ claim: null, source: null });
		expect(ties).toMatchObject([
			{ claim: "dprk-soldiers-sent", relation: "conflict", credits: [{ source: "fns-2025" }] },
			{ claim: "dprk-soldiers-killed", relation: "supported", credits: [] },
			{ claim: null, relation: null, score: null },
		]);
	});
});

describe("sarif", () => {
	/** The schema is of JSON Schema's draft 4, of which it uses nothing that later drafts read otherwise, but for `id`. */
	function validator() {
		const folder = path.dirname(createRequire(import.meta.url).resolve("@microsoft/jest-sarif"));
		const text = readFileSync(path.join(folder, "schemas", "sarif-2.1.0-rtm.5.json"), "utf8");
		const { id: _, $schema: __, ...schema } = JSON.parse(text);
		return new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
	}

	test("is valid by the schema of SARIF 2.1.0", async () => {
		const log = JSON.parse((await checked("sarif")).out);
		const validate = validator();
		expect(validate(log), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
		expect(validate({ ...log, runs: [{}] })).toBe(false);
	});

	test("says rules, places, fingerprints, fixes and what could not be read", async () => {
		const [run] = JSON.parse((await checked("sarif")).out).runs;
		expect(run.columnKind).toBe("utf16CodeUnits");
		const [conflict] = run.results;
		expect(run.tool.driver.rules[conflict.ruleIndex].id).toBe("conflicting-figure");
		expect(conflict).toMatchObject({ level: "error", partialFingerprints: { "sourcemark/v1": expect.any(String) } });
		const { artifactLocation, region } = conflict.locations[0].physicalLocation;
		expect(artifactLocation).toEqual({ uri: "a%20b.md", uriBaseId: "%SRCROOT%" });
		const line = draft.split("\n")[region.startLine - 1] as string;
		expect(line.slice(region.startColumn - 1, region.endColumn - 1)).toBe("12,000");
		expect(conflict.fixes).toHaveLength(1);
		const [invocation] = run.invocations;
		expect(invocation.executionSuccessful).toBe(false);
		expect(invocation.toolConfigurationNotifications[0].level).toBe("error");
	});
});

test("github: workflow commands with what would end them escaped", async () => {
	const folder = folderWith({ "50%,a:b.md": draft });
	const { out } = await sourcemark(["check", ".", "--format", "github"], { cwd: folder });
	const [error = "", warning = "", notice = ""] = out.split("\n");
	expect(error).toMatch(
		/^::error file=50%25%2Ca%3Ab\.md,line=3,endLine=3,col=48,endColumn=54,title=sourcemark conflicting-figure::/,
	);
	expect(error).toContain("%0AFix: ");
	expect(warning).toMatch(/^::warning /);
	expect(notice).toMatch(/^::notice /);
	expect(notice).not.toContain("Fix:");
});

describe("pretty", () => {
	test("shows the line, a mark under the figure, both sides and the fix", async () => {
		const { out, err, status } = await checked("pretty");
		const lines = out.split("\n");
		expect(lines[0]).toBe("a b.md:3:48  error  conflicting-figure");
		const [text = "", marks = ""] = lines.slice(1);
		// The flag takes two columns and is four units long.
		expect(marks.indexOf("^")).toBe(text.indexOf("12,000") - 2);
		expect(marks.trim()).toBe("^^^^^^");
		expect(out).toContain("15,000");
		expect(out).toContain("  fix: Write the figure on record");
		expect(out).toContain("1 error, 1 warning, 1 hint in 1 draft, 3 figures, 2 of them on record.");
		expect(err).toMatch(/^broken\.claims\.yaml:2:\d+ {2}error/);
		expect(status).toBe(2);
		expect(Math.max(...lines.filter((line) => !line.includes("hint")).map(columnsOf))).toBeLessThanOrEqual(100);
	});

	test("breaks every line of a narrow terminal at its words, and none of a file", async () => {
		const narrow = await checked("pretty", { columns: 60, terminal: true });
		const lines = `${narrow.out}${narrow.err}`.split("\n").slice(0, -2);
		expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(76);
		expect(narrow.out).toMatch(/ {2}hint {2}unsourced-figure\n {2}“/);
		expect((await checked("pretty")).out).toMatch(/ {2}hint {2}unsourced-figure {2}“/);
	});

	test("has colours only where they are wanted", async () => {
		expect((await checked("pretty")).out).not.toContain("\u001B[");
		expect((await checked("pretty", { colour: true })).out).toContain("\u001B[31m");
	});

	test("shows the right line of many, whatever ends them", async () => {
		const text = `${"Filler.\r\n\r\n".repeat(40)}The war killed around 2,000 North Korean soldiers in Ukraine.\r\rEnd.`;
		const { out } = await sourcemark(["check", "-"], { cwd, input: text });
		expect(out).toContain("-:81:23  warning  missing-source\n  The war killed around 2,000 North");
	});

	test("keeps what steers a terminal away from it", async () => {
		const text = "About 2,000 North Korean soldiers\u001B[2J \u202E have been killed in the war against Ukraine.";
		const { out } = await sourcemark(["check", "-"], { cwd, input: text });
		expect(out).toContain("2,000 North Korean");
		expect([..."\u001B\u202E"].filter((each) => out.includes(each))).toEqual([]);
	});
});

describe("an excerpt", () => {
	test("clips a long line around the place", () => {
		const line = `${"word ".repeat(1000)}15,000${" word".repeat(1000)}`;
		const { before, marked, after, indent } = excerpt(line, 5000, 5006, 80);
		expect(before.startsWith("…")).toBe(true);
		expect(after.endsWith("…")).toBe(true);
		expect(marked).toBe("15,000");
		expect(columnsOf(before + marked + after)).toBeLessThanOrEqual(80);
		expect(indent).toBe(columnsOf(before));
	});

	test("leaves a short line whole, without its indentation", () => {
		expect(excerpt("\t  rund 15'000 Soldaten", 8, 14, 80)).toMatchObject({
			before: "rund ",
			marked: "15'000",
			after: " Soldaten",
			indent: 5,
		});
	});

	test("takes wide and combining characters as wide as they are", () => {
		expect(columnsOf("e\u0301")).toBe(1);
		expect(columnsOf("兵士 15")).toBe(7);
		expect(plain("a\tb\nc")).toBe("a b c");
	});
});
