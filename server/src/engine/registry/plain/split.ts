// Takes the text of a registry in YAML; gives the stretches its entries stand in, where it is written as the form describes it:
// version, sources and claims at the left edge, entries below them in one column. Null for all else.
// Looks at each line's beginning only.

export interface Section {
	readonly name: "sources" | "claims";
	/** Where its name stands. */
	readonly at: number;
	/** Where each entry's first line begins; the last number is where the section ends. */
	readonly bounds: readonly number[];
	/** Begin of its first entry's name. */
	readonly first: number;
}

export interface SplitText {
	readonly sections: readonly Section[];
	/** The lines at the left edge that hold their own value: `version: 1`. */
	readonly heads: readonly (readonly [from: number, to: number])[];
}

const head = /^(version|\$schema): +\S[^\n]*$/;
const opening = /^(sources|claims): *$/;
/** A name at the head of an entry: nothing that YAML could read otherwise. */
const entryName = /^[A-Za-z_][\w.-]*:(?: |$)/;
const longestName = 200;

interface Open {
	readonly name: Section["name"];
	readonly at: number;
	readonly bounds: number[];
	first: number;
	indent: number;
}

const closed = ({ name, at, bounds, first }: Open, end: number): Section => ({
	name,
	at,
	bounds: [...bounds, end],
	first,
});

/** O(lines). */
export function splitRegistry(text: string): SplitText | null {
	const sections: Section[] = [];
	const heads: (readonly [number, number])[] = [];
	const seen = new Set<string>();
	let open: Open | null = null;
	for (let start = 0; start < text.length; ) {
		const found = text.indexOf("\n", start);
		const stop = found < 0 ? text.length : found;
		const end = stop > start && found >= 0 && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
		let at = start;
		while (at < end && text.charCodeAt(at) === 32) at++;
		const indent = at - start;
		const line = start;
		start = stop + 1;
		if (at === end || text.charCodeAt(at) === 35) continue;
		// A tab, a carriage return by itself, a byte order mark.
		if (text.charCodeAt(at) === 9 || text.charCodeAt(at) === 0xfeff) return null;
		if (indent === 0) {
			if (open) sections.push(closed(open, line));
			open = null;
			const words = text.slice(at, end);
			const name = (head.exec(words) ?? opening.exec(words))?.[1];
			if (name === undefined || seen.has(name)) return null;
			seen.add(name);
			if (name === "sources" || name === "claims") open = { name, at, bounds: [], first: 0, indent: 0 };
			else heads.push([line, stop]);
			continue;
		}
		if (!open) return null;
		if (open.indent === 0) {
			open.indent = indent;
			open.first = at;
		}
		if (indent < open.indent) return null;
		if (indent > open.indent) continue;
		if (!entryName.test(text.slice(at, Math.min(end, at + longestName)))) return null;
		open.bounds.push(line);
	}
	if (open) sections.push(closed(open, text.length));
	return sections.some(({ bounds }) => bounds.length < 2) || sections.length === 0 ? null : { sections, heads };
}
