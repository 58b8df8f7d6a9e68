// Runs every command of docs/claims.md in one folder, in the order of the page, and holds what it prints and writes against the page.
// `UPDATE=1 npx vitest run test/claims-page.test.ts` writes down what comes out now: read the difference before you commit it.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import schema from "../server/registry/claims.schema.json" with { type: "json" };
import { exchangeFormats, readRegistry } from "../server/src/engine/index.ts";
import { folderWith, sourcemark } from "./kit/command.ts";
import { fencesOf } from "./kit/pages.ts";

const file = path.resolve(import.meta.dirname, "../docs/claims.md");
const page = readFileSync(file, "utf8");
const fences = fencesOf(page);

const argumentsOf = (line: string): string[] =>
	[...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "").slice(1);

test("every command prints what the page says", async () => {
	const isFile = (label: string): boolean => /^[\w.]+$/.test(label);
	const cwd = folderWith(
		Object.fromEntries(fences.flatMap(({ label, body }) => (isFile(label) ? [[label, body]] : []))),
	);
	let written = page;
	let ran = 0;
	for (const { label, language, body } of fences) {
		const [, shown] = /^now (.+)$/.exec(label) ?? [];
		if (shown === undefined && !label.startsWith("sourcemark ")) continue;
		ran++;
		const outcome = shown === undefined ? await sourcemark(argumentsOf(label), { cwd }) : null;
		const now = outcome ? `${outcome.out}${outcome.err}` : readFileSync(path.join(cwd, shown as string), "utf8");
		if (process.env.UPDATE) {
			const head = `<!-- ${label} -->\n\`\`\`${language}\n`;
			written = written.replace(head + body, () => head + now);
		} else expect([label, now]).toEqual([label, body]);
	}
	expect(ran).toBeGreaterThan(8);
	if (process.env.UPDATE) writeFileSync(file, written);
	const { problems, claims } = readRegistry([
		{ file: "a.claims.yaml", text: readFileSync(path.join(cwd, "wells.claims.yaml"), "utf8") },
	]);
	expect(problems.map(({ message }) => message)).toEqual([]);
	expect(claims.size).toBe(6);
});

test("every field of a claim and every format is told", () => {
	const told = [...page.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = ""]) =>
		[...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
	);
	for (const name of Object.keys(schema.definitions.claim.properties)) expect(told).toContain(name);
	for (const { name } of exchangeFormats) expect(told).toContain(name);
});
