// Takes a figure in its sentence; says whether the sentence calls it a part of a whole that has no number there.
import { startOf } from "../figures/extent.ts";
import type { Figure } from "../figures/figure.ts";
import type { Lexicon } from "./lexicon.ts";
import type { SentenceReading } from "./sentence.ts";
import type { Word } from "./words.ts";

/** Words of the longest phrase that opens with a whole. */
const longestWhole = 3;

/** "1,000 of the soldiers": a part, unless the whole is numbered too ("31 of the 80 wells"). */
export function isPartitive(words: readonly Word[], figure: Figure, lexicon: Lexicon): boolean {
	const next = words.findIndex(({ span }) => span.start >= figure.span.end);
	// "12,000, of which 340 were void": what stands behind the comma parts the next figure.
	if ((words[next]?.span.start ?? 0) > figure.span.end + 1) return false;
	const of = lexicon.partitive(words).find(({ from }) => from === next);
	// "38 million litres of water", "1.1 years of life": what is measured. "Of the tunnel" parts it.
	const bare = of?.to === next + 1 && !lexicon.language.aboutness.definite.has(words[next]?.lower ?? "");
	if (bare && figure.quantity.kind !== "count") return false;
	// "43 percent of them", "58 percent of those who take a test": all that were named are meant.
	const behind = of && words[of.to];
	if (behind && isShare(figure) && (lexicon.isRelative(behind) || lexicon.empty(behind))) return false;
	return of !== undefined && figure.noun === null && !/^\d/u.test(words[of.to]?.lower ?? "");
}

/** "Of the visitors, 71 percent" says what "71 percent of the visitors" says. */
export const isShare = ({ quantity }: Figure): boolean => quantity.kind === "percent" || quantity.kind === "ratio";

/** "Of the visitors, 22,000 were pupils": the whole stands first, and has no number. */
export function isOfOpening({ words, figures, lexicon }: SentenceReading, figure: Figure): boolean {
	const opens = lexicon.wholes(words.slice(0, longestWhole)).some(({ from }) => from === 0);
	return opens && !isShare(figure) && figure.noun === null && figures[0] === figure;
}

/** "In two districts that pay for it, the price is 2.50 euros": so many of them, and not all. */
export function isInSome({ words, figures, lexicon }: SentenceReading, figure: Figure): boolean {
	const [some] = figures;
	const [opener, next] = words;
	if (!some || some === figure || !some.noun || some.quantity.kind !== "count" || !opener) return false;
	const opens = opener.span.end <= startOf(some) && (!next || next.span.start >= startOf(some));
	return opens && lexicon.language.aboutness.placePrepositions.has(opener.lower);
}
