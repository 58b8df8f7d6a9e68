// Takes a file; keeps in it what was found in drafts, under a name for all that the outcome depends on: the text, the options,
// the registries and the program. What is damaged or out of date is thrown away without a word; an answer is never wrong.
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { Unusable } from "./options.ts";
import type { Outcome } from "./outcome.ts";
import { writeWhole } from "./write-file.ts";

export interface Cache {
	readonly get: (key: string) => Outcome | null;
	readonly put: (key: string, outcome: Outcome) => void;
	/** Writes down what was asked for in this run, and nothing else. */
	readonly save: () => Promise<void>;
}

/** This program, as it lies on the disk: another build may find something else. */
export function programStamp(): string {
	const { mtimeMs, size } = statSync(fileURLToPath(import.meta.url));
	return `${mtimeMs} ${size}`;
}

/** One name for all of these. */
export const keyFor = (parts: readonly unknown[]): string =>
	createHash("sha256").update(JSON.stringify(parts)).digest("base64url");

const isOutcome = (value: unknown): value is Outcome =>
	typeof value === "object" && value !== null && "report" in value && "counts" in value && "problems" in value;

const opening = '{"entries":';

/** Ours, whole or cut off: nothing else is written over. */
const isOurs = (text: string): boolean => text.startsWith(opening) || opening.startsWith(text);

/** Throws Unusable. */
async function load(file: string): Promise<Map<string, Outcome>> {
	const text = await readFile(file, "utf8").catch(() => "");
	if (!isOurs(text)) throw new Unusable(({ refusals }) => refusals.cache(basename(file)));
	try {
		const { entries } = JSON.parse(text) as { readonly entries: Record<string, unknown> };
		return new Map(Object.entries(entries).filter((entry): entry is [string, Outcome] => isOutcome(entry[1])));
	} catch {
		return new Map();
	}
}

/** Throws Unusable for a file that is something else. */
export async function openCache(file: string): Promise<Cache> {
	const known = await load(file);
	const used = new Map<string, Outcome>();
	let changed = false;
	return {
		get(key) {
			const found = known.get(key) ?? null;
			if (found) used.set(key, found);
			return found;
		},
		put(key, outcome) {
			changed = true;
			used.set(key, outcome);
		},
		async save() {
			if (!changed && used.size === known.size) return;
			try {
				await writeWhole(file, [JSON.stringify({ entries: Object.fromEntries(used) })]);
			} catch {
				// A folder that cannot be written to has no cache, and nothing else is wrong with it.
			}
		},
	};
}
