// Completions of claims: the figure on record where a number is being written, and the claim's id in a comment that pins one.
import { CompletionItemKind, MarkupKind } from "vscode-languageserver";
import {
	type Claim,
	draftNumbers,
	type ExpectedFigure,
	expectedFigures,
	headingsOver,
	keyCue,
	type LanguageTag,
	type Registry,
	shortNameOf,
} from "../engine/index.ts";
import type { Completions } from "./complete-sources.ts";
import { type CompletionPlace, itemsOf, rangeIn } from "./completing.ts";
import { toRange } from "./convert.ts";
import { escapeMarkdown } from "./markup.ts";

const mostListed = 100;

/** Who says it, and of when it is. */
const creditOf = ({ sources, asOf }: Claim, registry: Registry, language: LanguageTag | null): string =>
	sources
		.map((key) => {
			const source = registry.sources.get(key);
			return (source && shortNameOf(source, language ?? "en")) ?? key;
		})
		.concat(asOf ?? [])
		.join(", ");

const said = (text: string, markdown: boolean) =>
	markdown ? { kind: MarkupKind.Markdown, value: escapeMarkdown(text) } : text;

/** `unasked`: somebody types a number and has not asked for anything; then only what is surely meant is offered. */
export function completeFigures(place: CompletionPlace, unasked: boolean, markdown: boolean): Completions | null {
	const { document, at, checker, review, near, language } = place;
	if (place.isNoProse) return null;
	const found = expectedFigures(checker, {
		text: document.getText(),
		at,
		language,
		headings: review ? headingsOver(review, at) : [],
		numbers: draftNumbers(near?.figures ?? [], at),
	});
	const isMeant = ({ isTied, isCredited }: ExpectedFigure): boolean => !unasked || isTied || isCredited;
	const offers = found.filter(isMeant).map(({ claim, statement, words, span, newText }) => ({
		label: words,
		newText,
		range: toRange(document, span),
		typed: document.getText(toRange(document, { start: span.start, end: at })),
		words,
		detail: creditOf(claim, checker.registry, language),
		kind: CompletionItemKind.Value,
		documentation: said(statement.text, markdown),
	}));
	return offers.length === 0 ? null : { items: itemsOf(offers), isIncomplete: true };
}

/** Claims of the figures near by first, then those whose id has what is typed in it. Null where no claim is being named. */
export function completePins(place: CompletionPlace, markdown: boolean): Completions | null {
	const { before, behind, checker, near, block, language } = place;
	const cue = keyCue(before);
	if (cue?.of !== "claim") return null;
	const { registry } = checker;
	const typed = before.slice(cue.span.start);
	const here = (near?.figures ?? []).filter((figure) => figure.block === block);
	const first = here.flatMap(({ match, spared }) => [match?.claim.id ?? [], spared?.claim.id ?? []].flat());
	const ids = new Set(first.filter((id) => id.includes(typed)));
	let isAll = true;
	for (const id of registry.claims.keys()) {
		if (!id.toLowerCase().includes(typed.toLowerCase())) continue;
		isAll = ids.size < mostListed;
		if (!isAll) break;
		ids.add(id);
	}
	const range = rangeIn(place, cue.span.start, before.length + (/^[^\s<>-]*/.exec(behind)?.[0].length ?? 0));
	const offers = [...ids].flatMap((id) => {
		const claim = registry.claims.get(id);
		if (!claim) return [];
		return {
			label: id,
			newText: id,
			range,
			typed,
			words: id,
			detail: creditOf(claim, registry, language),
			kind: CompletionItemKind.Constant,
			documentation: said(claim.statements[0]?.text ?? "", markdown),
		};
	});
	return { items: itemsOf(offers), isIncomplete: !isAll || typed !== "" };
}
