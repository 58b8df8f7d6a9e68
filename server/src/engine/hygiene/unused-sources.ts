// Takes a registry; gives the sources that no claim names. Bibliographies and files of nothing but sources are shelves, not leftovers.
import type { Registry } from "../registry/registry.ts";
import type { Wording } from "../wording/wording.ts";
import type { Untidy } from "./untidy.ts";

export function unusedSources(
	{ claims, sources, shelved }: Registry,
	{ hygiene: { unused: words } }: Wording,
): readonly Untidy[] {
	const all = [...claims.values()];
	const files = new Set(all.map(({ at }) => at.file));
	const used = new Set(all.flatMap(({ sources, via }) => [...sources, ...via]));
	return [...sources.values()]
		.filter((source) => !used.has(source.key) && !shelved?.has(source.key) && files.has(source.at.file))
		.map(({ key, at }) => ({
			code: "unused-source",
			severity: "information",
			message: words.say(key),
			at,
			mends: [{ title: words.mend(key), mend: { kind: "remove-source", source: key } }],
		}));
}
