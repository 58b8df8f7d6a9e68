// The ladders: who speaks first, who keeps still, and what a fault costs.
import { describe, expect, it } from "vitest";
import type { Relation } from "../../../server/src/engine/quantities/agreement.ts";
import type { Rule } from "../../../server/src/engine/verdicts/rule.ts";
import { rules } from "../../../server/src/engine/verdicts/rules/index.ts";
import { credit, judged, told } from "./by-hand.ts";

const text = "So far 2,000 were killed.";
const as = (relation: Relation, ...credits: ReturnType<typeof credit>[]) =>
	told(text, { relations: { "2,000": relation }, credits: { "2,000": credits } });

describe("value and attribution", () => {
	it.each([
		["supported", ["missing-source 2,000"]],
		["altered-qualifier", ["altered-qualifier 2,000", "missing-source 2,000"]],
		["partial-range", ["partial-range 2,000", "missing-source 2,000"]],
		["conflict", ["conflicting-figure 2,000"]],
		["unit-mismatch", ["unit-mismatch 2,000"]],
		["incomparable", []],
	] as const)("%s without a source", (relation, wanted) => expect(as(relation)).toEqual(wanted));

	it.each([
		["the claim's source", [credit("nis")], []],
		["who reported it", [credit("paper")], ["second-hand-source 2,000"]],
		["who reported it and the claim's source", [credit("paper"), credit("nis")], []],
		["another source", [credit("fns")], ["misattributed-figure 2,000"]],
		["somebody nobody knows", [credit(null)], ["misattributed-figure 2,000"]],
		["an unknown key", [credit(null, false)], []],
		["another and the right one", [credit("fns"), credit("nis")], []],
		["another and an unknown key", [credit("fns"), credit(null, false)], []],
	] as const)("supported, credited to %s", (_, credits, wanted) => expect(as("supported", ...credits)).toEqual(wanted));

	it("says nothing of the source where the value conflicts, even with that rule off", () => {
		const how = { relations: { "2,000": "conflict" as const }, credits: { "2,000": [credit("fns")] } };
		expect(told(text, how)).toEqual(["conflicting-figure 2,000"]);
		expect(told(text, { ...how, rules: { "conflicting-figure": "off" } })).toEqual([]);
	});

	it("asks for the source of what cannot be compared where the writer pinned it", () =>
		expect(told(text, { relations: { "2,000": "incomparable" }, pinned: true })).toEqual(["missing-source 2,000"]));
});

describe("figures and keys that nobody knows", () => {
	it("reports both", () =>
		expect(told("There are 31 now. See [@nobody].")).toEqual(["unsourced-figure 31", "unknown-source nobody"]));
	it("keeps still in a sentence that cites", () => expect(told("There are 31 now [@nis].")).toEqual([]));
	it("suggests the nearest key", () => {
		const [verdict] = judged("See [@niss].").verdicts;
		expect(verdict?.fixes[0]).toMatchObject({ kind: "reattribute", edits: [{ expected: "niss", newText: "nis" }] });
	});
	it("keeps still where no claim is meant", () => expect(told("There are 31<!-- claim: none --> now.")).toEqual([]));
});

describe("settings and faults", () => {
	it("takes severities from the settings", () => {
		const [verdict] = judged(text, {
			relations: { "2,000": "conflict" },
			rules: { "conflicting-figure": "hint" },
		}).verdicts;
		expect(verdict?.severity).toBe("hint");
	});

	it("does not ask a rule that is off", () => {
		const loud: Rule = { ...(rules[0] as Rule), find: () => expect.fail("asked") };
		expect(judged(text, { list: [loud], rules: { [loud.id]: "off" } }).faults).toEqual([]);
	});

	it("loses only the answer of a rule that throws", () => {
		const broken = {
			...(rules[0] as Rule),
			find: () => {
				throw new Error("broken");
			},
		};
		const result = judged(text, { relations: { "2,000": "supported" }, list: [broken, ...rules.slice(1)] });
		expect(result.faults).toEqual([{ rule: "unit-mismatch", message: "broken" }]);
		expect(result.verdicts.map(({ rule }) => rule)).toEqual(["missing-source"]);
	});

	it("keeps a verdict whose fixes throw", () => {
		const broken = rules.map(
			(rule): Rule => ({
				...rule,
				fix: () => {
					throw new Error("no fix");
				},
			}),
		);
		const result = judged(text, { relations: { "2,000": "conflict" }, list: broken });
		expect(result.verdicts[0]?.fixes).toEqual([]);
		expect(result.faults).toEqual([{ rule: "conflicting-figure", message: "no fix" }]);
	});
});

describe("what a verdict carries", () => {
	const [verdict] = judged(text, { relations: { "2,000": "conflict" } }).verdicts;
	it("tells both sides and whose record it is", () => {
		expect(verdict?.message).toContain("“2,000”");
		expect(verdict?.message).toContain("NIS");
		expect(verdict).toMatchObject({ claim: "killed", source: "nis", severity: "error" });
	});
	it("points to the claim's line", () =>
		expect(verdict?.related).toEqual([{ at: expect.objectContaining({ line: 3 }), message: "NIS: 2,000 killed." }]));
});
