// Holds the pages for people against what the program does: tables, options, links, and every example that can be run.
// In README.md a comment before a fence says what it is: a file of the example, or the command that printed it.
// `UPDATE=1 npx vitest run test/docs.test.ts` writes down what the commands print now: read the difference before you commit it.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { readRegistry, ruleIds, ruleInfo, wordingFor } from "../server/src/engine/index.ts";
import { disk } from "../server/src/machine/index.ts";
import { findProjectFile, isDraftName, walk } from "../server/src/workspace/index.ts";
import { folderWith, sourcemark } from "./kit/command.ts";
import { englishManifest } from "./kit/l10n.ts";
import { argumentsOf, fencesOf, statusesIn } from "./kit/pages.ts";

const root = path.resolve(import.meta.dirname, "..");
const read = (name: string): string => readFileSync(path.join(root, name), "utf8");

const readme = read("README.md");

const fences = fencesOf(readme);

/** The cells of the table under a heading, its head left out. */
function tableUnder(heading: string): string[][] {
	const [, section = ""] = readme.split(`\n## ${heading}\n`);
	const rows = (section.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("|"));
	return rows.slice(2).map((row) =>
		row
			.slice(1, -1)
			.split("|")
			.map((cell) => cell.trim()),
	);
}

/** "`"a"`" and "[`a`](b)" as a. */
const plain = (cell = ""): string => /`([^`]*)`/.exec(cell)?.[1] ?? cell;

const isCommand = (label: string): boolean => label.startsWith("sourcemark ");

const files = Object.fromEntries(
	fences.filter(({ label }) => label !== "" && !isCommand(label)).map(({ label, body }) => [label, body]),
);

describe("README", () => {
	test("has every rule with its severity and its page", () => {
		const told = tableUnder("Rules").map(([rule = "", severity = ""]) => ({
			rule: plain(rule),
			severity,
			page: /\]\(([^)]*)\)/.exec(rule)?.[1],
		}));
		const real = ruleIds.map((rule) => {
			const info = ruleInfo(rule);
			return { rule, severity: info?.defaultSeverity, page: info?.page };
		});
		const byName = (a: { rule: string }, b: { rule: string }): number => a.rule.localeCompare(b.rule);
		expect(told.toSorted(byName)).toEqual(real.toSorted(byName));
	});

	test("has every setting with its default", () => {
		const told = tableUnder("Settings").map(([name, value]) => [plain(name), JSON.parse(plain(value))]);
		const real = Object.entries(manifest.contributes.configuration.properties);
		expect(Object.fromEntries(told)).toEqual(Object.fromEntries(real.map(([name, one]) => [name, one.default])));
	});

	test("has every citation style", () => {
		const styles = manifest.contributes.configuration.properties["sourcemark.citationStyle"].enum;
		expect(tableUnder("Name a source").map((row) => plain(row[2]))).toEqual(styles);
	});

	test("has every command of the editor by its title", () => {
		const told = [...readme.matchAll(/“Sourcemark: ([^”]+)”/g)].map(([, title]) => title);
		expect([...new Set(told)].toSorted()).toEqual(
			englishManifest.contributes.commands.map(({ title }) => title).toSorted(),
		);
	});

	test("has every option of the command, and no other", () => {
		const names = (text: string): string[] => [...new Set(text.match(/--[a-z][a-z-]+/g))].toSorted();
		const [, section = ""] = readme.split("\n## On the command line\n");
		const told = /```text\n([\s\S]*?)```/.exec(section)?.[1] ?? "";
		const general = new Set(["--help", "--version"]);
		expect(names(told)).toEqual(
			names(Object.values(wordingFor().usage).join("\n")).filter((name) => !general.has(name)),
		);
		const commands = Object.keys(wordingFor().usage).filter((name) => name !== "general");
		expect([...new Set(told.match(/(?<=^sourcemark )\w+/gm))].toSorted()).toEqual(commands.toSorted());
	});

	test("names scripts that there are", () => {
		const named = [...readme.matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map(([, name = ""]) => name);
		expect(named.length).toBeGreaterThan(2);
		expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
	});

	test("asks for what the manifest asks for", () => {
		expect(readme).toContain(manifest.engines.node.replace(/^>=/, ""));
		expect(readme).toContain(manifest.engines.vscode.replace(/^\^(\d+\.\d+)\.0$/, "$1"));
		expect(readme).toContain(`${manifest.name}-${manifest.version}.vsix`);
	});
});

describe("README's examples", () => {
	test.each(fences.filter(({ language, body }) => language === "yaml" && /^claims:/m.test(body)))(
		"a registry without problems: $body",
		({ body }) => {
			const { problems, claims } = readRegistry([{ file: "example.claims.yaml", text: body }]);
			expect(problems.map(({ message }) => message)).toEqual([]);
			expect(claims.size).toBeGreaterThan(0);
		},
	);

	test("a project file without problems", async () => {
		const file = await findProjectFile(folderWith(files), disk);
		expect(file?.problems).toEqual([]);
		expect(file?.root).toBe(true);
		expect(Object.keys(file?.settings ?? {}).length).toBeGreaterThan(2);
	});

	test.each(fences.filter(({ language }) => language === "json"))("JSON: $body", ({ body }) => {
		expect(() => JSON.parse(body)).not.toThrow();
	});

	// The project file is an example for another folder.
	const { "sourcemark.config.yaml": _, ...drafts } = files;
	const ran = fences.filter(({ label }) => isCommand(label));

	test.each(ran)("what it prints: $label", async ({ label, body }) => {
		const { out, err } = await sourcemark(argumentsOf(label).slice(1), { cwd: folderWith(drafts) });
		const now = `${out}${err}`;
		if (process.env.UPDATE) {
			const before = `<!-- ${label} -->\n\`\`\`text\n`;
			writeFileSync(
				path.join(root, "README.md"),
				read("README.md").replace(before + body, () => before + now),
			);
		} else expect(now).toBe(body);
	});

	const statuses = statusesIn(readme);
	test.each(statuses)("exit status $status: sourcemark $line", async ({ line, status }) => {
		expect((await sourcemark(argumentsOf(line), { cwd: root })).status).toBe(status);
	});

	test("are there", () => expect([ran.length >= 3, statuses.length >= 3]).toEqual([true, true]));
});

/** Pages about the project, from its top: not the drafts that are samples or tests. */
const pages = (await walk(disk, root, isDraftName)).files
	.map((file) => path.relative(root, file).split(path.sep).join("/"))
	.filter((name) => /(?:^|\/)README\.md$/.test(name) || !/^(?:samples|test)\//.test(name));

const withoutFences = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, "");

describe("pages", () => {
	test("are there", () => {
		for (const name of ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"])
			expect(pages).toContain(name);
	});

	test.each(pages)("%s links to files that are there", (name) => {
		const prose = withoutFences(read(name)).replace(/`[^`\n]*`/g, "");
		const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
		const local = targets
			.filter((target) => !/^(?:[a-z]+:|#)/.test(target))
			.map((target) => target.split("#")[0] ?? "");
		const gone = local.filter((target) => !existsSync(path.join(root, path.dirname(name), target)));
		expect(gone).toEqual([]);
	});

	/** Names of files and folders are written from the top, from the server's sources or from the engine. */
	const tops = ["", "server/src", "server/src/engine"];

	test.each(["ARCHITECTURE.md", "CONTRIBUTING.md"])("%s names files that are there", (name) => {
		const spans = [...withoutFences(read(name)).matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);
		const named = spans.filter((span) => /^[\w.-]+\/(?:[\w.-]+\/)*(?:[\w.-]+\.(?:ts|mjs|md|json|yaml))?$/.test(span));
		expect(named.length).toBeGreaterThan(10);
		expect(named.filter((each) => !tops.some((top) => existsSync(path.join(root, top, each))))).toEqual([]);
	});
});
