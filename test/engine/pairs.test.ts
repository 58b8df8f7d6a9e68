// Pairs of sentences as fact-checking corpora have them: one on record, one of a draft, and what an editor says of the two.
// Each set was scored once before anything was mended for it (test/corpus/README.md).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compareSentences } from "../../server/src/engine/index.ts";

interface Pair {
	readonly id: string;
	readonly lang: string;
	readonly registrySentence: string;
	readonly draftSentence: string;
	readonly verdict: "match" | "conflict" | "silent";
}

/** Share of the pairs that must be judged as the editor does, and of those about something else that may be told as a conflict. */
const wanted = { right: 0.87, alarmed: 0.07 } as const;

const root = join(import.meta.dirname, "../corpus");
const sets = readdirSync(root).flatMap((set) => {
	if (!readdirSync(root, { withFileTypes: true }).some((entry) => entry.name === set && entry.isDirectory())) return [];
	if (!readdirSync(join(root, set)).includes("compare.ndjson")) return [];
	const lines = readFileSync(join(root, set, "compare.ndjson"), "utf8")
		.split("\n")
		.filter(Boolean);
	return [{ set, pairs: lines.map((line) => JSON.parse(line) as Pair) }];
});

it("pairs of sentences are judged as an editor judges them", () => {
	let [right, alarmed, silent, all] = [0, 0, 0, 0];
	for (const { set, pairs } of sets) {
		const found = pairs.map((pair) => compareSentences(pair.registrySentence, pair.draftSentence, pair.lang).verdict);
		const ofSet = pairs.filter(({ verdict }, at) => found[at] === verdict).length;
		console.log(`${set}: ${ofSet} of ${pairs.length} pairs`);
		right += ofSet;
		all += pairs.length;
		silent += pairs.filter(({ verdict }) => verdict === "silent").length;
		alarmed += pairs.filter(({ verdict }, at) => verdict === "silent" && found[at] === "conflict").length;
	}
	expect(all).toBeGreaterThan(600);
	expect(right / all).toBeGreaterThanOrEqual(wanted.right);
	expect(alarmed / silent).toBeLessThanOrEqual(wanted.alarmed);
});
