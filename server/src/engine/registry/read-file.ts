// Takes one registry file; gives what stands in it with its problems. Never looks at other files.
import { type Span, span } from "../text/span.ts";
import type { Wording } from "../wording/wording.ts";
import { asRegistry } from "./bibliography.ts";
import { checkSchema } from "./check-schema.ts";
import { formatFor } from "./formats/index.ts";
import { locator } from "./location.ts";
import { namedByOwnKeys, type OtherKeys } from "./own-keys.ts";
import { type Report, reporter } from "./problems.ts";
import { type Reference, readClaim } from "./read-claim.ts";
import { readSource } from "./read-source.ts";
import { languagesOf } from "./read-statements.ts";
import type { Claim, Problem, RegistryFile, Source } from "./registry.ts";
import type { Entry, Tree, TreeNode } from "./tree.ts";

export interface ReadFile {
	readonly file: RegistryFile;
	readonly bibliography: boolean;
	readonly sources: ReadonlyMap<string, { readonly source: Source; readonly key: () => Span }>;
	/** Of its claims, and of entries that are none; what stands below is by the place in this list. */
	readonly ids: readonly string[];
	/** Of a bibliography: further keys, each with the key that it stands for. */
	readonly otherKeys: readonly (readonly [string, string])[];
	/** Its claims, which may name sources by further keys of theirs. */
	readonly claimsBy: (others: OtherKeys) => (number: number) => Claim | null;
	/** Where its id stands. */
	readonly keyAt: (number: number) => Span;
	readonly referencesAt: (number: number) => readonly Reference[];
	/** Names that its claims refer to, each once. */
	readonly refersTo: { readonly sources: Iterable<string>; readonly claims: Iterable<string> };
	readonly report: Report;
	readonly problems: Problem[];
}

/** A file with more syntax errors is not one to look at more closely. */
const maxBroken = 50;

const none: ReadonlyMap<string, Entry> = new Map();

function section(root: TreeNode | null, name: string): ReadonlyMap<string, Entry> {
	const entry = root?.kind === "fields" ? root.entries.get(name) : undefined;
	return entry?.node.kind === "fields" ? entry.node.entries : none;
}

const nothing: Tree = { root: null, problems: [] };

function readTree(file: RegistryFile, report: Report): Tree {
	const { maxLength, parse } = formatFor(file.file);
	if (file.text.length > maxLength) {
		const size = `${maxLength / 1_000_000} MB`;
		report("error", "too-large", span(0, 0), ({ registry }) => registry.tooLarge(size));
		return nothing;
	}
	const tree = asRegistry(parse(file.text));
	for (const { severity, code, span: at, message } of tree.problems) report(severity, code, at, message);
	if (!tree.root || tree.root.kind === "fields") return tree;
	report("error", "wrong-type", tree.root.span, ({ registry }) => registry.noRegistry);
	return nothing;
}

function namesIn(references: readonly Reference[]): ReadFile["refersTo"] {
	const [toClaims, toSources] = [new Set<string>(), new Set<string>()];
	for (const { to, name } of references) (to === "claim" ? toClaims : toSources).add(name);
	return { claims: toClaims, sources: toSources };
}

export function readFile(file: RegistryFile, wording: Wording): ReadFile {
	const problems: Problem[] = [];
	const locate = locator(file.file, file.text);
	const report = reporter(locate, problems, wording);
	const { root, problems: syntax, bibliography = false } = readTree(file, report);
	const broken = syntax.filter(({ code }) => code === "syntax").map((problem) => problem.span);
	if (root && !bibliography) checkSchema(root, broken.slice(0, maxBroken), report);
	const sources = [...section(root, "sources")].map(
		([key, entry]) => [key, { source: readSource(key, entry, report, locate), key: () => entry.key }] as const,
	);
	const entries = section(root, "claims");
	const languages = languagesOf(entries);
	const claims = [...entries].map(([id, entry]) => ({
		...readClaim(id, entry, languages.get(id) ?? "en", report, locate),
		key: entry.key,
	}));
	return {
		file,
		bibliography,
		sources: new Map(sources),
		ids: [...entries.keys()],
		otherKeys: sources.flatMap(([key, { source }]) =>
			bibliography ? (source.otherKeys ?? []).map((other) => [other, key] as const) : [],
		),
		claimsBy: (others) => (number) => {
			const claim = claims[number]?.claim ?? null;
			return claim && others.size > 0 ? namedByOwnKeys(claim, others) : claim;
		},
		keyAt: (number) => claims[number]?.key ?? span(0, 0),
		referencesAt: (number) => claims[number]?.references ?? [],
		refersTo: namesIn(claims.flatMap(({ references }) => references)),
		report,
		problems,
	};
}
