// Takes the sheet of one draft; gives its part of the page: totals, the two drawings, open questions, the rest, the sources.
import { figureStates } from "../../verdicts/figure-state.ts";
import { ordered } from "../build.ts";
import type { Sheet } from "../sheet.ts";
import { sayDate } from "../words/index.ts";
import { type EntryStyle, entryHtml, placeHtml } from "./entry.ts";
import { datetime, escapeHtml, foreign, linkTo } from "./markup.ts";
import { markOf } from "./shapes.ts";
import { stripOf } from "./strip.ts";
import { timelineOf } from "./timeline.ts";

export interface PartStyle extends EntryStyle {
	/** Of the draft's title; those in it follow. */
	readonly level: 1 | 2;
	/** No more entries than these are written; the drawings have them all. */
	readonly most: number;
}

function totals({ totals: counts }: Sheet, { words }: PartStyle): string {
	const rows = figureStates.map(
		(state) =>
			`<tr class="${state}${counts[state] === 0 ? " none" : ""}"><th scope="row">${markOf(state)}${escapeHtml(words.states[state])}</th>` +
			`<td class="count">${counts[state]}</td><td class="meaning">${escapeHtml(words.meanings[state])}</td></tr>`,
	);
	return (
		`<table class="totals"><caption>${escapeHtml(words.figuresByState)}</caption><thead><tr><th scope="col">${escapeHtml(words.state)}</th>` +
		`<th scope="col" class="count">${escapeHtml(words.figures)}</th><th scope="col">${escapeHtml(words.meaning)}</th></tr></thead><tbody>${rows.join("")}</tbody></table>`
	);
}

function sources({ sources: all }: Sheet, { words, prefix, level }: PartStyle): string {
	if (all.size === 0) return "";
	const rows = [...all.values()].map(({ name, title, by, issued, url, entries }, index) => {
		const what = [...(title ? [foreign("cite", title)] : []), ...by.map((each) => foreign("span", each))].join(", ");
		const uses = entries.map((number) => `<a href="#${prefix}e${number}">${number}</a>`).join(", ");
		const when = issued
			? datetime(issued, sayDate(issued, words))
			: `<span class="nobody">${escapeHtml(words.undated)}</span>`;
		const link = linkTo(url);
		return (
			`<tr id="${prefix}s${index + 1}"><th scope="row">${foreign("span", name)}${what && `<br><span class="what">${what}</span>`}` +
			`${link && `<br>${link}`}</th><td>${when}</td><td>${uses}</td></tr>`
		);
	});
	const heading = `h${level + 1}`;
	return (
		`<section aria-labelledby="${prefix}sources"><${heading} id="${prefix}sources">${escapeHtml(words.sources)}</${heading}><table class="sources"><thead><tr>` +
		`<th scope="col">${escapeHtml(words.source)}</th><th scope="col">${escapeHtml(words.published)}</th><th scope="col">${escapeHtml(words.usedBy)}</th>` +
		`</tr></thead><tbody>${rows.join("")}</tbody></table></section>`
	);
}

function notes({ notes: all }: Sheet, style: PartStyle): string {
	if (all.length === 0) return "";
	const { words, prefix, level } = style;
	const items = all.map(
		(note) =>
			`<li><span class="severity">${escapeHtml(words.severities[note.severity])}</span> ${foreign("span", note.text)} <code>${note.rule}</code> ${placeHtml(note, style)}</li>`,
	);
	const heading = `h${level + 1}`;
	return `<section aria-labelledby="${prefix}notes"><${heading} id="${prefix}notes">${escapeHtml(words.notes)}</${heading}><ul class="findings">${items.join("")}</ul></section>`;
}

function lapsed({ lapsed: all }: Sheet, { words, prefix, level }: PartStyle): string {
	if (all.length === 0) return "";
	const items = all.map(
		({ by, on, figure, sentence }) =>
			`<li><b dir="auto">${escapeHtml(by)}</b> ${words.on} ${datetime(on, sayDate(on, words))}: ${foreign("span", figure)} ` +
			`<q dir="auto">${escapeHtml(sentence)}</q></li>`,
	);
	const heading = `h${level + 1}`;
	return `<section aria-labelledby="${prefix}lapsed"><${heading} id="${prefix}lapsed">${escapeHtml(words.lapsed)}</${heading}><p>${escapeHtml(words.lapsedWhy)}</p><ul class="lapsed">${items.join("")}</ul></section>`;
}

function* section(
	{ prefix, level }: PartStyle,
	{ id, title, count }: { readonly id: string; readonly title: string; readonly count: number },
	body: Iterable<string>,
): Generator<string> {
	const heading = `h${level + 1}`;
	yield `<section aria-labelledby="${prefix}${id}"><${heading} id="${prefix}${id}">${escapeHtml(title)} <span class="count">${count}</span></${heading}>\n`;
	yield* body;
	yield "</section>";
}

function* entries(sheet: Sheet, style: PartStyle): Generator<string> {
	const { words, prefix, level, most } = style;
	const { open, settled } = ordered(sheet);
	const shown = { open: open.slice(0, most), settled: settled.slice(0, Math.max(0, most - open.length)) };
	const left = sheet.entries.length - shown.open.length - shown.settled.length;
	function* write(list: typeof open): Generator<string> {
		for (const [at, entry] of list.entries())
			yield `${at === 0 ? "" : "\n"}${entryHtml(entry, sheet, style, level + 2)}`;
	}
	const questions =
		open.length === 0 ? [`<p class="fine">${escapeHtml(words.noOpenQuestions)}</p>`] : write(shown.open);
	if (sheet.entries.length === 0) yield `<p id="${prefix}open">${escapeHtml(words.noFigures)}</p>`;
	else yield* section(style, { id: "open", title: words.openQuestions, count: open.length }, questions);
	yield "\n";
	if (settled.length > 0)
		yield* section(style, { id: "settled", title: words.settled, count: settled.length }, write(shown.settled));
	yield "\n";
	if (left > 0) yield `<p class="left">${escapeHtml(words.more(left))}</p>`;
}

function* drawing(svg: Iterable<string>, caption: string): Generator<string> {
	yield `<figure><figcaption>${escapeHtml(caption)}</figcaption><div class="scroll">`;
	yield* svg;
	yield "</div></figure>";
}

/** In order; those without a word take no line. */
function* partsOf(sheet: Sheet, style: PartStyle): Generator<Iterable<string>> {
	const { words, prefix } = style;
	const numbers = new Map([...sheet.sources.keys()].map((key, index) => [key, index + 1]));
	if (sheet.entries.length > 0) {
		yield [totals(sheet, style)];
		const caption = sheet.signedOff > 0 ? `${words.strip} (${words.signedOffLine})` : words.strip;
		yield drawing(stripOf(sheet, prefix, words), caption);
	}
	const timeline = timelineOf(sheet, prefix, numbers, words);
	if (timeline !== "") yield drawing([timeline], words.timeline);
	yield entries(sheet, style);
	for (const each of [notes, lapsed, sources]) {
		const written = each(sheet, style);
		if (written !== "") yield [written];
	}
}

/** In pieces, so that a long one can be written in steps. */
export function* partHtml(sheet: Sheet, style: PartStyle): Generator<string> {
	const { words, prefix, level } = style;
	const { entries: all, open, signedOff } = sheet;
	const kicker = level === 1 ? `<p class="kicker">${escapeHtml(words.factSheet)}</p>` : "";
	yield `<article class="sheet" aria-labelledby="${prefix}title"><header>${kicker}<h${level} id="${prefix}title" dir="auto">${escapeHtml(sheet.title)}</h${level}>` +
		`<p class="draft"><span dir="auto">${escapeHtml(sheet.draft)}</span></p><p class="summary">${escapeHtml(words.summary(all.length, open, signedOff))}</p></header>`;
	for (const part of partsOf(sheet, style)) {
		yield "\n";
		yield* part;
	}
	yield "</article>";
}
