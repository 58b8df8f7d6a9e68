// Takes an entry of a sheet; gives it as an article: the figure in its sentence, what was found, what is on record, who checked it.
import type { Sheet, SheetEntry, SheetSource } from "../sheet.ts";
import { oneLine } from "../texts.ts";
import { sayDate } from "../words/index.ts";
import type { SheetWords } from "../words/words.ts";
import { datetime, escapeHtml, foreign, langOf, linkTo } from "./markup.ts";
import { markOf } from "./shapes.ts";

/** How entries are written in this page. */
export interface EntryStyle {
	readonly words: SheetWords;
	readonly prefix: string;
	/** Places of the draft are links that whoever shows the page follows. */
	readonly jumps: boolean;
}

const row = (label: string, value: string): string =>
	value === "" ? "" : `<div><dt>${label}</dt><dd>${value}</dd></div>`;

function place({ place: { line, character } }: Pick<SheetEntry, "place">, { words, jumps }: EntryStyle): string {
	const said = escapeHtml(`${words.line} ${line + 1}`);
	return jumps
		? `<a class="place" href="#" data-line="${line}" data-character="${character}">${said}</a>`
		: `<span class="place">${said}</span>`;
}

function sourceLine(source: SheetSource, words: SheetWords): string {
	const { name, title, by, issued, url } = source;
	const parts = [
		foreign("span", name),
		...(title ? [foreign("cite", title)] : []),
		...by.map((each) => foreign("span", each)),
		...(issued ? [datetime(issued, sayDate(issued, words))] : []),
	];
	const link = linkTo(url);
	return `${parts.join(", ")}${link && ` ${link}`}`;
}

const sourceLines = (keys: readonly string[], { sources }: Sheet, words: SheetWords): string =>
	keys
		.flatMap((key) => sources.get(key) ?? [])
		.map((source) => sourceLine(source, words))
		.join("<br>");

function sentence({ before, figure, after, language, headers }: SheetEntry): string {
	const beside =
		headers.length > 0
			? `<span class="headers">${headers.map((each) => foreign("span", each)).join(" · ")}: </span>`
			: "";
	const body = `${escapeHtml(before)}<mark>${escapeHtml(figure)}</mark>${escapeHtml(after)}`;
	return `<blockquote class="sentence"${langOf(language)} dir="auto"><p>${beside}${body}</p></blockquote>`;
}

function findings({ messages }: SheetEntry, words: SheetWords): string {
	if (messages.length === 0) return "";
	const items = messages.map(
		({ severity, rule, text }) =>
			`<li><span class="severity">${escapeHtml(words.severities[severity])}</span> ${foreign("span", text)} <code>${rule}</code></li>`,
	);
	return `<ul class="findings" aria-label="${escapeHtml(words.findings)}">${items.join("")}</ul>`;
}

function record(entry: SheetEntry, sheet: Sheet, words: SheetWords): string {
	const { claim } = entry;
	if (!claim) return row(words.source, sourceLines(entry.sources, sheet, words));
	const quote = claim.quote ? `<q${langOf(claim.quote.language)} dir="auto">${escapeHtml(claim.quote.text)}</q>` : "";
	return [
		row(words.onRecord, `${foreign("span", claim.statement, claim.language)} <code>${escapeHtml(claim.id)}</code>`),
		row(words.source, sourceLines(entry.sources, sheet, words)),
		row(words.reportedBy, sourceLines(entry.via, sheet, words)),
		row(words.quote, quote),
		row(words.locator, claim.locator === null ? "" : foreign("span", claim.locator)),
		row(words.asOf, claim.asOf === null ? "" : datetime(claim.asOf, sayDate(claim.asOf, words))),
	].join("");
}

function signOffs({ signOffs: all }: SheetEntry, words: SheetWords): string {
	if (all.length === 0) return `<span class="nobody">${escapeHtml(words.nobodyYet)}</span>`;
	return all
		.map(({ by, on, note }) => {
			const said = note && oneLine(note).trim() ? `: ${foreign("span", note)}` : "";
			return `<b dir="auto">${escapeHtml(by)}</b> ${words.on} ${datetime(on, sayDate(on, words))}${said}`;
		})
		.join("<br>");
}

/** `level` of its heading. */
export function entryHtml(entry: SheetEntry, sheet: Sheet, style: EntryStyle, level: number): string {
	const { number, state, title, credited } = entry;
	const { words, prefix } = style;
	const id = `${prefix}e${number}`;
	return (
		`<article class="entry ${state}" id="${id}" aria-labelledby="${id}-h">` +
		`<header>${markOf(state)}<h${level} id="${id}-h"><span class="number">${number}</span> ${foreign("span", title, entry.language)}</h${level}>` +
		`<span class="state">${escapeHtml(words.states[state])}</span>${place(entry, style)}</header>` +
		`${sentence(entry)}${findings(entry, words)}` +
		`<dl>${record(entry, sheet, words)}${row(words.credited, credited.map((each) => foreign("span", each)).join(", "))}` +
		`${row(words.checkedBy, signOffs(entry, words))}</dl></article>`
	);
}

export const placeHtml = place;
