// Finds figures on which the sources on record disagree, given without anybody's name.
// Never speaks where the draft gives the other side's figure in the same paragraph, or names who says this one.
import { cite } from "../fixes/cite.ts";
import { nameBoth } from "../fixes/name-both.ts";
import { suppress } from "../fixes/suppress.ts";
import { attributable, creditOf } from "../matched.ts";
import type { MatchedFigure, Rule, RuleContext } from "../rule.ts";
import { draftSays, namesOf, ownersOf, quoted } from "../words.ts";

/** Blocks of one group and claims that are spoken of there. */
const besides = ({ figure }: MatchedFigure, { figures }: RuleContext): ReadonlySet<string> =>
	new Set(figures.flatMap(({ block, match }) => (block.group === figure.block.group && match ? match.claim.id : [])));

function find(context: RuleContext): readonly MatchedFigure[] {
	return attributable(context).filter((found) => {
		const rivals = context.kin.rivalsOf(found.claim);
		const credit = creditOf(found);
		if (rivals.length === 0 || credit === "right") return false;
		const told = besides(found, context);
		return !rivals.some(({ id }) => told.has(id));
	});
}

export const disputedFigure: Rule<MatchedFigure> = {
	id: "disputed-figure",
	defaultSeverity: "information",
	ladder: "own",
	find,
	say(found, context) {
		const { wording, kin } = context;
		const { disputedFigure: words } = wording.rules;
		const others = kin.rivalsOf(found.claim).map(({ statements: [first], sources }) => {
			const figure = first
				? quoted(first.text.slice(first.figure.span.start, first.figure.span.end), wording)
				: words.noFigure;
			return `${namesOf(sources, context)} ${figure}`;
		});
		return words.say(draftSays(found, context), ownersOf(found, context), others);
	},
	fix: (found, context) => [
		...cite(found, context).map((fix) => ({ ...fix, preferred: false })),
		...nameBoth(found, context),
		...suppress("disputed-figure", found, context),
	],
};
