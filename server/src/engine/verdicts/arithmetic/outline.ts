// Takes a stretch of prose and the figures in it; gives it as a string of one letter a figure, tying word, other word or mark.
// Never decides what the numbers have to do with each other.
import { endOf, startOf } from "../../figures/extent.ts";
import type { LanguageTag } from "../../languages/language.ts";
import { phraseAt } from "../../languages/phrases.ts";
import { Token, tokenise, wordOf } from "../../languages/tokens.ts";
import type { Span } from "../../text/span.ts";
import type { CheckedFigure } from "../verdict.ts";
import { letters, perLanguage } from "./roles.ts";

export interface Outline {
	readonly text: string;
	/** By place in `text`; null for what is no figure. */
	readonly figures: readonly (CheckedFigure | null)[];
}

const marks: Readonly<Record<string, string>> = {
	",": ",",
	";": ";",
	":": ":",
	"(": "(",
	")": ")",
	"[": "(",
	"]": ")",
	"–": "-",
	"—": "-",
	"+": "+",
	"=": "=",
	"\uFFFC": letters.other,
	"/": letters.other,
	"!": letters.other,
	"?": letters.other,
};

export function letterOf({ figure: { quantity, otherwise } }: CheckedFigure): string {
	const { value, kind, unit, vague } = quantity;
	if (value === null || vague || otherwise || value.lt(0)) return letters.other;
	if (kind === "duration" || kind === "age") return letters.time;
	if (kind === "ratio") return unit !== null ? letters.other : value.lt(1) ? letters.fraction : letters.times;
	if (kind !== "percent") return letters.number;
	return unit === "%" ? letters.percent : unit === "[pp]" ? letters.points : letters.other;
}

const phrasesFor = perLanguage(({ phrases }) => phrases);

/**
 * Where each figure begins and ends, hedges and counted noun in. A noun behind the next figure belongs to that too ("31 of
 * the 80 wells"): what stands between the two is theirs. A percentage counts nothing.
 */
function extents(figures: readonly CheckedFigure[]): readonly Span[] {
	return figures.map(({ figure }, at) => {
		const next = figures[at + 1];
		const limit = next ? startOf(next.figure) : Number.POSITIVE_INFINITY;
		const ends = [...figure.hedges.map((hedge) => hedge.span.end), endOf(figure)];
		const own = figure.quantity.kind === "percent" ? ends.slice(0, -1) : ends;
		return { start: startOf(figure), end: Math.max(figure.span.end, ...own.filter((end) => end <= limit)) };
	});
}

/** `figures` are those of the stretch, in order. Linear. */
export function outlineOf(
	prose: string,
	{ start, end }: Span,
	figures: readonly CheckedFigure[],
	language: LanguageTag,
): Outline {
	const tokens = tokenise(prose.slice(start, end));
	const phrases = phrasesFor(language);
	const places = extents(figures);
	let text = "";
	const out: (CheckedFigure | null)[] = [];
	const put = (letter: string, figure: CheckedFigure | null = null): void => {
		text += letter;
		out.push(figure);
	};
	let next = 0;
	let at = 0;
	while (at < tokens.count) {
		const place = places[next];
		const from = start + (tokens.start[at] as number);
		if (place && from >= place.start) {
			const figure = figures[next++] as CheckedFigure;
			put(letterOf(figure), figure);
			while (at < tokens.count && start + (tokens.start[at] as number) < place.end) at++;
			continue;
		}
		const found = phraseAt(phrases, tokens, at);
		const reach = found ? start + (tokens.end[found.to - 1] as number) : 0;
		if (found && (!place || reach <= place.start)) {
			put(found.means);
			at = found.to;
			continue;
		}
		const word = wordOf(tokens, at);
		if (tokens.type[at] === Token.word) put(letters.word);
		else if (tokens.type[at] === Token.digits) put(letters.time);
		else if (marks[word]) put(marks[word]);
		else if (word === "-" && isApart(prose, from)) put("-");
		at++;
	}
	return { text, figures: out };
}

/** A hyphen with white space on both sides is a dash. */
const isApart = (prose: string, at: number): boolean =>
	/\s/.test(prose.charAt(at - 1)) && /\s/.test(prose.charAt(at + 1));
