// Holds docs/rules.md against the rules, and runs its commands.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ruleIds, ruleInfo } from "../server/src/engine/index.ts";
import { runPage } from "./kit/pages.ts";

const file = path.resolve(import.meta.dirname, "../docs/rules.md");
const page = readFileSync(file, "utf8");

test("the page has every rule with its severity and its own page", () => {
	const rows = [...page.matchAll(/^\| \[`([^`]+)`\]\(([^)]+)\) \| (\w+) \|/gm)].map(([, rule, link, severity]) => ({
		rule,
		link,
		severity,
	}));
	const real = ruleIds.map((rule) => ({ rule, severity: ruleInfo(rule)?.defaultSeverity }));
	const told = rows.map(({ rule, severity }) => ({ rule, severity }));
	expect(told.toSorted((a, b) => (`${a.rule}` < `${b.rule}` ? -1 : 1))).toEqual(
		real.toSorted((a, b) => (a.rule < b.rule ? -1 : 1)),
	);
	for (const { link } of rows) expect(existsSync(path.resolve(path.dirname(file), link as string))).toBe(true);
});

test("its commands print what it says", async () => {
	expect((await runPage(file)).ran).toBe(1);
});
