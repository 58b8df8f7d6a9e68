// Which figure a pin holds for.
import { describe, expect, it } from "vitest";
import { judged } from "./by-hand.ts";

const pins = (text: string) => [...judged(text).pins].map(([figure, { claim }]) => [figure.text, claim]);

describe("readPins", () => {
	it("takes the nearest figure before it", () =>
		expect(pins("Of 80 wells, 31<!-- claim: dry --> fell dry; 4 are new.")).toEqual([["31", "dry"]]));
	it("may stand behind the noun", () =>
		expect(pins("Of 80 wells <!-- claim: drilled --> all.")).toEqual([["80", "drilled"]]));
	it("knows none", () => expect(pins("Of 80<!-- claim: none --> wells.")).toEqual([["80", null]]));
	it("needs a figure before it in its block", () => expect(pins("Some 80.\n\n<!-- claim: x --> Then 3.")).toEqual([]));
	it("is no other comment", () => expect(pins("Some 80<!-- claim: two words --><!-- source: x -->.")).toEqual([]));
});
