// Takes one registry file; gives what stands in it with its problems. Never looks at other files.
import { span } from "../text/span.ts";
import { checkSchema } from "./check-schema.ts";
import { formatFor } from "./formats/index.ts";
import { locator } from "./location.ts";
import { type Report, reporter } from "./problems.ts";
import { type ReadClaim, readClaim } from "./read-claim.ts";
import { readSource } from "./read-source.ts";
import { languagesOf } from "./read-statements.ts";
import type { Problem, RegistryFile, Source } from "./registry.ts";
import type { Entry, TreeNode } from "./tree.ts";

export interface ReadFile {
	readonly file: RegistryFile;
	readonly sources: ReadonlyMap<string, { readonly source: Source; readonly entry: Entry }>;
	readonly claims: ReadonlyMap<string, ReadClaim & { readonly entry: Entry }>;
	readonly report: Report;
	readonly problems: Problem[];
}

/** Some ten thousand claims, which take about two seconds to read. */
const maxLength = 2_000_000;

/** A file with more syntax errors is not one to look at more closely. */
const maxBroken = 50;

const none: ReadonlyMap<string, Entry> = new Map();

function section(root: TreeNode | null, name: string): ReadonlyMap<string, Entry> {
	const entry = root?.kind === "fields" ? root.entries.get(name) : undefined;
	return entry?.node.kind === "fields" ? entry.node.entries : none;
}

function readRoot(file: RegistryFile, report: Report): TreeNode | null {
	const start = span(0, 0);
	if (file.text.length > maxLength) {
		report("error", "too-large", start, "This file is larger than 2 MB and was not read. Split it into several.");
		return null;
	}
	const { root, problems } = formatFor(file.file).parse(file.text);
	for (const { severity, code, span: at, message } of problems) report(severity, code, at, message);
	if (root && root.kind !== "fields") {
		report("error", "wrong-type", root.span, "A registry begins with version:, sources: and claims:.");
		return null;
	}
	const broken = problems.filter(({ code }) => code === "syntax").map((problem) => problem.span);
	if (root) checkSchema(root, broken.slice(0, maxBroken), report);
	return root;
}

export function readFile(file: RegistryFile): ReadFile {
	const problems: Problem[] = [];
	const locate = locator(file.file, file.text);
	const report = reporter(locate, problems);
	const root = readRoot(file, report);
	const sources = [...section(root, "sources")].map(
		([key, entry]) => [key, { source: readSource(key, entry, report, locate), entry }] as const,
	);
	const entries = section(root, "claims");
	const languages = languagesOf(entries);
	const claims = [...entries].map(
		([id, entry]) => [id, { ...readClaim(id, entry, languages.get(id) ?? "en", report, locate), entry }] as const,
	);
	return { file, sources: new Map(sources), claims: new Map(claims), report, problems };
}
