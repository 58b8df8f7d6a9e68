// A date as far as it is known as the days it covers, and how two of them stand to each other.
import { describe, expect, test } from "vitest";
import { dayNumber, isPossible } from "../../../server/src/engine/dates/days.ts";
import {
	periodOf,
	relatePeriods,
	spanText,
	type TimeRelation,
	wholeYears,
	widened,
} from "../../../server/src/engine/dates/period.ts";

const days = (text: string): number | null => {
	const period = periodOf(text);
	return period && period.last - period.first + 1;
};

describe("the days a date covers", () => {
	test.each([
		["2025", 365],
		["2024", 366],
		["1900", 365],
		["2000", 366],
		["2025-02", 28],
		["2024-02", 29],
		["2025-09", 30],
		["2025-09-11", 1],
		["2013/2014", 730],
		["2024-07/2024-09", 92],
		["2023-12-31/2024-01-01", 2],
		["2024-04-28/2024-05", 34],
		["0999", 365],
	])("%s: %d", (text, expected) => expect(days(text)).toBe(expected));

	test.each([
		"",
		"2025-13",
		"2025-02-29",
		"2025-9",
		"25",
		"2021/2019",
		"2019/2020/2021",
		"2019/",
		"/2019",
		"XXXX-09",
		"20255",
		"2025-09-11T10:00",
		"last year",
	])("not known: “%s”", (text) => expect(periodOf(text)).toBeNull());

	test("nothing is nothing", () => expect(periodOf(null)).toBeNull());

	test("days follow each other as in a calendar made elsewhere", () => {
		for (const start of ["1582-10-10", "1899-12-25", "2000-02-20", "2024-02-20", "2025-12-20"]) {
			const [year, month, day] = start.split("-").map(Number) as [number, number, number];
			for (let step = 0; step < 400; step++) {
				const next = new Date(Date.UTC(year, month - 1, day + step));
				expect(dayNumber(next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate())).toBe(
					dayNumber(year, month, day) + step,
				);
			}
		}
	});

	test("a day the calendar does not have", () => {
		expect(isPossible([2024, 2, 29])).toBe(true);
		expect(isPossible([2025, 2, 29])).toBe(false);
		expect(isPossible([2025, 0])).toBe(false);
	});
});

describe("two periods", () => {
	const cases: readonly (readonly [string | null, string | null, TimeRelation])[] = [
		["2025", "2025", "same"],
		["2025", "2025-01/2025-12", "same"],
		["2025-09", "2025", "within"],
		["2025", "2025-09-11", "within"],
		["2025-09-11", "2024/2025", "within"],
		["2024-07/2024-09", "2024-08", "within"],
		["2019-03", "2025-09", "disjoint"],
		["2025-03", "2025-09", "disjoint"],
		["2025-09-11", "2025-09-12", "disjoint"],
		["1990/1999", "2000", "disjoint"],
		["2019/2021", "2021/2023", "unknown"],
		["2023-10/2024-09", "2024", "unknown"],
		[null, "2025", "unknown"],
		["2025", null, "unknown"],
		[null, null, "unknown"],
	];
	test.each(cases)("%s and %s: %s", (a, b, expected) => {
		expect(relatePeriods(periodOf(a), periodOf(b))).toBe(expected);
		expect(relatePeriods(periodOf(b), periodOf(a))).toBe(expected);
	});

	test("whole years", () => {
		const found = ["2025-09-11", "2013/2014", "2023-12-30/2024-01-02"].map((text) => {
			const period = periodOf(text);
			return period && wholeYears(period).text;
		});
		expect(found).toEqual(["2025/2025", "2013/2014", "2023/2024"]);
	});

	test("widened by days", () => {
		const [day, later] = [periodOf("2025-09-11"), periodOf("2025-09-13")];
		if (!day) throw new Error("no day");
		expect(relatePeriods(widened(day, 1), later)).toBe("disjoint");
		expect(relatePeriods(widened(day, 2), later)).toBe("within");
	});

	test("spans as text", () => {
		expect(spanText("2019", "2021")).toBe("2019/2021");
		expect(spanText("2019", "2019")).toBe("2019");
	});
});
