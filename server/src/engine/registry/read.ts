// Takes the texts of registry files; gives the claims and sources on record and every problem at its line.
// Never throws; one bad claim costs itself only.
import { inOrder } from "./problems.ts";
import { type ReadFile, readFile } from "./read-file.ts";
import type { Claim, Registry, RegistryFile, Source } from "./registry.ts";
import { didYouMean } from "./suggest.ts";
import type { Entry } from "./tree.ts";

/** Where an id was first seen. */
type Seen = Map<string, ReadFile>;

/** Says that an id is taken. A workspace may well put its own in the bundled one's place; twice in a workspace is a slip. */
function reportClash(what: "claim" | "source", id: string, entry: Entry, read: ReadFile, seen: Seen): void {
	const before = seen.get(id);
	seen.set(id, read);
	if (!before || before.bibliography) return;
	const name = `${what === "claim" ? "Claim" : "Source"} "${id}"`;
	if (before.file.bundled)
		read.report("information", "shadows-bundled", entry.key, `${name} takes the place of the bundled one.`);
	else
		read.report(
			"warning",
			"duplicate-id",
			entry.key,
			`${name} is also in ${before.file.file}; this one counts. Rename one of them.`,
		);
}

/** Looks up what the claims of a file refer to, now that all files are read. */
function checkReferences({ claims, report }: ReadFile, ids: Seen, sources: ReadonlyMap<string, Source>): void {
	for (const { references } of claims.values())
		for (const { to, name, field, at } of references) {
			const known = to === "claim" ? ids : sources;
			if (known.has(name)) continue;
			const help = didYouMean(name, known.keys());
			if (to === "source")
				report(
					"error",
					"unknown-source",
					at,
					`No source has the key "${name}".${help || ` Add it under sources: or mend the key.`}`,
				);
			else if (to === "via") report("warning", "unknown-source", at, `No source has the key "${name}" (via).${help}`);
			else report("warning", "unknown-claim", at, `No claim has the id "${name}" (${field}).${help}`);
		}
}

/** The bundled file may be open as a part of the workspace: then that one counts, and nothing stands twice. */
const withoutCopies = (files: readonly RegistryFile[]): readonly RegistryFile[] =>
	files.filter((file) => !file.bundled || !files.some((other) => !other.bundled && other.text === file.text));

/**
 * Later files win over earlier ones for the same id, and the clash is a problem of the later file: put the bundled ones first.
 * Problems come file by file in the order of their text.
 */
export function readRegistry(files: readonly RegistryFile[]): Registry {
	const all = withoutCopies(files).map(readFile);
	// A bibliography knows less of a source than a registry: whatever the order, the registry's word counts.
	const read = [...all.filter(({ bibliography }) => bibliography), ...all.filter(({ bibliography }) => !bibliography)];
	const claims = new Map<string, Claim>();
	const sources = new Map<string, Source>();
	const [claimIds, sourceKeys]: [Seen, Seen] = [new Map(), new Map()];
	for (const one of read) {
		for (const [key, { source, entry }] of one.sources) {
			reportClash("source", key, entry, one, sourceKeys);
			sources.set(key, source);
		}
		for (const [id, { claim, entry }] of one.claims) {
			reportClash("claim", id, entry, one, claimIds);
			if (claim) claims.set(id, claim);
		}
	}
	for (const one of read) checkReferences(one, claimIds, sources);
	return { claims, sources, problems: read.flatMap(({ problems }) => inOrder(problems)) };
}
