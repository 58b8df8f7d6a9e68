// Takes a draft's text and the sections of the text before it; gives how it is cut, and those sections whose text has not changed at
// the places where they are now. What a keystroke costs here is a few numbers a section.
import { type Layout, layoutOf } from "./draft/sections/layout.ts";
import { definitionsOf, type Facts } from "./draft/sections/lend.ts";
import type { ReviewedSection } from "./reviewed.ts";
import type { KnownSection, SectionMemory } from "./section-memory.ts";
import { shift } from "./text/span.ts";

export interface StandingSection extends ReviewedSection {
	readonly kept: KnownSection;
}

export interface Standing {
	readonly layout: Layout;
	/** By the body each begins in; filled as they are found. */
	readonly sections: (StandingSection | undefined)[];
	/** By body. */
	readonly facts: readonly Facts[];
	/** Every definition of the draft by its label: the same map while none changes. */
	readonly definitions: ReadonlyMap<string, string>;
	/** Whether a comment may switch rules off everywhere. */
	readonly silences: boolean;
}

const movedBy = (section: StandingSection, by: number): StandingSection =>
	by === 0 ? section : { ...section, span: shift(section.span, by), shift: section.shift + by };

const defines = ({ definitions }: Facts): boolean => definitions.size > 0;
const silencing = ({ silences }: Facts): boolean => silences;

/** `from` is where the first section begins. */
export function standingIn(text: string, from: number, before: Standing | null, memory: SectionMemory): Standing {
	const { layout: cut, head, tail } = layoutOf(text, from, before?.layout ?? null);
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
	return { layout, facts, definitions, silences, sections: before ? sectionsIn(layout, before, head, tail) : [] };
}

function sectionsIn({ text, bounds, bodies }: Layout, before: Standing, head: number, tail: number) {
	const sections: (StandingSection | undefined)[] = new Array(bodies.length);
	const by = text.length - before.layout.text.length;
	const unchanged = bounds[head] as number;
	const ended = before.layout.text.length;
	// What reaches to the end of a draft may go on in a longer one.
	for (let at = 0; at < head; at++) {
		const section = before.sections[at];
		if (section && section.span.end <= unchanged && section.span.end < ended) sections[at] = section;
	}
	const old = before.layout.bodies.length;
	for (let left = tail; left > 0; left--) {
		const section = before.sections[old - left];
		if (section) sections[bodies.length - left] = movedBy(section, by);
	}
	return sections;
}
