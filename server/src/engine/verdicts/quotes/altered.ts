// Takes a draft with what was read in it; gives the quotations whose words differ from those on record, and where.
// Silence is cheap: what shares too few words with a record is something else that was said, and what somebody else says is theirs.
import type { Block } from "../../draft/draft.ts";
import { toSource } from "../../text/offset-map.ts";
import { contains, cover, type Span, span } from "../../text/span.ts";
import type { RuleContext, Subject } from "../rule.ts";
import { sentenceAt } from "../sentences.ts";
import type { CheckedFigure } from "../verdict.ts";
import { type Alignment, align, type Difference } from "./align.ts";
import { isForeign, type QuoteBook, quoteBookOf, type Recorded } from "./book.ts";
import { quotationsIn } from "./quotations.ts";
import { type Quoted, quotedIn } from "./quoted-words.ts";
import { type Speakers, speakersOf } from "./speakers.ts";

export interface Altered extends Subject {
	readonly quoted: Quoted;
	readonly recorded: Recorded;
	readonly differences: readonly Difference[];
	/** The record's owner is named; else the words alone tell whose they are. */
	readonly credited: boolean;
}

interface Compared {
	readonly quoted: Quoted;
	readonly recorded: Recorded;
	readonly alignment: Alignment;
}

/** Share of the telling words that must be on record, and how many: of one whose source is named, and of one that nobody is named for. */
const enough = { credited: 0.5, uncredited: 0.6, words: 4, rare: 4 } as const;

/** So many words of a foreign quotation must be the same, small ones too: then it is quoted as it was said. */
const verbatim = 0.7;

const sizeOf = ({ quoted, recorded }: Difference): number => Math.max(quoted[1] - quoted[0], recorded[1] - recorded[0]);

/** The two are one saying, more or less. */
function isOne({ quoted, recorded, alignment }: Compared, language: string | null): boolean {
	const { same, sameRare, held, heldRare, differences } = alignment;
	if (isForeign(recorded, language) && same < verbatim * held) return false;
	const changed = differences.reduce((sum, difference) => sum + sizeOf(difference), 0);
	// Words that changed places are on record too.
	const onRecord = new Set(recorded.words.map(({ key }) => key));
	const shared = quoted.words.filter(({ rare, key }) => rare && onRecord.has(key)).length;
	const tells = sameRare >= 2 || (sameRare >= 1 && same >= enough.words);
	return tells && same >= 3 && shared >= enough.credited * heldRare && changed <= same && quoted.words.length >= 3;
}

function compare(quoted: Quoted, language: string | null, book: QuoteBook): readonly Compared[] {
	return book.candidates(quoted.words).flatMap((recorded): Compared[] => {
		const alignment = align(quoted.words, recorded.words);
		const compared = alignment && { quoted, recorded, alignment };
		return compared && isOne(compared, language) ? [compared] : [];
	});
}

/** Fewest words changed first. */
const byCloseness = (a: Compared, b: Compared): number =>
	b.alignment.same - a.alignment.same || a.alignment.differences.length - b.alignment.differences.length;

/** The figures of a quotation's block that are tied to a claim. */
type TiedIn = (quoted: Quoted) => readonly CheckedFigure[];

function tiedFigures({ figures }: RuleContext): TiedIn {
	const byBlock = new Map<number, CheckedFigure[]>();
	for (const checked of figures) {
		if (!checked.match) continue;
		const known = byBlock.get(checked.block.index);
		if (known) known.push(checked);
		else byBlock.set(checked.block.index, [checked]);
	}
	return ({ block }) => byBlock.get(block.index) ?? [];
}

/** A figure of the claim stands in the quotation's sentence: the writer has this record before them. */
const holdsFigure = ({ quoted, recorded }: Compared, tiedIn: TiedIn): boolean =>
	tiedIn(quoted).some(
		({ figure, sentence, match }) =>
			recorded.claims.has(match?.claim.id ?? "") &&
			quoted.parts.some((part) => contains(part, figure.span) || contains(sentence, part)),
	);

/**
 * True where the record's owner is named, false where nobody is and the words alone tell whose they are; null where they are not
 * this record's. Inside another quotation whoever is named says the outer one.
 */
function creditOf(compared: Compared, speakers: Speakers | undefined, tiedIn: TiedIn): boolean | null {
	const { alignment, recorded, quoted } = compared;
	if ([...recorded.owners].some((key) => speakers?.known.has(key)) || holdsFigure(compared, tiedIn)) return true;
	const { sameRare, heldRare } = alignment;
	if (!speakers?.alone && !quoted.within) return null;
	return sameRare < enough.rare || sameRare < enough.uncredited * heldRare ? null : false;
}

/** Where a difference stands, in prose; of words left out, the words around the gap. */
export function placeOf({ words }: Quoted, { quoted: [from, to] }: Difference): Span {
	const [first, last] = from < to ? [words[from], words[to - 1]] : [words[from - 1] ?? words[from], words[from]];
	const place = first ?? last;
	return place ? cover(place.span, (last ?? place).span) : span(0, 0);
}

/** Numbers that are tied to a claim are the figure rules' to tell. */
function isFigure(quoted: Quoted, tied: readonly CheckedFigure[]): (difference: Difference) => boolean {
	const isTied = (at: Span): boolean => tied.some(({ figure }) => contains(figure.span, at));
	return ({ quoted: [from, to] }) => from < to && quoted.words.slice(from, to).every(({ span: at }) => isTied(at));
}

/** Headings do without articles and their like. */
const isShortened = ({ words }: Recorded, { quoted, recorded }: Difference): boolean =>
	quoted[0] === quoted[1] && words.slice(...recorded).every(({ rare }) => !rare);

function subjectOf({ quoted, recorded, alignment }: Compared, tiedIn: TiedIn, credited: boolean): readonly Altered[] {
	const isTold = isFigure(quoted, tiedIn(quoted));
	const differences = alignment.differences.filter(
		(difference) => !isTold(difference) && !(quoted.block.kind === "heading" && isShortened(recorded, difference)),
	);
	const [first, ...more] = differences.map((difference) => placeOf(quoted, difference));
	if (!first) return [];
	const { block } = quoted;
	const at = more.reduce(cover, first);
	const place = { span: toSource(block.prose.map, at), block, sentence: sentenceAt(block, at.start), figure: null };
	const record = { claim: recorded.claim, says: recorded.text };
	return [{ ...place, record, quoted, recorded, differences, credited }];
}

const covers = (outer: readonly [number, number], inner: readonly [number, number]): boolean =>
	outer[0] <= inner[0] && inner[1] <= outer[1];

/** Words that are quoted rightly may be quoted wrongly beside it: "not “dramatic”, as some had it, but “serious”". */
function open(compared: readonly Compared[]): readonly Compared[] {
	const right = compared.filter(({ alignment }) => alignment.differences.length === 0);
	const done = new Set(right.map(({ quoted }) => quoted));
	const byBlock = new Map<number, Compared[]>();
	for (const each of right)
		byBlock.set(each.quoted.block.group, [...(byBlock.get(each.quoted.block.group) ?? []), each]);
	const isMended = ({ quoted, recorded, alignment }: Compared): boolean =>
		(byBlock.get(quoted.block.group) ?? []).some(
			(other) =>
				other.recorded === recorded &&
				alignment.differences.every((difference) => covers(other.alignment.recorded, difference.recorded)),
		);
	// Of a quotation inside another the inner one is compared.
	const inner = new Set(compared.flatMap(({ quoted: { within } }) => within ?? []));
	return compared.filter((each) => !done.has(each.quoted) && !inner.has(each.quoted) && !isMended(each));
}

/** Something stands in quotation marks, or is a block quote. */
const mayQuote = ({ prose, quoted }: Block): boolean => quoted || quotationsIn(prose.text).length > 0;

/** In order of place. Linear in the draft. */
export function alteredQuotes(context: RuleContext): readonly Altered[] {
	const { draft, registry } = context;
	// A book takes long to make of a large registry; most drafts quote nobody.
	if (!draft.blocks.some(mayQuote)) return [];
	const book = quoteBookOf(registry);
	if (book.isEmpty) return [];
	const compared = draft.blocks.flatMap((block) => {
		const language = block.language ?? draft.language;
		return quotedIn(block, language, book).flatMap((quoted) => compare(quoted, language, book));
	});
	const left = [...open(compared)].sort(byCloseness);
	if (left.length === 0) return [];
	const speakers = speakersOf([...new Set(left.map(({ quoted }) => quoted))], context, book);
	const tiedIn = tiedFigures(context);
	const told = new Set<Quoted>();
	return left.flatMap((each) => {
		const credited = told.has(each.quoted) ? null : creditOf(each, speakers.get(each.quoted), tiedIn);
		if (credited === null) return [];
		told.add(each.quoted);
		return subjectOf(each, tiedIn, credited);
	});
}
