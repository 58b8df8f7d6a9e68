// Takes a registry in YAML; gives it tidied: fields in one order, two spaces a level, a blank line between entries. Comments,
// quotes and values stay. Every answer is read again: where it would not say just what it said, it is not given.
import { type Document, isMap, isScalar, type Pair, parseDocument, visit, type YAMLMap } from "yaml";

/** As the README shows them; what is in no list stands behind, in the order it had. */
const orders = {
	root: ["$schema", "version", "sources", "claims"],
	source: [
		"type title author editor publisher container-title issued accessed URL DOI language".split(" "),
		"short kind aliases".split(" "),
	].flat(),
	claim: "statement figure source via also asOf locator quote rank supersededBy disputes note".split(" "),
} as const;

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : "");

function arrange(map: YAMLMap, order: readonly string[]): void {
	const place = (pair: Pair): number => {
		const at = order.indexOf(keyOf(pair));
		return at < 0 ? order.length : at;
	};
	// What stands before the first field in the file belongs to the entry, not to the field.
	const [first] = map.items;
	const lead = first && isScalar(first.key) ? first.key.commentBefore : null;
	if (first && isScalar(first.key) && lead) first.key.commentBefore = null;
	map.items = map.items
		.map((pair, at) => ({ pair, at }))
		.sort((a, b) => place(a.pair) - place(b.pair) || a.at - b.at)
		.map(({ pair }) => pair);
	const now = map.items[0];
	if (lead && now && isScalar(now.key))
		now.key.commentBefore = [lead, now.key.commentBefore].filter(Boolean).join("\n");
}

/** The section's entries in the order they have: a writer's order means something. */
function arrangeSection(section: unknown, order: readonly string[]): void {
	if (!isMap(section)) return;
	section.items.forEach((pair, at) => {
		if (isScalar(pair.key)) pair.key.spaceBefore = at > 0;
		if (isMap(pair.value) && !pair.value.flow) {
			for (const each of pair.value.items) if (isScalar(each.key)) each.key.spaceBefore = false;
			arrange(pair.value, order);
		}
	});
}

function arrangeAll(document: Document): boolean {
	const { contents } = document;
	if (!isMap(contents)) return false;
	arrangeSection(contents.get("sources", true), orders.source);
	arrangeSection(contents.get("claims", true), orders.claim);
	for (const pair of contents.items) if (isScalar(pair.key)) pair.key.spaceBefore = false;
	return true;
}

const commentsOf = (text: string): string[] =>
	[...text.matchAll(/(?:^|\s)#\s*(.*)$/gmu)].map(([, words]) => (words ?? "").trim()).sort();

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Values without regard to the order of an entry's fields. */
const sorted = (value: unknown): unknown =>
	Array.isArray(value)
		? value.map(sorted)
		: typeof value === "object" && value !== null
			? Object.fromEntries(
					Object.entries(value)
						.sort(([a], [b]) => (a < b ? -1 : 1))
						.map(([key, each]) => [key, sorted(each)]),
				)
			: value;

const options = { lineWidth: 0, indent: 2, flowCollectionPadding: true } as const;

/** `[{ literal: Water Board }]`: braces are written wide and brackets close, which the writer's one option does not know. */
function closeBrackets(text: string): string {
	const spaces: number[] = [];
	visit(parseDocument(text, { schema: "failsafe" }), {
		Seq(_, { flow, range }) {
			if (!flow || !range) return;
			const [start, end] = range;
			const inside = text.slice(start + 1, end - 1);
			if (/^ \S/.test(inside)) spaces.push(start + 1);
			if (/\S $/.test(inside)) spaces.push(end - 2);
		},
	});
	const ends = [...spaces.toSorted((a, b) => a - b), text.length];
	return ends.map((end, at) => text.slice(at === 0 ? 0 : (ends[at - 1] as number) + 1, end)).join("");
}

/** More than a person formats at once. */
const maxLength = 2_000_000;

/** Null for what cannot be read, holds aliases, or would lose something. */
export function tidyRegistry(text: string): string | null {
	if (text.length > maxLength) return null;
	// Without types every value is written as it was: page 007 is no page 7.
	const document = parseDocument(text, { keepSourceTokens: false, schema: "failsafe" });
	if (document.errors.length > 0 || /(?:^|[\s[{,])[&*][\w-]+/m.test(text)) return null;
	const before = parseDocument(text).toJS() as unknown;
	if (!arrangeAll(document)) return null;
	const newline = text.includes("\r\n") ? "\r\n" : "\n";
	const written = closeBrackets(document.toString(options)).replaceAll("\n", newline);
	const tidied = text.startsWith("\uFEFF") ? `\uFEFF${written.replace(/^\uFEFF/, "")}` : written;
	const again = parseDocument(tidied);
	const isSame = again.errors.length === 0 && same(sorted(again.toJS()), sorted(before));
	return isSame && same(commentsOf(tidied), commentsOf(text)) ? tidied : null;
}
