// Every rule has its page, its line in the list and its test; what the pages say is what the code does.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDraft, ruleIds, ruleInfo } from "../../../server/src/engine/index.ts";
import { applyFix, registryOf } from "../../kit/draft.ts";
import { readPage } from "./pages.ts";

const folder = new URL("../../../server/src/engine/verdicts/rules/", import.meta.url);
const names = (ending: string) =>
	readdirSync(folder)
		.filter((file) => file.endsWith(ending) && file !== `index${ending}`)
		.map((file) => file.slice(0, -ending.length))
		.sort();
const pageOf = (id: string) => readPage(readFileSync(new URL(`${id}.md`, folder), "utf8"));

describe("rules", () => {
	it("stand in the list, each with a file", () => expect(names(".ts")).toEqual([...ruleIds].sort()));
	it("have a page each", () => expect(names(".md")).toEqual([...ruleIds].sort()));
	it("are asked in the contract's order", () =>
		expect(ruleIds).toEqual([
			"unit-mismatch",
			"conflicting-figure",
			"superseded-figure",
			"partial-range",
			"altered-qualifier",
			"misattributed-figure",
			"missing-source",
			"second-hand-source",
			"unknown-source",
			"disputed-figure",
			"altered-quote",
			"inconsistent-figure",
			"inconsistent-arithmetic",
			"false-precision",
			"ambiguous-number",
			"unsourced-figure",
			"unused-suppression",
		]));
});

describe.each(ruleIds)("the page of %s", (id) => {
	const page = pageOf(id);
	const registry = () => registryOf(page.registry);

	it("tells the rule's default and its one line", () => {
		const info = ruleInfo(id);
		expect({ severity: page.defaultSeverity, title: page.title }).toEqual({
			severity: info?.defaultSeverity,
			title: info?.title,
		});
		expect(page.examples.some(({ reports }) => reports.some(({ code }) => code === id))).toBe(true);
	});

	it.each(page.examples)("is true: $draft", ({ draft, reports, fixed }) => {
		const { verdicts, faults } = checkDraft(draft, registry());
		const found = verdicts.map(({ rule, span }) => ({ code: rule as string, text: draft.slice(span.start, span.end) }));
		expect(faults).toEqual([]);
		expect(found).toEqual(reports);
		if (fixed === null) return;
		const [fix] = verdicts[0]?.fixes ?? [];
		expect(fix && applyFix(draft, fix)).toBe(fixed);
		expect(checkDraft(fixed, registry()).verdicts).toEqual([]);
	});
});
