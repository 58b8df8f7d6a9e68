// Takes a draft of any length, again and again while it is written; gives what a check finds, section by section, doing only
// what has changed. A section's result is a function of its own text and of what it is lent, so that what is kept is never wrong.
import { defaultOptions, type SectionChecker, type SectionResult } from "./check.ts";
import type { FrontMatter } from "./draft/draft.ts";
import { frontMatterReader } from "./draft/front-matter.ts";
import { parseDraft } from "./draft/parse.ts";
import type { Layout } from "./draft/sections/layout.ts";
import { endOf, longerThan, type Stretch, stretchAt } from "./draft/sections/stretch.ts";
import type { LanguageTag } from "./languages/language.ts";
import { createMajority } from "./opening.ts";
import { allSpeak, type KeptSection, keptOf, type ReviewedSection } from "./reviewed.ts";
import { type Carry, nothing, type Surroundings, surroundings } from "./section-context.ts";
import { createSectionMemory, type KnownSection } from "./section-memory.ts";
import { createQuiet } from "./silenced.ts";
import { type Standing, type StandingSection, standingIn } from "./standing.ts";
import { atOnce } from "./text/at-once.ts";
import { span } from "./text/span.ts";
import type { CheckOptions, Fault } from "./verdicts/verdict.ts";

export interface Review {
	readonly text: string;
	readonly frontMatter: FrontMatter;
	/** The draft's own word on its language, or the option's; null where each block decides. */
	readonly language: LanguageTag | null;
	readonly sections: readonly ReviewedSection[];
	/** Rules that threw in what was read for it, and not for a review before. */
	readonly faults: readonly Fault[];
}

/** Reviews one draft again and again. */
export interface Reviewer {
	/** Runs to the end at once. Pure but for what it keeps; the same text gives the same review, whatever came before. */
	readonly review: (text: string, options?: CheckOptions) => Review;
	/**
	 * The same in steps, each of which reads a part of a section at most and gives the sections that are known with it, from the top;
	 * whoever drives it may stop after any.
	 */
	readonly steps: (text: string, options?: CheckOptions) => Generator<readonly ReviewedSection[], Review>;
	/** A section as it would be found if this were its text, all else of the draft as it is. */
	readonly tryOut: (section: ReviewedSection, text: string, options?: CheckOptions) => ReviewedSection;
}

/** `keepsAll`: all that is found is kept, for whoever asks for all of it once and for no more than that. */
export function createReviewer(checker: SectionChecker, keepsAll = false): Reviewer {
	const memory = createSectionMemory(checker, keepsAll);
	const majorityOf = createMajority(memory);
	const quiet = createQuiet();
	const frontMatterOf = frontMatterReader();
	let standing: Standing | null = null;
	let around: Surroundings | null = null;
	let lastWhole: { readonly text: string; readonly settings: string; readonly review: Review } | null = null;

	/** A draft that is not cut: one section, all of it. */
	function* whole(text: string, options: CheckOptions): Generator<readonly ReviewedSection[], Review> {
		const settings = JSON.stringify(options);
		if (text !== lastWhole?.text || settings !== lastWhole.settings) {
			const draft = parseDraft(text, { language: options.language });
			yield [];
			const checking = checker.steps(draft, options, []);
			let step = checking.next();
			for (; !step.done; step = checking.next()) yield [];
			const result = step.value;
			lastWhole = { text, settings, review: reviewOf(result) };
		}
		yield lastWhole.review.sections;
		return lastWhole.review;
	}

	/** What is found in the stretch, or in as much more as must be read with it. */
	function* read(layout: Layout, begun: Stretch, around: Surroundings, carry: Carry): Generator<void, StandingSection> {
		let stretch = begun;
		let known = yield* memory.of(stretch.text).read(around, carry);
		for (let more = longerThan(layout, stretch, known.opening); more; ) {
			stretch = more;
			known = yield* memory.of(stretch.text).read(around, carry);
			more = longerThan(layout, stretch, known.opening);
		}
		return sectionOf(known, stretch.start, endOf(layout, stretch, known.opening));
	}

	function* steps(text: string, options: CheckOptions = defaultOptions): Generator<readonly ReviewedSection[], Review> {
		const start = text.startsWith("\uFEFF") ? 1 : 0;
		const frontMatter = frontMatterOf(text, start);
		const from = frontMatter.span?.end ?? start;
		standing = standingIn(text, from, standing, memory);
		const { layout, definitions, silences } = standing;
		memory.tidy(layout.bodies);
		yield [];
		if (layout.bodies.length === 1) return yield* whole(text, options);
		const language = frontMatter.language ?? options.language ?? null;
		const said = { definitions, language, options, settings: JSON.stringify(options) };
		const now = surroundings(said, around, (labels) => majorityOf(layout, labels));
		if (now !== around) standing = { ...standing, sections: [], behind: [] };
		around = now;
		const { sections, behind } = standing;
		if (sections.length > 0) yield sections.slice();
		const faults: Fault[] = [];
		let passed = 0;
		let at = 0;
		for (;;) {
			const last = sections.at(-1);
			const carry = last?.kept.carry ?? nothing;
			const next = stretchAt(layout, last?.span.end ?? from, at);
			if (!next) break;
			at = next.first;
			while ((behind[passed]?.span.start ?? next.start) < next.start) passed++;
			const known = behind[passed];
			if (known && stands(known, next, carry)) {
				// All that stood behind it stands again, for each follows from the one before.
				const found = behind.slice(passed);
				for (const section of found) sections.push(section);
				yield found;
				continue;
			}
			const reading = read(layout, next, now, carry);
			let step = reading.next();
			for (; !step.done; step = reading.next()) yield [];
			const section = step.value;
			sections.push(section);
			faults.push(...section.kept.faults);
			yield [section];
		}
		return { text, frontMatter, language, faults, sections: silences ? quiet(sections) : sections };
	}

	return {
		steps,
		tryOut({ span: { start }, kept }, text, options = defaultOptions) {
			if (isKnown(kept)) {
				const { around, carry } = kept.context;
				return sectionOf(atOnce(memory.of(text).read(around, carry)), start, start + text.length);
			}
			return wholeSection(checker.checkRead(parseDraft(text, { language: options.language }), options, []));
		},
		review: (text, options) => atOnce(steps(text, options)),
	};
}

const isKnown = (kept: KeptSection): kept is KnownSection => kept.body !== null;

function wholeSection(result: SectionResult): ReviewedSection {
	const kept = keptOf(result, { body: null, lent: [], again: () => result });
	const { verdicts, tally } = kept;
	return { span: span(0, result.draft.text.length), shift: 0, kept, verdicts, silenced: allSpeak, tally };
}

function reviewOf(result: SectionResult): Review {
	const { text, frontMatter, language } = result.draft;
	return { text, frontMatter, language, faults: result.faults, sections: [wholeSection(result)] };
}

function sectionOf(kept: KnownSection, start: number, end: number): StandingSection {
	const { before, verdicts, tally } = kept;
	return { span: span(start, end), shift: start - before, kept, verdicts, silenced: allSpeak, tally };
}

/** Whether what was found in a section is what would be found in it again: its text is the same already. */
const stands = ({ span: { start }, kept }: StandingSection, next: Stretch, carry: Carry): boolean =>
	start === next.start && kept.context.carry.key === carry.key;
