// Takes a language's form; gives it with its spellings without accents too, as keyboards without them write: "millon".
// Never for languages whose marks make another letter (ü, ö); they leave `unaccented` out of their form.
import type { FigureWords, Listed } from "./figure-words.ts";

const bare = (text: string): string =>
	text
		.normalize("NFD")
		.replace(/[\u0300-\u0327]/g, "")
		.normalize("NFC");

/** Short words are others without their accents: "dès" and "des", "metà" and "meta". */
const shortest = 5;

/** The spelling and, where it is long enough to be no other word, the same without accents; a known word stays what it is. */
function both(list: string, known: ReadonlySet<string>): string {
	const spellings = list.split(",").map((spelling) => spelling.trim());
	const plain = spellings.filter((spelling) => spelling.length >= shortest).map(bare);
	return [...new Set([...spellings, ...plain.filter((spelling) => !known.has(spelling))])].join(", ");
}

function listed<T>(lists: Listed<T>): Listed<T> {
	const known = new Set(lists.flatMap(([, list]) => list.split(",").map((spelling) => spelling.trim())));
	return lists.map(([means, list]) => [means, both(list, known)] as const);
}

const none: ReadonlySet<string> = new Set();

export function alsoUnaccented(form: FigureWords): FigureWords {
	const { numerals, units, hedges } = form;
	return {
		...form,
		numerals: {
			...numerals,
			cardinals: listed(numerals.cardinals),
			multipliers: listed(numerals.multipliers),
			denominators: listed(numerals.denominators),
			ordinals: listed(numerals.ordinals),
			vague: listed(numerals.vague),
			point: both(numerals.point, none),
			minus: both(numerals.minus, none),
		},
		units: {
			...units,
			units: listed(units.units),
			currencies: listed(units.currencies),
			before: listed(units.before ?? []),
		},
		hedges: { ...hedges, before: listed(hedges.before), behind: listed(hedges.behind) },
	};
}
