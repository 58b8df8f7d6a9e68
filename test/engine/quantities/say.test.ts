// What messages say of quantities and of what they allow.
import { describe, expect, it } from "vitest";
import { compareQuantities } from "../../../server/src/engine/quantities/agreement.ts";
import { intervalOf } from "../../../server/src/engine/quantities/interval.ts";
import { sayInterval, sayQuantity } from "../../../server/src/engine/quantities/say.ts";
import { q } from "./notation.ts";

describe("sayQuantity", () => {
	it.each([
		["2,000", "2,000"],
		["48", "48"],
		[">=48", "at least 48"],
		["~15,000", "about 15,000"],
		[">=5.6bn USD", "at least 5.6 billion USD"],
		["450m..1.2bn USD", "between 450 million and 1.2 billion USD"],
		["~180m..220m USD", "about between 180 and 220 million USD"],
		["<1,234,567", "less than 1,234,567"],
		["1.5tn EUR", "1.5 trillion EUR"],
		["20 %", "20%"],
		["3 [pp]", "3 percentage points"],
		["1 a", "1 year"],
		["37 a", "37 years"],
		["-4.5 Cel", "-4.5 °C"],
		["60 mph", "60 mph"],
		["12?", "12 or more"],
		["0", "0"],
	])("%s is said: %s", (quantity, words) => {
		expect(sayQuantity(q(quantity))).toBe(words);
	});
});

describe("sayInterval of what a quantity allows", () => {
	it.each([
		["5.6bn USD", "from 5.55 up to 5.65 billion USD"],
		["412.5m USD", "from 412.45 up to 412.55 million USD"],
		["~2,000", "between 1,800 and 2,200"],
		["48", "48"],
		["40", "40"],
		["2,000", "from 1,980 up to 2,020"],
		["15,000", "from 14,500 up to 15,500"],
		["23,482", "23,482"],
		[">=48", "at least 48"],
		[">48", "more than 48"],
		["<=1.2bn USD", "at most 1.2 billion USD"],
		["<300", "less than 300"],
		["450m..1.2bn USD", "from 445 million up to 1.25 billion USD"],
		["35 %", "from 34.5 up to 35.5%"],
		["950k..1.2m", "from 945,000 up to 1.25 million"],
		["12?", "at least 12"],
	])("%s allows %s", (quantity, words) => {
		const it = q(quantity);
		expect(sayInterval(intervalOf(it), it.unit)).toBe(words);
	});

	it("says the draft's in the source's unit, cut to what one reads", () => {
		const { draft } = compareQuantities(q("100 km"), q("70 mi"));
		expect(draft && sayInterval(draft, "km")).toBe("from 111.528 up to 113.781 km");
	});

	it("says a conversion that never ends in a few digits", () => {
		const { draft } = compareQuantities(q("60 mi"), q("200 km"));
		expect(draft && sayInterval(draft, "mi")).toBe("from 123.031 up to 125.517 miles");
	});

	it("says that nothing bounds it", () => {
		expect(sayInterval({ low: null, high: null, lowOpen: false, highOpen: false }, null)).toBe("any number");
	});
});
