// Takes what was found in a draft, or in a section of it read by itself; gives what the sheet says of it. A long draft's sheet is made
// of such parts, and a keystroke makes one of them anew.
import type { Draft } from "../draft/draft.ts";
import type { Registry } from "../registry/registry.ts";
import { groupBy } from "../text/group-by.ts";
import type { Span } from "../text/span.ts";
import { type FigureState, statesOf } from "../verdicts/figure-state.ts";
import type { CheckedFigure, Verdict } from "../verdicts/verdict.ts";
import { type BareEntry, entryOf, messageOf } from "./entry.ts";
import { figureNames, headersIn } from "./figure-names.ts";
import type { SheetMessage } from "./sheet.ts";
import { oneLine } from "./texts.ts";

export interface PartInput {
	readonly draft: Draft;
	/** Those of the part itself, in order. */
	readonly figures: readonly CheckedFigure[];
	readonly verdicts: readonly Verdict[];
	/** What another part tells and figures of this one rest on. */
	readonly lent: readonly Verdict[];
	readonly registry: Registry;
	/** The draft as sign-offs name it. */
	readonly path: string;
}

/** Spans count in the text of the part. */
export interface SheetPart {
	readonly entries: readonly BareEntry[];
	readonly notes: readonly (SheetMessage & { readonly span: Span })[];
	/** The first heading. */
	readonly title: string | null;
	readonly language: string | null;
}

const clean = (text: string): string => oneLine(text).trim();

export function readPart({ draft, figures, verdicts, lent, registry, path }: PartInput): SheetPart {
	const states = statesOf(figures, [...verdicts, ...lent]);
	const verdictsBy = groupBy(verdicts, ({ figure }) => figure);
	const headersOf = headersIn(draft);
	const names = figureNames(path, figures, headersOf);
	const nameOf = (key: string): string => registry.sources.get(key)?.short ?? registry.sources.get(key)?.title ?? key;
	const entries = figures.map((checked) => {
		const heading = draft.blocks[checked.block.headings.at(-1) ?? -1]?.prose.text ?? null;
		return entryOf(checked, {
			state: states.get(checked) as FigureState,
			verdicts: verdictsBy.get(checked) ?? [],
			heading: heading && clean(heading),
			headers: headersOf(checked.block).map(clean),
			fingerprint: names.get(checked) as string,
			nameOf,
		});
	});
	const title = draft.blocks.find(({ kind, prose }) => kind === "heading" && prose.text.trim() !== "");
	return {
		entries,
		notes: (verdictsBy.get(null) ?? []).map((verdict) => ({ ...messageOf(verdict), span: verdict.span })),
		title: title ? clean(title.prose.text) : null,
		language: draft.language ?? draft.blocks.find(({ language }) => language !== null)?.language ?? null,
	};
}
