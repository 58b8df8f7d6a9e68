// Takes a source or claim; gives in plain words how often drafts speak of it, and how its figures stand there.
import type { Wording } from "../../engine/index.ts";
import type { DraftMentions, Target } from "../mentions.ts";

/** "3 figures in 2 drafts, 1 conflict", "cited 4 times in 1 draft", "not used in any draft". */
export function sayUses(target: Pick<Target, "of">, drafts: readonly DraftMentions[], { lens }: Wording): string {
	const all = drafts.flatMap(({ mentions }) => mentions);
	const wanted = target.of === "claim" ? all.filter(({ as }) => as === "figure") : all;
	if (wanted.length === 0) return lens.unused;
	if (target.of === "source") return lens.named(wanted.length, drafts.length);
	const conflicts = wanted.filter(({ state }) => state === "conflict").length;
	const open = wanted.filter(({ state }) => state === "attention").length;
	return [
		lens.uses(wanted.length, drafts.length),
		...(conflicts > 0 ? [lens.conflicts(conflicts)] : []),
		...(open > 0 ? [lens.attention(open)] : []),
	].join(", ");
}
