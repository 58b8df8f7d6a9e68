// Takes the texts of registry files; gives the claims and sources on record and every problem at its line.
// Never throws; one bad claim costs itself only.
import type { Span } from "../text/span.ts";
import { wordingFor } from "../wording/index.ts";
import type { Wording } from "../wording/wording.ts";
import { largeShelf } from "./at-hand.ts";
import type { BibliographyDigest } from "./kept/bibliography.ts";
import type { ClaimsDigest } from "./kept/digest.ts";
import { openBibliography } from "./kept/open-bibliography.ts";
import { openFile } from "./kept/open-file.ts";
import { type OtherKeys, ownKey } from "./own-keys.ts";
import { inOrder } from "./problems.ts";
import { type ReadFile, readFile } from "./read-file.ts";
import type { Claim, Registry, RegistryFile, Source } from "./registry.ts";
import { didYouMean } from "./suggest.ts";

/** Where an id was first seen. */
type Seen = Map<string, ReadFile>;

/** Says that an id is taken. A workspace may well put its own in the bundled one's place; twice in a workspace is a slip. */
function reportClash(what: "claim" | "source", id: string, at: () => Span, read: ReadFile, seen: Seen): void {
	const before = seen.get(id);
	seen.set(id, read);
	if (!before || before.bibliography) return;
	const { file, bundled } = before.file;
	if (bundled)
		read.report("information", "shadows-bundled", at(), ({ registry: say }) => say.shadows(say.what[what](id)));
	else read.report("warning", "duplicate-id", at(), ({ registry: say }) => say.duplicate(say.what[what](id), file));
}

/** Looks up what the claims of a file refer to, now that all files are read. */
function checkReferences(
	read: ReadFile,
	ids: Seen,
	{ sources, otherKeys }: Pick<Registry, "sources"> & { otherKeys: OtherKeys },
): void {
	const { report, refersTo, referencesAt } = read;
	const isSource = (key: string): boolean => sources.has(key) || otherKeys.has(key);
	const isKnown = [...refersTo.claims].every((id) => ids.has(id)) && [...refersTo.sources].every(isSource);
	if (isKnown) return;
	for (let number = 0; number < read.ids.length; number++)
		for (const { to, name, field, at } of referencesAt(number)) {
			if (to === "claim" ? ids.has(name) : isSource(name)) continue;
			const help = didYouMean(name, (to === "claim" ? ids : sources).keys());
			if (to === "source")
				report("error", "unknown-source", at, (wording) => {
					const { unknownSource, addSource } = wording.registry;
					return unknownSource(name) + (help(wording) || addSource);
				});
			else if (to === "via")
				report("warning", "unknown-source", at, (wording) => wording.registry.unknownVia(name) + help(wording));
			else
				report("warning", "unknown-claim", at, (wording) => wording.registry.unknownClaim(name, field) + help(wording));
		}
}

/** The bundled file may be open as a part of the workspace: then that one counts, and nothing stands twice. */
const withoutCopies = (files: readonly RegistryFile[]): readonly RegistryFile[] =>
	files.filter((file) => !file.bundled || !files.some((other) => !other.bundled && other.text === file.text));

export type FileDigest = ClaimsDigest | BibliographyDigest;

/** What reading a large file gave before; null for one that must be read whole, undefined where nothing is known. */
export type DigestOf = (file: RegistryFile) => FileDigest | null | undefined;

const opened = (file: RegistryFile, digest: FileDigest, wording: Wording): ReadFile =>
	"fields" in digest ? openBibliography(file, digest, wording) : openFile(file, digest, wording);

/** What is made of a digest once, however many registries hold its file: made now, so that the first of them waits for less. */
export const openBefore = (file: RegistryFile, digest: FileDigest): void => void opened(file, digest, wordingFor());

/**
 * Later files win over earlier ones for the same id, and the clash is a problem of the later file: put the bundled ones first.
 * Problems come file by file in the order of their text.
 */
export function readRegistry(
	files: readonly RegistryFile[],
	digestOf: DigestOf = () => null,
	wording: Wording = wordingFor(),
): Registry {
	const all = withoutCopies(files).map((file) => {
		const digest = digestOf(file);
		return digest && digest.length === file.text.length ? opened(file, digest, wording) : readFile(file, wording);
	});
	// A bibliography knows less of a source than a registry: whatever the order, the registry's word counts.
	const read = [...all.filter(({ bibliography }) => bibliography), ...all.filter(({ bibliography }) => !bibliography)];
	const claims = new Map<string, Claim>();
	const sources = new Map<string, Source>();
	const [claimIds, sourceKeys]: [Seen, Seen] = [new Map(), new Map()];
	for (const one of read) {
		for (const [key, { source, key: at }] of one.sources) {
			reportClash("source", key, at, one, sourceKeys);
			sources.set(key, source);
		}
	}
	const otherKeys = new Map(read.flatMap((one) => one.otherKeys).filter(([key]) => !sources.has(key)));
	for (const one of read) {
		const isOther = otherKeys.size > 0 && [...one.refersTo.sources].some((key) => otherKeys.has(key));
		const claimAt = one.claimsBy(isOther ? otherKeys : new Map());
		for (const [number, id] of one.ids.entries()) {
			reportClash("claim", id, () => one.keyAt(number), one, claimIds);
			const claim = claimAt(number);
			if (claim) claims.set(id, claim);
		}
	}
	const named = new Set(read.flatMap(({ refersTo }) => [...refersTo.sources].map((key) => ownKey({ otherKeys }, key))));
	const shelved = new Set<string>();
	for (const { bibliography, sources: own } of read)
		if (bibliography && own.size > largeShelf)
			for (const [key, { source }] of own) if (sources.get(key) === source && !named.has(key)) shelved.add(key);
	for (const one of read) checkReferences(one, claimIds, { sources, otherKeys });
	return { claims, sources, otherKeys, shelved, problems: read.flatMap(({ problems }) => inOrder(problems)) };
}
