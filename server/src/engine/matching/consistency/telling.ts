// Takes a draft with what was read in it; gives its figures as tellings: what each is told of, where and by whom.
// Leaves out what tells of no plain level: parts, rates, old levels, quoted figures, lengths of time.
import type { Block } from "../../draft/draft.ts";
import { endOf, startOf } from "../../figures/extent.ts";
import type { Figure } from "../../figures/figure.ts";
import { once } from "../../text/once.ts";
import { contains, type Span, span, startingIn } from "../../text/span.ts";
import type { Circumstances } from "../circumstances.ts";
import { eachSentence, type ReadDraft, type ReadingOptions, type SentenceAround } from "../each-sentence.ts";
import { changed, type Mention, type Profile, profileOf } from "../profile.ts";
import type { SentenceReading } from "../sentence.ts";
import type { Unit } from "../units.ts";
import { doubtful, type Told } from "./chance.ts";
import { type Headers, headersIn } from "./headers.ts";
import { quotedIn } from "./quotes.ts";

/** Where a figure is told; a heading is about all that stands beneath it. */
export type Place = "heading" | "cell" | "item" | "text";

export interface Telling {
	readonly figure: Figure;
	readonly block: Block;
	readonly place: Place;
	/** Its sentence, in prose. */
	readonly sentence: Span;
	readonly profile: Profile;
	/** What its own words speak of, each once; of a cell its headers. */
	readonly own: readonly Unit[];
	/** The keys of `own`. */
	readonly keys: ReadonlySet<string>;
	/** Those of `own` that stand in the figure's clause, up to where another may begin. */
	readonly core: readonly Unit[];
	/** Stems of all words of its sentence; of a cell those of its headers, articles and their like left out. */
	readonly stems: ReadonlySet<string>;
	/** Days of the week named beside it, lower case. */
	readonly days: ReadonlySet<string>;
	/** Who says it, as the draft names them. */
	readonly credits: ReadonlySet<string>;
	readonly says: (key: string) => boolean;
}

export interface TellingInput extends ReadDraft {
	/** Whom the draft credits a figure to. */
	readonly creditsOf: (figure: Figure) => ReadonlySet<string>;
}

/** "Dozens", "half", "two hours", "one": what is never held against another place. */
const isLevel = ({ quantity }: Figure): boolean =>
	!quantity.vague && !["duration", "age", "ratio"].includes(quantity.kind) && !quantity.value?.lt(2);

/** Parts, rates and their like are told by the way, and each in its own. */
const isPlain = ({ part, rate, oldLevel, corrected, otherTime, aged }: Circumstances): boolean =>
	!(part || rate || oldLevel || corrected || otherTime || aged);

/** "58 of the 120 seats": the whole is told for its part. */
function isWhole({ prose, figures, lexicon }: SentenceReading, at: number): boolean {
	const [part, whole] = [figures[at - 1], figures[at]];
	return part !== undefined && whole !== undefined && lexicon.isPartitive(prose.slice(part.span.end, startOf(whole)));
}

/** "Unseats the mayor by 3,351 votes": how far apart two are. */
const isMargin = ({ prose, cues, lexicon }: SentenceReading, figure: Figure): boolean =>
	lexicon.language.aboutness.byIsAgent &&
	cues.some(({ cue, span }) => cue === "by" && prose.slice(span.end, startOf(figure)).trim() === "");

const marker = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ x]\]\s+)?$/iu;

function placeOf({ kind, cell, span }: Block, text: string): Place {
	if (kind === "heading") return "heading";
	if (cell) return "cell";
	const line = text.slice(Math.max(span.start - longestMarker, text.lastIndexOf("\n", span.start - 1) + 1), span.start);
	return marker.test(line) ? "item" : "text";
}

const longestMarker = 64;

/** Its own stretch of the sentence, what all its figures share, and the headers of a cell. */
const ownWords = 0.9;

const isDay = ({ lexicon }: Profile, { text }: Unit): boolean => lexicon.weekdays.has(text.toLowerCase());

const daysOf = ({ words, lexicon }: SentenceReading): string[] =>
	words.flatMap(({ lower }) => (lexicon.weekdays.has(lower) ? lower : []));

/** Two headers may begin at the same offset, each of its own cell: only one word is one place. */
function eachOnce(units: readonly Unit[]): readonly Unit[] {
	const out = new Map<string, Unit>();
	for (const unit of units) {
		const place = `${unit.span.start} ${unit.text}`;
		const known = out.get(place);
		const keys = known ? [...new Set([...known.keys, ...unit.keys])] : unit.keys;
		out.set(place, { ...(known ?? unit), keys });
	}
	return [...new Map([...out.values()].map((unit) => [unit.keys[0], unit])).values()];
}

/** From the clause's start to the first mark or conjunction behind the figure. */
function clauseOf({ prose, span: { start, end }, lexicon }: SentenceReading, figure: Figure): Span {
	const from = endOf(figure);
	const behind = [...prose.slice(from, end).matchAll(lexicon.breaks.weak)][0]?.index ?? end - from;
	const lead = prose.slice(start, startOf(figure));
	const before = Math.max(...marks.map((mark) => lead.lastIndexOf(mark)));
	return span(start + before + 1, from + behind);
}

/** What parts a clause from the one before; commas set off what belongs to it. */
const marks = [";", ":", "–", "—", "("];

/** What the sentence says outside the clause stands further off. */
const beyond = 0.8;

function within(clause: Span, { units }: SentenceReading): (mention: Mention) => Mention {
	const outside = new Set(units.filter(({ span }) => !contains(clause, span)));
	return (mention) =>
		outside.has(mention.unit) && mention.nearness > beyond ? { ...mention, nearness: beyond } : mention;
}

type Tell = (around: SentenceAround, figure: Figure, at: number) => Telling | null;

/** Who speaks in a sentence, by place; a block's are put in order once. */
function speakersIn(asides: TellingInput["asides"]): (block: Block, sentence: Span) => readonly Span[] {
	const known = new Map<Block, readonly Span[]>();
	return (block, sentence) => {
		const all = known.get(block) ?? [...asides(block)].sort((a, b) => a.start - b.start);
		known.set(block, all);
		return startingIn(all, sentence);
	};
}

function teller({ draft, asides, creditsOf }: TellingInput, headers: Headers): Tell {
	const speakersOf = speakersIn(asides);
	return ({ block, reading, context, says }, figure, at) => {
		const whole = profileOf(reading, at, context);
		if (isMargin(reading, figure)) return null;
		if (whole.inherited || isWhole(reading, at) || !isPlain(whole.circumstances)) return null;
		const place = placeOf(block, draft.text);
		const clause = place === "text" || place === "item" ? clauseOf(reading, figure) : reading.span;
		const mentions = whole.mentions.filter(({ unit }) => !isDay(whole, unit));
		const speakers = speakersOf(block, reading.span);
		// "The club has 412 members": a word for who may speak is what the figure is about, where nobody speaks.
		const speaks = ({ aside, span: at }: Unit): boolean =>
			aside && (place === "cell" || speakers.some((speaker) => contains(speaker, at)));
		const near = mentions.flatMap(({ unit, nearness }) => (nearness >= ownWords && !speaks(unit) ? unit : []));
		// "120 drivers, who sleep in a hotel": what a relative clause tells is told by the way.
		const aloof = new Set(mentions.flatMap((mention) => (mention.aloof ? mention.unit : [])));
		const own = eachOnce(near);
		return {
			figure,
			block,
			place,
			sentence: reading.span,
			profile: changed(whole, { mentions: mentions.map(within(clause, reading)) }),
			own,
			keys: new Set(own.flatMap(({ keys }) => keys)),
			core: place === "cell" ? own : eachOnce(near.filter((unit) => contains(clause, unit.span) && !aloof.has(unit))),
			stems: new Set(place === "cell" ? headers(block, reading.lexicon) : reading.words.map(({ stem }) => stem)),
			days: new Set(daysOf(reading)),
			credits: creditsOf(figure),
			says: (key) => says(block, key),
		};
	};
}

/**
 * In order of place; none where no two can disagree. Of a table's cells only those whose headers the text speaks of: they alone
 * can disagree with it.
 */
export function tellingsOf(input: TellingInput, options: Omit<ReadingOptions, "wanted">): readonly Telling[] {
	const headers = headersIn(input.draft);
	const tell = teller(input, headers);
	const quoted = quotes(input);
	// What a section is lent stands in another and is held against others there.
	const isOwn = ({ span }: Block): boolean => input.draft.body === null || contains(input.draft.body, span);
	const isLevelHere = (figure: Figure, block: Block): boolean =>
		!block.quoted && isLevel(figure) && isOwn(block) && !quoted(block, figure);
	const told = (wanted: ReadingOptions["wanted"]): readonly Told[] =>
		eachSentence(input, { ...options, wanted }).map((around) => {
			const { block, reading } = around;
			return { around, figures: reading.figures.filter((figure) => wanted(figure, block, reading.lexicon)) };
		});
	const tellings = (all: readonly Told[]): readonly Telling[] =>
		all.flatMap(({ around, figures }) =>
			around.reading.figures.flatMap((figure, at) =>
				figures.includes(figure) ? (tell(around, figure, at) ?? []) : [],
			),
		);
	const hasCells = input.readings.some(({ block, figures }) => block.cell !== null && figures.length > 0);
	const cellsBeside = (spoken: ReadonlySet<string>): readonly Told[] =>
		told(
			(figure, block, lexicon) =>
				block.cell !== null && isLevelHere(figure, block) && headers(block, lexicon).every((stem) => spoken.has(stem)),
		);
	const inText = told((figure, block) => !block.cell && isLevelHere(figure, block));
	const heard = (): Set<string> =>
		new Set(inText.flatMap(({ around }) => around.reading.words.map(({ stem }) => stem)));
	if (!hasCells || cellsBeside(heard()).length === 0) return tellings(doubtful(inText));
	const text = tellings(inText);
	const cells = tellings(cellsBeside(new Set(text.flatMap(({ stems }) => [...stems]))));
	if (cells.length === 0) return text;
	return [...text, ...cells].sort((a, b) => a.block.index - b.block.index || a.figure.span.start - b.figure.span.start);
}

/** Whether a figure stands in quotation marks; a block is gone through when first asked about. */
function quotes({ readings }: TellingInput): (block: Block, figure: Figure) => boolean {
	const byBlock = once(() => new Map(readings.map((reading) => [reading.block, reading])));
	const known = new Map<Block, ReadonlySet<Figure>>();
	return (block, figure) => {
		const reading = byBlock().get(block);
		const quoted = known.get(block) ?? new Set(reading ? quotedIn(reading) : []);
		known.set(block, quoted);
		return quoted.has(figure);
	};
}
