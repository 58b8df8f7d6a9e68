// Takes tellings; says how one leans on what was told before: beneath a heading, or taken up with an article.
import { startOf } from "../../figures/extent.ts";
import type { Telling } from "./telling.ts";

/** The first is a heading over the second: it speaks of all that stands there, in fewer words. */
export const isBeneath = (heading: Telling, { block }: Telling): boolean =>
	heading.place === "heading" && block.headings.includes(heading.block.index);

const longestArticle = 12;

/** "Die 1420 Mitglieder", "the 63 protesters": known from before. */
export function isDefinite({ figure, block, place, profile }: Telling): boolean {
	if (place === "heading" || place === "cell") return false;
	const start = startOf(figure);
	const before = block.prose.text.slice(Math.max(0, start - longestArticle), start).trimEnd();
	const word = /\p{L}+$/u.exec(before)?.[0].toLowerCase();
	return word !== undefined && profile.lexicon.language.aboutness.definite.has(word);
}
