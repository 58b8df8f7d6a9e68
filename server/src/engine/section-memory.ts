// Takes sections of a draft with what they depend on; gives what a check finds in each, from memory where both are known. What is
// kept of a section is a function of its text and its context, and is kept under both: it is never wrong.
import type { SectionChecker, SectionResult } from "./check.ts";
import type { Voting } from "./draft/language.ts";
import type { Labels } from "./draft/markdown/labels.ts";
import type { Opening } from "./draft/markdown/open.ts";
import { parseSection, sectionDraft } from "./draft/parse.ts";
import { type Facts, factsOf, lentTo } from "./draft/sections/lend.ts";
import { type KeptSection, keptOf } from "./reviewed.ts";
import {
	type Carry,
	type Context,
	createHandOn,
	isSame,
	mentioned,
	padded,
	type Surroundings,
} from "./section-context.ts";
import { apart } from "./text/apart.ts";
import { atOnce } from "./text/at-once.ts";
import { span } from "./text/span.ts";
import { ruleIds } from "./verdicts/info.ts";
import { openAfter, wholeFile } from "./verdicts/suppression.ts";
import type { RuleId } from "./verdicts/verdict.ts";

/** A section that was read, with what it hands on. */
export interface KnownSection extends KeptSection {
	readonly context: Context;
	/** Length of what stands before the body in its text. */
	readonly before: number;
	/** What is still open at its end. */
	readonly opening: Opening | null;
	readonly carry: Carry;
	/** Rules that it switches off in all of the draft. */
	readonly wholeFile: readonly RuleId[];
}

/** The blocks of a text that vote on the language of its draft, and what is still open behind them. */
export interface Vote {
	readonly blocks: readonly Voting[];
	readonly opening: Opening | null;
}

/** All that is kept of one text. */
export interface KeptText {
	/** The text by itself (text/apart.ts). */
	readonly body: string;
	readonly facts: () => Facts;
	readonly vote: (labels: Labels) => Vote;
	/** In steps, room after room. */
	readonly read: (around: Surroundings, carry: Carry) => Generator<void, KnownSection>;
}

export interface SectionMemory {
	readonly of: (body: string) => KeptText;
	/** Lets go what belongs neither to these nor to one of the last calls of this. */
	readonly tidy: (bodies: readonly string[]) => void;
}

/** Texts unused in so many reviews are let go; an undone edit finds its section again. */
const keptReviews = 12;
/** Contexts in which one text is kept: a heading above that is being written, and written back. */
const keptContexts = 3;
/** Of so many sections, those read last, all that was found is kept: who asks, asks about where somebody is writing. */
const keptRead = 2;
/** Of so many more, those asked about last: a draft that is read on meanwhile does not drive them out. */
const keptAsked = 4;

/** A function that gives what it was given while that is among those read or asked for last, then what `again` gives. */
type Latest = (result: SectionResult, again: () => SectionResult) => () => SectionResult;

/** Keeps so many, the ones put in last, each under who asks for it. */
function shelf(most: number) {
	const kept = new Map<unknown, SectionResult>();
	return {
		of: (who: unknown) => kept.get(who),
		put(who: unknown, result: SectionResult): SectionResult {
			kept.delete(who);
			kept.set(who, result);
			const [oldest] = kept.keys();
			if (kept.size > most) kept.delete(oldest);
			return result;
		},
	};
}

function latest(): Latest {
	const read = shelf(keptRead);
	const asked = shelf(keptAsked);
	return (result, again) => {
		const ask = (): SectionResult => asked.put(ask, asked.of(ask) ?? read.of(ask) ?? again());
		read.put(ask, result);
		return ask;
	};
}

/** Keeps them all: nothing is read twice. */
const always: Latest = (result) => () => result;

function* check(checker: SectionChecker, body: string, context: Context) {
	const { around, carry } = context;
	const { text, body: own, pieces } = padded(body, context);
	const parsed = parseSection({ text, body: own, labels: around.labels });
	const draft = sectionDraft(parsed, around.language, around.majority);
	yield;
	const result: SectionResult = yield* checker.steps(draft, around.options, carry.remembered);
	return { own, pieces, parsed, draft, result };
}

/** In a scope of its own: a closure holds all that its neighbours use. */
const checkAgain = (checker: SectionChecker, body: string, context: Context) => (): SectionResult =>
	atOnce(check(checker, body, context)).result;

function vote(body: string, labels: Labels): Vote {
	const { outline, opening } = parseSection({ text: body, body: span(0, body.length), labels });
	return { blocks: outline.blocks.map(({ prose, quoted }) => ({ prose: { ...prose, map: [] }, quoted })), opening };
}

/** `keepsAll`: nothing is let go that would have to be read again. */
export function createSectionMemory(checker: SectionChecker, keepsAll: boolean): SectionMemory {
	const texts = new Map<string, KeptText & { used: number }>();
	const keeping = keepsAll ? always : latest();
	const handOn = createHandOn();
	let turn = 0;

	function* look(body: string, context: Context): Generator<void, KnownSection> {
		const { own, pieces, parsed, draft, result } = yield* check(checker, body, context);
		const again = keeping(result, checkAgain(checker, body, context));
		return {
			...keptOf(result, { body: own, lent: pieces, again }),
			context,
			before: own.start,
			opening: parsed.opening,
			carry: handOn(
				{ headings: parsed.headings, silenced: openAfter(draft, ruleIds), remembered: result.remembered },
				context.carry,
			),
			wholeFile: wholeFile(draft, ruleIds),
		};
	}
	const keep = (text: string): KeptText & { used: number } => {
		const body = apart(text);
		let facts: Facts | null = null;
		let voted: (Vote & { readonly labels: Labels }) | null = null;
		let known: KnownSection[] = [];
		const kept = {
			body,
			facts: () => {
				facts ??= factsOf(body);
				return facts;
			},
			vote: (labels: Labels) => {
				if (voted?.labels !== labels) voted = { ...vote(body, labels), labels };
				return voted;
			},
			*read(around: Surroundings, carry: Carry): Generator<void, KnownSection> {
				const { mentions } = kept.facts();
				const lent = lentTo(kept.facts(), around.definitions);
				const context: Context = { around, carry, lent, mentioned: mentioned(mentions, around.labels) };
				const found = known.find((each) => isSame(each.context, context)) ?? (yield* look(body, context));
				if (found !== known[0]) known = [found, ...known.filter((each) => each !== found)].slice(0, keptContexts);
				return found;
			},
			used: turn,
		};
		return kept;
	};

	const memory: SectionMemory = {
		of(body) {
			let kept = texts.get(body);
			if (!kept) {
				kept = keep(body);
				texts.set(kept.body, kept);
			}
			kept.used = turn;
			return kept;
		},
		tidy(bodies) {
			turn++;
			// What is kept is gone through now and then, not at every keystroke.
			if (turn % keptReviews !== 0) return;
			for (const body of bodies) memory.of(body);
			for (const [body, { used }] of texts) if (used < turn - keptReviews) texts.delete(body);
		},
	};
	return memory;
}
