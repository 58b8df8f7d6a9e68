// The words for the ties between a figure and what is on record.
import type { StyleId } from "../citations/citation.ts";
import type { Block } from "../draft/draft.ts";
import type { Figure, NonFigure } from "../figures/figure.ts";
import type { Agreement } from "../quantities/agreement.ts";
import type { Claim, Statement } from "../registry/registry.ts";
import type { Span } from "../text/span.ts";

/** What was read in one block. */
export interface BlockReading {
	readonly block: Block;
	readonly figures: readonly Figure[];
	readonly dropped: readonly NonFigure[];
}

/** One reason for or against a tie, in words a hover can show. */
export interface Tie {
	readonly what: "subject" | "measure" | "noun" | "unit" | "time" | "context" | "value" | "pin";
	readonly words: string;
	readonly weight: number;
}

export interface Match {
	readonly claim: Claim;
	/** The statement compared with: the one in the draft's language, else the first. */
	readonly statement: Statement;
	/** 0 to 1: how much of what the claim is about the draft says of this figure. */
	readonly score: number;
	readonly ties: readonly Tie[];
	readonly agreement: Agreement;
	readonly pinned: boolean;
}

/** The tie between a figure and a source named in the draft. */
export interface Attribution {
	/** Key of the source in the registry; null when the draft names somebody the registry does not know. */
	readonly source: string | null;
	/** The name or key as written. */
	readonly named: string;
	readonly style: StyleId;
	/** The mark or words, in the draft. */
	readonly span: Span;
	/** How far it reaches to get to this figure. */
	readonly scope: "clause" | "sentence" | "block" | "carried";
	/** The words or the mark that name it, as written and cut to what one reads: "laut NIS". */
	readonly words: string;
	/**
	 * False: names somebody, but perhaps not as the one who says this figure, or perhaps the claim's source under another name
	 * (an unknown key or link, "the mayor", a source that acts without speaking). Enough against `missing-source`,
	 * never enough for `misattributed-figure`. Absent means true.
	 */
	readonly certain?: boolean;
	/** Keys of the only sources on record that an uncertain name may mean: of any other claim's source it is none. */
	readonly perhaps?: readonly string[];
}
