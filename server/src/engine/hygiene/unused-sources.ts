// Takes a registry; gives the sources that no claim names. Bibliographies and files of nothing but sources are shelves, not leftovers.
import type { Registry } from "../registry/registry.ts";
import type { Untidy } from "./untidy.ts";

export function unusedSources({ claims, sources }: Registry): readonly Untidy[] {
	const all = [...claims.values()];
	const files = new Set(all.map(({ at }) => at.file));
	const used = new Set(all.flatMap(({ sources, via }) => [...sources, ...via]));
	return [...sources.values()]
		.filter(({ key, at }) => !used.has(key) && files.has(at.file))
		.map(({ key, at }) => ({
			code: "unused-source",
			severity: "information",
			message: `No claim has the source "${key}". Remove it, or name it where it belongs; drafts may still cite it.`,
			at,
			mends: [{ title: `Remove the source "${key}"`, mend: { kind: "remove-source", source: key } }],
		}));
}
