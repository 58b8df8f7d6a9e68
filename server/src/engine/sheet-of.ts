// Takes a review; gives the draft's fact sheet, section by section. What a section says is kept while it is the same, so that a
// keystroke in a long draft costs one section. For one draft that changes, or for one that is looked at once.
import { placingIn } from "./placed.ts";
import type { Review } from "./review.ts";
import { ownFigures, type ReviewedSection } from "./reviewed.ts";
import { bindSheet, type PlacedPart, type SheetDesk } from "./sheet/build.ts";
import { readPart, type SheetPart } from "./sheet/part.ts";
import type { Sheet } from "./sheet/sheet.ts";
import type { Verdict } from "./verdicts/verdict.ts";

/** Each step is a section; whoever runs it may let others in between. */
export type SheetMaker = (review: Review, desk: SheetDesk) => Generator<void, Sheet>;

interface Known {
	readonly verdicts: ReviewedSection["verdicts"];
	readonly desk: Pick<SheetDesk, "path" | "registry">;
	readonly part: SheetPart;
}

function partOf({ kept, silenced }: ReviewedSection, { path, registry }: SheetDesk): SheetPart {
	const result = kept.result();
	const told = (verdicts: readonly Verdict[]): readonly Verdict[] => verdicts.filter(({ rule }) => !silenced.has(rule));
	const [verdicts, lent] = [told(result.verdicts), told(result.lent)];
	return readPart({ draft: result.draft, figures: ownFigures(kept.body, result), verdicts, lent, registry, path });
}

export function createSheetMaker(): SheetMaker {
	const parts = new WeakMap<object, Known>();
	return function* make(review, desk) {
		const placed: PlacedPart[] = [];
		for (const section of review.sections) {
			let known = parts.get(section.kept);
			if (
				known?.verdicts !== section.verdicts ||
				known.desk.path !== desk.path ||
				known.desk.registry !== desk.registry
			) {
				known = { verdicts: section.verdicts, desk, part: partOf(section, desk) };
				parts.set(section.kept, known);
				yield;
			}
			placed.push({ part: known.part, locate: placingIn(review, section).locate });
		}
		return bindSheet(review.text, placed, desk);
	};
}

/** At once. */
export function createSheet(review: Review, desk: SheetDesk): Sheet {
	const steps = createSheetMaker()(review, desk);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}
