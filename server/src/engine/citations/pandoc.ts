// The style `[@key]` of Pandoc: finds bracketed citations and bare keys, writes a bracket behind the words it vouches for.
// Keys in code are no citations; nor is what follows a letter (e-mail addresses) or stands in a link's words (handles).
import type { Block, Draft, Mark } from "../draft/draft.ts";
import { toSource } from "../text/offset-map.ts";
import { contains, type Span, slice, span } from "../text/span.ts";
import type { CitationMark, CitationPlace, CitedSource, Edit } from "./citation.ts";
import { gapBefore, insertion, sourceBehind } from "./insert.ts";
import { type FoundKey, findKeys, writeKey } from "./keys.ts";
import { perDraft } from "./per-draft.ts";
import { spotFor } from "./place.ts";
import type { CitationStyle } from "./style.ts";

/** Innermost pairs of square brackets first; unmatched ones are no pairs. */
function bracketPairs(text: string): Span[] {
	const open: number[] = [];
	const pairs: Span[] = [];
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (character === "[") open.push(at);
		const start = character === "]" ? open.pop() : undefined;
		if (start !== undefined) pairs.push(span(start, at + 1));
	}
	return pairs;
}

/** The smallest pair around each key, or the key itself. Keys and pairs are walked once, by their ends. */
function groups(text: string, keys: readonly FoundKey[]): Map<Span, FoundKey[]> {
	const groups = new Map<Span, FoundKey[]>();
	let waiting: FoundKey[] = [];
	let next = 0;
	for (const pair of bracketPairs(text)) {
		for (; next < keys.length && (keys[next] as FoundKey).whole.end < pair.end; next++)
			waiting.push(keys[next] as FoundKey);
		// Pairs come by their ends, so the keys inside this one are the last that wait.
		let inside = waiting.length;
		while (inside > 0 && (waiting[inside - 1] as FoundKey).whole.start > pair.start) inside--;
		if (inside === waiting.length) continue;
		groups.set(pair, waiting.slice(inside));
		waiting = waiting.slice(0, inside);
	}
	for (const key of [...waiting, ...keys.slice(next)]) groups.set(key.whole, [key]);
	return groups;
}

/** Keys that are meant: not those of a link's words (handles), nor those behind a backslash. Both lists are in order. */
function meant({ prose, marks }: Block, draft: Draft): FoundKey[] {
	const links = marks.filter(({ kind }) => kind === "link");
	let next = 0;
	return findKeys(prose.text).filter(({ whole }) => {
		while (next < links.length && (links[next] as Mark).at.end <= whole.start) next++;
		const link = links[next];
		const sign = prose.text.indexOf("@", whole.start);
		const written = slice(draft.text, toSource(prose.map, span(sign, sign + 1)));
		return written === "@" && !(link && contains(link.at, whole));
	});
}

function findInBlock(block: Block, draft: Draft): readonly CitationMark[] {
	const { text, map } = block.prose;
	if (!text.includes("@")) return [];
	const marks = [...groups(text, meant(block, draft))].map(
		([at, inside]): CitationMark => ({
			style: "pandoc",
			block,
			at,
			span: toSource(map, at),
			keys: inside.map(({ key, span }) => ({ key, span: toSource(map, span) })),
			urls: [],
			words: "",
			bare: text[at.start] !== "[",
		}),
	);
	return marks.toSorted((a, b) => a.at.start - b.at.start);
}

/** The marks of each block that has any. */
export const pandocMarks = perDraft(
	(draft): ReadonlyMap<Block, readonly CitationMark[]> =>
		new Map(
			draft.blocks.map((block) => [block, findInBlock(block, draft)] as const).filter(([, marks]) => marks.length > 0),
		),
);

/** `[@a]` that ends where the new one would stand takes the key in. */
function merged(mark: CitationMark, key: string, { draft, block }: CitationPlace): Edit | null {
	const end = toSource(block.prose.map, span(mark.at.end - 1, mark.at.end)).start;
	return slice(draft.text, span(end, end + 1)) === "]" ? insertion(end, `; ${key}`) : null;
}

function write(source: CitedSource, place: CitationPlace): readonly Edit[] | null {
	const { draft, block } = place;
	const key = writeKey(source.key);
	if (key === null || (block.cell && key.includes("|"))) return null;
	const { words } = spotFor(place);
	const there = pandocMarks(draft)
		.get(block)
		?.find((mark) => mark.at.end === words && !mark.bare);
	if (there?.keys.some((each) => each.key === source.key)) return null;
	const joined = there ? merged(there, key, place) : null;
	if (joined) return [joined];
	const at = sourceBehind(draft, block, words);
	return [insertion(at, ` [${key}]${gapBefore(draft, at)}`)];
}

const find = (draft: Draft): readonly CitationMark[] => [...pandocMarks(draft).values()].flat();

export const pandoc: CitationStyle = { id: "pandoc", find, write };
