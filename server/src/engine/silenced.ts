// Takes the sections of a draft; gives them without the verdicts that a comment somewhere in it switches off for all of the file.
import type { BareVerdict, ReviewedSection } from "./reviewed.ts";
import type { StandingSection } from "./standing.ts";
import { findingsOf, type Tally } from "./tally.ts";
import type { RuleId } from "./verdicts/verdict.ts";

interface Left {
	readonly rules: string;
	readonly verdicts: readonly BareVerdict[];
	readonly tally: Tally;
}

/** Remembers what is left of each section, so that it is the same while the rules are. */
export function createQuiet(): (sections: readonly StandingSection[]) => readonly ReviewedSection[] {
	const known = new WeakMap<object, Left>();
	return (sections) => {
		const silenced = new Set<RuleId>();
		for (const { kept } of sections) for (const rule of kept.wholeFile) silenced.add(rule);
		if (silenced.size === 0) return sections;
		const rules = [...silenced].sort().join(" ");
		return sections.map((section) => {
			const { kept } = section;
			let left = known.get(kept);
			if (left?.rules !== rules) {
				const verdicts = kept.verdicts.filter(({ rule }) => !silenced.has(rule));
				left = { rules, verdicts, tally: { ...kept.tally, findings: findingsOf(verdicts) } };
				known.set(kept, left);
			}
			return { ...section, silenced, verdicts: left.verdicts, tally: left.tally };
		});
	};
}
