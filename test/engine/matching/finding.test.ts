// Finding claims by numbers in typed arrays: what was found one by one before is found, in small registries and in large ones.
import { describe, expect, it } from "vitest";
import { createChecker, readRegistry } from "../../../server/src/engine/index.ts";
import { bucketOf } from "../../../server/src/engine/matching/finding/key-rows.ts";
import { common, slotsOf } from "../../../server/src/engine/matching/finding/slots.ts";
import { tailsOf } from "../../../server/src/engine/matching/finding/tails.ts";
import { decimal } from "../../../server/src/engine/quantities/decimals.ts";
import type { Quantity } from "../../../server/src/engine/quantities/quantity.ts";
import { recently } from "../../../server/src/engine/registry/recently.ts";
import { registryOf } from "../../bench/registry/generate.mjs";

const count = (value: string): Quantity => ({
	kind: "count",
	value: decimal(value),
	min: null,
	max: null,
	qualifier: "exact",
	unit: null,
	step: decimal("1"),
	vague: false,
});

describe("rows of a key", () => {
	const rows = 3 * common;
	const table = {
		// Every row has a key of its own and the key that all have.
		keys: Uint32Array.from({ length: 2 * rows }, (_, at) => (at % 2 === 0 ? 1000 + at : 7)),
		ends: Uint32Array.from({ length: rows }, (_, row) => 2 * row + 2),
		dimensions: new Uint16Array(rows).fill(5),
		buckets: Uint16Array.from({ length: rows }, (_, row) => 500 + (row % 30)),
	};
	const slots = slotsOf(table, (row) => row === 4);
	const rowsOf = ({ from, count: length }: { from: number; count: number }) => [
		...slots.rows.subarray(from, from + length),
	];

	it("are found by a rare key, in its dimension only", () => {
		for (const row of [0, 1, 17, rows - 1]) expect(rowsOf(slots.find(5, 1000 + 2 * row))).toEqual([row]);
		expect(slots.find(6, 1000).count).toBe(0);
		expect(slots.find(5, 999).count).toBe(0);
	});

	it("are found by a common key only beside the number's size", () => {
		expect(slots.find(5, 7).from).toBe(-1);
		const found = rowsOf(slots.findIn(5, 7, 512));
		expect(found.length).toBeGreaterThan(0);
		expect(found.every((row) => table.buckets[row] === 512)).toBe(true);
	});

	it("leave out what is left out", () => {
		expect(slots.find(5, 1008).count).toBe(0);
	});
});

describe("sizes of numbers", () => {
	it.each([
		["40", "48"],
		["5600", "5550"],
		["0.35", "0.4"],
	])("%s and %s are neighbours", (one, other) => {
		expect(Math.abs(bucketOf(count(one)) - bucketOf(count(other)))).toBeLessThanOrEqual(1);
	});

	it("are those of the base unit", () => {
		const metres: Quantity = { ...count("0.35"), kind: "measure", unit: "m" };
		expect(bucketOf(metres)).toBe(bucketOf({ ...metres, value: decimal("35"), unit: "cm" }));
		expect(bucketOf(count("0"))).toBe(1);
	});
});

describe("compounds by their ends", () => {
	const tails = tailsOf(["spitalbetten", "betten", "klinikbetten", "abbetten", "wasserwerk"]);

	it("come in the order of the record, with a first part of three letters", () => {
		expect(tails("betten")).toEqual(["spitalbetten", "klinikbetten"]);
		expect(tails("werk")).toEqual(["wasserwerk"]);
		expect(tails("erk")).toEqual([]);
		expect(tails("spitalbetten")).toEqual([]);
	});
});

describe("what is remembered", () => {
	it("is made once while it is asked for, and let go behind so many others", () => {
		const made: number[] = [];
		const ask = recently(3, (key: number) => {
			made.push(key);
			return { key };
		});
		const first = ask(1);
		for (const key of [2, 3, 1, 4, 1]) ask(key);
		expect(ask(1)).toBe(first);
		for (const key of [10, 11, 12, 13, 14, 15, 16]) ask(key);
		ask(1);
		expect(made.filter((key) => key === 1)).toHaveLength(2);
	});
});

describe("a registry of thousands", () => {
	const files = registryOf({ claims: 4000 });
	const checker = createChecker(readRegistry(files));
	const claims = [...checker.registry.claims.values()].filter((_, at) => at % 83 === 0);

	it("ties a statement to the claim that states it, or to one that says the same", () => {
		const lost = claims.flatMap((claim) =>
			claim.statements.flatMap(({ text, language, figure }) => {
				const { figures } = checker.check(text, { language, citationStyle: "pandoc", rules: {} });
				const found = figures.find((each) => each.figure.span.start === figure.span.start)?.match;
				return found && found.agreement.relation !== "conflict" ? [] : [`${claim.id}: ${text}`];
			}),
		);
		expect(lost).toEqual([]);
	});

	it("does not depend on the order of its claims", () => {
		const reversed = createChecker({
			...checker.registry,
			claims: new Map([...checker.registry.claims].reverse()),
		});
		for (const { statements } of claims.slice(0, 20)) {
			const { text = "", language = null } = statements[0] ?? {};
			const options = { language, citationStyle: "pandoc", rules: {} } as const;
			const ids = ({ figures }: ReturnType<typeof checker.check>) => figures.map(({ match }) => match?.claim.id);
			expect(ids(reversed.check(text, options))).toEqual(ids(checker.check(text, options)));
		}
	});
});
