// Takes a list and a key; gives the groups in order of first sight. Map.groupBy, which Node 20 does not have yet.

export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
	const out = new Map<K, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = out.get(key);
		if (group) group.push(item);
		else out.set(key, [item]);
	}
	return out;
}
