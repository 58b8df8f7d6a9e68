// Takes a draft; gives the labels it may define, without parsing it: a part of a draft is read as in the whole only
// if the parser knows them beforehand. Too many rather than too few: what comes of a false one is read as plain text.

export interface Labels {
	readonly links: readonly string[];
	readonly footnotes: readonly string[];
}

/** As micromark compares labels (micromark-util-normalize-identifier). */
const normal = (label: string): string =>
	label
		.replace(/[\t\n\r ]+/g, " ")
		.trim()
		.toLowerCase()
		.toUpperCase();

/** A label cannot hold a bracket that is not escaped, nor more than 999 characters (CommonMark 0.31, 4.7). */
const definition = /\[((?:[^[\]\\]|\\[\s\S]){1,999})\]:/g;

export function labelsOf(text: string): Labels {
	const links = new Set<string>();
	const footnotes = new Set<string>();
	for (const [, label = ""] of text.matchAll(definition)) {
		if (label.startsWith("^")) footnotes.add(normal(label.slice(1)));
		else links.add(normal(label));
	}
	return { links: [...links], footnotes: [...footnotes] };
}
