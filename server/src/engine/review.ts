// Takes a draft of any length, again and again while it is written; gives what a check finds, section by section, doing only
// what has changed. A section's result is a function of its own text and of what it is lent, so that what is kept is never wrong.
import { type CheckResult, defaultOptions, type SectionChecker, type SectionResult } from "./check.ts";
import type { FrontMatter } from "./draft/draft.ts";
import { readFrontMatter } from "./draft/front-matter.ts";
import { majorityOf } from "./draft/language.ts";
import type { Labels } from "./draft/markdown/labels.ts";
import { parseDraft, parseSection, sectionDraft } from "./draft/parse.ts";
import { type Layout, layoutOf } from "./draft/sections/layout.ts";
import { definitionsOf, type Facts, factsOf, lentTo } from "./draft/sections/lend.ts";
import type { LanguageTag } from "./languages/language.ts";
import {
	type Carry,
	type Context,
	carryOf,
	isSame,
	labelsFrom,
	mentioned,
	nothing,
	padded,
} from "./section-context.ts";
import { type Tally, tallyOf } from "./tally.ts";
import { apart } from "./text/apart.ts";
import { contains, type Span, span } from "./text/span.ts";
import { ruleIds } from "./verdicts/info.ts";
import { openAfter, wholeFile } from "./verdicts/suppression.ts";
import type { CheckedFigure, CheckOptions, RuleId, Verdict } from "./verdicts/verdict.ts";

/** A section of the draft as it was checked by itself. */
export interface ReviewedSection {
	/** In the draft. */
	readonly span: Span;
	/** Places of `result` are those of its own text; those of the section's body lie in the draft so many units further on. */
	readonly shift: number;
	readonly result: CheckResult;
	/** What it was lent: places in its own text; what stands there stands elsewhere in the draft too. */
	readonly lent: readonly { readonly at: Span }[];
	/** Of the body only, places as in `result`. */
	readonly figures: readonly CheckedFigure[];
	readonly verdicts: readonly Verdict[];
	readonly tally: Tally;
}

export interface Review {
	readonly text: string;
	readonly frontMatter: FrontMatter;
	/** The draft's own word on its language, or the option's; null where each block decides. */
	readonly language: LanguageTag | null;
	readonly sections: readonly ReviewedSection[];
}

/** Reviews one draft again and again. */
export interface Reviewer {
	/** Runs to the end at once. Pure but for what it keeps; the same text gives the same review, whatever came before. */
	readonly review: (text: string, options?: CheckOptions) => Review;
	/** The same in steps of one section, each given as it is found; whoever drives it may stop after any. */
	readonly steps: (text: string, options?: CheckOptions) => Generator<ReviewedSection, Review>;
}

/** The opening of a draft tells its language, UTF-16 units. */
const opening = 32_000;
/** Results unused in so many reviews are let go; an undone edit finds its section again. */
const keptReviews = 12;

/** A section that was read, with what it hands on. */
interface Known {
	readonly context: Context;
	readonly open: boolean;
	readonly result: SectionResult;
	readonly figures: readonly CheckedFigure[];
	readonly verdicts: readonly Verdict[];
	/** Length of what stands before the body in its text. */
	readonly tally: Tally;
	readonly before: number;
	readonly lent: ReviewedSection["lent"];
	readonly carry: Carry;
	/** Rules that it switches off in all of the draft. */
	readonly wholeFile: readonly RuleId[];
	used: number;
}

/** All that is kept of one text. */
interface Kept {
	/** The text by itself (text/apart.ts). */
	readonly body: string;
	facts: Facts | null;
	readonly known: Known[];
	used: number;
}

export function createReviewer(checker: SectionChecker): Reviewer {
	const memory = new Map<string, Kept>();
	let turn = 0;

	const keptOf = (body: string): Kept => {
		const found = memory.get(body);
		if (found) {
			found.used = turn;
			return found;
		}
		const own = apart(body);
		const kept: Kept = { body: own, facts: null, known: [], used: turn };
		memory.set(own, kept);
		return kept;
	};
	const factsFor = (body: string): Facts => {
		const kept = keptOf(body);
		kept.facts ??= factsOf(kept.body);
		return kept.facts;
	};

	const read = (body: string, context: Context): Known => {
		const { options, carry } = context;
		const kept = keptOf(body);
		const found = kept.known.find((each) => isSame(each.context, context));
		if (found) {
			found.used = turn;
			return found;
		}
		const { text, body: own, pieces } = padded(kept.body, context);
		const parsed = parseSection({ text, body: own, labels: context.labels });
		const draft = sectionDraft(parsed, context.language, context.majority);
		const result = checker.checkRead(draft, options, carry.remembered);
		const figures = result.figures.filter((figure) => contains(own, figure.span));
		const known: Known = {
			context,
			open: parsed.open,
			result,
			figures,
			verdicts: result.verdicts,
			tally: tallyOf(figures, result.verdicts),
			before: own.start,
			lent: pieces,
			carry: carryOf({
				headings: parsed.headings,
				silenced: openAfter(draft, ruleIds),
				remembered: result.remembered,
			}),
			wholeFile: wholeFile(draft, ruleIds),
			used: turn,
		};
		kept.known.push(known);
		return known;
	};

	const forget = (): void => {
		for (const [body, kept] of memory) {
			if (kept.used < turn - keptReviews) memory.delete(body);
			else if (kept.known.length > 1)
				kept.known.splice(0, kept.known.length, ...kept.known.filter(({ used }) => used >= turn - keptReviews));
		}
	};

	/** A draft that is not cut: one section, all of it. */
	function* whole(text: string, options: CheckOptions): Generator<ReviewedSection, Review> {
		const settings = JSON.stringify(options);
		if (text !== lastWhole?.text || settings !== lastWhole.settings)
			lastWhole = {
				text,
				settings,
				result: checker.checkRead(parseDraft(text, { language: options.language }), options, []),
			};
		const { result } = lastWhole;
		const { draft, figures, verdicts } = result;
		const section: ReviewedSection = {
			span: span(0, text.length),
			shift: 0,
			result,
			lent: [],
			figures,
			verdicts,
			tally: tallyOf(figures, verdicts),
		};
		yield section;
		return { text, frontMatter: draft.frontMatter, language: draft.language, sections: [section] };
	}
	let lastWhole: { readonly text: string; readonly settings: string; readonly result: SectionResult } | null = null;

	function* steps(text: string, options: CheckOptions = defaultOptions): Generator<ReviewedSection, Review> {
		turn++;
		const start = text.startsWith("\uFEFF") ? 1 : 0;
		const frontMatter = readFrontMatter(text, start);
		const from = frontMatter.span?.end ?? start;
		const language = frontMatter.language ?? options.language ?? null;
		const cut = layoutOf(text, from, layout);
		const { bounds } = cut;
		// The bodies that are kept stand by themselves, so that no layout holds the drafts it was cut from.
		const bodies = cut === layout ? cut.bodies : cut.bodies.map((body) => keptOf(body).body);
		layout = { ...cut, bodies };
		if (bodies.length === 1) return yield* whole(text, options);
		const bodyOf = (first: number, end: number): string =>
			end === first + 1 ? (bodies[first] as string) : text.slice(bounds[first], bounds[end]);
		const facts = bodies.map(factsFor);
		const definitions = definitionsOf(facts);
		const labels = labelsFrom(definitions);
		const settings = JSON.stringify(options);
		const majority = language === null ? majorityIn(text, bounds, labels) : null;
		const sections: ReviewedSection[] = [];
		const silenced = new Set<RuleId>();
		let carry = nothing;
		for (let first = 0; first < bounds.length - 1; ) {
			let count = 1;
			let known: Known;
			let body: string;
			for (;;) {
				const end = Math.min(first + count, bounds.length - 1);
				body = bodyOf(first, end);
				const own = count === 1 ? (facts[first] as Facts) : factsFor(body);
				const lent = lentTo(own, definitions);
				const names = mentioned(own.mentions, labels);
				known = read(body, { carry, lent, labels, language, majority, options, settings, mentioned: names });
				count = end - first;
				if (!known.open || end === bounds.length - 1) break;
				count *= 2;
			}
			const at = bounds[first] as number;
			const section: ReviewedSection = {
				span: span(at, at + body.length),
				shift: at - known.before,
				result: known.result,
				lent: known.lent,
				figures: known.figures,
				verdicts: known.verdicts,
				tally: known.tally,
			};
			sections.push(section);
			for (const rule of known.wholeFile) silenced.add(rule);
			carry = known.carry;
			first += count;
			yield section;
		}
		forget();
		return { text, frontMatter, language, sections: without(silenced, sections) };
	}

	/** What most words of the opening are written in. */
	function majorityIn(text: string, bounds: readonly number[], labels: Labels): LanguageTag | null {
		const end = bounds.find((bound) => bound >= (bounds[0] as number) + opening) ?? text.length;
		const body = text.slice(bounds[0], end);
		if (body === lastOpening?.body) return lastOpening.majority;
		const parsed = parseSection({ text: body, body: span(0, body.length), labels });
		const majority = majorityOf(parsed.outline.blocks);
		lastOpening = { body, majority };
		return majority;
	}
	let layout: Layout | null = null;
	let lastOpening: { readonly body: string; readonly majority: LanguageTag | null } | null = null;

	return {
		steps,
		review: (text, options) => {
			const running = steps(text, options);
			for (;;) {
				const { done, value } = running.next();
				if (done) return value;
			}
		},
	};
}

/** `sourcemark-disable-file` speaks for all sections, wherever it stands. */
function without(silenced: ReadonlySet<RuleId>, sections: readonly ReviewedSection[]): readonly ReviewedSection[] {
	if (silenced.size === 0) return sections;
	return sections.map((section) => {
		const verdicts = section.verdicts.filter(({ rule }) => !silenced.has(rule));
		return { ...section, verdicts, tally: tallyOf(section.figures, verdicts) };
	});
}
