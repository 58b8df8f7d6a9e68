// Takes measured numbers; gives what is told of them: median, quantiles, rounding, and how a measured figure stands to its goal.
// Never measures.

/** The least number that so large a share of all is at or below (nearest rank). NaN of none. */
export function quantile(numbers, share) {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? Number.NaN;
}

export const median = (numbers) => quantile(numbers, 0.5);
export const p95 = (numbers) => quantile(numbers, 0.95);
export const least = (numbers) => Math.min(...numbers);
export const most = (numbers) => Math.max(...numbers);

/** To so many digits behind the point. */
export const rounded = (number, digits) => Number(number.toFixed(digits));

/** As it is printed: three digits that count, four where the whole part has them; thousands in groups. */
export function written(number) {
	const size = Math.abs(number);
	const digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
	return number.toLocaleString("en", { maximumFractionDigits: digits });
}

/** "aim", "must" or "missed"; null where the goal sets nothing. `atLeast` goals are better the larger the figure is. */
export function judge(value, { must, aim, atLeast = false }) {
	if (must === undefined) return null;
	const reaches = (bound) => bound !== undefined && (atLeast ? value >= bound : value <= bound);
	return reaches(aim) ? "aim" : reaches(must) ? "must" : "missed";
}
