// Takes a claim's `statement:` and `figure:`; gives its statements, each with the one figure that the claim is about.
// Never drops a statement without saying so.
import type { Figure } from "../figures/figure.ts";
import { readFigures } from "../figures/read.ts";
import type { LanguageTag } from "../languages/language.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { type Span, span } from "../text/span.ts";
import { candidates, sameNumbers, sameQuantity } from "./choose-figure.ts";
import { type FigureField, readFigureField } from "./figure-field.ts";
import type { Report } from "./problems.ts";
import type { Statement } from "./registry.ts";
import { statementLanguages } from "./statement-language.ts";
import { type Entry, field, type TreeNode, textOf } from "./tree.ts";

/** A statement as read, before it is known which of its figures counts. */
interface Draft extends Omit<Statement, "figure"> {
	readonly at: Span;
}

const languageName = /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/;

function textsIn(node: TreeNode | null, fallback: LanguageTag): { language: LanguageTag; text: string; at: Span }[] {
	const single = textOf(node);
	if (node && single !== null) return [{ language: fallback, text: single, at: node.span }];
	if (node?.kind !== "fields") return [];
	return [...node.entries].flatMap(([language, entry]) => {
		const text = textOf(entry.node);
		return text === null || !languageName.test(language) ? [] : [{ language, text, at: entry.node.span }];
	});
}

/** The figure as the field wants it: the statement's own place and style, the field's word on hedge, unit and noun. */
function sharpened(figure: Figure, { qualifier, unit, noun }: FigureField): Figure {
	const hedge = qualifier === null ? {} : { qualifier };
	const counted =
		noun === null || figure.noun?.text === noun ? figure.noun : { text: noun, span: figure.noun?.span ?? span(0, 0) };
	return { ...figure, noun: counted, quantity: { ...figure.quantity, ...hedge, ...unit } };
}

/** A figure that stands in no statement: its places are the empty span at the statement's begin. */
function placeless(quantity: Quantity, { noun, text }: FigureField): Figure {
	const style = { group: null, decimal: null, words: false, magnitude: null, unit: null };
	const counted = noun === null ? null : { text: noun, span: span(0, 0) };
	return { span: span(0, 0), text, quantity, noun: counted, hedges: [], style, ends: null, otherwise: null };
}

/** Each as it may be read; once named, it is settled. */
const readingsOf = (figure: Figure): Figure[] => [
	{ ...figure, otherwise: null },
	...(figure.otherwise ? [{ ...figure, ...figure.otherwise, otherwise: null }] : []),
];

/** The statement's figure that the field names, the same hedge preferred. */
function named(figures: readonly Figure[], wanted: Quantity): Figure | null {
	const same = figures.flatMap(readingsOf).filter(({ quantity }) => sameNumbers(quantity, wanted));
	return same.find(({ quantity }) => quantity.qualifier === wanted.qualifier) ?? same[0] ?? null;
}

function byField(drafts: readonly Draft[], wanted: FigureField, at: Span, report: Report): Statement[] {
	const quantity =
		wanted.quantities.find((one) => drafts.some(({ figures }) => named(figures, one))) ?? wanted.quantities[0];
	if (!quantity) return [];
	const statements = drafts.map(({ at: _, ...draft }): Statement => {
		const figure = named(draft.figures, quantity);
		return { ...draft, figure: figure ? sharpened(figure, wanted) : placeless(quantity, wanted) };
	});
	if (!drafts.some(({ figures }) => named(figures, quantity)))
		report("information", "figure-not-in-statement", at, ({ registry }) => registry.figure.notInStatement(wanted.text));
	return statements;
}

/** Statements with one candidate decide for those with several, so that all languages mean the same figure. */
function bySense(drafts: readonly Draft[], report: Report): Statement[] {
	const options = drafts.map(({ text, language, figures }) => candidates(text, language, figures));
	const clear = options.find((figures) => figures.length === 1) ?? options.find((figures) => figures.length > 1);
	const main = clear?.[0];
	return drafts.flatMap(({ at, ...draft }, index): Statement[] => {
		const figures = options[index] ?? [];
		const figure = figures.find(({ quantity }) => main && sameQuantity(quantity, main.quantity)) ?? figures[0];
		if (!figure) {
			report("warning", "no-figure", at, ({ registry }) => registry.figure.none);
			return [];
		}
		if (figures.length > 1 && clear && clear.length > 1)
			report("information", "several-figures", at, ({ registry }) =>
				registry.figure.several(figure.text, figures.find((one) => one !== figure)?.text ?? figure.text),
			);
		return [{ ...draft, figure }];
	});
}

function reportDifference(statements: readonly Statement[], at: Span, report: Report): void {
	const [first] = statements;
	const other = statements.find(({ figure }) => first && !sameQuantity(figure.quantity, first.figure.quantity));
	if (!first || !other) return;
	report("warning", "statements-differ", at, ({ registry: { figure: say } }) =>
		say.differ([first, other].map(({ language, figure }) => say.side(language, figure.text))),
	);
}

/** Empty where there is nothing to check a draft against; then an error says so. */
export function readStatements(id: string, entry: Entry, fallback: LanguageTag, report: Report): readonly Statement[] {
	const drafts = textsIn(field(entry.node, "statement"), fallback).map(
		({ language, text, at }): Draft => ({ language, text, at, ...readFigures(text, language) }),
	);
	if (drafts.length === 0) return [];
	const figureNode = field(entry.node, "figure");
	const wanted = readFigureField(figureNode, [...new Set(drafts.map(({ language }) => language))]);
	if (wanted && wanted.quantities.length > 0 && figureNode) return byField(drafts, wanted, figureNode.span, report);
	if (wanted?.text && figureNode)
		report("error", "no-figure", figureNode.span, ({ registry }) => registry.figure.unreadable(wanted.text));
	const silent = drafts.every(({ figures }) => figures.length === 0);
	if (silent) {
		report("error", "no-figure", drafts[0]?.at ?? entry.key, ({ registry }) => registry.figure.noneAtAll(id));
		return [];
	}
	const chosen = bySense(drafts, report);
	reportDifference(chosen, entry.key, report);
	return wanted ? chosen.map((statement) => ({ ...statement, figure: sharpened(statement.figure, wanted) })) : chosen;
}

/** The language of each claim whose statement is a plain text. */
export function languagesOf(claims: ReadonlyMap<string, Entry>): ReadonlyMap<string, LanguageTag> {
	const plain = [...claims].flatMap(([id, { node }]) => {
		const text = textOf(field(node, "statement"));
		return text === null ? [] : [{ id, text }];
	});
	const found = statementLanguages(plain.map(({ text }) => text));
	return new Map(plain.map(({ id }, index) => [id, found[index] ?? "en"]));
}
