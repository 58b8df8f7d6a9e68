// Takes what is found wrong while one file is read; gives the file's problems in the order of the text, a bounded number.
import type { Span } from "../text/span.ts";
import type { Say, Wording } from "../wording/wording.ts";
import type { Locate } from "./location.ts";
import type { Problem } from "./registry.ts";

/** Notes a problem at a place of the file being read; a text is said already. */
export type Report = (severity: Problem["severity"], code: string, at: Span, message: Say | string) => void;

/** More help nobody, and an editor has to draw them all. */
const maxProblems = 200;

/** A report that fills `into`. One place and code speak once. */
export function reporter(locate: Locate, into: Problem[], wording: Wording): Report {
	const seen = new Set<string>();
	return (severity, code, at, message) => {
		const name = `${at.start} ${code}`;
		if (seen.has(name) || seen.size > maxProblems) return;
		seen.add(name);
		if (seen.size > maxProblems)
			into.push({
				severity: "information",
				code: "more",
				message: wording.registry.more,
				at: locate(at),
			});
		else
			into.push({ severity, code, message: typeof message === "string" ? message : message(wording), at: locate(at) });
	};
}

export const inOrder = (problems: readonly Problem[]): Problem[] =>
	problems.toSorted((a, b) => a.at.span.start - b.at.span.start);
