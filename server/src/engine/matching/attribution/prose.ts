// Takes the draft block by block; gives the figures of its sentences the sources that speak there.
// Reads every sentence once, in order: who was named before is part of what a sentence means.

import type { Block } from "../../draft/draft.ts";
import type { Figure } from "../../figures/figure.ts";
import type { KnownName, NameFinder } from "../../registry/find-sources.ts";
import { groupBy } from "../../text/group-by.ts";
import { toSource } from "../../text/offset-map.ts";
import { cover, type Span } from "../../text/span.ts";
import type { BlockReading } from "../match.ts";
import type { BlockNotes } from "./blocks.ts";
import { carryInto, creditPending, noThread, type Thread } from "./carry.ts";
import { type Ledger, type Naming, sure } from "./credit.ts";
import { type Cues, cuesFor } from "./cues.ts";
import { type Frame, frameOf } from "./frame.ts";
import type { Memory } from "./memory.ts";
import { mentionNewPapers, mentionPapers } from "./mentions.ts";
import type { Nominal } from "./nominal.ts";
import { readNominals } from "./nominals.ts";
import { creditSpeech } from "./reach.ts";
import { sentenceAt } from "./sentences.ts";
import { speakersOf } from "./speakers.ts";
import type { Speech } from "./speech.ts";
import { strangersOf } from "./strangers.ts";
import { type Token, tokenise } from "./tokens.ts";

/** What stays the same through one draft. */
interface Reader {
	readonly findNames: NameFinder;
	readonly memory: Memory;
	readonly ledger: Ledger;
	/** The marks of a block that name somebody, by sentence. */
	readonly marksOf: (block: Block) => ReadonlyMap<number, readonly Naming[]>;
}

/** What one sentence gives to the next and to its block. */
interface Heard {
	readonly thread: Thread;
	readonly last: Naming | null;
	readonly label: Naming | null;
}

const EMPTY: readonly never[] = [];

const spanOf = (tokens: readonly Token[], { from, to }: Speech): Span =>
	cover(tokens[from] as Token, tokens[Math.min(to, tokens.length - 1)] as Token);

function toNaming(block: Block, tokens: readonly Token[], speech: Speech): Naming {
	const at = spanOf(tokens, speech);
	return {
		names: speech.names,
		style: "prose",
		span: toSource(block.prose.map, at),
		words: block.prose.text.slice(at.start, at.end),
		...(opensSentence(speech) && { opens: true as const }),
	};
}

/** "According to X", where X is on record: a stranger who opens may as well be a subject. */
const opensSentence = ({ position, verb, names }: Speech): boolean =>
	position === "opening" && verb === undefined && names.some(({ source }) => source !== null);

/** A mark in a sentence is what the next one hangs on when no words name anybody. */
function hearMarks(marks: readonly Naming[], memory: Memory): Naming | null {
	for (const { names } of marks) memory.mention(names, EMPTY);
	return marks.at(-1) ?? null;
}

interface Sentence {
	readonly block: Block;
	readonly cues: Cues;
	readonly span: Span;
	readonly figures: readonly Figure[];
	readonly before: readonly Figure[];
	readonly known: readonly KnownName[];
	readonly marks: readonly Naming[];
}

/** A heading of nothing but "Figures from the water board": a label for what stands under it. */
function titleOf(
	{ tokens, lastVerb }: Frame,
	{ block, figures }: Sentence,
	nominals: readonly Nominal[],
): Naming | null {
	const [title] = nominals;
	if (block.kind !== "heading" || figures.length > 0 || lastVerb >= 0 || !title) return null;
	const { first, last, head, isName, names } = title;
	if (head !== "document" || !isName || first > 1 || last < tokens.length - MOST_BEHIND_TITLE) return null;
	return toNaming(block, tokens, { names, position: "opening", from: first, to: last, pointsBack: true });
}

/** ", 2024", "in 2024:". */
const MOST_BEHIND_TITLE = 4;

function isLabel(tokens: readonly Token[], speech: Speech, cues: Cues): boolean {
	return speech.pointsBack && speech.from <= 1 && cues.is("labels", tokens[speech.from]);
}

/** Anna and Meier of "Anna Meier, head of the water board": who is called so later speaks for it. */
const capitalsOf = (tokens: readonly Token[], { first, last }: Nominal): string[] =>
	tokens.slice(first, last + 1).flatMap(({ isCapital, text }) => (isCapital ? [text] : []));

/** "That is the finding of the NIS", "Zu diesem Schluss kommt der NIS"; "this year" points at nothing said. */
function pointsBack(tokens: readonly Token[], cues: Cues): boolean {
	const at = cues.is("prepositions", tokens[0]) ? 1 : 0;
	const next = tokens[at + 1];
	if (at === 0 && cues.is("resumptives", tokens[0]) && cues.isVerb(next)) return true;
	return cues.is("demonstratives", tokens[at]) && (cues.isVerb(next) || cues.endsIn("documents", next));
}

/** "Then it was the turn of the board." A sentence without a figure that names one source and no person: who speaks next. */
function leadOf({ tokens, cues }: Frame, { block, figures }: Sentence, nominals: readonly Nominal[]): Naming | null {
	const [only, ...others] = nominals;
	if (block.kind === "heading" || figures.length > 0 || !only?.isName || others.length > 0) return null;
	const { first, last, names, head } = only;
	const isOfPerson = tokens.some((token, at) => (at < first || at > last) && cues.endsIn("persons", token));
	return isOfPerson || head === "document"
		? null
		: toNaming(block, tokens, { names, position: "opening", from: first, to: last, pointsBack: false });
}

/** "These figures come from the NIS." Said of the sentence before. */
function creditBack({ tokens, cues }: Frame, speech: Speech, naming: Naming, sentence: Sentence, ledger: Ledger): void {
	if (sentence.figures.length > 0 || !naming.names.some(({ certain, source }) => certain || source !== null)) return;
	const byWords = speech.pointsBack && cues.is("definite", tokens[0]);
	if (!byWords && !(speech.from > 0 && pointsBack(tokens, cues))) return;
	for (const figure of sentence.before)
		if (ledger.scopeOf(figure) === null) ledger.credit(figure, sure(naming), "carried");
}

function hear(reader: Reader, sentence: Sentence, thread: Thread): Heard {
	const { block, cues, figures, known, marks } = sentence;
	const { memory, ledger } = reader;
	const text = block.prose.text;
	const tokens = tokenise(text, sentence.span, figures, cues);
	if (tokens.length === 0) return { thread, last: null, label: null };
	const frame = frameOf(tokens, cues);
	for (const { sources, span } of known)
		memory.mention(
			sources.map((source) => ({ source, named: text.slice(span.start, span.end), certain: true })),
			EMPTY,
		);
	const nominals = readNominals(text, tokens, known, cues, memory);
	for (const nominal of nominals) {
		// Called by a short name: "the union has leverage", and what comes "by its own count" is the union's.
		if (!nominal.isName && nominal.head !== "document") memory.mention(nominal.names, EMPTY);
		if (nominal.head === "person") memory.mention(nominal.names, capitalsOf(tokens, nominal));
		if (nominal.head === "document") mentionPapers(tokens, nominal.first, nominal.last, nominal.names, cues, memory);
	}
	const own = speakersOf(frame, nominals);
	const strangers = strangersOf(frame, nominals, own, memory, thread.topic);
	for (const { names, from, to } of strangers) {
		memory.mention(
			names,
			names.map(({ named }) => named),
		);
		mentionPapers(tokens, from, to, names, cues, memory);
	}
	const speeches = [...own, ...strangers].sort((a, b) => a.from - b.from);
	mentionNewPapers(frame, speeches, nominals, memory);
	const namings = speeches.map((speech) => toNaming(block, tokens, speech));
	creditSpeech(frame, figures, speeches, namings, ledger);
	for (const [index, speech] of speeches.entries())
		creditBack(frame, speech, namings[index] as Naming, sentence, ledger);
	const byMark = hearMarks(marks, memory);
	const last = namings.at(-1) ?? byMark;
	const opener = nominals.find(({ first, head }) => first <= 1 && head !== "other");
	creditPending(thread, namings[0], ledger);
	const lead = namings.length === 0 ? leadOf(frame, sentence, nominals) : null;
	const topic = namings.at(-1)?.names ?? opener?.names ?? byMark?.names ?? lead?.names ?? thread.topic;
	const title = titleOf(frame, sentence, nominals);
	if (title) return { thread, last: title, label: title };
	if (last === null)
		return { thread: { ...carryInto(frame, figures, thread, ledger), topic, lead }, last, label: null };
	const label = speeches.findIndex((speech) => isLabel(tokens, speech, cues));
	return {
		thread: { ...noThread, naming: last, isLive: true, topic, pending: [] },
		last,
		label: namings[label] ?? null,
	};
}

/** Known names of a block as one naming; null without any. */
function mentionsOf(block: Block, known: readonly KnownName[]): Naming | null {
	if (known.length === 0) return null;
	const { text, map } = block.prose;
	const names = known.flatMap(({ sources, span }) =>
		sources.map((source) => ({ source, named: text.slice(span.start, span.end), certain: true })),
	);
	const at = cover((known[0] as KnownName).span, (known.at(-1) as KnownName).span);
	return { names: names.slice(0, 12), style: "prose", span: toSource(map, at), words: text.slice(at.start, at.end) };
}

/** A cell of names only, a few words of article or apposition apart. */
const SHARE_OF_NAMES = 0.6;

const LETTERS = /[\p{L}\p{N}]/gu;
const lettersIn = (text: string): number => text.match(LETTERS)?.length ?? 0;

/** "43 bridges" are counted, whoever is called Bridge. */
function namesIn({ block, figures }: BlockReading, findNames: NameFinder): readonly KnownName[] {
	const known = findNames(block.prose.text);
	if (known.length === 0) return known;
	const counted = new Set(figures.flatMap(({ span, quantity }) => (quantity.unit === null ? span.end + 1 : [])));
	return known.filter(({ span }) => !counted.has(span.start));
}

const bySentence = <T extends { readonly span: Span }>(
	all: readonly T[],
	sentences: readonly Span[],
): Map<number, T[]> => groupBy(all, ({ span }) => sentenceAt(sentences, span.start));

interface ReadBlock {
	readonly thread: Thread;
	readonly notes: BlockNotes;
}

/** What a table's cell without a word or mark gives: nobody is named in it, and nothing goes on from it. */
const NUMBERS: ReadBlock = {
	thread: noThread,
	notes: { leads: null, label: null, mentions: null, isNames: false },
};

function readBlock(reader: Reader, reading: BlockReading, before: Thread): ReadBlock {
	const { block, figures } = reading;
	const { sentences, prose } = block;
	const marksBy = reader.marksOf(block);
	const known = namesIn(reading, reader.findNames);
	const isNamed = known.length > 0 || marksBy.size > 0;
	if (block.cell && !isNamed && !/\p{L}/u.test(prose.text)) return NUMBERS;
	const knownBy = bySentence(known, sentences);
	const figuresBy = bySentence(figures, sentences);
	const cues = cuesFor(block.language);
	let thread = block.kind === "heading" || block.cell ? noThread : { ...before, lead: null, pending: null };
	let heard: Heard = { thread, last: null, label: null };
	for (const [index, span] of sentences.entries()) {
		const sentence: Sentence = {
			block,
			cues,
			span,
			figures: figuresBy.get(index) ?? EMPTY,
			before: figuresBy.get(index - 1) ?? EMPTY,
			known: knownBy.get(index) ?? EMPTY,
			marks: marksBy.get(index) ?? EMPTY,
		};
		heard = hear(reader, sentence, thread);
		thread = heard.thread;
	}
	if (heard.label && figures.length > 0)
		for (const figure of figures)
			if (reader.ledger.scopeOf(figure) === null) reader.ledger.credit(figure, heard.label, "block");
	const named = known.reduce((sum, { span }) => sum + lettersIn(prose.text.slice(span.start, span.end)), 0);
	const isNames = named > 0 && named >= lettersIn(prose.text) * SHARE_OF_NAMES;
	return { thread, notes: { leads: heard.last, label: heard.label, mentions: mentionsOf(block, known), isNames } };
}

/** Gives the notes of each block, in order. `marksOf` names the marks of a block by sentence. */
export function creditProse(
	readings: readonly BlockReading[],
	findNames: NameFinder,
	marksOf: Reader["marksOf"],
	ledger: Ledger,
	memory: Memory,
): BlockNotes[] {
	const reader: Reader = { findNames, memory, ledger, marksOf };
	let thread = noThread;
	return readings.map((reading) => {
		const read = readBlock(reader, reading, thread);
		thread = read.thread;
		return read.notes;
	});
}
