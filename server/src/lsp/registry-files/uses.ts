// Takes a source or claim; gives in plain words how often drafts speak of it, and how its figures stand there.
import type { CancellationToken } from "vscode-languageserver";
import type { DraftMentions, Target } from "../mentions.ts";
import type { Session } from "../session.ts";

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** "3 figures in 2 drafts, 1 conflict", "cited 4 times in 1 draft", "not used in any draft". */
export function sayUses(target: Pick<Target, "of">, drafts: readonly DraftMentions[]): string {
	const all = drafts.flatMap(({ mentions }) => mentions);
	const wanted = target.of === "claim" ? all.filter(({ as }) => as === "figure") : all;
	if (wanted.length === 0) return "not used in any draft";
	const where = `in ${count(drafts.length, "draft", "drafts")}`;
	if (target.of === "source") return `named ${count(wanted.length, "time", "times")} ${where}`;
	const conflicts = wanted.filter(({ state }) => state === "conflict").length;
	const open = wanted.filter(({ state }) => state === "attention").length;
	return [
		`${count(wanted.length, "figure", "figures")} ${where}`,
		...(conflicts > 0 ? [count(conflicts, "conflict", "conflicts")] : []),
		...(open > 0 ? [`${open} to check`] : []),
	].join(", ");
}

export const usesOf = async (session: Session, target: Target, token?: CancellationToken): Promise<DraftMentions[]> =>
	session.mentions.of(target, token ? { token } : {});
