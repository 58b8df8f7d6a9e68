import fc from "fast-check";
import { expect, it } from "vitest";
import { firstFrom, lastBefore } from "../../../server/src/engine/text/first-from.ts";

const sorted = fc.array(fc.integer({ min: 0, max: 20 })).map((list) => list.sort((a, b) => a - b));
const place = fc.integer({ min: -1, max: 21 });

it("the first from which on it holds is the one a walk finds", () => {
	fc.assert(
		fc.property(sorted, place, (list, at) => {
			const walked = list.findIndex((value) => value > at);
			expect(firstFrom(list, (value) => value > at)).toBe(walked < 0 ? list.length : walked);
		}),
	);
});

it("the last before it is the one a walk from behind finds, else the first", () => {
	fc.assert(
		fc.property(sorted, place, (list, at) => {
			expect(lastBefore(list, (value) => value > at)).toBe(
				Math.max(
					0,
					list.findLastIndex((value) => value <= at),
				),
			);
		}),
	);
});
