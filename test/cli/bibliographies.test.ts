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
