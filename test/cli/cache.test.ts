// `check --cache`: what has not changed is not checked again, and what is kept is never wrong.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, sourcemark } from "../kit/command.ts";

const registry = `version: 1
sources: { board: { short: Water Board, title: Wells } }
claims:
  dry: { statement: "In the Lenn valley, 48 wells have run dry.", source: board }
`;
const right = "In the Lenn valley, 48 wells have run dry, the Water Board says.\n";
const wrong = right.replace("48", "84");

describe("check --cache", () => {
	const start = () => folderWith({ "a.md": right, "b.md": wrong, "wells.claims.yaml": registry, ".git/HEAD": "" });
	const file = ".sourcemark-cache.json";
	const check = (cwd: string) => sourcemark(["check", ".", "--cache", "--no-bundled-registry"], { cwd });
	const plain = (cwd: string) => sourcemark(["check", ".", "--no-bundled-registry"], { cwd });

	test("says the same from memory", async () => {
		const cwd = start();
		const first = await check(cwd);
		expect(first).toMatchObject({ status: 1 });
		expect(await check(cwd)).toEqual(first);
		expect(await plain(cwd)).toEqual(first);
	});

	test("sees drafts and registries that change", async () => {
		const cwd = start();
		await check(cwd);
		writeFileSync(path.join(cwd, "a.md"), wrong);
		expect(await check(cwd)).toEqual(await plain(cwd));
		writeFileSync(path.join(cwd, "wells.claims.yaml"), registry.replace("48", "84"));
		expect(await check(cwd)).toMatchObject({ status: 0 });
	});

	test.each([
		["damaged", "{"],
		["another's", '{"entries":{"x":7}}'],
	])("throws a %s cache away", async (_, text) => {
		const cwd = start();
		writeFileSync(path.join(cwd, file), text);
		expect(await check(cwd)).toEqual(await plain(cwd));
		expect(JSON.parse(readFileSync(path.join(cwd, file), "utf8")).entries).not.toHaveProperty("x");
	});

	test("takes numbers of jobs from 1 on", async () => {
		const cwd = start();
		expect(await sourcemark(["check", ".", "--jobs", "0"], { cwd })).toMatchObject({ status: 2 });
		expect(await sourcemark(["check", ".", "--jobs", "3"], { cwd })).toMatchObject({ status: 1 });
	});
});
