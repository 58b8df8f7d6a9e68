// Takes a plain draft; gives what judging needs of it without the rooms below: paragraphs, runs of digits as
// figures and
// `[@key]` as citations. What each figure is tied to is the test's to say.
import Big from "big.js";
import type { CitationMark } from "../../../server/src/engine/citations/citation.ts";
import type { Block, Draft, Mark } from "../../../server/src/engine/draft/draft.ts";
import type { Figure } from "../../../server/src/engine/figures/figure.ts";
import type { Attribution, Match } from "../../../server/src/engine/matching/match.ts";
import type { Relation } from "../../../server/src/engine/quantities/agreement.ts";
import type { Claim, Registry, Source } from "../../../server/src/engine/registry/registry.ts";
import { type Piece, toSource } from "../../../server/src/engine/text/offset-map.ts";
import { span } from "../../../server/src/engine/text/span.ts";
import { judge } from "../../../server/src/engine/verdicts/judge.ts";
import { createKin } from "../../../server/src/engine/verdicts/kin.ts";
import { readPins } from "../../../server/src/engine/verdicts/pins.ts";
import type { Rule } from "../../../server/src/engine/verdicts/rule.ts";
import { rules } from "../../../server/src/engine/verdicts/rules/index.ts";
import { sentenceAt } from "../../../server/src/engine/verdicts/sentences.ts";
import type { CheckedFigure, CheckOptions } from "../../../server/src/engine/verdicts/verdict.ts";

const comment = /<!--[\s\S]*?-->/g;
const at = { file: "test.claims.yaml", span: span(0, 1), line: 3, character: 2 };

export const source = (key: string): Source => ({
	key,
	title: null,
	short: key.toUpperCase(),
	url: null,
	issued: null,
	author: null,
	kind: null,
	fields: {},
	aliases: [],
	names: [key],
	at,
});

function figureOf(text: string, start: number): Figure {
	return {
		span: span(start, start + text.length),
		text,
		quantity: {
			kind: "count",
			value: new Big(text.replace(/,/g, "")),
			min: null,
			max: null,
			qualifier: "exact",
			unit: null,
			step: new Big(1),
			vague: false,
		},
		noun: null,
		hedges: [],
		style: { group: ",", decimal: null, words: false, magnitude: null, unit: null },
		ends: null,
		otherwise: null,
	};
}

/** The claim "killed" of source "nis", as "2,000 killed". */
export const claim: Claim = {
	id: "killed",
	statements: [{ language: "en", text: "2,000 killed.", figure: figureOf("2,000", 0), figures: [], dropped: [] }],
	sources: ["nis"],
	via: ["paper"],
	also: {},
	asOf: null,
	locator: null,
	quote: null,
	rank: "normal",
	supersededBy: null,
	disputes: [],
	at,
};

export const matchOf = (relation: Relation, pinned = false): Match => ({
	claim,
	statement: claim.statements[0] as Match["statement"],
	score: 1,
	ties: [],
	agreement: { relation, source: null, draft: null, slip: null },
	pinned,
});

export const credit = (source: string | null, certain = true): Attribution => ({
	source,
	named: source ?? "somebody",
	style: "prose",
	span: span(0, 1),
	scope: "sentence",
	words: "",
	certain,
});

function blockOf(text: string, start: number, index: number): Block {
	const pieces: Piece[] = [];
	const marks: Mark[] = [];
	let prose = "";
	const take = (from: number, to: number) => {
		if (from === to) return;
		pieces.push({ prose: span(prose.length, prose.length + to - from), source: span(start + from, start + to) });
		prose += text.slice(from, to);
	};
	let from = 0;
	for (const { index: found, 0: whole } of text.matchAll(comment)) {
		take(from, found);
		from = found + whole.length;
		marks.push({
			kind: "comment",
			at: span(prose.length, prose.length),
			span: span(start + found, start + from),
			text: whole.slice(4, -3),
		});
	}
	take(from, text.length);
	const sentences = [...prose.matchAll(/[^\s.][^.]*\.?/g)].map((each) => span(each.index, each.index + each[0].length));
	return {
		index,
		kind: "paragraph",
		span: span(start, start + text.length),
		prose: { text: prose, map: pieces },
		marks,
		sentences,
		language: "en",
		group: index,
		headings: [],
		lead: null,
		cell: null,
		footnote: null,
		quoted: false,
	};
}

export function draftOf(text: string): Draft {
	const blocks: Block[] = [];
	for (const { index, 0: paragraph } of text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g))
		if (paragraph.replace(comment, "").trim() !== "") blocks.push(blockOf(paragraph, index, blocks.length));
	const comments = [...text.matchAll(comment)].map((each) => ({
		span: span(each.index, each.index + each[0].length),
		text: each[0].slice(4, -3),
	}));
	const frontMatter = { span: null, language: null, bibliographies: [], registries: [], problems: [] };
	return { text, body: null, frontMatter, language: "en", blocks, comments, footnotes: new Map() };
}

function citationsOf({ blocks }: Draft): readonly CitationMark[] {
	return blocks.flatMap((block) =>
		[...block.prose.text.matchAll(/\[@([\w-]+)\]/g)].map((found): CitationMark => {
			const place = span(found.index, found.index + found[0].length);
			const key = found[1] as string;
			const keys = [{ key, span: toSource(block.prose.map, span(place.start + 2, place.end - 1)) }];
			return { style: "pandoc", block, at: place, span: toSource(block.prose.map, place), keys, urls: [], words: "" };
		}),
	);
}

export interface Told {
	/** By the figure's text; "unmatched" and missing ones have no claim. */
	readonly relations?: Readonly<Record<string, Relation>>;
	readonly credits?: Readonly<Record<string, readonly Attribution[]>>;
	readonly rules?: CheckOptions["rules"];
	readonly pinned?: boolean;
	readonly list?: readonly Rule[];
}

export const registry: Registry = {
	claims: new Map([[claim.id, claim]]),
	sources: new Map(["nis", "fns", "paper"].map((key) => [key, source(key)])),
	problems: [],
};

/** The verdicts and faults of a draft of which the test tells the ties. */
export function judged(text: string, { relations = {}, credits = {}, rules = {}, pinned = false, list }: Told = {}) {
	const draft = draftOf(text);
	const readings = draft.blocks.map((block) => ({
		block,
		figures: [...block.prose.text.matchAll(/\d[\d,]*/g)].map((found) => figureOf(found[0], found.index)),
		dropped: [],
	}));
	const pins = readPins(readings);
	const figures = readings.flatMap(({ block, figures }) =>
		figures.map((figure): CheckedFigure => {
			const relation = relations[figure.text];
			return {
				figure,
				block,
				span: toSource(block.prose.map, figure.span),
				sentence: sentenceAt(block, figure.span.start),
				language: "en",
				match: relation ? matchOf(relation, pinned) : null,
				attributions: credits[figure.text] ?? [],
				strangers: [],
				refused: pins.get(figure)?.claim === null,
				pin: pins.get(figure)?.span ?? null,
				spared: null,
				hushed: false,
			};
		}),
	);
	const options: CheckOptions = { language: null, citationStyle: "pandoc", rules };
	const context = { draft, registry, options, figures, readings, kin: createKin(registry), disagreements: () => [] };
	return { ...judge(context, citationsOf(draft), list), pins };
}

/** "code text", in order, of all rules but those that look at the others. */
export const told = (text: string, how: Told = {}): readonly string[] =>
	judged(text, { list: rules.filter(({ last }) => !last), ...how }).verdicts.map(
		({ rule, span: place }) => `${rule} ${text.slice(place.start, place.end)}`,
	);
