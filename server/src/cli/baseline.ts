// `--baseline FILE`: findings that were there before and shall not count. Takes what the file knows and what is found now; gives what
// is new. A draft may be written on around a known finding; what a draft knew whose file is gone, the file it has become knows.
// Never decides which findings are bad.
import { existsSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import type { Wording } from "../engine/index.ts";
import { type Entry, readBaseline, writeBaseline } from "./baseline-file.ts";
import type { DraftInput } from "./drafts.ts";
import type { Io } from "./io.ts";
import { type Parsed, UsageError } from "./options.ts";
import type { Finding } from "./report.ts";
import { fileProblem, type RunProblem } from "./setup.ts";

export interface Baseline {
	/** Of a draft's findings those that are not known. */
	readonly unknown: (draft: DraftInput, findings: readonly Finding[]) => readonly Finding[];
	/** What is to be said of the file when all drafts were looked at. Writes it anew where that is wanted. */
	readonly close: () => Promise<readonly RunProblem[]>;
}

const nameFrom = (file: string, { name, path }: DraftInput): string =>
	name === "-" ? "-" : relative(dirname(file), path).replaceAll("\\", "/");

const isGone = (file: string, path: string): boolean => path !== "-" && !existsSync(resolve(dirname(file), path));

const note = (file: string, message: string): RunProblem => ({
	...fileProblem(file, message, "baseline"),
	severity: "information",
});

/** Entries by a key; each is taken once. */
function stock(entries: readonly Entry[], keyOf: (entry: Entry) => string) {
	const groups = new Map<string, Entry[]>();
	for (const entry of entries.toReversed()) {
		const group = groups.get(keyOf(entry)) ?? [];
		group.push(entry);
		groups.set(keyOf(entry), group);
	}
	return {
		take: (key: string): boolean => groups.get(key)?.pop() !== undefined,
		left: () => [...groups.values()].flat(),
	};
}

/** What the file knows is left out. */
function leavingOut(file: string, entries: readonly Entry[], { command }: Wording): Baseline {
	const gone = new Set(entries.map(({ path }) => path).filter((path) => isGone(file, path)));
	const keyOf = (path: string, fingerprint: string): string => `${path}\n${fingerprint}`;
	const there = entries.filter(({ path }) => !gone.has(path));
	const own = stock(there, ({ path, fingerprint }) => keyOf(path, fingerprint));
	const moved = stock(
		entries.filter(({ path }) => gone.has(path)),
		({ fingerprint }) => fingerprint,
	);
	const checked = new Set<string>();
	let known = 0;
	return {
		unknown(draft, findings) {
			const path = nameFrom(file, draft);
			checked.add(path);
			const left = findings.filter(
				({ fingerprint }) => !own.take(keyOf(path, fingerprint)) && !moved.take(fingerprint),
			);
			known += findings.length - left.length;
			return left;
		},
		async close() {
			const stale = [...own.left().filter(({ path }) => checked.has(path)), ...moved.left()];
			const paths = [...new Set(stale.map(({ path }) => path))].toSorted().join(", ");
			return [
				...(known > 0 ? [note(file, command.baseline.known(known))] : []),
				...(stale.length > 0 ? [note(file, command.baseline.gone(stale.length, paths))] : []),
			];
		},
	};
}

/** What is found is written down, and nothing of it counts. Entries of drafts that were not checked stay. */
function writingDown(file: string, before: readonly Entry[], { command }: Wording): Baseline {
	const found = new Map<string, readonly Entry[]>();
	return {
		unknown(draft, findings) {
			const path = nameFrom(file, draft);
			const entries = findings.map(({ code, figure, fingerprint }) => ({
				path,
				code,
				figure: figure?.text ?? null,
				fingerprint,
			}));
			found.set(path, entries);
			return [];
		},
		async close() {
			const kept = before.filter(({ path }) => !found.has(path) && !isGone(file, path));
			const entries = [...kept, ...[...found.values()].flat()];
			// A stable sort: findings of a draft stay in their order.
			await writeBaseline(
				file,
				entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
			);
			return [note(file, command.baseline.written(entries.length))];
		},
	};
}

/** Null without `--baseline`. Throws a UsageError, or Unusable for a file that is none. */
export async function baselineOf({ values }: Parsed, io: Io, wording: Wording): Promise<Baseline | null> {
	const { baseline: name, "write-baseline": writes, since } = values;
	if (writes && typeof name !== "string") throw new UsageError(({ refusals }) => refusals.baseline.needsFile);
	if (writes && since !== undefined) throw new UsageError(({ refusals }) => refusals.baseline.notSince);
	if (typeof name !== "string") return null;
	const file = resolve(io.cwd, name);
	const entries = await readBaseline(file, name, Boolean(writes));
	return writes ? writingDown(file, entries, wording) : leavingOut(file, entries, wording);
}
