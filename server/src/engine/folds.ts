// Takes a review; gives the stretches of the draft that may be folded away: what lies between a comment that switches rules off and
// the one that switches them on again, and comments that follow each other. Reads nothing again.
import type { KeptComment } from "./kept-places.ts";
import type { Review } from "./review.ts";
import { cover, type Span, shift } from "./text/span.ts";

export interface Fold {
	readonly kind: "suppressed" | "comments";
	readonly span: Span;
}

const commentsOf = ({ sections }: Review): KeptComment[] =>
	sections.flatMap(({ kept, shift: by }) =>
		kept.comments.map((comment) => ({ ...comment, span: shift(comment.span, by) })),
	);

/** Whether nothing but white space, and what quotes and lists put before a line, stands between two comments on lines of their own. */
const follows = (text: string, a: Span, b: Span): boolean => /^[ \t]*\r?\n[ \t>]*$/.test(text.slice(a.end, b.start));

/** Comments that each end in the line before the next one. */
function runs({ text }: Review, comments: readonly KeptComment[]): Fold[] {
	const out: Span[] = [];
	for (const { span } of comments) {
		const last = out.at(-1);
		if (last && span.start - last.end < 200 && follows(text, last, span)) out[out.length - 1] = cover(last, span);
		else out.push(span);
	}
	return out.map((span) => ({ kind: "comments", span }));
}

/** Each `enable` closes the `disable` before it that is still open; what is never closed is not folded. */
function suppressed(comments: readonly KeptComment[]): Fold[] {
	const open: Span[] = [];
	return comments.flatMap(({ word, span }): Fold[] => {
		if (word === "disable") open.push(span);
		const start = word === "enable" ? open.pop() : undefined;
		return start ? [{ kind: "suppressed", span: cover(start, span) }] : [];
	});
}

/** Those of several lines, in order of place. Linear in the number of comments. */
export function foldsOf(review: Review): readonly Fold[] {
	const comments = commentsOf(review);
	return [...suppressed(comments), ...runs(review, comments)]
		.filter(({ span }) => review.text.slice(span.start, span.end).includes("\n"))
		.sort((a, b) => a.span.start - b.span.start);
}
