// Takes a review; gives the draft's fact sheet, section by section. What a section says is kept while it is the same, so that a
// keystroke in a long draft costs one section. For one draft that changes, or for one that is looked at once.
import { statesIn } from "./figures-of.ts";
import { placingIn } from "./placed.ts";
import type { Review } from "./review.ts";
import type { BareVerdict, ReviewedSection } from "./reviewed.ts";
import { bindSheet, type PlacedPart, type SheetDesk } from "./sheet/build.ts";
import { readPart, type SheetPart } from "./sheet/part.ts";
import type { Sheet } from "./sheet/sheet.ts";
import { atOnce } from "./text/at-once.ts";
import type { FigureState } from "./verdicts/figure-state.ts";

/** Each step is a section; whoever runs it may let others in between. */
export type SheetMaker = (review: Review, desk: SheetDesk) => Generator<void, Sheet>;

interface Known {
	readonly verdicts: ReviewedSection["verdicts"];
	readonly desk: Pick<SheetDesk, "path" | "registry">;
	readonly part: SheetPart;
}

function partOf(section: ReviewedSection, { path, registry }: SheetDesk): SheetPart {
	const { kept, silenced } = section;
	const { headings, language } = kept;
	const states = statesIn(section);
	const told = (numbers: readonly number[]): readonly BareVerdict[] =>
		numbers.flatMap((at) => kept.verdicts[at] ?? []).filter(({ rule }) => !silenced.has(rule));
	const figures = kept.figures.map(({ found, ...figure }, at) => ({
		...figure,
		state: states[at] as FigureState,
		verdicts: told(found),
	}));
	// What a figure's own entry says is not said again.
	const said = new Set(kept.figures.flatMap(({ found }) => found));
	const loose = told(kept.loose.filter((at) => !said.has(at)));
	return readPart({ figures, loose, headings, language, registry, path });
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
		return yield* bindSheet(review.text, placed, desk);
	};
}

/** At once. */
export const createSheet = (review: Review, desk: SheetDesk): Sheet => atOnce(createSheetMaker()(review, desk));
