// Takes checks; gives them in numbers. Of a draft that is written, only sections that have changed are counted again.
import {
	addCounts,
	addTallies,
	countsOf,
	noStates,
	noTally,
	type ReviewedSection,
	type StateCounts,
	statesIn,
	type Tally,
} from "../engine/index.ts";
import type { Checked } from "./checks.ts";

/** A check in numbers. */
export const tallyOfReview = ({ review }: Pick<Checked, "review">): Tally =>
	review.sections.reduce((sum, { tally }) => addTallies(sum, tally), noTally);

/** Gone when the section is. */
const counted = new WeakMap<ReviewedSection, StateCounts>();

function countsIn(section: ReviewedSection): StateCounts {
	const counts = counted.get(section) ?? countsOf(statesIn(section));
	counted.set(section, counts);
	return counts;
}

/** Its figures by how they stand. */
export const countsOfReview = ({ review }: Pick<Checked, "review">): StateCounts =>
	review.sections.map(countsIn).reduce(addCounts, noStates);
