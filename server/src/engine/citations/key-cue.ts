// Takes the words of a line before the caret; says whether a source's key or a claim's id is being written there, and what of it.
// Knows no registry.
import { type Span, span } from "../text/span.ts";

export interface KeyCue {
	readonly of: "source" | "claim";
	/** In a comment, which may stand outside all prose. */
	readonly inComment: boolean;
	/** Of what is written so far, in the line. */
	readonly span: Span;
	readonly braced: boolean;
}

/** No key is longer, UTF-16 units. */
const longest = 200;

const letter = "[\\p{L}\\p{N}_]";
/** As keys.ts has them; a key that is being written may end with one of the marks. */
const mark = new RegExp(
	`(?<![\\p{L}\\p{N}_./@\\\\-])-?@(?:\\{([^\\s{}]*)|((?:${letter}[\\p{L}\\p{N}_:.#$%&\\-+?<>~/]*)?))$`,
	"u",
);
const sourceComment = /<!--\s*sources?\s*:(?:[^,;<>]*[,;])*\s*@?([^\s,;<>]*)$/i;
const claimComment = /<!--\s*claim\s*:\s*([^\s<>]*)$/i;

/** Null where neither is. `line` ends at the caret. */
export function keyCue(line: string): KeyCue | null {
	const near = line.slice(-2 * longest);
	const cue = (of: KeyCue["of"], found: RegExpExecArray, inComment: boolean): KeyCue => {
		const typed = found[1] ?? found[2] ?? "";
		return {
			of,
			inComment,
			span: span(line.length - typed.length, line.length),
			braced: !inComment && found[1] !== undefined,
		};
	};
	const claim = claimComment.exec(near);
	if (claim) return cue("claim", claim, true);
	const source = sourceComment.exec(near);
	if (source) return cue("source", source, true);
	const key = mark.exec(near);
	return key && cue("source", key, false);
}

/** How much of a word behind the caret belongs to the key as well. */
export const keyBehind = (rest: string): number =>
	/^[\p{L}\p{N}_:.#$%&\-+?~/]*[\p{L}\p{N}_]/u.exec(rest)?.[0].length ?? 0;
