// Takes a sheet; gives the draft drawn as a strip: a mark for each figure, a line for each heading, every mark a link to its entry.
import type { Sheet, SheetEntry } from "../sheet.ts";
import type { SheetWords } from "../words/words.ts";
import { cut, escapeHtml } from "./markup.ts";

const width = 760;
const labels = 212;
const pitch = 23;
const lineHeight = 30;
const perLine = Math.floor((width - labels) / pitch);
const longestLabel = 30;

interface Part {
	readonly heading: string | null;
	readonly entries: SheetEntry[];
}

function partsOf(entries: readonly SheetEntry[]): readonly Part[] {
	const parts: Part[] = [];
	for (const entry of entries) {
		const last = parts.at(-1);
		if (last && last.heading === entry.heading) last.entries.push(entry);
		else parts.push({ heading: entry.heading, entries: [entry] });
	}
	return parts;
}

function markAt(entry: SheetEntry, x: number, y: number, prefix: string, words: SheetWords): string {
	const { number, state, title, signOffs } = entry;
	const isSigned = signOffs.length > 0;
	const said = escapeHtml(
		`${words.figure} ${number}, ${title}: ${words.states[state]}${isSigned ? `, ${words.signedOff}` : ""}`,
	);
	const line = isSigned ? `<path class="signed" d="M${x + 3} ${y + 21.5}h12"/>` : "";
	return (
		`<a href="#${prefix}e${number}" aria-label="${said}"><title>${said}</title>` +
		`<rect class="spot" x="${x - 2}" y="${y - 2}" width="22" height="25" rx="4"/>` +
		`<use class="${state}" href="#mark-${state}" x="${x}" y="${y}" width="18" height="18"/>${line}</a>`
	);
}

const heightOf = ({ entries }: Part): number => Math.ceil(entries.length / perLine) * lineHeight + 2;

/** `prefix` tells the ids of one draft from those of the others. In pieces, one a heading. */
export function* stripOf({ entries }: Sheet, prefix: string, words: SheetWords): Generator<string> {
	const parts = partsOf(entries);
	const top = 6;
	const bottom = parts.reduce((y, part) => y + heightOf(part), top);
	yield `<svg class="strip" viewBox="0 0 ${width} ${bottom}" role="group" aria-labelledby="${prefix}strip-t ${prefix}strip-d">` +
		`<title id="${prefix}strip-t">${escapeHtml(words.strip)}</title>` +
		`<desc id="${prefix}strip-d">${escapeHtml(words.stripDescription(entries.length))}</desc>`;
	let y = top;
	for (const part of parts) {
		const label = escapeHtml(cut(part.heading ?? words.beginning, longestLabel));
		const marks = part.entries.map((entry, at) =>
			markAt(entry, labels + (at % perLine) * pitch, y + Math.floor(at / perLine) * lineHeight, prefix, words),
		);
		const ruled = `<line class="rule" x1="0" x2="${width}" y1="${y - 5}" y2="${y - 5}"/>`;
		yield `${ruled}<text class="label" x="0" y="${y + 14}">${label}</text>${marks.join("")}`;
		y += heightOf(part);
	}
	yield "</svg>";
}
