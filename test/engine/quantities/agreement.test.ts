// Runs the table of cases, and holds what must be true of all quantities.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areFarApart, compareQuantities } from "../../../server/src/engine/quantities/agreement.ts";
import { decimal } from "../../../server/src/engine/quantities/decimals.ts";
import { intervalOf, within } from "../../../server/src/engine/quantities/interval.ts";
import type { Qualifier, Quantity } from "../../../server/src/engine/quantities/quantity.ts";
import { cases } from "./agreement-cases.ts";
import { q } from "./notation.ts";

for (const [group, rows] of Object.entries(cases)) {
	describe(group, () => {
		it.each(rows.map((row) => [...row]))("%s on record, %s in the draft: %s", (source, draft, relation, slip) => {
			const agreement = compareQuantities(q(source as string), q(draft as string));
			expect(agreement.relation).toBe(relation);
			if (slip !== undefined) expect(agreement.slip).toBe(slip);
			expect(agreement.source === null).toBe(relation === "incomparable");
		});
	});
}

const hedges: readonly string[] = ["", "~", ">=", "<=", ">", "<"];
const hedge = fc.constantFrom(...hedges);
const unit = fc.constantFrom("", " USD", " EUR", " %", " [pp]", " m", " km", " [mi_i]", " Cel", " [degF]", " d", " a");
const digits = fc.oneof(
	fc.integer({ min: -99_999, max: 99_999 }).map(String),
	fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 99 })).map(([a, b]) => `${a}.${b}`),
	fc.integer({ min: 1, max: 99 }).map((a) => `${a}000`),
	fc.integer({ min: 1, max: 9999 }).map((a) => `${a}m`),
);
const quantity = fc.tuple(hedge, digits, unit).map(([a, b, c]) => q(`${a}${b}${c}`));

describe("of all quantities", () => {
	it("every quantity supports itself", () => {
		fc.assert(fc.property(quantity, (one) => compareQuantities(one, one).relation === "supported"));
	});

	it("the same number is never a conflict, whatever the hedges", () => {
		fc.assert(
			fc.property(hedge, hedge, digits, unit, (a, b, number, symbol) => {
				const { relation } = compareQuantities(q(`${a}${number}${symbol}`), q(`${b}${number}${symbol}`));
				return relation === "supported" || relation === "altered-qualifier";
			}),
		);
	});

	it("any two give an answer", () => {
		fc.assert(fc.property(quantity, quantity, (a, b) => compareQuantities(a, b).relation.length > 0));
	});

	it("a paragraph of digits is no figure to compare, and costs no time", () => {
		const [one, other] = [q(`1${"7".repeat(400_000)}`), q(`1${"7".repeat(399_999)}8`)];
		expect(compareQuantities(one, other).relation).toBe("incomparable");
		expect(compareQuantities({ ...q("48"), value: decimal("1e900000") }, q("48")).relation).toBe("incomparable");
	});

	it("numbers told to be far apart are a conflict, whichever is the source", () => {
		const conflict = (a: Quantity, b: Quantity): boolean => compareQuantities(a, b).relation === "conflict";
		const plain = fc.constantFrom("", "~");
		fc.assert(
			fc.property(plain, plain, digits, digits, unit, (one, other, m, n, symbol) => {
				const [a, b] = [q(`${one}${m}${symbol}`), q(`${other}${n}${symbol}`)];
				return !areFarApart(a, b) || (conflict(a, b) && conflict(b, a));
			}),
			{ numRuns: 1000 },
		);
		expect(areFarApart(q("1234567m"), q("~1.2"))).toBe(true);
		expect(areFarApart(q("48"), q("-48"))).toBe(true);
		expect(areFarApart(q("48"), q("45"))).toBe(false);
		expect(areFarApart(q("48"), q(">=1000"))).toBe(false);
		expect(areFarApart(q("48 m"), q("1000 km"))).toBe(false);
		expect(areFarApart({ ...q("48"), value: decimal("1e900000") }, q("48"))).toBe(false);
	});

	it("a slip is named only for a conflict", () => {
		fc.assert(
			fc.property(quantity, quantity, (a, b) => {
				const { relation, slip } = compareQuantities(a, b);
				return slip === null || relation === "conflict";
			}),
		);
	});

	it("hedges of a counted number follow from each other as their intervals lie in each other", () => {
		for (const one of hedges) {
			for (const other of hedges) {
				const [source, draft] = [q(`${one}48`), q(`${other}48`)];
				const follows = within(intervalOf(source), intervalOf(draft));
				expect([one, other, compareQuantities(source, draft).relation === "supported"]).toEqual([one, other, follows]);
			}
		}
	});

	it("a supported draft leaves room for what the source says", () => {
		const hedged: readonly Qualifier[] = ["exact", "about", "at-least", "at-most"];
		fc.assert(
			fc.property(fc.constantFrom(...hedged), digits, digits, (qualifier, a, b) => {
				const [source, draft] = [q(a), { ...q(b), qualifier }];
				if (compareQuantities(source, draft).relation !== "supported") return true;
				const stated = { low: source.value, high: source.value, lowOpen: false, highOpen: false };
				const room = { ...intervalOf(draft), highOpen: false };
				return within(stated, room);
			}),
		);
	});
});
