// Takes words and the registry; gives the sources on record that the words name, with their places.
// Linear in the words: at each word the names that begin there are walked together, never one by one.
import { languages } from "../languages/index.ts";
import { apart } from "../text/apart.ts";
import { wordEnd, wordUnits } from "../text/letters.ts";
import { type Span, span } from "../text/span.ts";
import type { Registry } from "./registry.ts";
import {
	type Asked,
	connectors,
	folded,
	spellingsOf,
	type Word,
	type WordAt,
	wordsFrom,
	wordsOf,
} from "./words-of-names.ts";

/** A name of one or several sources (two reports of one agency share its name) at its place. */
export interface KnownName {
	readonly sources: readonly string[];
	readonly span: Span;
}

/** Finds names in a text; made once a registry. */
export type NameFinder = (text: string) => readonly KnownName[];

/** Names as paths of words; a name ends where sources stand. Most paths are never walked: they are laid out when they are. */
interface Branch {
	next: Map<string, Branch> | null;
	sources: Set<string> | null;
	/** Names that go on from here, not laid out yet, with the words that lie behind. */
	waiting: Name[];
	readonly depth: number;
}

interface Name {
	readonly words: readonly Word[];
	readonly source: string;
}

/** How two words count as one: by the stem in one language. */
type Alike = (word: string) => string;

/** Words remembered; a text of other words than these is read more slowly, no more. */
const mostAsked = 50_000;

/** Stems remembered for each language. */
const mostStems = 10_000;

/** Texts say the same words again and again: each is stemmed once. */
function remembered(alike: Alike): Alike {
	const stems = new Map<string, string>();
	return (word) => {
		const known = stems.get(word);
		if (known !== undefined) return known;
		const stem = alike(word);
		if (stems.size < mostStems) stems.set(word, stem);
		return stem;
	};
}

const branch = (depth: number): Branch => ({ next: null, sources: null, waiting: [], depth });

const isAcronym = (word: string): boolean => word.length <= 5 && /^[\p{Lu}\p{N}]+$/u.test(word) && /\p{Lu}/u.test(word);

/**
 * A name of one word: an acronym stands exactly as it is, and a capital is kept, since names are spelled like words
 * ("Times", "Wells"). All else may be written either way.
 */
const singleFits = (name: string, word: string): boolean =>
	isAcronym(name) ? name === word : !/^\p{Lu}/u.test(name) || /^\p{Lu}/u.test(word);

type Singles = Map<string, { readonly name: string; readonly source: string }[]>;

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

/** One step further, for all names that wait here. */
function laidOut(at: Branch, alike: Alike): Branch {
	if (at.waiting.length === 0) return at;
	for (const name of at.waiting) {
		const word = name.words[at.depth];
		if (!word) continue;
		const step = `${at.depth === 0 ? "" : word.gap} ${alike(folded(word.text))}`;
		at.next ??= new Map();
		const next = at.next.get(step) ?? branch(at.depth + 1);
		at.next.set(step, next);
		if (name.words.length === next.depth) next.sources = (next.sources ?? new Set()).add(name.source);
		else next.waiting.push(name);
	}
	at.waiting = [];
	return at;
}

/** The longest name from the word on: the number of its words, and whose it is. */
interface Found {
	readonly end: number;
	readonly sources: readonly string[];
}

function walk(root: Branch, wordAt: WordAt, alike: Alike): Found | null {
	let found: Found | null = null;
	let at: Branch | undefined = root;
	for (let index = 0; at; index++) {
		const next = wordAt(index);
		if (!next) break;
		if (!laidOut(at, alike).next) break;
		const [word = "", ...bases] = next.spellings;
		const before: string = index === 0 ? "" : next.gap;
		const step: Branch | undefined = at.next?.get(`${before} ${alike(word)}`);
		// Endings that the stem does not know may close a name, never go on with it.
		const last: Branch[] = [step, ...bases.map((base) => at?.next?.get(`${before} ${alike(base)}`))].filter(
			(one) => one !== undefined,
		);
		const sources = last.find((one) => one.sources)?.sources;
		if (sources) found = { end: index + 1, sources: [...sources] };
		at = step;
	}
	return found;
}

function single(singles: Singles, { text, spellings }: Asked): readonly string[] {
	const fitting = (key: string) => (singles.get(key) ?? []).filter(({ name }) => singleFits(name, text));
	const found = spellings.map(fitting).find((names) => names.length > 0);
	return [...new Set(found?.map(({ source }) => source))];
}

/** How a word begins, whatever its form. */
const openingOf = (word: string): string => word.slice(0, 2);

/** Openings of plain letters, told by their numbers alone: most words of a text are turned away before they are cut out. */
function openingTest(openings: Iterable<string>): (text: string, word: Span) => boolean {
	const known = new Uint8Array(1 << 14);
	const slot = (first: number, second: number): number => (first << 7) | second;
	for (const opening of openings) {
		const [first, second] = [opening.charCodeAt(0), opening.length > 1 ? opening.charCodeAt(1) : 0];
		if (first < 0x80 && second < 0x80) known[slot(first, second)] = 1;
	}
	const small = (code: number): number => (code > 0x40 && code < 0x5b ? code + 0x20 : code);
	return (text, { start, end }) => {
		const first = text.charCodeAt(start);
		const second = start + 1 < end ? text.charCodeAt(start + 1) : 0;
		// A mark behind the second letter may make another of it.
		const third = start + 2 < end ? text.charCodeAt(start + 2) : 0;
		return (first | second | third) >= 0x80 || known[slot(small(first), small(second))] === 1;
	};
}

/** What is made once a registry, which never changes; it goes when the registry goes. */
const finders = new WeakMap<Registry, NameFinder>();

/** Spans never overlap; of two names at one place the longer one counts. */
export function nameFinder(registry: Registry): NameFinder {
	const known = finders.get(registry) ?? createFinder(registry);
	finders.set(registry, known);
	return known;
}

function createFinder({ sources }: Registry): NameFinder {
	const singles: Singles = new Map();
	const roots = languages.map(({ stem }) => ({ root: branch(0), alike: remembered(stem) }));
	// What is taken off or put on a word stands at its end.
	const openings = new Set<string>();
	for (const { key, names } of sources.values())
		for (const name of names) {
			const words = wordsOf(name);
			const [first] = words;
			if (first) openings.add(openingOf(folded(first.text)));
			if (first && words.length === 1) addTo(singles, folded(first.text), { name: first.text, source: key });
			else if (first) for (const { root } of roots) root.waiting.push({ words, source: key });
		}
	// Few words begin a name, and texts say the same words again and again: each is asked once.
	const begins = new Map<string, boolean>();
	const mayOpen = openingTest(openings);
	const mayBegin = (word: string): boolean => {
		const asked = begins.get(word);
		if (asked !== undefined) return asked;
		const all = spellingsOf(word);
		const spellings = openings.has(openingOf(all[0] ?? "")) ? all : [];
		const answer =
			spellings.some((spelling) => singles.has(spelling)) ||
			roots.some(({ root, alike }) =>
				spellings.some((spelling) => laidOut(root, alike).next?.has(` ${alike(spelling)}`)),
			);
		if (begins.size < mostAsked) begins.set(apart(word), answer);
		return answer;
	};
	const namedFrom = (wordAt: WordAt): KnownName => {
		const long = roots.flatMap(({ root, alike }) => walk(root, wordAt, alike) ?? []);
		const count = Math.max(1, ...long.map((found) => found.end));
		const named = long.filter((found) => found.end === count).flatMap((found) => found.sources);
		const [first, last] = [wordAt(0) as Asked, wordAt(count - 1) as Asked];
		const all = named.length > 0 ? [...new Set(named)] : single(singles, first);
		return { sources: all, span: span(first.span.start, last.span.end) };
	};
	return (text) => {
		const known: KnownName[] = [];
		let isFirst = true;
		for (let at = 0; at < text.length; ) {
			if (wordUnits(text, at) === 0) {
				at++;
				continue;
			}
			const place = span(at, wordEnd(text, at, text.length));
			at = place.end;
			const mayBe = mayOpen(text, place);
			const word = mayBe ? text.slice(place.start, place.end) : "";
			// A connector opens a name at the very start only, or it would be asked for twice.
			if (mayBe && (isFirst || !connectors.has(word)) && mayBegin(word)) {
				const found = namedFrom(wordsFrom(text, place));
				if (found.sources.length > 0) known.push(found);
				at = found.span.end;
			}
			isFirst = false;
		}
		return known;
	};
}

/** For one text only; who looks through many makes a `nameFinder`. */
export const findSources = (registry: Registry, words: string): readonly KnownName[] => nameFinder(registry)(words);
