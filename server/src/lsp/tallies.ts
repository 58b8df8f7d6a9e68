// Takes checks; gives them in numbers. Of a draft that is written, only sections that have changed are counted again.
import {
	addTallies,
	countsOf,
	noTally,
	type ReviewedSection,
	type StateCounts,
	statesIn,
	sumOfCounts,
	type Tally,
} from "../engine/index.ts";
import type { Checked } from "./checks.ts";

/** A check in numbers. */
export const tallyOfReview = ({ review }: Pick<Checked, "review">): Tally =>
	review.sections.reduce((sum, { tally }) => addTallies(sum, tally), noTally);

type Counted = { readonly silenced: ReviewedSection["silenced"]; readonly counts: StateCounts };

/** By what is kept of a section, wherever that stands now; gone with it. */
const counted = new WeakMap<ReviewedSection["kept"], Counted>();

function countsIn(section: ReviewedSection): StateCounts {
	const { kept, silenced } = section;
	const known = counted.get(kept);
	if (known?.silenced === silenced) return known.counts;
	const counts = countsOf(statesIn(section));
	counted.set(kept, { silenced, counts });
	return counts;
}

/** Its figures by how they stand. */
export const countsOfReview = ({ review }: Pick<Checked, "review">): StateCounts =>
	sumOfCounts(review.sections.map(countsIn));
