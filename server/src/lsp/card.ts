// Takes a figure or a source with what is on record of it; gives the lines of its source card. Plain words only: how they are
// marked up, and that nothing in them is taken for markup, is markup.ts's business.
import {
	type CheckedFigure,
	type Match,
	type Registry,
	type Source,
	sayInterval,
	sayQuantity,
	type Wording,
} from "../engine/index.ts";
import type { Line, Part } from "./markup.ts";
import { webAddress } from "./web-address.ts";

const text = (value: string): Part => ({ kind: "text", text: value });
const strong = (value: string): Part => ({ kind: "strong", text: value });
const line = (label: string | null, ...parts: readonly Part[]): Line => ({ label, parts });

/** "around 2,000: between 1,800 and 2,200"; the interval is left out where it says the same again. */
function sayBoth(said: string, interval: Match["agreement"]["source"], unit: string | null, wording: Wording): string {
	const allowed = interval ? sayInterval(interval, unit, wording) : said;
	return allowed === said ? said : `${said} (${allowed})`;
}

function numbers({ figure }: CheckedFigure, { statement, agreement }: Match, wording: Wording): Line[] {
	const { card: words } = wording;
	const record = statement.figure.quantity;
	// No rate leads from one currency to another: there the draft's side is in its own.
	const unit = figure.quantity.kind === "money" ? figure.quantity.unit : record.unit;
	const draft = sayBoth(sayQuantity(figure.quantity, wording), agreement.draft, unit, wording);
	return [
		line(words.onRecord, text(sayBoth(sayQuantity(record, wording), agreement.source, record.unit, wording))),
		line(words.inDraft, text(`${draft}: `), strong(words.relations[agreement.relation])),
	];
}

const publisherOf = ({ fields }: Source): string | null =>
	typeof fields.publisher === "string" ? fields.publisher : null;

/** "Water Board: J. Doe, “Wells in the valley”, Ministry of Water, 2025-06-30". */
function described(source: Source, { figures }: Wording): Part[] {
	const { title, author, issued, short, key } = source;
	const name = short ?? author ?? title ?? key;
	const all = [author, title && figures.quoted(title), publisherOf(source), issued];
	const rest = [...new Set(all)].filter((each) => each && each !== name);
	return [strong(name), ...(rest.length > 0 ? [text(`: ${rest.join(", ")}`)] : [])];
}

function linkOf({ url }: Source): Part[] {
	const address = webAddress(url);
	return address ? [text(" "), { kind: "link", text: address.host, href: address.href }] : [];
}

function sourceLines(label: string, keys: readonly string[], { sources }: Registry, wording: Wording): Line[] {
	return keys.map((key) => {
		const source = sources.get(key);
		return source ? line(label, ...described(source, wording), ...linkOf(source)) : line(label, text(key));
	});
}

/** Word for word, marks and case aside. */
const isSame = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();

function provenance({ claim, statement }: Match, registry: Registry, wording: Wording): Line[] {
	const { card: words, figures } = wording;
	const { asOf, locator, quote } = claim;
	return [
		...sourceLines(words.source, claim.sources, registry, wording),
		...sourceLines(words.reportedBy, claim.via, registry, wording),
		...(locator ? [line(words.where, text(locator))] : []),
		...(asOf ? [line(words.asOf, text(asOf))] : []),
		...(quote && !isSame(quote.text, statement.text) ? [line(words.quote, text(figures.quoted(quote.text)))] : []),
	];
}

function reasons({ attributions }: CheckedFigure, { ties, pinned, claim }: Match, { card, matching }: Wording): Line[] {
	const words = [...new Set(ties.map((tie) => tie.words))].join(", ");
	const credits = attributions.map((one) => matching.credited(one.words, matching.reaches[one.scope]));
	const credited = [...new Set(credits)].join("; ");
	return [
		line(card.credited, text(credited || card.toNobody)),
		line(card.matchedBy, text(pinned ? card.pin(claim.id) : words || matching.compared.figureAlone)),
		line(card.claim, { kind: "code", text: claim.id }),
	];
}

/** Of a figure: what is on record of it, or how it was read and that nothing is. */
export function figureCard(checked: CheckedFigure, registry: Registry, wording: Wording): readonly Line[] {
	const { card: words } = wording;
	const { figure, match, refused } = checked;
	if (match)
		return [
			line(null, strong(match.statement.text)),
			...numbers(checked, match, wording),
			...provenance(match, registry, wording),
			...reasons(checked, match, wording),
		];
	const noun = figure.noun ? ` ${figure.noun.text}` : "";
	const read = line(words.readAs, strong(`${sayQuantity(figure.quantity, wording)}${noun}`));
	return refused ? [read, line(null, text(words.refused))] : [read, line(null, text(words.nothing))];
}

/** Of a source: who it is, and what is on record from it that figures of the draft are tied to. */
export function sourceCard(
	source: Source,
	says: readonly string[],
	registry: Registry,
	{ card: words }: Wording,
): readonly Line[] {
	const said = says.slice(0, 3).map((each) => line(words.onRecord, text(each)));
	const { title, author, issued, kind } = source;
	const publisher = publisherOf(source);
	return [
		line(null, strong(source.short ?? author ?? title ?? source.key), ...(kind ? [text(` (${kind})`)] : [])),
		...(title ? [line(words.title, text(title))] : []),
		...(author ? [line(words.by, text(author))] : []),
		...(publisher && publisher !== author ? [line(words.publisher, text(publisher))] : []),
		...(issued ? [line(words.date, text(issued))] : []),
		...(webAddress(source.url) ? [line(words.link, ...linkOf(source).slice(1))] : []),
		...said,
		...(said.length > 0 ? [] : [line(null, text(claimsWords(source.key, registry, words)))]),
		line(words.key, { kind: "code", text: source.key }),
	];
}

/** More claims are not looked through while somebody waits. */
const mostCounted = 5000;

function claimsWords(key: string, { claims }: Registry, words: Wording["card"]): string {
	if (claims.size > mostCounted) return words.notTied;
	const count = [...claims.values()].filter(({ sources }) => sources.includes(key)).length;
	return words.claims(count);
}
