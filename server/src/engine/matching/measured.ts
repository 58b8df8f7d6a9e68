// Takes a sentence and a figure that weighs or measures; gives the words for what is weighed or measured: "19 tonnes of spoiled food",
// "19 Tonnen verdorbene Lebensmittel". Never looks past the phrase directly behind the figure.
import type { Figure } from "../figures/figure.ts";
import type { SentenceReading } from "./sentence.ts";
import type { Unit } from "./units.ts";
import type { Word } from "./words.ts";

/** Words of the phrase, its adjectives counted in. */
const longest = 3;

/** Units of the phrase; empty where the figure measures nothing named. */
export function measuredBy(
	{ prose, words, units, lexicon }: SentenceReading,
	{ quantity, noun, span }: Figure,
): Unit[] {
	if (quantity.kind !== "measure" || noun !== null) return [];
	const next = words.findIndex((word) => word.span.start >= span.end);
	if (next < 0) return [];
	const { capitalNouns } = lexicon.language.grammar;
	const of = capitalNouns ? undefined : lexicon.partitive(words).find(({ from }) => from === next);
	if (!capitalNouns && !of) return [];
	const said = phraseFrom(words, of?.to ?? next, of ? null : span.end, { prose, lexicon });
	if (capitalNouns && !said.some(({ capital }) => capital)) return [];
	return units.filter((unit) => said.some((word) => word.span.start === unit.span.start) && unit.kind !== "region");
}

/** Words in a row with nothing but white space between, up to a small one; where nouns have capitals up to the first noun. */
function phraseFrom(
	words: readonly Word[],
	from: number,
	behind: number | null,
	{ prose, lexicon }: Pick<SentenceReading, "prose" | "lexicon">,
): Word[] {
	const out: Word[] = [];
	let end = behind;
	for (const word of words.slice(from, from + longest)) {
		if (end !== null && prose.slice(end, word.span.start).trim() !== "") break;
		if (behind !== null && !word.capital && (lexicon.empty(word) || lexicon.isPreposition(word))) break;
		out.push(word);
		end = word.span.end;
		if (behind !== null && word.capital) break;
	}
	return out;
}
