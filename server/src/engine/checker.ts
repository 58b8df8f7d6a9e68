// Takes a registry; gives what checks drafts against it, at once or while they are written. The doors' way in.
import { type CheckResult, createSectionChecker, defaultOptions, type SectionChecker } from "./check.ts";
import type { Registry } from "./registry/registry.ts";
import { createReviewer, type Review, type Reviewer } from "./review.ts";
import type { CheckOptions } from "./verdicts/verdict.ts";
import { wholeOf } from "./whole.ts";

/** A registry made ready once to check many drafts against it. */
export interface Checker {
	readonly registry: Registry;
	/** Pure; never throws on any text. */
	readonly check: (text: string, options?: CheckOptions) => CheckResult;
	/** The same as it was found, section by section, with nothing let go: for who wants more of it than the check. */
	readonly review: (text: string, options?: CheckOptions) => Review;
	/** What a figure that is being written may be meant to state (expected-figures.ts asks it of a few lines). */
	readonly expected: SectionChecker["expected"];
	/** For one draft that changes and is checked again and again. */
	readonly reviewer: () => Reviewer;
}

export function createChecker(registry: Registry): Checker {
	const sections = createSectionChecker(registry);
	const reviewer = (): Reviewer => createReviewer(sections);
	const review = (text: string, options: CheckOptions = defaultOptions): Review =>
		createReviewer(sections, true).review(text, options);
	const check = (text: string, options: CheckOptions = defaultOptions): CheckResult => wholeOf(review(text, options));
	return { registry, check, review, expected: sections.expected, reviewer };
}

/** Checks one draft; for many drafts make a checker once. */
export const checkDraft = (text: string, registry: Registry, options: CheckOptions = defaultOptions): CheckResult =>
	createChecker(registry).check(text, options);
