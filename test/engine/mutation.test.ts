// Right figures of the judged drafts, made wrong: a slip of the pen in a figure on record must not pass.
import { describe, expect, it } from "vitest";
import { type CheckedFigure, type Checker, defaultOptions, slice } from "../../server/src/engine/index.ts";
import { checkerOf, fields, type Judged, judgedOf } from "../kit/corpus.ts";

/** One draft in so many is taken: the whole corpus takes a minute. */
const every = 2;

/** Share of the mutants that must be caught, slip by slip. */
const wanted = 0.85;

/** The figure as a tired hand might write it; null where it holds nothing to slip on. */
type Slip = (text: string) => string | null;

const replaced = (text: string, from: RegExp, to: string): string | null =>
	from.test(text) ? text.replace(from, to) : null;

const slips: Readonly<Record<string, Slip>> = {
	"ten times as much": (text) => replaced(text, /^(\D*)(\d+)(?![\d.,'’]|\.)/u, "$1$20"),
	"two digits exchanged": (text) => {
		const found = /(\d)(?!\1)(\d)/.exec(text);
		return found && text.slice(0, found.index) + found[2] + found[1] + text.slice(found.index + 2);
	},
	"another magnitude": (text) =>
		replaced(text, /\bMillionen\b/, "Milliarden") ??
		replaced(text, /\bmillion\b/, "billion") ??
		replaced(text, /\bMilliarden\b/, "Millionen") ??
		replaced(text, /\bbillion\b/, "million"),
	"another currency": (text) =>
		replaced(text, /\beuros\b/, "dollars") ??
		replaced(text, /\bEuro\b/, "Dollar") ??
		replaced(text, /(?:\bUS )?\bdollars\b/, "euros"),
};

const isRight = ({ match, figure }: CheckedFigure): boolean =>
	match?.agreement.relation === "supported" && figure.quantity.value !== null && /\d/.test(figure.text);

interface Mutant {
	readonly name: string;
	readonly what: string;
	readonly caught: boolean;
}

function mutantsOf({ id, draft, lang }: Judged, checker: Checker): Mutant[] {
	const options = { ...defaultOptions, language: lang };
	const result = checker.check(draft, options);
	const clean = result.verdicts.every(({ rule }) => rule === "unsourced-figure");
	return (clean ? result.figures : []).filter(isRight).flatMap((figure) =>
		Object.entries(slips).flatMap(([what, slip]): Mutant[] => {
			const written = slice(draft, figure.span);
			const wrong = slip(written);
			if (wrong === null || wrong === written) return [];
			const text = draft.slice(0, figure.span.start) + wrong + draft.slice(figure.span.end);
			const caught = checker
				.check(text, options)
				.verdicts.some(
					({ rule, span }) =>
						(rule === "conflicting-figure" || rule === "unit-mismatch") &&
						span.start < figure.span.start + wrong.length &&
						figure.span.start < span.end,
				);
			return [{ name: `${id}: ${written} -> ${wrong}`, what, caught }];
		}),
	);
}

describe("a right figure made wrong", () => {
	const mutants = fields().flatMap((field) => {
		const checker = checkerOf(field);
		return judgedOf(field)
			.filter((_, at) => at % every === 0)
			.flatMap((judged) => mutantsOf(judged, checker));
	});

	it.each(Object.keys(slips))("conflicts: %s", (slip) => {
		const all = mutants.filter(({ what }) => what === slip);
		const missed = all.filter(({ caught }) => !caught);
		console.log(`${slip}: ${all.length - missed.length} of ${all.length} caught`);
		expect(all.length).toBeGreaterThan(4);
		expect(1 - missed.length / all.length, missed.map(({ name }) => name).join("\n")).toBeGreaterThanOrEqual(wanted);
	});
});
