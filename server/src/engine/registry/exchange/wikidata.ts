// Claims as quantities of Wikidata's data model (https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON): amount with bounds, unit,
// point in time, rank, references. Each claim is written as an entity of its own whose labels are its statements.
import { decimal, divide } from "../../quantities/decimals.ts";
import { intervalOf } from "../../quantities/interval.ts";
import type { Decimal, Quantity } from "../../quantities/quantity.ts";
import { wordingFor } from "../../wording/index.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Claim, Registry, Source } from "../registry.ts";
import {
	type ExchangeFormat,
	type Fields,
	listOf,
	lost,
	type ReadExchange,
	type ReadOptions,
	readJson,
	unreadable,
	type WrittenExchange,
} from "./exchange.ts";
import { quantitiesIn } from "./wikidata-read.ts";
import { unitUrl } from "./wikidata-table.ts";

const signed = (value: Decimal): string => `${value.lt(0) ? "" : "+"}${value.toFixed()}`;

/** The middle of a range; a bound's own number. */
function amountOf({ value, min, max }: Quantity): Decimal {
	if (value) return value;
	if (min && max) return divide(min.plus(max), decimal(2)) ?? min;
	return min ?? max ?? decimal(0);
}

/** Both ends or none: Wikidata has no half-open ones. */
function boundsOf(quantity: Quantity): Fields {
	const { low, high } =
		quantity.qualifier === "about" ? intervalOf(quantity) : { low: quantity.min, high: quantity.max };
	return low && high ? { upperBound: signed(high), lowerBound: signed(low) } : {};
}

const snak = (property: string, type: string, value: unknown): Fields => ({
	snaktype: "value",
	property,
	datavalue: { value, type },
});

const calendar = "http://www.wikidata.org/entity/Q1985727";

/** Precision: 9 a year, 10 a month, 11 a day. */
function timeSnak(property: string, date: string): Fields {
	const parts = date.split("-");
	const time = `+${parts[0]}-${parts[1] ?? "00"}-${parts[2] ?? "00"}T00:00:00Z`;
	const precision = 8 + parts.length;
	return snak(property, "time", { time, timezone: 0, before: 0, after: 0, precision, calendarmodel: calendar });
}

const words = (property: string, text: string, language: string): Fields =>
	snak(property, "monolingualtext", { text, language });

const byProperty = (snaks: readonly Fields[]): Fields =>
	Object.fromEntries(
		[...new Set(snaks.map(({ property }) => property as string))].map((property) => [
			property,
			snaks.filter((one) => one.property === property),
		]),
	);

function referenceOf({ url, title, issued, author, short, fields }: Source, { locator, quote }: Claim): Fields {
	const language = typeof fields.language === "string" ? fields.language : "und";
	const snaks = [
		...(url === null ? [] : [snak("P854", "string", url)]),
		...(title === null ? [] : [words("P1476", title, language)]),
		...(author === null ? [] : [snak("P2093", "string", author)]),
		...(short === null ? [] : [words("P1813", short, language)]),
		...(issued === null ? [] : [timeSnak("P577", issued)]),
		...(locator === null ? [] : [snak("P304", "string", locator)]),
		...(quote === null ? [] : [words("P1683", quote.text, quote.language ?? "und")]),
	];
	return { snaks: byProperty(snaks) };
}

function entityOf(claim: Claim, { sources }: Registry): Fields {
	const quantity = claim.statements[0]?.figure.quantity as Quantity;
	const value = { amount: signed(amountOf(quantity)), unit: unitUrl(quantity.unit) ?? "1", ...boundsOf(quantity) };
	const references = claim.sources.flatMap((key) => sources.get(key) ?? []).map((source) => referenceOf(source, claim));
	const statement = {
		mainsnak: snak("P1114", "quantity", value),
		type: "statement",
		rank: claim.rank,
		...(claim.asOf === null ? {} : { qualifiers: byProperty([timeSnak("P585", claim.asOf)]) }),
		references,
	};
	const labels = claim.statements.map(({ language, text }) => [language, { language, value: text }]);
	return { type: "item", id: claim.id, labels: Object.fromEntries(labels), claims: { P1114: [statement] } };
}

const hedges = new Set(["at-least", "at-most", "more-than", "less-than"]);
const without = ["via", "also", "supersededBy", "disputes", "note", "figure"];

function lostOf({ statements: [statement], fields = {} }: Claim, { exchange: { lost } }: Wording): string[] {
	const { unit = null, qualifier = "exact" } = statement?.figure.quantity ?? {};
	return [
		...(unitUrl(unit) === null ? [lost.unit(unit)] : []),
		...(hedges.has(qualifier) ? [lost.hedge(qualifier)] : []),
		...without.filter((name) => name in fields).map((name) => lost.field(name)),
	];
}

function write(registry: Registry, wording: Wording = wordingFor()): WrittenExchange {
	const { exchange } = wording;
	const claims = [...registry.claims.values()];
	const entities = Object.fromEntries(claims.map((claim) => [claim.id, entityOf(claim, registry)]));
	return {
		text: `${JSON.stringify({ entities }, null, 2)}\n`,
		notes: [
			...lost(
				claims.flatMap((claim) => lostOf(claim, wording)),
				wording,
			),
			exchange.lost.keys,
			exchange.property,
		],
	};
}

function read(text: string, { language = null, wording = wordingFor() }: ReadOptions): ReadExchange {
	const { exchange } = wording;
	const json = readJson(text, wording);
	if ("problem" in json) return unreadable(json.problem);
	const found = quantitiesIn(json.value, language, wording);
	if (found.length > 0) return { found, problem: null, notes: [] };
	return unreadable(listOf(json.value).length === 0 ? exchange.empty : exchange.noQuantity);
}

export const wikidata: ExchangeFormat = { name: "wikidata", extensions: [], write, read };
