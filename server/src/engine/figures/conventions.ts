// Takes all that was read in the texts of one writer; settles the figures whose digits have two readings ("4.800": 4.8 or
// 4,800) by what they count and by how the writer puts other numbers together. Where nothing decides, the figure keeps both.
import { languageFor } from "../languages/index.ts";
import { baseOf, type LanguageTag } from "../languages/language.ts";
import type { Figure, NumberStyle, Reading } from "./figure.ts";

/** A prose, the language it was read in, and what was read. */
export interface ReadProse {
	readonly prose: string;
	readonly language: LanguageTag | null;
	readonly reading: Reading;
}

/** How many figures show what the dot and the comma are for. */
interface Votes {
	readonly decimalPoint: number;
	readonly decimalComma: number;
}

/** Characters behind a figure among which words of a rate are looked for. */
const farthest = 48;

/** What a mark before three digits is: between groups, or before decimals. */
type Role = "group" | "decimal";

/** One slip makes no convention: this many to one, and this many at all against the language's own. */
const majority = 3;
const enoughAgainstLanguage = 2;

const markOf = ({ group, decimal }: NumberStyle): string | null => group ?? decimal;
const ownRole = ({ style }: Figure): Role => (style.group === null ? "decimal" : "group");

/** "je Liter", "/kg" behind the figure, its noun or unit: what is reckoned for each has decimals. */
function isRate(prose: string, { span, noun }: Figure, language: LanguageTag | null): boolean {
	const end = Math.max(span.end, noun?.span.end ?? 0);
	const words = prose
		.slice(end, end + farthest)
		.trimStart()
		.toLowerCase();
	if (words.startsWith("/") && /^\/\p{L}/u.test(words)) return true;
	const { rate, rateBehind } = languageFor(language ?? "en").aboutness;
	const opens = (phrase: string): boolean =>
		words.startsWith(phrase) && !/^\p{L}/u.test(words.slice(phrase.length, phrase.length + 2));
	return rate.some(opens) || rateBehind.some(opens);
}

/** What the figure itself makes likely: things are counted whole, parts of a million and rates have decimals. */
function leaning(prose: string, figure: Figure, language: LanguageTag | null): Role | null {
	const { quantity, style, noun } = figure;
	if (style.magnitude || quantity.unit === "%" || isRate(prose, figure, language)) return "decimal";
	return quantity.kind === "count" && noun ? "group" : null;
}

/** "4.800", "15.000": decimals that end on two zeros are seldom meant as decimals. */
const endsRound = ({ text }: Figure): boolean => /[.,]\d00(?!\d)/.test(text);

/** What the figure shows of the writer's marks: 1 for the decimal point, -1 for the decimal comma, 0 for nothing. */
function vote(figure: Figure, leans: Role | null): -1 | 0 | 1 {
	const mark = markOf(figure.style);
	if (mark !== "." && mark !== ",") return figure.style.decimal === "." ? 1 : figure.style.decimal === "," ? -1 : 0;
	const own = ownRole(figure);
	if (figure.otherwise && leans !== "group" && own === "decimal") return 0;
	const role = figure.otherwise && leans === "group" ? "group" : own;
	return (mark === ".") === (role === "decimal") ? 1 : -1;
}

function votesOf(texts: readonly ReadProse[]): (language: LanguageTag | null) => Votes {
	const counts = new Map<string, { decimalPoint: number; decimalComma: number }>();
	const keyOf = (language: LanguageTag | null): string => (language === null ? "" : baseOf(language));
	for (const { prose, language, reading } of texts) {
		const votes = counts.get(keyOf(language)) ?? { decimalPoint: 0, decimalComma: 0 };
		counts.set(keyOf(language), votes);
		for (const figure of reading.figures) {
			const shown = vote(figure, figure.otherwise && leaning(prose, figure, language));
			if (shown > 0) votes.decimalPoint++;
			if (shown < 0) votes.decimalComma++;
		}
	}
	return (language) => counts.get(keyOf(language)) ?? { decimalPoint: 0, decimalComma: 0 };
}

/** No figure speaks for itself. */
const without = ({ decimalPoint, decimalComma }: Votes, own: -1 | 0 | 1): Votes => ({
	decimalPoint: decimalPoint - Math.max(0, own),
	decimalComma: decimalComma - Math.max(0, -own),
});

/** What the writer's other numbers say the figure's mark is for; "mixed" where they disagree, null where there are none. */
function habit(figure: Figure, { decimalPoint, decimalComma }: Votes): Role | "mixed" | null {
	const [decimal, group] = markOf(figure.style) === "." ? [decimalPoint, decimalComma] : [decimalComma, decimalPoint];
	if (decimal + group === 0) return null;
	if (decimal < group * majority && group < decimal * majority) return "mixed";
	const against = ownRole(figure) === "group" && decimal > group && decimal < enoughAgainstLanguage;
	return against ? "mixed" : decimal > group ? "decimal" : "group";
}

/** The reading that the context supports; null where nothing decides, or what speaks for one is held by what speaks for the other. */
function roleOf(figure: Figure, leans: Role | null, habitual: Role | "mixed" | null): Role | null {
	const own = ownRole(figure);
	if (habitual === null) return own === "group" ? own : leans;
	if (habitual === "mixed") return leans;
	if (habitual === "group") return leans === "decimal" && own === "decimal" ? null : "group";
	if (leans === "decimal") return "decimal";
	if (leans === "group") return own === "group" ? "group" : null;
	return endsRound(figure) ? null : "decimal";
}

function settled(figure: Figure, role: Role | null): Figure {
	if (!figure.otherwise || role === null) return figure;
	return role === ownRole(figure)
		? { ...figure, otherwise: null }
		: { ...figure, ...figure.otherwise, otherwise: null };
}

/** The readings in the same order, each figure with the reading that holds, or with both. Pure. */
export function settleConventions(texts: readonly ReadProse[]): readonly Reading[] {
	const isOpen = ({ reading }: ReadProse): boolean => reading.figures.some((figure) => figure.otherwise !== null);
	if (!texts.some(isOpen)) return texts.map(({ reading }) => reading);
	const votesFor = votesOf(texts);
	return texts.map((text) => {
		if (!isOpen(text)) return text.reading;
		const { prose, language, reading } = text;
		const votes = votesFor(language);
		const figures = reading.figures.map((figure) => {
			if (!figure.otherwise) return figure;
			const leans = leaning(prose, figure, language);
			return settled(figure, roleOf(figure, leans, habit(figure, without(votes, vote(figure, leans)))));
		});
		return { ...reading, figures };
	});
}
