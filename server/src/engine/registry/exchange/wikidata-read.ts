// Takes JSON of Wikidata's data model, or of its simpler forms (an entity, a list of statements, a bare value); gives a claim for
// every quantity in it. Where no label states the number, the statement is made of label, property, amount and unit.
import { readFigures } from "../../figures/read.ts";
import type { LanguageTag } from "../../languages/language.ts";
import { decimal } from "../../quantities/decimals.ts";
import type { Decimal } from "../../quantities/quantity.ts";
import type { Wording } from "../../wording/wording.ts";
import type { NewStatement } from "../writing/additions.ts";
import { type Fields, type FoundClaim, type FoundSource, isFields, listOf, textIn } from "./exchange.ts";
import { propertyName, proseUnit, symbolOf } from "./wikidata-table.ts";

interface Amount {
	readonly value: Decimal;
	readonly low: Decimal | null;
	readonly high: Decimal | null;
	readonly unit: string;
}

/** "+2000", "-3.5"; null for all else. */
function numberIn(value: unknown): Decimal | null {
	const text = textIn(value);
	return text !== null && /^[+-]?\d{1,40}(?:\.\d{1,40})?$/.test(text) ? decimal(text.replace(/^\+/, "")) : null;
}

function amountIn(value: unknown): Amount | null {
	if (!isFields(value)) return null;
	const amount = numberIn(value.amount);
	if (!amount) return null;
	return {
		value: amount,
		low: numberIn(value.lowerBound),
		high: numberIn(value.upperBound),
		unit: textIn(value.unit) ?? "1",
	};
}

const valueIn = (snak: unknown): unknown =>
	isFields(snak) && isFields(snak.datavalue) ? snak.datavalue.value : isFields(snak) ? snak.value : undefined;

/** A statement with whatever stands around it. */
interface Placed {
	readonly statement: Fields;
	readonly amount: Amount;
	readonly property: string | null;
	readonly entity: Fields | null;
}

/** A statement, or the value itself. */
function placed(node: Fields, entity: Fields | null): Placed | null {
	const snak = isFields(node.mainsnak) ? node.mainsnak : node;
	const amount = amountIn(valueIn(snak)) ?? amountIn(snak);
	return amount && { statement: node, amount, property: textIn(snak.property), entity };
}

/** Everything with an amount, in the order of the file. An entity is what has labels or claims. Walked without recursion. */
function statementsIn(root: unknown): readonly Placed[] {
	const out: Placed[] = [];
	const waiting: { readonly node: unknown; readonly entity: Fields | null }[] = [{ node: root, entity: null }];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { node, entity } = next;
		const inside = Array.isArray(node) ? node : isFields(node) ? Object.values(node) : [];
		const found = isFields(node) ? placed(node, entity) : null;
		if (found) {
			out.push(found);
			continue;
		}
		const around = isFields(node) && (isFields(node.labels) || isFields(node.claims)) ? node : entity;
		for (const each of inside.toReversed())
			if (typeof each === "object" && each !== null) waiting.push({ node: each, entity: around });
	}
	return out;
}

const snaksOf = (holder: unknown, property: string): readonly unknown[] =>
	isFields(holder) ? listOf(holder[property]).map(valueIn) : [];

/** A date as far as its precision goes; text is taken as ISO. */
function dateIn(value: unknown): string | null {
	const text = textIn(isFields(value) ? value.time : value);
	const found = /^\+?(\d{4})-(\d{2})-(\d{2})/.exec(text ?? "");
	if (!found) return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.exec(text ?? "")?.[0] ?? null;
	const precision = isFields(value) && typeof value.precision === "number" ? value.precision : 11;
	const parts = found.slice(1, 4).filter((part, index) => index === 0 || (precision >= 9 + index && part !== "00"));
	return precision < 9 ? null : parts.join("-");
}

const wordsIn = (value: unknown): string | null => textIn(isFields(value) ? value.text : value);

function sourceIn(reference: unknown): FoundSource | null {
	const snaks = isFields(reference) ? (reference.snaks ?? reference) : null;
	const first = (property: string): unknown => snaksOf(snaks, property)[0];
	const author = wordsIn(first("P2093"));
	const statedIn = first("P248");
	const item = textIn(isFields(statedIn) ? statedIn.id : statedIn);
	const url = wordsIn(first("P854"));
	const fields: Fields = {
		title: wordsIn(first("P1476")) ?? (item === null ? null : `Wikidata ${item}`),
		author: author === null ? null : [{ literal: author }],
		issued: dateIn(first("P577")),
		URL: url ?? (item === null ? null : `https://www.wikidata.org/wiki/${item}`),
		short: wordsIn(first("P1813")),
	};
	return Object.values(fields).some((value) => value !== null) ? { key: null, fields } : null;
}

function labelsOf(entity: Fields | null): readonly NewStatement[] {
	const labels = isFields(entity?.labels) ? Object.values(entity.labels) : [];
	return labels.flatMap((label) => {
		const text = textIn(isFields(label) ? label.value : label);
		return text === null ? [] : [{ text, language: isFields(label) ? textIn(label.language) : null }];
	});
}

/** Does the label say the number: itself, or the range around it? */
function states({ text, language }: NewStatement, { value, low, high }: Amount): boolean {
	const { figures } = readFigures(text, language);
	return figures.some(({ quantity }) =>
		quantity.value ? quantity.value.eq(value) : !!low && !!high && !!quantity.min?.eq(low) && !!quantity.max?.eq(high),
	);
}

function sentenceOf(
	{ amount, property, entity }: Placed,
	symbol: string | null,
	fallback: LanguageTag | null,
): NewStatement {
	const [label] = labelsOf(entity);
	const what = [label?.text ?? textIn(entity?.id), property === null ? null : propertyName(property)]
		.filter(Boolean)
		.join(", ");
	const hedged = amount.low && amount.high && !amount.low.eq(amount.high);
	const unit = symbol === null ? "" : ` ${proseUnit(symbol)}`;
	// The names of properties are English, and so is the sentence.
	return {
		text: `${what}: ${hedged ? "about " : ""}${amount.value.toFixed()}${unit}`,
		language: property ? "en" : fallback,
	};
}

const rankIn = (value: unknown): string | null => (value === "preferred" || value === "deprecated" ? value : null);

function claimFrom(one: Placed, index: number, language: LanguageTag | null, { exchange }: Wording): FoundClaim {
	const { statement, amount, entity } = one;
	const symbol = symbolOf(amount.unit);
	const said = labelsOf(entity).filter((label) => states(label, amount));
	const hasWords = said.length > 0 || entity !== null || one.property !== null;
	const statements = said.length > 0 ? said : hasWords ? [sentenceOf(one, symbol ?? null, language)] : [];
	const id = textIn(entity?.id);
	const reference = listOf(statement.references)[0];
	const snaks = isFields(reference) ? (reference.snaks ?? reference) : null;
	const quote = snaksOf(snaks, "P1683")[0];
	const quoted = wordsIn(quote);
	const quoteLanguage = isFields(quote) ? textIn(quote.language) : null;
	const isSeveral = said.some(({ text, language: tag }) => readFigures(text, tag).figures.length > 1);
	return {
		place: exchange.place.quantity(index + 1),
		id: id !== null && !/^[QPL]\d+$/.test(id) ? id : null,
		statements,
		sources: listOf(statement.references).flatMap((each) => sourceIn(each) ?? []),
		fields: {
			figure: isSeveral
				? amount.low && amount.high && !said.some((label) => states(label, { ...amount, low: null, high: null }))
					? { min: amount.low.toFixed(), max: amount.high.toFixed() }
					: amount.value.toFixed()
				: null,
			asOf: dateIn(snaksOf(statement.qualifiers, "P585")[0]),
			locator: wordsIn(snaksOf(snaks, "P304")[0]),
			quote:
				quoted === null
					? null
					: quoteLanguage === null || quoteLanguage === "und"
						? quoted
						: { text: quoted, lang: quoteLanguage },
			rank: rankIn(statement.rank),
		},
		notes: symbol === undefined ? [exchange.unknownUnit(amount.unit)] : [],
	};
}

export const quantitiesIn = (root: unknown, language: LanguageTag | null, wording: Wording): readonly FoundClaim[] =>
	statementsIn(root).map((one, index) => claimFrom(one, index, language, wording));
