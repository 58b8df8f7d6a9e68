// Takes a date as far as it is known (ISO 8601: "2025", "2025-09", "2025-09-11", two of them by a slash for a span); gives
// the days it covers, and says how two such periods stand to each other. What is not known is null and never guessed.
import type { Wording } from "../wording/wording.ts";
import { dayNumber, daysIn, isPossible } from "./days.ts";

/** Days from the first to the last, both included, as day numbers. */
export interface Period {
	readonly first: number;
	readonly last: number;
	/** ISO 8601 as read. */
	readonly text: string;
	/** Its days are told roughly ("at the end of 2023"): one within it is what is meant. */
	readonly rough?: true;
}

/** "Anfang", "mid-", "late". */
export type PartOfPeriod = "start" | "middle" | "end";

/** A third of the period, told roughly; its text stays what was read. */
export function partOf({ first, last, text }: Period, part: PartOfPeriod): Period {
	const third = Math.max(1, Math.floor((last - first) / 3));
	const from = part === "start" ? first : part === "middle" ? first + third : last - third;
	return { first: from, last: Math.min(last, from + third), text, rough: true };
}

/**
 * `within`: one lies in the other, whichever ("2025" and "2025-09"). `unknown`: one of them is not known, or they overlap and
 * neither lies in the other.
 */
export type TimeRelation = "same" | "within" | "disjoint" | "unknown";

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

type Ends = Pick<Period, "first" | "last">;

function endsOf(text: string): Ends | null {
	const found = pattern.exec(text);
	if (!found) return null;
	const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
	if (year === undefined || !isPossible([year, month, day])) return null;
	const last = month ?? 12;
	return {
		first: dayNumber(year, month ?? 1, day ?? 1),
		last: dayNumber(year, last, day ?? daysIn(year, last)),
	};
}

/** Null where the text is no such date, the calendar does not have it, or a span ends before it starts. */
export function periodOf(text: string | null): Period | null {
	const parts = text?.split("/") ?? [];
	const [start, end] = [endsOf(parts[0] ?? ""), endsOf(parts.at(-1) ?? "")];
	if (text === null || parts.length > 2 || !start || !end || end.last < start.first) return null;
	return { first: start.first, last: end.last, text };
}

const isIn = (inner: Ends, outer: Ends): boolean => outer.first <= inner.first && inner.last <= outer.last;

export function relatePeriods(a: Period | null, b: Period | null): TimeRelation {
	if (!a || !b) return "unknown";
	if (a.last < b.first || b.last < a.first) return "disjoint";
	if (a.first === b.first && a.last === b.last) return "same";
	return isIn(a, b) || isIn(b, a) ? "within" : "unknown";
}

/** The same time, or one that is told roughly with the other in it: "at the end of 2023" and 31 December. */
export function isSameTime(one: Period, other: Period): boolean {
	const relation = relatePeriods(one, other);
	return relation === "same" || (relation === "within" && (one.rough || other.rough) === true);
}

/** The years that the period touches, whole. */
export function wholeYears({ text }: Period): Period {
	const [start = "", end = start] = text.split("/");
	return periodOf(`${start.slice(0, 4)}/${end.slice(0, 4)}`) as Period;
}

/** So many days longer at either end; its text stays what was read. */
export const widened = ({ first, last, text }: Period, days: number): Period => ({
	first: first - days,
	last: last + days,
	text,
});

/** "2019/2021"; the date alone where both are the same. Both as ISO 8601. */
export const spanText = (start: string, end: string): string => (start === end ? start : `${start}/${end}`);

/** Longer than any one year. */
export const isOfYears = ({ first, last }: Period): boolean => last - first >= 366;

/** In words, each once: "2019, 2024-07 to 2024-09". */
export function sayPeriods(periods: readonly Period[], { matching }: Wording): string {
	const said = periods.map(({ text }) => {
		const [from = "", to] = text.split("/");
		return to === undefined ? from : matching.span(from, to);
	});
	return [...new Set(said)].join(", ");
}
