// Gives the Markdown that Sourcemark reads as micromark extensions: CommonMark, GFM's footnotes and tables, no more.
// Marks and containers are bounded (guards.ts), and labels that other parts of the draft define are known beforehand.
import {
	attention,
	autolink,
	blockQuote,
	codeText,
	htmlText,
	labelEnd,
	labelStartImage,
	labelStartLink,
	list,
} from "micromark-core-commonmark";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Construct, ConstructRecord, Extension, ParseContext, Tokenizer } from "micromark-util-types";
import { type Bound, boundContainers, boundText } from "./guards.ts";
import { type Labels, listOf } from "./labels.ts";

/** CommonMark's inline marks and containers by their first character, as micromark has them. */
const marks: ConstructRecord = {
	33: labelStartImage,
	42: attention,
	60: [autolink, htmlText],
	91: labelStartLink,
	93: labelEnd,
	95: attention,
	96: codeText,
};
const digits = Array.from("0123456789", (digit) => [digit.charCodeAt(0), list]);
const containers: ConstructRecord = { 42: list, 43: list, 45: list, 62: blockQuote, ...Object.fromEntries(digits) };
const replaced = [attention, autolink, blockQuote, codeText, htmlText, labelEnd, labelStartImage, labelStartLink, list];

/** The same table with every construct bounded. */
function bounded(table: ConstructRecord | undefined, bound: Bound): ConstructRecord {
	const known = new Map<Construct, Construct>();
	const once = (construct: Construct): Construct => {
		const made = known.get(construct) ?? bound(construct);
		known.set(construct, made);
		return made;
	};
	const every = (value: Construct | readonly Construct[] | undefined) => (value ? [value].flat() : []);
	return Object.fromEntries(Object.entries(table ?? {}).map(([code, value]) => [code, every(value).map(once)]));
}

export interface Syntax {
	readonly extensions: readonly Extension[];
	/** Before each parse. */
	readonly begin: () => void;
	/** Numbers of the lines that went on without the marks of a quote or list they stand in; after the parse. */
	readonly lazyLines: () => readonly number[];
}

function freshSyntax({ links, footnotes }: Labels): Syntax {
	let parser: ParseContext | null = null;
	// The parser itself is met first in a construct's tokenizer; every label is looked up behind one of these.
	const meet = (met: ParseContext): void => {
		parser = met;
		met.defined = listOf(links);
		met.gfmFootnotes = listOf(footnotes);
	};
	const meets =
		(bound: Bound): Bound =>
		(construct) => {
			const inner = bound(construct);
			const tokenize: Tokenizer = function (effects, ok, nok) {
				if (parser !== this.parser) meet(this.parser);
				return inner.tokenize.call(this, effects, ok, nok);
			};
			return { ...inner, tokenize };
		};
	const text = meets(boundText());
	const container = meets(boundContainers());
	const notes = gfmFootnote();
	return {
		extensions: [
			{
				disable: { null: replaced.map(({ name }) => name as string) },
				document: bounded(containers, container),
				text: bounded(marks, text),
			},
			{ document: bounded(notes.document, container), text: bounded(notes.text, text) },
			gfmTable(),
		],
		begin: () => {
			parser = null;
		},
		lazyLines: () => Object.entries(parser?.lazy ?? {}).flatMap(([line, lazy]) => (lazy ? Number(line) : [])),
	};
}

/** Goes when the labels go. */
const made = new WeakMap<Labels, Syntax>();

/** For one parse: a draft is parsed part by part with the same labels, and making all this anew costs as much as a short part. */
export function syntaxFor(labels: Labels): Syntax {
	const syntax = made.get(labels) ?? freshSyntax(labels);
	made.set(labels, syntax);
	syntax.begin();
	return syntax;
}
