// The way back from prose to the draft, on a map written by hand: "5&nbsp;**%** \$x" reads "5 % $x" (a no-break space).
import { expect, test } from "vitest";
import {
	type OffsetMap,
	toProse,
	toProseSpan,
	toSource,
	toSourcePieces,
} from "../../../server/src/engine/text/offset-map.ts";
import { span } from "../../../server/src/engine/text/span.ts";

const map: OffsetMap = [
	{ prose: span(0, 1), source: span(0, 1) },
	{ prose: span(1, 2), source: span(1, 7) },
	{ prose: span(2, 3), source: span(9, 10) },
	{ prose: span(3, 4), source: span(12, 13) },
	{ prose: span(4, 5), source: span(13, 15) },
	{ prose: span(5, 6), source: span(15, 16) },
];

test("a span of prose goes back to the stretches it was written in, markup left out", () => {
	expect(toSourcePieces(map, span(0, 3))).toEqual([span(0, 7), span(9, 10)]);
	expect(toSource(map, span(0, 3))).toEqual(span(0, 10));
});

test("what was decoded as a whole goes back as a whole", () => {
	expect(toSource(map, span(1, 2))).toEqual(span(1, 7));
	expect(toSource(map, span(4, 6))).toEqual(span(13, 16));
});

test("an empty span stays at its place", () => {
	expect(toSource(map, span(2, 2))).toEqual(span(9, 9));
	expect(toSource(map, span(6, 6))).toEqual(span(16, 16));
	expect(toSource([], span(0, 0))).toEqual(span(0, 0));
});

test("a place in the draft finds its prose, a place in markup none", () => {
	expect([0, 1, 4, 9, 12, 14, 15].map((at) => toProse(map, at))).toEqual([0, 1, 1, 2, 3, 4, 5]);
	expect([7, 8, 10, 11, 16, 99].map((at) => toProse(map, at))).toEqual([null, null, null, null, null, null]);
	expect(toProse([], 0)).toBeNull();
});

test("a stretch of the draft finds the words written in it, markup at its ends left out", () => {
	expect(toProseSpan(map, span(7, 12))).toEqual(span(2, 3));
	expect(toProseSpan(map, span(0, 11))).toEqual(span(0, 3));
	expect(toProseSpan(map, span(8, 99))).toEqual(span(2, 6));
	expect(toProseSpan(map, span(10, 12))).toEqual(span(0, 0));
	expect(toProseSpan([], span(0, 4))).toEqual(span(0, 0));
});
