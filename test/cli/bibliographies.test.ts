// The command with sources in a bibliography: named by a draft, by a project file, on the command line, or by nobody.
import { expect, test } from "vitest";
import { folderWith, sourcemark } from "../kit/command.ts";

const files = {
	"a.claims.yaml":
		"version: 1\nclaims:\n  dry:\n    statement: By June, 31 wells in the Orma valley had run dry.\n    source: owo2025\n",
	"library.bib": "@report{owo2025, title = {Annual Report on Wells}, author = {{Orma Water Office}}, date = {2025}}\n",
};
const text = "By June, 31 wells in the Orma valley had run dry [@owo2025].\n";

test.each([
	["a draft's front matter", { "story.md": `---\nbibliography: library.bib\n---\n\n${text}` }, []],
	["a project file", { "sourcemark.config.yaml": "registries: [library.bib]\n", "story.md": text }, []],
	["the command line", { "story.md": text }, ["--registry", "library.bib"]],
])("check: a bibliography named by %s", async (_, more, args) => {
	const { status, out, err } = await sourcemark(["check", "story.md", ...args], {
		cwd: folderWith({ ...files, ...more }),
	});
	expect([status, err]).toEqual([0, ""]);
	expect(out).not.toContain("owo2025");
});

test("check: a bibliography that nobody names is not guessed at", async () => {
	const { out, err } = await sourcemark(["check", "story.md"], { cwd: folderWith({ ...files, "story.md": text }) });
	expect(`${out}${err}`).toMatch(/No source has the key "owo2025".*bibliography/s);
});

test("registry check: a claim's source may stand in a bibliography that a draft of the project names", async () => {
	const named = { ...files, "texts/story.md": `---\nbibliography: ../library.bib\n---\n\n${text}` };
	const known = await sourcemark(["registry", "check"], { cwd: folderWith(named) });
	expect([known.status, known.out]).toEqual([0, "Nothing to report: 1 file, 1 claim, 1 source.\n"]);
	const unknown = await sourcemark(["registry", "check"], { cwd: folderWith(files) });
	expect(unknown.out).toContain('No source has the key "owo2025"');
});

const broken = `@report{owo2025, title = {Annual Report on Wells}}
@book{ahl2024, title = {Wells}}
@book{ahl2024, title = {Rivers}}
@book{, title = {Springs}}
@book{kade2020, title = {Lakes}
`;
const told = [
	"library.bib:3:7  warning  duplicate-id  ",
	"library.bib:4:7  warning  syntax  This entry has no key",
	"library.bib:6:1  error  syntax  This entry is broken off here",
];

test.each([
	["a draft of the project names", { "texts/story.md": `---\nbibliography: ../library.bib\n---\n\n${text}` }, []],
	["a project file names", { "sourcemark.config.yaml": "registries: [library.bib]\n" }, []],
	["the command line names", {}, ["library.bib"]],
])("registry check: what is wrong in a bibliography that %s is told at its line", async (_, more, args) => {
	const cwd = folderWith({ ...files, ...more, "library.bib": broken });
	const { status, out } = await sourcemark(["registry", "check", ...args], { cwd });
	const lines = out.split("\n").filter((line) => line.startsWith("library.bib"));
	expect(lines.map((line, at) => line.slice(0, told[at]?.length))).toEqual(told);
	expect(status).toBe(1);
	const json = await sourcemark(["registry", "check", "--format", "json", ...args], { cwd });
	expect(JSON.parse(json.out).problems).toMatchObject([...[2, 3, 5].map((line) => ({ path: "library.bib", line }))]);
});

test("registry check: a bibliography is looked over where there are no claims yet, and hides no claim from an export", async () => {
	const story = { "story.md": `---\nbibliography: library.bib\n---\n\n${text}`, "library.bib": broken };
	const { out } = await sourcemark(["registry", "check"], { cwd: folderWith(story) });
	expect(out).toContain(told[0]);
	const { err } = await sourcemark(["registry", "export", "--format", "yaml"], {
		cwd: folderWith({ ...files, ...story }),
	});
	expect(err).toBe("");
});
