// Takes what was kept of a draft, or of a section of it read by itself; gives what the sheet says of it. A long draft's sheet is made
// of such parts, and a keystroke makes one of them anew. Reads nothing again.
import type { Registry } from "../registry/registry.ts";
import type { Span } from "../text/span.ts";
import type { Verdict } from "../verdicts/verdict.ts";
import { type BareEntry, entryOf, messageOf, type TellingFigure } from "./entry.ts";
import type { SheetMessage } from "./sheet.ts";
import { oneLine } from "./texts.ts";

export interface PartInput {
	/** Those of the part itself, in order. */
	readonly figures: readonly TellingFigure[];
	/** What was found that is about no single figure. */
	readonly loose: readonly Pick<Verdict, "rule" | "severity" | "message" | "span">[];
	/** Its headings, as they are read. */
	readonly headings: readonly { readonly text: string }[];
	readonly language: string | null;
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

export function readPart({ figures, loose, headings, language, registry, path }: PartInput): SheetPart {
	const title = headings.find(({ text }) => text.trim() !== "");
	return {
		entries: figures.map((figure) => entryOf(figure, registry, path)),
		notes: loose.map((verdict) => ({ ...messageOf(verdict), span: verdict.span })),
		title: title ? oneLine(title.text).trim() : null,
		language,
	};
}
