// Takes a function of a draft; gives the same function, computed once a draft. A check asks for a citation in five styles
// for each figure, and what a draft holds in notes and marks is the same for all of them.
// Drafts never change, so nobody can tell it from computing anew; what is remembered goes when the draft goes.
import type { Draft } from "../draft/draft.ts";

export function perDraft<T, D extends object = Draft>(compute: (draft: D) => T): (draft: D) => T {
	const known = new WeakMap<D, { readonly value: T }>();
	return (draft) => {
		const value = known.get(draft) ?? { value: compute(draft) };
		known.set(draft, value);
		return value.value;
	};
}
