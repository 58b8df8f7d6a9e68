// Takes work to do; gives a function that does it when first asked and remembers what came of it. Never does it unasked.

/** A value made when first asked for: what nobody asks for costs nothing. */
export function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | null = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
