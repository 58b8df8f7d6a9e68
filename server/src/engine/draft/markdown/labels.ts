// Takes a draft; gives the labels it may define, without parsing it: a part of a draft is read as in the whole only
// if the parser knows them beforehand. Too many rather than too few: what comes of a false one is read as plain text.

export interface Labels {
	readonly links: ReadonlySet<string>;
	readonly footnotes: ReadonlySet<string>;
}

/** As micromark compares labels (micromark-util-normalize-identifier). */
export const normal = (label: string): string =>
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
	return { links, footnotes };
}

/** With the labels that a text may define itself and nobody told of. */
export function withOwn({ links, footnotes }: Labels, text: string): Labels | null {
	const own = labelsOf(text);
	const isNew =
		[...own.links].some((label) => !links.has(label)) || [...own.footnotes].some((label) => !footnotes.has(label));
	return isNew
		? { links: new Set([...links, ...own.links]), footnotes: new Set([...footnotes, ...own.footnotes]) }
		: null;
}

/** Known labels in the clothes of the list that micromark keeps: it asks and adds, and a true list would make that quadratic. */
export function listOf(labels: ReadonlySet<string>): string[] {
	const added = new Set<string>();
	const list: Pick<string[], "includes" | "push"> = {
		includes: (label) => labels.has(label) || added.has(label),
		push: (...more) => {
			for (const label of more) added.add(label);
			return labels.size + added.size;
		},
	};
	return list as string[];
}
