// Takes a way to make something of a thing; gives it remembered for the things asked for lately, a bounded number.

/** What was put by lately: of so many things at least, and of twice as many at most. */
export interface Lately<K, V> {
	readonly get: (key: K) => V | undefined;
	readonly set: (key: K, value: V) => void;
}

/** Words of a language that are kept with what is known of them: nearly all that some hundred pages say again and again. */
export const mostWords = 4_000;

export function lately<K, V>(most: number): Lately<K, V> {
	let young = new Map<K, V>();
	let old = new Map<K, V>();
	const set = (key: K, value: V): void => {
		if (young.size >= most) {
			old = young;
			young = new Map();
		}
		young.set(key, value);
	};
	return {
		get(key) {
			const known = young.get(key);
			if (known !== undefined) return known;
			const before = old.get(key);
			if (before !== undefined) set(key, before);
			return before;
		},
		set,
	};
}

/** At least the last `most` things asked for are remembered, and at most twice as many. */
export function recently<K, V>(most: number, make: (key: K) => V): (key: K) => V {
	const kept = lately<K, V>(most);
	return (key) => {
		const known = kept.get(key);
		if (known !== undefined) return known;
		const made = make(key);
		kept.set(key, made);
		return made;
	};
}
