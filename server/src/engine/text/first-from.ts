// Takes a list in order and a question that is answered no, then yes; gives where the yes begins. O(log n).

/** Index of the first value it holds for, from which on it holds for all; the list's length where it holds for none. */
export function firstFrom<Value>(list: ArrayLike<Value>, holds: (value: Value) => boolean): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(list[middle] as Value)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** Index of the last value before the first it holds for; 0 where it holds for all, and in an empty list. */
export const lastBefore = <Value>(list: ArrayLike<Value>, holds: (value: Value) => boolean): number =>
	Math.max(0, firstFrom(list, holds) - 1);
