// Holds docs/configuration.md against what reads the files it shows: they have no problems, and its commands and globs do what it says.
// `UPDATE=1 npx vitest run test/config-schema.test.ts test/docs-configuration.test.ts` writes its table of options anew, after the schema.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import schema from "../server/registry/config.schema.json" with { type: "json" };
import { readFrontMatter } from "../server/src/engine/index.ts";
import { disk, finder } from "../server/src/machine/index.ts";
import { optionNames, resolveSetup } from "../server/src/workspace/index.ts";
import { folderWith, sourcemark } from "./kit/command.ts";
import { argumentsOf, fencesOf, statusesIn } from "./kit/pages.ts";

const root = path.resolve(import.meta.dirname, "..");
const file = path.join(root, "docs/configuration.md");
const page = readFileSync(file, "utf8");

function exampleFolder(): string {
	const folder = folderWith({ "archive/budget.yaml": "version: 1\n" });
	for (const { label, body } of fencesOf(page).filter(({ label }) => label !== "")) {
		mkdirSync(path.dirname(path.join(folder, label)), { recursive: true });
		writeFileSync(path.join(folder, label), body);
	}
	return folder;
}

function setupOf(name: string, folder: string) {
	const place = { path: path.join(folder, name), text: "", frontMatter: readFrontMatter("", 0) };
	return resolveSetup(place, { folders: [folder], settings: {}, trusted: true, bundled: [], files: disk, finder });
}

test("the project file and what it extends have no problems, and hold as told", async () => {
	const folder = exampleFolder();
	const { options, projectFile, problems } = await setupOf("a.md", folder);
	expect([projectFile?.problems, problems]).toEqual([[], []]);
	expect(options).toMatchObject({
		language: "de-CH",
		citationStyle: "footnote",
		rules: { "unsourced-figure": "off", "missing-source": "error" },
	});
	expect((await setupOf("x/a.en.md", folder)).options.language).toBe("en-GB");
	const ofBlog = async (name: string) => (await setupOf(name, folder)).options.rules["missing-source"];
	expect([await ofBlog("blog/a.md"), await ofBlog("blog/press/a.md"), await ofBlog("drafts/a.md")]).toEqual([
		"hint",
		"error",
		"information",
	]);
});

test("every option is there, with what the schema says of it", () => {
	const { definitions } = schema as { definitions: Record<string, { default: unknown; description: string }> };
	expect(Object.keys(definitions).toSorted()).toEqual([...optionNames].toSorted());
	const rows = Object.entries(definitions).map(
		([name, { default: value, description }]) =>
			`| \`${name}\` | \`${JSON.stringify(value)}\` | ${description.replaceAll("|", "\\|").replaceAll("\n", " ")} |\n`,
	);
	const head = "| option | unless you say otherwise | means |\n| --- | --- | --- |\n";
	const [before = "", after = ""] = page.split(head);
	const told = after.split("\n").filter((row) => row.startsWith("|"));
	const rest = after.split("\n").slice(told.length).join("\n");
	if (process.env.UPDATE) writeFileSync(file, before + head + rows.join("") + rest);
	else
		expect(
			told.map((row) => `${row}\n`),
			"UPDATE=1 npx vitest run test/docs-configuration.test.ts writes it",
		).toEqual(rows);
});

describe("globs", () => {
	const paths = ["a.md", "notes.md", "x/notes.md", "a.de.md", "x/b.de.md", "blog/a.md", "x/blog/a.md", "blog/y/a.md"];
	const all = [...paths, "blog/press/a.md", "chapter-1.md", "chapter-12.md", "a.markdown"];
	const meant: Readonly<Record<string, readonly string[]>> = {
		"*.de.md": ["a.de.md", "x/b.de.md"],
		"/notes.md": ["notes.md"],
		blog: ["blog/a.md", "x/blog/a.md", "blog/y/a.md", "blog/press/a.md"],
		"blog/*.md": ["blog/a.md"],
		"blog/**/*.md": ["blog/a.md", "blog/y/a.md", "blog/press/a.md"],
		"chapter-?.md": ["chapter-1.md"],
		"*.{md,markdown}": all,
		"!blog/press": [],
	};
	const [, section = ""] = page.split("\n## `overrides`\n");
	const [globs = ""] = section.split("\n## ");
	const told = [...globs.matchAll(/^\| `([^`]+)` \| (?!means)/gm)].map(([, glob = ""]) => glob);

	test("are all tried", () => expect(told).toEqual(Object.keys(meant)));

	test.each(told)("%s", async (glob) => {
		const folder = folderWith({
			"sourcemark.config.yaml": `overrides: [{ files: ${JSON.stringify(glob)}, language: fr }]`,
		});
		const languages = await Promise.all(all.map(async (name) => (await setupOf(name, folder)).options.language));
		expect(all.filter((_, index) => languages[index] === "fr")).toEqual(meant[glob]);
	});
});

test.each(statusesIn(page))("sourcemark $line", async ({ line, status }) => {
	const cwd = folderWith({});
	expect((await sourcemark(argumentsOf(line), { cwd })).status).toBe(status);
	const claims = /--claims (\S+)/.exec(line)?.[1];
	if (claims) expect(existsSync(path.join(cwd, claims))).toBe(true);
});

test("the schema it names is there", () => {
	const [, name = ""] = /\$schema=node_modules\/sourcemark\/(\S+?)`/.exec(page) ?? [];
	expect(existsSync(path.join(root, "server", name))).toBe(true);
});
