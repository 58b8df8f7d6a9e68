// Takes fact sheets; gives them as Markdown (CommonMark with tables). Nothing in a draft or registry is taken for markup there.
import { type FigureState, figureStates } from "../verdicts/figure-state.ts";
import { ordered } from "./build.ts";
import type { Sheet, SheetEntry, SheetSource } from "./sheet.ts";
import { oneLine, webAddress } from "./texts.ts";
import { sayDate } from "./words/index.ts";
import type { SheetWords } from "./words/words.ts";

/** By which a file is known as made here; and it is no draft to check. */
export const markdownMarker = "<!-- sourcemark-disable-file -- Sourcemark fact sheet -->";

/** Signs that may open markup anywhere, a scheme's colon, and what makes a list where a line begins with it. */
const escapeText = (text: string): string =>
	oneLine(text)
		.trim()
		.replace(/[\\`*_{}[\]<>#|~&$@!^=]/g, "\\$&")
		.replace(/:(?=\/\/)/g, "\\:")
		.replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2")
		.replace(/^[-+]/, "\\$&");

/** Emphasis by signs that no letter beside them can undo. */
const strong = (text: string): string => (text.trim() === "" ? "" : `**${escapeText(text)}**`);

const code = (text: string): string => `\`${oneLine(text).replaceAll("`", "'").trim()}\``;

const marks: Readonly<Record<FigureState, string>> = {
	conflict: "✕",
	attention: "!",
	unsourced: "?",
	silenced: "–",
	cited: "◐",
	supported: "✓",
};

function link(url: string | null): string {
	const address = webAddress(url);
	if (!address) return "";
	const href = address.href.replace(/[()[\]*_|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
	return ` [${escapeText(address.host)}](<${href}>)`;
}

function sourceText({ name, title, by, issued, url }: SheetSource, words: SheetWords): string {
	const parts = [name, ...(title ? [title] : []), ...by, ...(issued ? [sayDate(issued, words)] : [])];
	return parts.map(escapeText).join(", ") + link(url);
}

const inQuotes = (text: string, { quotes: [open, close] }: SheetWords): string => `${open}${escapeText(text)}${close}`;

function lines(entry: SheetEntry, { sources }: Sheet, words: SheetWords): string[] {
	const { claim, messages, credited, signOffs } = entry;
	const line = (label: string, ...texts: readonly string[]): string[] => texts.map((text) => `- ${label}: ${text}`);
	const known = (keys: readonly string[]): string[] =>
		keys.flatMap((key) => sources.get(key) ?? []).map((source) => sourceText(source, words));
	return [
		...messages.map(
			({ severity, text, rule }) => `- **${words.severities[severity]}:** ${escapeText(text)} (${code(rule)})`,
		),
		...(claim ? line(words.onRecord, `${escapeText(claim.statement)} (${code(claim.id)})`) : []),
		...line(words.source, ...known(entry.sources)),
		...line(words.reportedBy, ...known(entry.via)),
		...(claim?.quote ? line(words.quote, inQuotes(claim.quote.text, words)) : []),
		...(claim?.locator ? line(words.locator, escapeText(claim.locator)) : []),
		...(claim?.asOf ? line(words.asOf, escapeText(sayDate(claim.asOf, words))) : []),
		...(credited.length > 0 ? line(words.credited, credited.map(escapeText).join(", ")) : []),
		...(signOffs.length === 0
			? line(words.checkedBy, words.nobodyYet)
			: signOffs.map(({ by, on, note }) => {
					const said = note ? `: ${escapeText(note)}` : "";
					return `- ${words.checkedBy} ${strong(by)} ${words.on} ${escapeText(sayDate(on, words))}${said}`;
				})),
	];
}

function entryText(entry: SheetEntry, sheet: Sheet, words: SheetWords, level: number): string {
	const { number, state, title, place, before, figure, after, headers } = entry;
	const beside = headers.length > 0 ? `${headers.map(escapeText).join(" · ")}: ` : "";
	// The sentence's own spaces stay outside the stars, or they would not be emphasis.
	const gap = (text: string, pattern: RegExp): string => (pattern.test(text) ? " " : "");
	const sentence = `${escapeText(before)}${gap(before, /\S\s$/)}${strong(figure)}${gap(after, /^\s/)}${escapeText(after)}`;
	return [
		`${"#".repeat(level)} ${number}. ${escapeText(title)} (${marks[state]} ${words.states[state]})`,
		`> ${beside}${sentence}`,
		[`- ${escapeText(sheet.draft)}, ${words.line} ${place.line + 1}`, ...lines(entry, sheet, words)].join("\n"),
	].join("\n\n");
}

function totals({ totals: counts }: Sheet, words: SheetWords): string {
	const rows = figureStates.map(
		(state) => `| ${marks[state]} ${words.states[state]} | ${counts[state]} | ${words.meanings[state]} |`,
	);
	return [`| ${words.state} | ${words.figures} | ${words.meaning} |`, "| --- | ---: | --- |", ...rows].join("\n");
}

function* part(sheet: Sheet, words: SheetWords, level: number): Generator<string> {
	const { entries, open: openCount, signedOff } = sheet;
	const { open, settled } = ordered(sheet);
	const heading = (text: string): string => `${"#".repeat(level + 1)} ${text}`;
	yield `${"#".repeat(level)} ${words.factSheet}: ${escapeText(sheet.title)}`;
	yield escapeText(words.summary(entries.length, openCount, signedOff));
	if (entries.length === 0) yield words.noFigures;
	else {
		yield totals(sheet, words);
		yield heading(`${words.openQuestions} (${open.length})`);
		if (open.length === 0) yield words.noOpenQuestions;
		for (const entry of open) yield entryText(entry, sheet, words, level + 2);
		if (settled.length > 0) yield heading(`${words.settled} (${settled.length})`);
		for (const entry of settled) yield entryText(entry, sheet, words, level + 2);
	}
	if (sheet.notes.length > 0) {
		yield heading(words.notes);
		yield sheet.notes
			.map(({ text, rule, place }) => `- ${escapeText(text)} (${code(rule)}, ${words.line} ${place.line + 1})`)
			.join("\n");
	}
	if (sheet.lapsed.length > 0) {
		yield heading(words.lapsed);
		yield words.lapsedWhy;
		yield sheet.lapsed
			.map(({ by, on, figure, sentence }) => {
				const when = escapeText(sayDate(on, words));
				return `- ${strong(by)} ${words.on} ${when}: ${escapeText(figure)}, ${inQuotes(sentence, words)}`;
			})
			.join("\n");
	}
	if (sheet.sources.size > 0) {
		yield heading(words.sources);
		yield [...sheet.sources.values()]
			.map((source) => `- ${sourceText(source, words)}: ${source.entries.join(", ")}`)
			.join("\n");
	}
}

export function* sheetMarkdown(
	sheets: readonly Sheet[],
	{ words, made }: { readonly words: SheetWords; readonly made: string | null },
): Generator<string> {
	yield `${markdownMarker}\n`;
	for (const sheet of sheets) for (const block of part(sheet, words, 1)) yield `\n${block}\n`;
	if (made !== null) yield `\n${words.made(sayDate(made, words))}\n`;
}
