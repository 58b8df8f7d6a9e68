// Takes a figure and the one on record; gives the edits that write the figure on record, or only its hedge, into
// the draft.
// Keeps the writer's own words where they say the same: a hedge of the same meaning, what joins the ends of a range.
import { startOf } from "../../figures/extent.ts";
import { linkBehind, writeHedged, writeQuantity } from "../../figures/write.ts";
import { languageFor } from "../../languages/index.ts";
import { writingFor } from "../../languages/writings.ts";
import { isRange, type Quantity } from "../../quantities/quantity.ts";
import { contains, cover, type Span, slice, span } from "../../text/span.ts";
import type { MatchedFigure, RuleContext } from "../rule.ts";
import type { CheckedFigure, Fix } from "../verdict.ts";
import { type Change, editsOf } from "./apply.ts";

/** The hedge words that the draft's language writes before the quantity; empty for an exact one. */
function hedgeFor(quantity: Quantity, { figure, language }: CheckedFigure): string {
	const hedged = writeHedged(quantity, figure.style, language);
	const plain = writeQuantity(quantity, figure.style, language);
	return hedged.endsWith(plain) ? hedged.slice(0, hedged.length - plain.length).trimEnd() : "";
}

/**
 * The number as the draft writes numbers; of a range for a range each end in its place, so that "between ... and"
 * stays.
 */
function numberFor(quantity: Quantity, { figure, block, language }: CheckedFigure): string {
	const plain = writeQuantity(quantity, figure.style, language);
	const [low, high, ...more] = plain.split(writingFor(language).to);
	if (!isRange(quantity) || !figure.ends || figure.bounds || high === undefined || more.length > 0) return plain;
	const [first, second] = figure.ends;
	return `${low}${slice(block.prose.text, span(first.end, second.start))}${high}`;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const small = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Words beside the figure with the white space that would be left doubled without them. */
function withGap(prose: string, words: Span, figure: Span): Span {
	if (words.end <= figure.start) {
		const between = prose.slice(words.end, figure.start);
		return span(words.start, figure.start - between.trimStart().length);
	}
	return span(figure.end + prose.slice(figure.end, words.start).trimEnd().length, words.end);
}

const longestOpener = 12;

/** "between", "von": what opens a range stands before it and its hedges, and goes when one number takes its place. */
function openerOf({ figure, block, language }: CheckedFigure): Span | null {
	const start = startOf(figure);
	const before = block.prose.text.slice(Math.max(0, start - longestOpener), start).trimEnd();
	const word = /\p{L}+$/u.exec(before)?.[0] ?? "";
	const { between, from } = languageFor(language).lexicon();
	if (!between.has(word.toLowerCase()) && !from.has(word.toLowerCase())) return null;
	const at = block.prose.text.lastIndexOf(word, start - 1);
	return span(at, at + word.length);
}

/** Number and hedge as wanted: the new hedge takes the place of the first one before the figure, all others go. */
function changed(checked: CheckedFigure, number: string, hedge: string): readonly Change[] {
	const { figure, block, sentence } = checked;
	const outside = figure.hedges.map((each) => each.span).filter((each) => !contains(figure.span, each));
	const before = hedge === "" ? undefined : outside.find((each) => each.end <= figure.span.start);
	// What opens a sentence is large where the writer had it so; a table cell opens small.
	const isLarge = (at: number): boolean => at === sentence.start && !/^\p{Ll}/u.test(block.prose.text.slice(at));
	const opens = (at: number) => (isLarge(at) && !block.cell ? capital : (text: string) => text);
	const lead = hedge === "" || before ? "" : `${opens(figure.span.start)(hedge)} `;
	const body = lead !== "" && figure.style.words ? small(number) : number;
	const gone = outside.filter((each) => each !== before);
	return [
		...(before ? [{ at: before, text: opens(before.start)(hedge) }] : []),
		...gone.map((each) => ({ at: withGap(block.prose.text, each, figure.span), text: "" })),
		{ at: figure.span, text: lead + body },
	];
}

/** "15 millions de soldats" made "15 000 soldats": the link before the noun comes and goes with the magnitude. */
function linkChange({ figure, block, language }: CheckedFigure, number: string): readonly Change[] {
	const { noun, quantity, span: place } = figure;
	if (!noun || quantity.unit !== null || noun.span.start <= place.end) return [];
	const words = slice(block.prose.text, span(place.end, noun.span.end));
	const start = place.end + words.length - words.trimStart().length;
	if (start === place.end) return [];
	const { was, wanted } = linkBehind(number, words.trimStart(), language);
	return [{ at: span(start, start + was.length), text: wanted }];
}

/** What to change so that the draft says `number` with the hedge on record; hedges of the same meaning are kept. */
function changesFor(checked: CheckedFigure, onRecord: Quantity, number: string): readonly Change[] {
	const { figure, block } = checked;
	const same = figure.quantity.qualifier === onRecord.qualifier;
	const linked = linkChange(checked, number);
	const hedged = same ? [{ at: figure.span, text: number }] : changed(checked, number, hedgeFor(onRecord, checked));
	const opener = isRange(figure.quantity) && !isRange(onRecord) ? openerOf(checked) : null;
	const opened = opener ? [{ at: withGap(block.prose.text, opener, figure.span), text: "" }, ...hedged] : hedged;
	const prose = block.prose.text;
	return [...opened, ...linked]
		.filter(({ at, text }) => slice(prose, at) !== text)
		.sort((a, b) => a.at.start - b.at.start);
}

/** The figure with its hedges as it will stand in the draft. */
function result({ figure, block }: CheckedFigure, changes: readonly Change[]): string {
	const whole = figure.hedges.reduce((all, hedge) => cover(all, hedge.span), figure.span);
	let at = whole.start;
	let out = "";
	for (const change of changes.filter(({ at: { start } }) => start <= whole.end)) {
		out += block.prose.text.slice(at, change.at.start) + change.text;
		at = Math.max(at, change.at.end);
	}
	return (out + block.prose.text.slice(at, whole.end)).trim();
}

const onRecordOf = ({ match }: MatchedFigure): Quantity => match.statement.figure.quantity;

type Title = "writeRecorded" | "writeOther" | "writeRange";

function rewrite(
	checked: CheckedFigure,
	wanted: Quantity,
	{ draft, wording }: RuleContext,
	{ title, ...how }: { readonly title: Title } & Pick<Fix, "kind" | "preferred">,
): readonly Fix[] {
	const changes = changesFor(checked, wanted, numberFor(wanted, checked));
	const edits = editsOf(draft, checked.block, changes);
	return edits.length > 0
		? [{ ...how, title: wording.fixes[title](wording.figures.quoted(result(checked, changes))), edits }]
		: [];
}

/** The figure on record in the draft's way of writing numbers. */
export const replace = (found: MatchedFigure, context: RuleContext): readonly Fix[] =>
	rewrite(found.figure, onRecordOf(found), context, {
		title: "writeRecorded",
		kind: "replace",
		preferred: true,
	});

/** The figure of another place of the draft; which of the two is right is the writer's to say. */
export const repeat = (checked: CheckedFigure, { figure }: CheckedFigure, context: RuleContext): readonly Fix[] =>
	rewrite(checked, figure.quantity, context, {
		title: "writeOther",
		kind: "replace",
		preferred: false,
	});

/** The whole range for its one end. */
export const complete = (found: MatchedFigure, context: RuleContext): readonly Fix[] =>
	rewrite(found.figure, onRecordOf(found), context, {
		title: "writeRange",
		kind: "complete",
		preferred: true,
	});

/** The hedge on record before the writer's own number; where the number itself is another, `replace` mends it. */
export function requalify(found: MatchedFigure, { draft, wording }: RuleContext): readonly Fix[] {
	const changes = changesFor(found.figure, onRecordOf(found), found.figure.figure.text);
	const edits = editsOf(draft, found.figure.block, changes);
	const title = wording.fixes.hedge(wording.figures.quoted(result(found.figure, changes)));
	return edits.length > 0 ? [{ title, kind: "requalify", edits, preferred: true }] : [];
}
