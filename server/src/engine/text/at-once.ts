// Takes work that is cut into steps; does it to the end at once, for whoever lets nobody in between.

export function atOnce<T>(steps: Iterator<unknown, T>): T {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}
