// What is kept of a section that was checked: findings, numbers and places, in plain values. All else of it (its blocks, figures,
// fixes) is a hundred times as large and seldom asked for: then the section is read again.
import type { SectionResult } from "./check.ts";
import {
	type BareVerdict,
	type CitedKey,
	type KeptFigure,
	type KeptPlaces,
	keptFigures,
	keptPlaces,
} from "./kept-places.ts";
import { type Tally, tallyOf } from "./tally.ts";
import { apart } from "./text/apart.ts";
import { contains, type Span } from "./text/span.ts";
import type { CheckedFigure, Fault, RuleId, Verdict } from "./verdicts/verdict.ts";

export type { BareVerdict, CitedKey } from "./kept-places.ts";

/** A claim on record that the draft repeats and credits to its source. */
export interface Credited {
	readonly source: string;
	/** The statement on record. */
	readonly says: string;
}

/** Places are those of the section's own text. */
export interface KeptSection extends KeptPlaces {
	/** Its own part of its text; what stands around it is lent. Null for a draft that was read whole. */
	readonly body: Span | null;
	/** What it was lent: it stands elsewhere in the draft too. */
	readonly lent: readonly { readonly at: Span; readonly text: string }[];
	/** In order of place, as they are in `result`. */
	readonly verdicts: readonly BareVerdict[];
	/** Whether every verdict rests on places of the section's own body alone. */
	readonly restsOnItself: boolean;
	readonly keys: readonly CitedKey[];
	/** Sources that words it was lent name for its figures; marks with keys stand among the keys of their own section. */
	readonly lentNames: readonly CitedKey[];
	readonly credited: readonly Credited[];
	/** Its own, in order of place. */
	readonly figures: readonly KeptFigure[];
	readonly tally: Tally;
	readonly faults: readonly Fault[];
	/** All that was found. Pure: once let go, it is found again. */
	readonly result: () => SectionResult;
}

/** A section of the draft as it was checked by itself. */
export interface ReviewedSection {
	/** In the draft. */
	readonly span: Span;
	/** Places of the section's body lie in the draft so many units further on than in its own text. */
	readonly shift: number;
	readonly kept: KeptSection;
	/** Those of `kept`, but for rules that the draft switches off somewhere. The same list while nothing about it changes. */
	readonly verdicts: readonly BareVerdict[];
	/** Those rules. */
	readonly silenced: ReadonlySet<RuleId>;
	readonly tally: Tally;
}

export const allSpeak: ReadonlySet<RuleId> = new Set();

export const isIn = (body: Span | null, place: Span): boolean => body === null || contains(body, place);

export const ownFigures = (body: Span | null, { figures }: SectionResult): readonly CheckedFigure[] =>
	body === null ? figures : figures.filter((figure) => isIn(body, figure.span));

/** Most verdicts have neither, and a list of its own costs as much as what is in it. */
const none: readonly never[] = [];

/** Words that come from a draft stand by themselves, so that a verdict does not hold the text it was found in. */
const bare = ({
	rule,
	severity,
	span,
	message,
	claim,
	source,
	related,
	elsewhere,
	fingerprint,
}: Verdict): BareVerdict => ({
	rule,
	severity,
	span,
	message: apart(message),
	claim,
	source,
	related: related.length === 0 ? none : related,
	elsewhere:
		elsewhere.length === 0 ? none : elsewhere.map((each) => ({ span: each.span, message: apart(each.message) })),
	fingerprint,
});

const creditedBy = ({ match, attributions }: CheckedFigure): readonly Credited[] =>
	match === null
		? []
		: match.claim.sources
				.filter((key) => attributions.some(({ source }) => source === key))
				.map((source) => ({ source, says: match.statement.text }));

const lentNames = (body: Span | null, attributions: CheckedFigure["attributions"]): readonly CitedKey[] =>
	attributions.flatMap(({ source, span, style }) =>
		source === null || isIn(body, span) || style === "pandoc" || style === "comment" ? [] : [{ key: source, span }],
	);

/** `result` is what was found, `again` finds it again. */
export function keptOf(
	result: SectionResult,
	{ body, lent, again }: Pick<KeptSection, "body" | "lent"> & { readonly again: () => SectionResult },
): KeptSection {
	const figures = ownFigures(body, result);
	const verdicts = result.verdicts.map(bare);
	const keys = result.citations.filter(({ block }) => isIn(body, block.span)).flatMap((mark) => mark.keys);
	return {
		body,
		lent,
		verdicts,
		restsOnItself: result.verdicts.every(({ elsewhere }) => elsewhere.every(({ span }) => isIn(body, span))),
		keys: keys.map((each) => ({ ...each, key: apart(each.key) })),
		lentNames: figures.flatMap(({ attributions }) => lentNames(body, attributions)),
		credited: figures.flatMap(creditedBy),
		figures: keptFigures(figures, result),
		...keptPlaces(result, body, figures),
		tally: tallyOf(figures, result.verdicts),
		faults: result.faults,
		result: again,
	};
}
