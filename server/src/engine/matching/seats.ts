// Takes a capital among the words of a sentence; says whether it stands for its country, as a power that acts, or for the city.
// "Moscow sent shells" is Russia's doing; "3.7 million people live in Berlin" says nothing of Germany.
import type { Lexicon } from "./lexicon.ts";
import type { Found } from "./phrases.ts";
import type { Word } from "./words.ts";

/** Ideas of what powers do: no city has soldiers of its own. */
const ofPowers: ReadonlySet<string> = new Set(["soldiers", "arms", "sent", "captured", "withdrawn", "compensation"]);

/** What a power pays or is paid. */
const ofMoney = "money";

/** Prepositions before whom something is done to, for or by. */
const partners: ReadonlySet<string | undefined> = new Set(["to", "for", "from", "with", "against"]);

/** `ideas`: what the sentence speaks of; `isVerb`: whether its word number so and so is one. */
export function actsAsPower(
	words: readonly Word[],
	{ from, to }: Pick<Found<unknown>, "from" | "to">,
	ideas: readonly { readonly id: string; readonly family: string | null }[],
	isVerb: (at: number) => boolean,
	{ empty, ideasAt, language }: Lexicon,
): boolean {
	if (ideas.some(({ id }) => ofPowers.has(id))) return true;
	const { placePrepositions, slots } = language.aboutness;
	const before = words[from - 1]?.lower ?? "";
	if (placePrepositions.has(before) || slots[before])
		return partners.has(slots[before]) && ideas.some(({ family }) => family === ofMoney);
	/** What cities do as well ("built", "opened") is an idea. */
	const isDeed = (at: number): boolean => {
		const word = words[at];
		return word !== undefined && isVerb(at) && !empty(word) && ideasAt(word.lower).length === 0;
	};
	return isDeed(to) || isDeed(from - 1);
}
