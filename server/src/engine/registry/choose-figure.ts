// Takes the figures of a statement; gives the one the claim is about where nobody said which.
// A sentence states one thing and tells the rest around it: ages, spans of time, shares and totals are the rest.
import { startOf } from "../figures/extent.ts";
import type { Figure } from "../figures/figure.ts";
import { languageFor } from "../languages/index.ts";
import type { LanguageTag } from "../languages/language.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { slice, span } from "../text/span.ts";

const leading: ReadonlySet<Quantity["kind"]> = new Set(["money", "percent", "measure", "count"]);

/** What stands before a whole that the stated figure is a part of: "of the 80 wells, 31 are dry", "31 der 80 Brunnen". */
const wholes =
	/(?:^(?:of|von)|\b(?:of|among|out of) (?:the|its|their|all|these|those)|\bout of|\b(?:von|unter) (?:den|insgesamt|diesen|allen)|\d der)\s+$/i;

const reach = 30;

function isWhole(text: string, figure: Figure): boolean {
	const start = startOf(figure);
	return wholes.test(slice(text, span(Math.max(0, start - reach), start)));
}

/** "A two-bedroom home", "einer 3-Zimmer-Wohnung": tells of what kind the thing is. */
const isModifier = (text: string, { span: { end } }: Figure): boolean => /^[-‐‑]\p{L}/u.test(text.slice(end, end + 2));

/** "Three Forks Electric": where nouns are written small, a number word with capitals behind it is a name's. */
const isNamed = (text: string, { span: { start, end }, style }: Figure): boolean =>
	style.words && /^\p{Lu}/u.test(text.slice(start, end)) && /^\s\p{Lu}/u.test(text.slice(end, end + 2));

/** The figures that may be meant, in order: each test is let go where it would leave none. */
export function candidates(text: string, language: LanguageTag, figures: readonly Figure[]): readonly Figure[] {
	const { capitalNouns } = languageFor(language).grammar;
	const tests = [
		(figure: Figure) => capitalNouns || !isNamed(text, figure),
		({ quantity }: Figure) => !quantity.vague,
		({ quantity }: Figure) => leading.has(quantity.kind),
		({ quantity, style }: Figure) => !(style.words && quantity.value?.eq(1)),
		(figure: Figure) => !isModifier(text, figure),
		(figure: Figure) => !isWhole(text, figure),
	];
	return tests.reduce((left, test) => {
		const kept = left.filter(test);
		return kept.length > 0 ? kept : left;
	}, figures);
}

const sameNumber = (a: Quantity["value"], b: Quantity["value"]): boolean => (a && b ? a.eq(b) : a === b);

/** Same numbers; hedges, precision and units aside. */
export const sameNumbers = (a: Quantity, b: Quantity): boolean =>
	sameNumber(a.value, b.value) && sameNumber(a.min, b.min) && sameNumber(a.max, b.max);

export const sameQuantity = (a: Quantity, b: Quantity): boolean => sameNumbers(a, b) && a.unit === b.unit;
