// Takes a registry; gives what checks drafts against it, at once or while they are written. The doors' way in.
import { type CheckResult, createSectionChecker, defaultOptions } from "./check.ts";
import type { Registry } from "./registry/registry.ts";
import { createReviewer, type Reviewer } from "./review.ts";
import type { CheckOptions } from "./verdicts/verdict.ts";
import { wholeOf } from "./whole.ts";

/** A registry made ready once to check many drafts against it. */
export interface Checker {
	readonly registry: Registry;
	/** Pure; never throws on any text. */
	readonly check: (text: string, options?: CheckOptions) => CheckResult;
	/** For one draft that changes and is checked again and again. */
	readonly reviewer: () => Reviewer;
}

export function createChecker(registry: Registry): Checker {
	const sections = createSectionChecker(registry);
	const reviewer = (): Reviewer => createReviewer(sections);
	const check = (text: string, options: CheckOptions = defaultOptions): CheckResult =>
		wholeOf(createReviewer(sections, true).review(text, options));
	return { registry, check, reviewer };
}

/** Checks one draft; for many drafts make a checker once. */
export const checkDraft = (text: string, registry: Registry, options: CheckOptions = defaultOptions): CheckResult =>
	createChecker(registry).check(text, options);
