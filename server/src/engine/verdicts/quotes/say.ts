// Takes what differs between a quotation and its record; gives it in plain words, and the changes that mend it.
import { span } from "../../text/span.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Change } from "../fixes/apply.ts";
import { quoted } from "../words.ts";
import type { Difference } from "./align.ts";
import type { Altered } from "./altered.ts";
import type { QuoteWord } from "./quote-words.ts";

/** The text from the first to the last of the words; empty without any. */
function textOf(text: string, words: readonly QuoteWord[], [from, to]: readonly [number, number]): string {
	const [first, last] = [words[from], words[to - 1]];
	return from < to && first && last ? text.slice(first.span.start, last.span.end) : "";
}

const sides = ({ quoted, recorded }: Altered, difference: Difference) => ({
	written: textOf(quoted.block.prose.text, quoted.words, difference.quoted),
	onRecord: textOf(recorded.text, recorded.words, difference.recorded),
});

/** More differences than these nobody reads in a message. */
const mostTold = 4;

/** “dramatic” stands for “serious”; “not” is missing. */
export function sayDifferences(altered: Altered, wording: Wording): string {
	const { alteredQuote: words } = wording.rules;
	const inMarks = (text: string): string => quoted(text, wording);
	const told = altered.differences.map((difference) => {
		const { written, onRecord } = sides(altered, difference);
		if (written === "") return words.missing(inMarks(onRecord));
		return onRecord === "" ? words.notOnRecord(inMarks(written)) : words.standsFor(inMarks(written), inMarks(onRecord));
	});
	const more = told.length - mostTold;
	return more > 0 ? words.andMore(told.slice(0, mostTold).join("; "), more) : told.join("; ");
}

/** The recorded words in the place of the writer's; a capital is kept where the quotation begins. */
export function changesOf(altered: Altered): readonly Change[] {
	const { words, block } = altered.quoted;
	const { text } = block.prose;
	return altered.differences.flatMap((difference): readonly Change[] => {
		const [from, to] = difference.quoted;
		const { written, onRecord } = sides(altered, difference);
		const [first, last, before, behind] = [words[from], words[to - 1], words[from - 1], words[to]];
		if (written !== "" && first && last) {
			if (onRecord !== "") return [{ at: span(first.span.start, last.span.end), text: onRecord }];
			// With the space on one of its sides.
			if (before) return [{ at: span(before.span.end, last.span.end), text: "" }];
			return behind ? [{ at: span(first.span.start, behind.span.start), text: "" }] : [];
		}
		if (behind) return [{ at: span(behind.span.start, behind.span.start), text: `${onRecord} ` }];
		return before && text ? [{ at: span(before.span.end, before.span.end), text: ` ${onRecord}` }] : [];
	});
}
