// Takes a language; gives figures composed by its grammar (grammars.ts, spell.ts) with what they mean. Never one that has two
// readings: no year, no left end that would take over the right one's magnitude.
import fc from "fast-check";
import type { Qualifier } from "../../server/src/engine/quantities/quantity.ts";
import { type Grammar, grammars } from "./grammars.ts";
import { spell } from "./spell.ts";

export interface Composed {
	/** Hedge or "between", what stands before the figure. */
	readonly before: string;
	readonly figure: string;
	/** The counted noun. */
	readonly behind: string;
	readonly expected: {
		readonly value: number | null;
		readonly min: number | null;
		readonly max: number | null;
		readonly unit: string | null;
		readonly qualifier: Qualifier;
	};
}

interface Written {
	readonly text: string;
	readonly value: number;
	readonly words: boolean;
	/** A magnitude in full ends it, before which the link stands. */
	readonly linked: boolean;
	readonly power: number;
	/** Between groups of three. */
	readonly mark: string;
}

interface Measure {
	readonly text: string;
	readonly unit: string | null;
	readonly before: boolean;
}

const pairs = (table: string): (readonly [string, string])[] =>
	table.split(", ").map((pair) => {
		const [text = "", means = ""] = pair.split("=");
		return [text.replace("_", " "), means] as const;
	});

const grouped = (value: number, mark: string): string =>
	mark === "" || value < 1000 ? String(value) : String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);

/** From 11 tenths up: "1,1", "12". */
const inTenths = (tenths: number, decimal: string): string =>
	Math.floor(tenths / 10) + (tenths % 10 === 0 ? "" : decimal + (tenths % 10));

const small = fc.oneof(
	fc.integer({ min: 2, max: 99 }),
	fc.integer({ min: 100, max: 999 }),
	fc.integer({ min: 2100, max: 999_999 }),
);
const tenths = fc.integer({ min: 11, max: 9999 });
const plain = { words: false, linked: false, power: 0, mark: "" };

function numbers(language: string, { group, decimal, magnitudes }: Grammar): fc.Arbitrary<Written> {
	// In several languages one at the end is their article, too.
	const spelled = fc
		.oneof(small, fc.integer({ min: 2_000_000, max: 999_999_999 }))
		.filter((value) => value % 1000 !== 1 && Math.floor(value / 1e6) !== 1);
	return fc.oneof(
		spelled.map((value) => ({
			text: spell[language]?.(value) ?? "",
			value,
			words: true,
			linked: value % 1e6 === 0,
			power: 0,
			mark: "",
		})),
		fc
			.tuple(small, fc.constantFrom(...group))
			.map(([value, mark]) => ({ ...plain, text: grouped(value, mark), value, mark })),
		tenths.map((value) => ({ ...plain, text: inTenths(value, decimal), value: value / 10 })),
		fc.tuple(tenths, fc.constantFrom(...pairs(magnitudes))).map(([value, [text, power]]) => ({
			text: `${inTenths(value, decimal)} ${text}`,
			value: Math.round(value * 10 ** (Number(power) - 1)),
			words: false,
			linked: /\p{L}{4}/u.test(text),
			power: Number(power),
			mark: "",
		})),
	);
}

const measures = ({ units, signs }: Grammar): fc.Arbitrary<Measure> =>
	fc.oneof(
		fc.constant({ text: "", unit: null, before: false }),
		fc.constantFrom(...pairs(units)).map(([text, unit]) => ({ text, unit, before: false })),
		fc.constantFrom(...pairs(signs)).map(([text, unit]) => ({ text, unit, before: true })),
	);

/** `last`: the unit behind stands once, behind the last end of a range. */
function measured({ link }: Grammar, { text, linked }: Written, measure: Measure, last: boolean): string {
	if (measure.before) return measure.text + text;
	if (measure.unit === null || !last) return text;
	return text + (linked && measure.unit !== "%" ? link : " ") + measure.text;
}

/** What a number goes with: no sign before words, no percent of millions. */
const goesWith = ({ words, value }: Written, { before, unit }: Measure): boolean =>
	!(words && before) && !(unit === "%" && value >= 1e5);

const qualifiers: readonly Qualifier[] = ["about", "at-least", "at-most", "more-than", "less-than"];

function singles(grammar: Grammar, number: fc.Arbitrary<Written>): fc.Arbitrary<Composed> {
	const hedges = grammar.hedges.split(", ").map((text, at) => [`${text} `, qualifiers[at] as Qualifier] as const);
	const hedge = fc.constantFrom(["", "exact"] as const, ...hedges);
	return fc
		.tuple(number, measures(grammar), hedge)
		.filter(([written, measure]) => goesWith(written, measure))
		.map(([written, measure, [before, qualifier]]) => ({
			before,
			figure: measured(grammar, written, measure, true),
			behind: measure.unit === null ? (written.linked ? grammar.link : " ") + grammar.noun : "",
			expected: { value: written.value, min: null, max: null, unit: measure.unit, qualifier },
		}));
}

/** Both ends in words or both in digits grouped alike, both with a magnitude or both without. */
const areAlike = (low: Written, high: Written): boolean =>
	low.value < high.value && low.words === high.words && low.power > 0 === high.power > 0 && low.mark === high.mark;

function ranges(grammar: Grammar, number: fc.Arbitrary<Written>): fc.Arbitrary<Composed> {
	const { to, between } = grammar;
	const joins = fc.constantFrom(between, ...to.map((join) => ["", join] as const));
	return fc
		.tuple(number, number, measures(grammar), joins)
		.filter(([low, high, measure, [before, join]]) => {
			// "And" joins the words of one number, too.
			const spelledAlike = !low.words || (before === "" && join !== "–" && low.value >= 1e6 === high.value >= 1e6);
			return areAlike(low, high) && spelledAlike && goesWith(low, measure) && goesWith(high, measure);
		})
		.map(([low, high, measure, [before, join]]) => ({
			before,
			figure: measured(grammar, low, measure, false) + join + measured(grammar, high, measure, true),
			behind: measure.unit === null ? (high.linked ? grammar.link : " ") + grammar.noun : "",
			expected: { value: null, min: low.value, max: high.value, unit: measure.unit, qualifier: "exact" },
		}));
}

export function composed(language: string): fc.Arbitrary<Composed> {
	const grammar = grammars[language] as Grammar;
	const number = numbers(language, grammar);
	return fc.oneof(
		{ weight: 3, arbitrary: singles(grammar, number) },
		{ weight: 1, arbitrary: ranges(grammar, number) },
	);
}
