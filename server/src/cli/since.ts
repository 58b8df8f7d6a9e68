// `--since REF`: takes a draft's path; says which of its lines are new since the branch left REF, as git sees the folder now.
// Each repository is asked once. What git does not know yet is new as a whole.
import { realpathSync, statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { Wording } from "../engine/index.ts";
import { disk } from "../machine/index.ts";
import { draftEndings, isDraftName, repositoryOf } from "../workspace/index.ts";
import type { Found } from "./drafts.ts";
import { git } from "./git.ts";
import { type Parsed, Unusable, UsageError } from "./options.ts";
import { addedLines, type LineSpan } from "./patch.ts";
import { remember } from "./remember.ts";
import type { Finding } from "./report.ts";

/** "all": a new draft. Null: nothing has changed in it. */
export type Changed = "all" | readonly LineSpan[] | null;

/** Both throw Unusable where git cannot tell. */
export interface Changes {
	readonly of: (path: string) => Promise<Changed>;
	/** Nothing but whether git can tell of this file or folder. */
	readonly ready: (path: string) => Promise<void>;
}

interface Known {
	readonly tracked: ReadonlySet<string>;
	readonly added: ReadonlyMap<string, readonly LineSpan[]>;
}

const ofDrafts = draftEndings.map((ending) => `:(top,icase,glob)**/*.${ending}`);

type Because = (words: Wording["refusals"]["since"]) => string;

const refused = (because: Because): Unusable =>
	new Unusable(({ refusals: { since } }) => since.refused(because(since)));

/** Where the two went apart; REF itself where that is not known, as in a clone without history. */
async function baseOf(top: string, ref: string): Promise<string> {
	const commit = await git(top, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
	if (!commit.ok && commit.why.startsWith("fatal")) throw refused((since) => since.answers(commit.why));
	if (!commit.ok) throw refused((since) => since.noCommit(top, ref));
	const own = commit.out.trim();
	const base = await git(top, ["merge-base", own, "HEAD"]);
	return base.ok ? base.out.trim() : own;
}

const form = ["--unified=0", "--inter-hunk-context=0", "--find-renames", "--text", "--submodule=short"];
const plain = ["--no-color", "--no-ext-diff", "--no-textconv", "--no-relative", "--src-prefix=a/", "--dst-prefix=b/"];

async function read(top: string, base: string, paths: readonly string[]): Promise<Known> {
	const patch = await git(top, ["diff", ...form, ...plain, base, "--", ...paths]);
	const tracked = await git(top, ["ls-files", "-z", "--", ...paths]);
	for (const { ok, why } of [patch, tracked]) if (!ok) throw refused((since) => since.answers(why));
	return { added: addedLines(patch.out), tracked: new Set(tracked.out.split("\0")) };
}

/** As the disk names it, where it is there. */
function real(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function createChanges(ref: string): Changes {
	const base = remember((top) => baseOf(top, ref));
	const drafts = remember(async (top) => read(top, await base(top), ofDrafts));
	const known = async (top: string, name: string): Promise<Known> =>
		isDraftName(name) ? drafts(top) : read(top, await base(top), [`:(top,literal)${name}`]);
	const topOf = async (folder: string): Promise<string> => {
		const top = await repositoryOf(folder, disk);
		if (top === null) throw refused((since) => since.noRepository(folder));
		return top;
	};
	return {
		async ready(given) {
			const path = real(given);
			await base(await topOf(isFolder(path) ? path : dirname(path)));
		},
		async of(given) {
			const path = real(given);
			const top = await topOf(dirname(path));
			const name = relative(top, path).split(sep).join("/");
			const { tracked, added } = await known(top, name);
			return tracked.has(name) ? (added.get(name) ?? null) : "all";
		},
	};
}

/** Null without `--since`. Throws a UsageError for what is no name of a commit. */
export function sinceOf({ values: { since }, positionals }: Parsed): Changes | null {
	if (typeof since !== "string") return null;
	if (since === "" || since.startsWith("-")) throw new UsageError(({ refusals }) => refusals.since.name(since));
	if (positionals.includes("-")) throw new UsageError(({ refusals }) => refusals.since.noInput);
	return createChanges(since);
}

/** Asks for the named paths before anything is written, so that a wrong REF is said instead of a report. */
export async function askFirst(changes: Changes, paths: readonly string[], cwd: string): Promise<void> {
	for (const path of paths.length === 0 ? ["."] : paths) await changes.ready(resolve(cwd, path));
}

/** The drafts in which something is new. */
export async function* changedOnly(drafts: AsyncIterable<Found>, changes: Changes): AsyncGenerator<Found> {
	for await (const found of drafts) {
		try {
			if ("missing" in found || (await changes.of(found.draft.path)) !== null) yield found;
		} catch (error) {
			if (!(error instanceof Unusable) || "missing" in found) throw error;
			yield { missing: { name: found.draft.name, why: error.say, fails: true } };
		}
	}
}

/** Findings on new lines. */
export function onNewLines(findings: readonly Finding[], text: string, changed: Changed): readonly Finding[] {
	// A lone carriage return ends a line for us and none for git.
	if (changed === "all" || /\r(?!\n)/.test(text)) return findings;
	const fresh = new Set<number>();
	for (const { start, end } of changed ?? []) for (let line = start; line < end; line++) fresh.add(line);
	return findings.filter(({ range: { start, end } }) => {
		for (let line = start.line; line <= end.line; line++) if (fresh.has(line)) return true;
		return false;
	});
}
