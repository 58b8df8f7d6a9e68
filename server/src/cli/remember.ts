// Takes a question; gives one that is asked once a key: what came of it is remembered for the rest of the run.

export function remember<Value>(ask: (key: string) => Value): (key: string) => Value {
	const known = new Map<string, Value>();
	return (key) => {
		const before = known.get(key);
		if (before !== undefined) return before;
		const value = ask(key);
		known.set(key, value);
		return value;
	};
}
