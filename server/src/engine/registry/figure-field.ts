// Takes a claim's `figure:` field; gives what it says of the figure: a quantity, or only a hedge, a unit, a noun.
// Numbers are read from their digits as written, never through binary fractions.

import type { Figure } from "../figures/figure.ts";
import { readFigures } from "../figures/read.ts";
import type { LanguageTag } from "../languages/language.ts";
import { currencyOf } from "../quantities/currencies.ts";
import { decimal, ONE, powerOfTen } from "../quantities/decimals.ts";
import type { Decimal, Kind, Qualifier, Quantity } from "../quantities/quantity.ts";
import { unitOf } from "../quantities/units.ts";
import { field, type TreeNode, textOf } from "./tree.ts";

/** What the field says; null parts are left to the statement. */
export interface FigureField {
	/** In the order to try: the same digits may be two numbers in two languages ("2.000"). */
	readonly quantities: readonly Quantity[];
	readonly qualifier: Qualifier | null;
	readonly unit: { readonly unit: string | null; readonly kind: Kind } | null;
	readonly noun: string | null;
	/** As written, for messages. */
	readonly text: string;
}

const qualifiers: readonly Qualifier[] = ["exact", "about", "at-least", "at-most", "more-than", "less-than"];

const bare = {
	kind: "count",
	value: null,
	min: null,
	max: null,
	qualifier: "exact",
	unit: null,
	vague: false,
} as const;

/** A plain decimal ("2000", "-0.5", "5.6e9") with the worth of its last digit; null for everything else. */
function plainNumber(text: string): { readonly value: Decimal; readonly step: Decimal } | null {
	const found = /^\+?(-?\d{1,60})(?:\.(\d{1,60}))?(?:[eE]([+-]?\d{1,2}))?$/.exec(text);
	if (!found) return null;
	const [, whole = "0", fraction = "", exponent = "0"] = found;
	const digits = fraction === "" ? whole : `${whole}.${fraction}`;
	return { value: decimal(`${digits}e${Number(exponent)}`), step: powerOfTen(Number(exponent) - fraction.length) };
}

/** The first figure in a text, read in each language; equal readings once. */
function readings(text: string, languages: readonly LanguageTag[]): Figure[] {
	return languages.flatMap((language) => readFigures(text, language).figures.slice(0, 1));
}

function readNumber(
	node: TreeNode | null,
	languages: readonly LanguageTag[],
): { value: Decimal; step: Decimal } | null {
	const text = textOf(node);
	if (text === null) return null;
	const quantity = readings(text, languages)[0]?.quantity;
	return plainNumber(text) ?? (quantity?.value ? { value: quantity.value, step: quantity.step } : null);
}

/** A unit by symbol or code, else by the word for it ("euros", "Kilometer"). */
function readUnit(text: string, languages: readonly LanguageTag[]): FigureField["unit"] {
	if (text === "%" || text === "[pp]") return { unit: text, kind: "percent" };
	if (currencyOf(text.toUpperCase())) return { unit: text.toUpperCase(), kind: "money" };
	const read = readings(`2 ${text}`, languages).find(({ quantity }) => quantity.unit !== null)?.quantity;
	if (read) return { unit: read.unit, kind: read.kind };
	return { unit: unitOf(text)?.symbol ?? text, kind: "measure" };
}

function fromFields(node: TreeNode, languages: readonly LanguageTag[]): FigureField {
	const [value, min, max] = ["value", "min", "max"].map((key) => readNumber(field(node, key), languages));
	const written = textOf(field(node, "qualifier"));
	const qualifier = qualifiers.find((one) => one === written) ?? null;
	const unitText = textOf(field(node, "unit"));
	const unit = unitText === null ? null : readUnit(unitText, languages);
	const noun = textOf(field(node, "noun"));
	const about = { ...bare, qualifier: qualifier ?? "exact", ...unit } as const;
	const quantity: Quantity | null = value
		? { ...about, value: value.value, step: value.step }
		: min && max
			? { ...about, min: min.value, max: max.value, step: min.step.lt(max.step) ? min.step : max.step }
			: null;
	const oneEnd = value || quantity ? null : (min ?? max);
	const bound: Quantity | null = oneEnd
		? { ...about, value: oneEnd.value, step: oneEnd.step, qualifier: min ? "at-least" : "at-most" }
		: null;
	const text = ["value", "min", "max"].flatMap((key) => textOf(field(node, key)) ?? []).join(" to ");
	return {
		quantities: [quantity ?? bound].filter((one) => one !== null),
		qualifier: qualifier ?? bound?.qualifier ?? null,
		unit,
		noun,
		text,
	};
}

function fromText(text: string, languages: readonly LanguageTag[]): FigureField {
	const read = readings(text, languages);
	const plain = plainNumber(text);
	const quantities: Quantity[] = read.map(({ quantity }) => quantity);
	if (plain) quantities.push({ ...bare, value: plain.value, step: plain.step.gt(ONE) ? ONE : plain.step });
	const hedge = quantities.find(({ qualifier }) => qualifier !== "exact")?.qualifier ?? null;
	return { quantities, qualifier: hedge, unit: null, noun: read.find(({ noun }) => noun)?.noun?.text ?? null, text };
}

/** Null where the field is absent; `quantities` is empty where it holds no number. */
export function readFigureField(node: TreeNode | null, languages: readonly LanguageTag[]): FigureField | null {
	if (!node || (node.kind === "scalar" && node.value === null)) return null;
	if (node.kind === "fields") return fromFields(node, languages);
	const text = textOf(node);
	return text === null ? null : fromText(text, languages);
}
