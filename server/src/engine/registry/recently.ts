// Takes a way to make something of a thing; gives it remembered for the things asked for lately, a bounded number.

/** At least the last `most` things asked for are remembered, and at most twice as many. */
export function recently<K, V>(most: number, make: (key: K) => V): (key: K) => V {
	let young = new Map<K, V>();
	let old = new Map<K, V>();
	return (key) => {
		const known = young.get(key);
		if (known !== undefined) return known;
		const made = old.get(key) ?? make(key);
		if (young.size >= most) {
			old = young;
			young = new Map();
		}
		young.set(key, made);
		return made;
	};
}
