// Runs every command of docs/claims.md in one folder, in the order of the page, and holds what it prints and writes against the page.
// `UPDATE=1 npx vitest run test/claims-page.test.ts` writes down what comes out now: read the difference before you commit it.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import schema from "../server/registry/claims.schema.json" with { type: "json" };
import { exchangeFormats, readRegistry } from "../server/src/engine/index.ts";
import { runPage } from "./kit/pages.ts";

const file = path.resolve(import.meta.dirname, "../docs/claims.md");
const page = readFileSync(file, "utf8");

test("every command prints what the page says", async () => {
	const { cwd, ran } = await runPage(file);
	expect(ran).toBeGreaterThan(8);
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
