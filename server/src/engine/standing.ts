// Takes a draft's text and the sections of the text before it; gives how it is cut, and those sections whose text has not changed at
// the places where they are now. What a keystroke costs here is a few numbers a section.
import { type Layout, layoutOf, type Relaid } from "./draft/sections/layout.ts";
import { definitionsOf, type Facts } from "./draft/sections/lend.ts";
import type { ReviewedSection } from "./reviewed.ts";
import type { KnownSection, SectionMemory } from "./section-memory.ts";
import { firstFrom } from "./text/first-from.ts";
import { shift } from "./text/span.ts";

export interface StandingSection extends ReviewedSection {
	readonly kept: KnownSection;
}

export interface Standing {
	readonly layout: Layout;
	/** As far as they are found, in order. */
	readonly sections: StandingSection[];
	/** Those of the text before that stand behind what has changed, at the places where they are now. */
	readonly behind: readonly StandingSection[];
	/** By body. */
	readonly facts: readonly Facts[];
	/** Every definition of the draft by its label: the same map while none changes. */
	readonly definitions: ReadonlyMap<string, string>;
	/** Whether a comment may switch rules off everywhere. */
	readonly silences: boolean;
}

const movedBy = (section: StandingSection, by: number): StandingSection => ({
	span: shift(section.span, by),
	shift: section.shift + by,
	kept: section.kept,
	verdicts: section.verdicts,
	silenced: section.silenced,
	tally: section.tally,
});

const defines = ({ definitions }: Facts): boolean => definitions.size > 0;
const silencing = ({ silences }: Facts): boolean => silences;

/** `from` is where the first section begins. */
export function standingIn(text: string, from: number, before: Standing | null, memory: SectionMemory): Standing {
	const relaid = layoutOf(text, from, before?.layout ?? null);
	const { layout: cut, head, tail } = relaid;
	const count = cut.bodies.length;
	const old = before?.layout.bodies.length ?? 0;
	const textsBetween = cut.bodies.slice(head, count - tail).map(memory.of);
	const between = textsBetween.map(({ facts }) => facts());
	// The bodies that are kept stand by themselves, so that no layout holds the drafts it was cut from.
	const bodies = cut.bodies.slice();
	textsBetween.forEach(({ body }, at) => {
		bodies[head + at] = body;
	});
	const layout: Layout = { ...cut, bodies };
	const factsBefore = before?.facts ?? [];
	const facts = [...factsBefore.slice(0, head), ...between, ...factsBefore.slice(old - tail)];
	const gone = factsBefore.slice(head, old - tail);
	/** Most edits touch nothing that speaks for all of the draft. */
	const unless = <T>(speaks: (facts: Facts) => boolean, last: T | undefined, now: () => T): T =>
		last === undefined || gone.some(speaks) || between.some(speaks) ? now() : last;
	const definitions = unless(defines, before?.definitions, () => definitionsOf(facts));
	const silences = unless(silencing, before?.silences, () => facts.some(silencing));
	return { layout, facts, definitions, silences, ...unchangedIn(before, relaid) };
}

/** What stands before an edit and what stands behind it: found by halves, however many they are. */
function unchangedIn(before: Standing | null, { layout, head, tail }: Relaid): Pick<Standing, "sections" | "behind"> {
	if (!before) return { sections: [], behind: [] };
	const { sections, layout: last } = before;
	const by = layout.text.length - last.text.length;
	const unchanged = layout.bounds[head] as number;
	const again = last.bounds[last.bodies.length - tail] as number;
	// What reaches to the end of a draft may go on in a longer one.
	const ahead = firstFrom(sections, ({ span: { end } }) => end > unchanged || end >= last.text.length);
	const touched = firstFrom(sections, ({ span: { start } }) => start >= again);
	const behind = sections.slice(Math.max(ahead, touched));
	return { sections: sections.slice(0, ahead), behind: by === 0 ? behind : behind.map((each) => movedBy(each, by)) };
}
