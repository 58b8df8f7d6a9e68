// Units convert exactly within their dimension and nowhere else; the tables hold together.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currencyCodes, currencyOf } from "../../../server/src/engine/quantities/currencies.ts";
import { convert, dimensionOf, mayBeConfused, unitOf } from "../../../server/src/engine/quantities/units.ts";
import { unitTable } from "../../../server/src/engine/quantities/units-table.ts";
import { big } from "./notation.ts";

describe("convert", () => {
	it.each([
		["35", "cm", "m", "0.35"],
		["1", "[mi_i]", "km", "1.609344"],
		["1", "mi", "m", "1609.344"],
		["20", "Cel", "[degF]", "68"],
		["-40", "[degF]", "Cel", "-40"],
		["0", "Cel", "K", "273.15"],
		["1", "kWh", "MJ", "3.6"],
		["3", "TWh", "kW.h", "3000000000"],
		["2", "wk", "d", "14"],
		["1", "a", "mo", "12"],
		["36", "km/h", "m/s", "10"],
		["1", "har", "m2", "10000"],
		["1", "[gal_us]", "mL", "3785.411784"],
		["1", "m3", "L", "1000"],
		["20", "%", "1", "0.2"],
		["5", "‰", "%", "0.5"],
		["1", "GB", "Mbit", "8000"],
		["1013", "hPa", "mbar", "1013"],
		["1", "[lb_av]", "kg", "0.45359237"],
		["25", "[bp]", "[pp]", "0.25"],
	])("%s %s is, in %s, %s", (value, from, to, result) => {
		expect(convert(big(value), from, to)?.toFixed()).toBe(result);
	});

	it.each([
		["m", "kg"],
		["USD", "EUR"],
		["%", "[pp]"],
		["m", null],
		[null, "m"],
		["foo", "m"],
	])("no way leads from %s to %s", (from, to) => {
		expect(convert(big(1), from, to)).toBeNull();
	});

	it("leaves a unit to itself, known or not", () => {
		expect(convert(big(7), "foo", "foo")?.toFixed()).toBe("7");
		expect(convert(big(7), null, null)?.toFixed()).toBe("7");
	});

	it("leads back from every unit of the table to within a hair", () => {
		const pair = fc
			.constantFrom(...unitTable)
			.chain((a) => fc.tuple(fc.constant(a), fc.constantFrom(...unitTable.filter((b) => b.dimension === a.dimension))));
		fc.assert(
			fc.property(pair, fc.integer({ min: -10_000, max: 10_000 }), ([a, b], value) => {
				const there = convert(big(value), a.symbol, b.symbol);
				const back = there && convert(there, b.symbol, a.symbol);
				return back?.minus(value).abs().lt("1e-9") ?? false;
			}),
		);
	});
});

describe("the tables", () => {
	it("names no symbol twice", () => {
		const all = unitTable.flatMap(({ symbol, aliases }) => [symbol, ...aliases]);
		expect(all.filter((symbol, at) => all.indexOf(symbol) !== at)).toEqual([]);
	});

	it("has a base unit in every dimension", () => {
		for (const dimension of new Set(unitTable.map((unit) => unit.dimension)))
			expect([dimension, unitTable.some((unit) => unit.dimension === dimension && unit.factor === "1")]).toEqual([
				dimension,
				true,
			]);
	});

	it("knows every currency that the platform knows, with its decimals", () => {
		for (const code of Intl.supportedValuesOf("currency")) expect(currencyOf(code)?.code).toBe(code);
		for (const [code, digits] of [
			["USD", 2],
			["JPY", 0],
			["KWD", 3],
		] as const)
			expect(currencyOf(code)?.minorDigits).toBe(digits);
		expect(currencyCodes.length).toBe(new Set(currencyCodes).size);
	});

	it("takes no currency for a unit", () => {
		expect(currencyCodes.filter((code) => unitOf(code) !== null)).toEqual([]);
	});
});

describe("dimensionOf and mayBeConfused", () => {
	it.each([
		["m", "length"],
		["km²", "area"],
		["USD", "money"],
		["a", "time"],
		["%", "fraction"],
		["[pp]", "points"],
		[null, "count"],
		["foo", null],
	])("%s: %s", (symbol, dimension) => {
		expect(dimensionOf(symbol)).toBe(dimension);
	});

	it("takes two currencies, or a power and an energy, for one another, but no count and no stranger", () => {
		expect(mayBeConfused("DKK", "EUR")).toBe(true);
		expect(mayBeConfused("MW", "MWh")).toBe(true);
		expect(mayBeConfused("m", "kg")).toBe(false);
		expect(mayBeConfused(null, "m")).toBe(false);
		expect(mayBeConfused("foo", "bar")).toBe(false);
	});
});
