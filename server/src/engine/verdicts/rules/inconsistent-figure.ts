// Finds figures that say something else of a thing than an earlier place of the same draft. Needs no registry.
// Never speaks where a claim on record tells which of the two is wrong: conflicting-figure does.
import { slice } from "../../text/span.ts";
import type { Wording } from "../../wording/wording.ts";
import { repeat } from "../fixes/rewrite.ts";
import { suppress } from "../fixes/suppress.ts";
import { type FigureSubject, type Rule, type RuleContext, subjectOf } from "../rule.ts";
import type { CheckedFigure } from "../verdict.ts";
import { quoted, written } from "../words.ts";

interface Inconsistent extends FigureSubject {
	readonly earlier: CheckedFigure;
}

const isWrong = ({ match }: CheckedFigure): boolean =>
	match?.agreement.relation === "conflict" || match?.agreement.relation === "unit-mismatch";

/** Both on record: each as its claim has it, or one of them in conflict with it. */
const isDecided = (a: CheckedFigure, b: CheckedFigure): boolean =>
	isWrong(a) || isWrong(b) || (a.match !== null && b.match !== null);

function find({ figures, disagreements }: RuleContext): readonly Inconsistent[] {
	const checked = new Map(figures.map((figure) => [figure.figure, figure]));
	return disagreements().flatMap(({ earlier, later }): readonly Inconsistent[] => {
		const [one, other] = [checked.get(earlier), checked.get(later)];
		return one && other && !isDecided(one, other) ? [{ ...subjectOf(other), earlier: one }] : [];
	});
}

const says = ({ figure, block }: CheckedFigure, wording: Wording): string => written(figure, block.prose.text, wording);

export const inconsistentFigure: Rule<Inconsistent> = {
	id: "inconsistent-figure",
	defaultSeverity: "warning",
	ladder: "own",
	find,
	say({ figure, earlier }, { wording }) {
		const { inconsistentFigure: words } = wording.rules;
		const where = earlier.block.kind === "heading" ? words.above : words.furtherUp;
		return words.say(says(figure, wording), says(earlier, wording), where);
	},
	elsewhere: ({ earlier }, { wording }) => [
		{ span: earlier.span, message: quoted(slice(earlier.block.prose.text, earlier.sentence), wording) },
	],
	fix: (found, context) => [
		...repeat(found.figure, found.earlier, context),
		...suppress("inconsistent-figure", found, context),
	],
};
