// Takes the text of a long list in YAML, by itself or under `references:`; gives the stretches of its items, so that each can be read by
// itself and a wrong one costs no other. Null for all else. Looks at each line's beginning only.

export interface SplitList {
	/** Where `references` stands; null for a list by itself. */
	readonly under: number | null;
	/** Where the line of each item's dash begins, and where the last one ends. */
	readonly bounds: readonly number[];
}

/** Before the list. */
const before = /^(?:---|#.*|%YAML.*|\s*)$/;
/** Behind it. */
const after = /^(?:\.\.\.|---|#.*|\s*)$/;

export function splitList(text: string): SplitList | null {
	const bounds: number[] = [];
	let under: number | null = null;
	let indent: number | null = null;
	let isOver = false;
	for (let start = 0; start < text.length; ) {
		const found = text.indexOf("\n", start);
		const stop = found < 0 ? text.length : found;
		let at = start;
		while (at < stop && text.charCodeAt(at) === 32) at++;
		const column = at - start;
		const isDash = text.charCodeAt(at) === 45 && (at + 1 === stop || text.charCodeAt(at + 1) === 32);
		const line = start;
		start = stop + 1;
		if (isDash && !isOver && (indent === null || indent === column)) {
			indent = column;
			bounds.push(line);
			continue;
		}
		// What stands deeper belongs to the item, and blank lines do.
		if (indent !== null && !isOver && (column > indent || at === stop)) continue;
		const words = text.slice(line, stop).trimEnd();
		if (indent === null && under === null && words === "references:") under = line;
		else if (indent === null ? !before.test(words) : !after.test(words)) return null;
		else if (indent !== null && !words.startsWith("#")) {
			if (!isOver) bounds.push(line);
			isOver = true;
		}
	}
	if (bounds.length === 0) return null;
	return { under, bounds: isOver ? bounds : [...bounds, text.length] };
}
