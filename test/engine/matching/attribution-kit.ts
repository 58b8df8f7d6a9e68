// Takes drafts in which every figure says whom it should be credited to; gives what attribution makes of them, written the same way.
// "{31|board}" is the figure 31 said by the source `board`; "-" nobody, "?" somebody on no record, "~" before either: unsure.
import Big from "big.js";
import { findCitations } from "../../../server/src/engine/citations/index.ts";
import { parseDraft } from "../../../server/src/engine/draft/parse.ts";
import type { Figure } from "../../../server/src/engine/figures/figure.ts";
import { attribute } from "../../../server/src/engine/matching/attribute.ts";
import type { Attribution } from "../../../server/src/engine/matching/match.ts";
import type { Registry, Source } from "../../../server/src/engine/registry/registry.ts";
import { toProse } from "../../../server/src/engine/text/offset-map.ts";
import { span } from "../../../server/src/engine/text/span.ts";

/** Sources the short way: key, kind, names, and a URL where marks need one. */
export type SourceLine = readonly [key: string, kind: string | null, names: readonly string[], url?: string];

export function registryOf(lines: readonly SourceLine[]): Registry {
	const at = { file: "test.claims.yaml", span: span(0, 0), line: 0, character: 0 };
	const sources = lines.map(([key, kind, names, url]): [string, Source] => [
		key,
		{
			key,
			kind,
			names,
			aliases: names,
			title: null,
			short: names[0] ?? null,
			url: url ?? null,
			issued: null,
			author: null,
			fields: {},
			at,
		},
	]);
	return { claims: new Map(), sources: new Map(sources), problems: [] };
}

const FIGURE = /\{([^{}|]+)\|([^{}]*)\}/gu;

const figureAt = (start: number, text: string): Figure => ({
	span: span(start, start + text.length),
	text,
	quantity: {
		kind: "count",
		value: new Big(1),
		min: null,
		max: null,
		qualifier: "exact",
		unit: null,
		step: new Big(1),
		vague: false,
	},
	noun: null,
	hedges: [],
	style: { group: null, decimal: null, words: false, magnitude: null, unit: null },
	ends: null,
	otherwise: null,
});

const say = (attributions: readonly Attribution[] | undefined): string =>
	attributions
		?.map(({ source, certain }) => `${certain === false ? "~" : ""}${source ?? "?"}`)
		.sort()
		.join("+") ?? "-";

/** The fixture with each figure's expectation replaced by what was found: equal to the fixture when all is right. */
export function attributed(fixture: string, language: string, registry: Registry): string {
	let text = "";
	let from = 0;
	const wanted: { readonly start: number; readonly text: string }[] = [];
	for (const match of fixture.matchAll(FIGURE)) {
		text += fixture.slice(from, match.index);
		wanted.push({ start: text.length, text: match[1] ?? "" });
		text += match[1];
		from = match.index + match[0].length;
	}
	text += fixture.slice(from);
	const draft = parseDraft(text, { language });
	const found = new Map<number, Figure>();
	const readings = draft.blocks.map((block) => {
		const figures = wanted.flatMap((want) => {
			const start = block.span.start <= want.start ? toProse(block.prose.map, want.start) : null;
			if (start === null || found.has(want.start)) return [];
			const figure = figureAt(start, want.text);
			found.set(want.start, figure);
			return [figure];
		});
		return { block, figures, dropped: [] };
	});
	const { entries: result } = attribute({ draft, readings, citations: findCitations(draft), registry });
	const answers = wanted.map(({ start }) => say(result.get(found.get(start) as Figure)));
	return fixture.replace(FIGURE, (_all, figure: string) => `{${figure}|${answers.shift()}}`);
}
