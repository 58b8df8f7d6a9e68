// Takes a figure or a source with what is on record of it; gives the lines of its source card. Plain words only: how they are
// marked up, and that nothing in them is taken for markup, is markup.ts's business.
import {
	type CheckedFigure,
	type Match,
	type Registry,
	type Source,
	sayInterval,
	sayQuantity,
} from "../engine/index.ts";
import type { Line, Part } from "./markup.ts";
import { webAddress } from "./web-address.ts";

const relations: Readonly<Record<Match["agreement"]["relation"], string>> = {
	supported: "agrees",
	"altered-qualifier": "same number, other hedge",
	"partial-range": "one end of the range on record",
	conflict: "does not agree",
	"unit-mismatch": "same number, other unit",
	incomparable: "cannot be compared",
};

const text = (value: string): Part => ({ kind: "text", text: value });
const strong = (value: string): Part => ({ kind: "strong", text: value });
const line = (label: string | null, ...parts: readonly Part[]): Line => ({ label, parts });

/** "around 2,000: between 1,800 and 2,200"; the interval is left out where it says the same again. */
function sayBoth(said: string, interval: Match["agreement"]["source"], unit: string | null): string {
	const allowed = interval ? sayInterval(interval, unit) : said;
	return allowed === said ? said : `${said} (${allowed})`;
}

function numbers({ figure }: CheckedFigure, { statement, agreement }: Match): Line[] {
	const record = statement.figure.quantity;
	// No rate leads from one currency to another: there the draft's side is in its own.
	const unit = figure.quantity.kind === "money" ? figure.quantity.unit : record.unit;
	const draft = sayBoth(sayQuantity(figure.quantity), agreement.draft, unit);
	return [
		line("On record", text(sayBoth(sayQuantity(record), agreement.source, record.unit))),
		line("In the draft", text(`${draft}: `), strong(relations[agreement.relation])),
	];
}

const publisherOf = ({ fields }: Source): string | null =>
	typeof fields.publisher === "string" ? fields.publisher : null;

/** "Water Board: J. Doe, “Wells in the valley”, Ministry of Water, 2025-06-30". */
function described(source: Source): Part[] {
	const { title, author, issued, short, key } = source;
	const name = short ?? author ?? title ?? key;
	const all = [author, title && `“${title}”`, publisherOf(source), issued];
	const rest = [...new Set(all)].filter((each) => each && each !== name);
	return [strong(name), ...(rest.length > 0 ? [text(`: ${rest.join(", ")}`)] : [])];
}

function linkOf({ url }: Source): Part[] {
	const address = webAddress(url);
	return address ? [text(" "), { kind: "link", text: address.host, href: address.href }] : [];
}

function sourceLines(label: string, keys: readonly string[], { sources }: Registry): Line[] {
	return keys.map((key) => {
		const source = sources.get(key);
		return source ? line(label, ...described(source), ...linkOf(source)) : line(label, text(key));
	});
}

function provenance({ claim }: Match, registry: Registry): Line[] {
	const { asOf, locator, quote } = claim;
	return [
		...sourceLines("Source", claim.sources, registry),
		...sourceLines("Reported by", claim.via, registry),
		...(locator ? [line("Where", text(locator))] : []),
		...(asOf ? [line("As of", text(asOf))] : []),
		...(quote ? [line("Quote", text(`“${quote.text}”`))] : []),
	];
}

function reasons({ attributions }: CheckedFigure, { ties, pinned, claim }: Match): Line[] {
	const words = [...new Set(ties.map((tie) => tie.words))].join(", ");
	const credited = [...new Set(attributions.map(({ reason }) => reason))].join("; ");
	return [
		line("Credited", text(credited || "to nobody yet")),
		line("Matched by", text(pinned ? `the comment “claim: ${claim.id}”` : words || "the figure alone")),
		line("Claim", { kind: "code", text: claim.id }),
	];
}

/** Of a figure: what is on record of it, or how it was read and that nothing is. */
export function figureCard(checked: CheckedFigure, registry: Registry): readonly Line[] {
	const { figure, match, refused } = checked;
	if (match)
		return [
			line(null, strong(match.statement.text)),
			...numbers(checked, match),
			...provenance(match, registry),
			...reasons(checked, match),
		];
	const noun = figure.noun ? ` ${figure.noun.text}` : "";
	const read = line("Read as", strong(`${sayQuantity(figure.quantity)}${noun}`));
	return refused
		? [read, line(null, text("A comment says that no claim on record is meant."))]
		: [read, line(null, text("Nothing is on record for this figure."))];
}

/** Of a source: who it is, and what is on record from it that figures of the draft are tied to. */
export function sourceCard(source: Source, says: readonly string[], registry: Registry): readonly Line[] {
	const said = says.slice(0, 3).map((each) => line("On record", text(each)));
	const { title, author, issued, kind } = source;
	const publisher = publisherOf(source);
	return [
		line(null, strong(source.short ?? author ?? title ?? source.key), ...(kind ? [text(` (${kind})`)] : [])),
		...(title ? [line("Title", text(title))] : []),
		...(author ? [line("By", text(author))] : []),
		...(publisher && publisher !== author ? [line("Publisher", text(publisher))] : []),
		...(issued ? [line("Date", text(issued))] : []),
		...(webAddress(source.url) ? [line("Link", ...linkOf(source).slice(1))] : []),
		...said,
		...(said.length > 0 ? [] : [line(null, text(claimsWords(source.key, registry)))]),
		line("Key", { kind: "code", text: source.key }),
	];
}

/** More claims are not looked through while somebody waits. */
const mostCounted = 5000;

function claimsWords(key: string, { claims }: Registry): string {
	if (claims.size > mostCounted) return "No figure of this draft is tied to it.";
	const count = [...claims.values()].filter(({ sources }) => sources.includes(key)).length;
	return count === 0
		? "No claim is on record from it."
		: `${count} ${count === 1 ? "claim is" : "claims are"} on record from it.`;
}
