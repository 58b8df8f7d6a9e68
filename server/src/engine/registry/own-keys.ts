// Takes a key that somebody cites; gives the key that the source stands under. biblatex lets an entry have further keys (`ids`), mostly
// those it had before: drafts and claims may go on naming it by them. Never guesses a key.
import type { CitationMark } from "../citations/citation.ts";
import type { Claim, Registry } from "./registry.ts";

/** Further keys, with the key that each stands for. */
export type OtherKeys = ReadonlyMap<string, string>;

/** A key that is nobody's further one is its own, on record or not. */
export const ownKey = ({ otherKeys }: Pick<Registry, "otherKeys">, key: string): string => otherKeys?.get(key) ?? key;

/** The marks as if each cited by the key that the source stands under. */
export function citedByOwnKeys(marks: readonly CitationMark[], { otherKeys }: Registry): readonly CitationMark[] {
	if (!otherKeys || otherKeys.size === 0) return marks;
	const isOther = ({ key }: { readonly key: string }): boolean => otherKeys.has(key);
	return marks.map((mark) =>
		mark.keys.some(isOther)
			? {
					...mark,
					keys: mark.keys.map((each) =>
						isOther(each) ? { ...each, key: otherKeys.get(each.key) as string, isOther: true } : each,
					),
				}
			: mark,
	);
}

/** The same of what a claim names; each source once. */
export const namedByOwnKeys = <Named extends Pick<Claim, "sources" | "via">>(
	claim: Named,
	others: OtherKeys,
): Named => {
	const own = (keys: readonly string[]): readonly string[] => [
		...new Set(keys.map((key) => ownKey({ otherKeys: others }, key))),
	];
	return { ...claim, sources: own(claim.sources), via: own(claim.via) };
};
