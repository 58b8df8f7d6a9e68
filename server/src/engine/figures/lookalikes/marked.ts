// Takes a text; gives the stretches whose digits belong to a web address, an e-mail or a citation mark.
// One pass over the few characters that open such a stretch; never looks more than a line's worth around one.
import { isSpace } from "../../languages/tokens.ts";

export interface Stretch {
	readonly start: number;
	readonly end: number;
	readonly what: "address" | "citation";
}

const farthest = 2000;
const citationKey = /[\p{L}\p{N}_:.#$%&\-+?<>~/]/u;

/** Most texts have none of it, and one look says so. */
const opener = /:\/\/|www\.|[[@]/i;

export function markedStretches(text: string): Stretch[] {
	if (!opener.test(text)) return [];
	const found: Stretch[] = [];
	let last = 0;
	const take = (start: number, end: number, what: Stretch["what"]) => {
		if (end <= last) return;
		found.push({ start: Math.max(start, last), end, what });
		last = end;
	};
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (at < last) continue;
		if (code === 0x3a && text.startsWith("://", at)) take(chunkStart(text, at, last), chunkEnd(text, at), "address");
		else if ((code === 0x77 || code === 0x57) && /^www\./i.test(text.slice(at, at + 4)))
			take(at, chunkEnd(text, at), "address");
		else if (code === 0x5b) {
			const end = citationEnd(text, at);
			if (end > 0) take(at, end, "citation");
		} else if (code === 0x40) {
			const start = chunkStart(text, at, last);
			if (start < at && /[\w.-]\.\w/.test(text.slice(at + 1, at + 80))) take(start, chunkEnd(text, at), "address");
			else take(at, keyEnd(text, at + 1), "citation");
		}
	}
	return found;
}

function chunkStart(text: string, at: number, floor: number): number {
	let start = at;
	const least = Math.max(floor, at - 80);
	while (start > least && !isSpace(text.charCodeAt(start - 1)) && !"(<\"'“„".includes(text[start - 1] as string))
		start--;
	return start;
}

function chunkEnd(text: string, at: number): number {
	let end = at;
	const most = Math.min(text.length, at + farthest);
	while (end < most && !isSpace(text.charCodeAt(end)) && !'<>"”“'.includes(text[end] as string)) end++;
	while (end > at && ".,;:!?)".includes(text[end - 1] as string)) end--;
	return end;
}

function keyEnd(text: string, at: number): number {
	let end = at;
	while (end < text.length && end < at + 200 && citationKey.test(text[end] as string)) end++;
	while (end > at && ".,:;?".includes(text[end - 1] as string)) end--;
	return end;
}

/** "[@key, p. 4]" and "[3]", "[1, 2]"; 0 where the bracket is none of these. */
function citationEnd(text: string, at: number): number {
	const inside = text.slice(at + 1, at + 400);
	const close = inside.indexOf("]");
	if (close < 0) return 0;
	const content = inside.slice(0, close);
	return /^[\d\s,;–-]+$/.test(content) || /(?:^|[\s;-])@[\p{L}\p{N}_{]/u.test(content) ? at + close + 2 : 0;
}
