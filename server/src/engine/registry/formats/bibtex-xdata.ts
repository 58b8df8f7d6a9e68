// Takes the entries of a biblatex file; gives those that can be cited, each with the fields that it takes over from its `@xdata` entries.
// As Biber has it, which puts them together for biblatex: where two say a field, the container counts before the entry, and of several
// containers the later.
import type { RawEntry } from "./bibtex-scan.ts";

type Entries = ReadonlyMap<string, RawEntry>;

/** Containers may name containers, and each other: an entry takes over from so many at most, from none twice. */
const mostContainers = 20;

function containersOf(entry: RawEntry, all: Entries): readonly RawEntry[] {
	const found: RawEntry[] = [];
	const take = ({ fields }: RawEntry): void => {
		for (const key of fields.get("xdata")?.text.split(",") ?? []) {
			const container = all.get(key.trim());
			if (container?.type !== "xdata" || found.includes(container) || found.length === mostContainers) continue;
			found.push(container);
			take(container);
		}
	};
	take(entry);
	return found;
}

function complete(entry: RawEntry, all: Entries): RawEntry {
	const containers = containersOf(entry, all);
	const fields = new Map([entry, ...containers].flatMap((each) => [...each.fields]));
	return containers.length === 0 ? entry : { ...entry, fields };
}

/** By key; of two entries with one key the later. */
export function withData(entries: readonly RawEntry[]): Entries {
	const all = new Map(entries.map((entry) => [entry.key, entry]));
	const cited = [...all].filter(([, { type }]) => type !== "xdata");
	return new Map(cited.map(([key, entry]) => [key, entry.fields.has("xdata") ? complete(entry, all) : entry]));
}
