// Takes words and the registry; gives the sources on record that the words name, with their places.
// Linear in the words: at each word the names that begin there are walked together, never one by one.

import { languages } from "../languages/index.ts";
import { apart } from "../text/apart.ts";
import { atOnce } from "../text/at-once.ts";
import { wordEnd, wordUnits } from "../text/letters.ts";
import { type Span, span } from "../text/span.ts";
import { type LongName, type NameOpenings, nameOpeningSteps, openingOf } from "./name-openings.ts";
import { lately, mostWords, recently } from "./recently.ts";
import type { Registry } from "./registry.ts";
import { type Asked, connectors, folded, spellingsOf, type WordAt, wordsFrom } from "./words-of-names.ts";

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
	waiting: LongName[];
	readonly depth: number;
}

/** Where the names of one language's forms begin. */
interface Root {
	readonly alike: Alike;
	/** Behind a first word like this; undefined where no name begins so. */
	readonly from: (word: string) => Branch | undefined;
}

/** How two words count as one: by the stem in one language. */
type Alike = (word: string) => string;

const branch = (depth: number, waiting: LongName[] = []): Branch => ({ next: null, sources: null, waiting, depth });

function rootOf({ near, long }: NameOpenings, alike: Alike): Root {
	const known = lately<string, Branch | null>(mostWords);
	return {
		alike,
		from(word) {
			const stem = alike(word);
			const asked = known.get(stem);
			if (asked !== undefined) return asked ?? undefined;
			const names = near(word).flatMap((first) => (alike(first) === stem ? (long.get(first) ?? []) : []));
			const found = names.length > 0 ? branch(1, names) : null;
			known.set(stem, found);
			return found ?? undefined;
		},
	};
}

const isAcronym = (word: string): boolean => word.length <= 5 && /^[\p{Lu}\p{N}]+$/u.test(word) && /\p{Lu}/u.test(word);

/**
 * A name of one word: an acronym stands exactly as it is, and a capital is kept, since names are spelled like words
 * ("Times", "Wells"). All else may be written either way.
 */
const singleFits = (name: string, word: string): boolean =>
	isAcronym(name) ? name === word : !/^\p{Lu}/u.test(name) || /^\p{Lu}/u.test(word);

type Singles = NameOpenings["singles"];

/** One step further, for all names that wait here. */
function laidOut(at: Branch, alike: Alike): Branch {
	if (at.waiting.length === 0) return at;
	for (const name of at.waiting) {
		const words = name.words();
		const word = words[at.depth];
		if (!word) continue;
		const step = `${word.gap} ${alike(folded(word.text))}`;
		at.next ??= new Map();
		const next = at.next.get(step) ?? branch(at.depth + 1);
		at.next.set(step, next);
		if (words.length === next.depth) next.sources = (next.sources ?? new Set()).add(name.source);
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

function walk({ from, alike }: Root, wordAt: WordAt): Found | null {
	let found: Found | null = null;
	let at = from(wordAt(0)?.spellings[0] ?? "");
	for (let index = 1; at; index++) {
		const next = wordAt(index);
		if (!next) break;
		if (!laidOut(at, alike).next) break;
		const [word = "", ...bases] = next.spellings;
		const before: string = next.gap;
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

/** The finder, made in steps that let others in; whoever asks for it meanwhile gets it at once. */
export function* nameFinderSteps(registry: Registry): Generator<void, NameFinder> {
	const known = finders.get(registry);
	if (known) return known;
	const finder = createFinder(yield* nameOpeningSteps(registry));
	finders.set(registry, finder);
	return finder;
}

/** Spans never overlap; of two names at one place the longer one counts. */
export const nameFinder = (registry: Registry): NameFinder => atOnce(nameFinderSteps(registry));

function createFinder(names: NameOpenings): NameFinder {
	const { singles, openings } = names;
	const roots = languages.map(({ stem }) => rootOf(names, recently(mostWords, stem)));
	// Few words begin a name, and texts say the same words again and again: each is asked once.
	const begins = lately<string, boolean>(mostWords);
	const mayOpen = openingTest(openings);
	const mayBegin = (word: string): boolean => {
		const asked = begins.get(word);
		if (asked !== undefined) return asked;
		const all = spellingsOf(word);
		const spellings = openings.has(openingOf(all[0] ?? "")) ? all : [];
		const answer =
			spellings.some((spelling) => singles.has(spelling)) ||
			roots.some(({ from }) => spellings.some((spelling) => from(spelling) !== undefined));
		begins.set(apart(word), answer);
		return answer;
	};
	const namedFrom = (wordAt: WordAt): KnownName => {
		const long = roots.flatMap((root) => walk(root, wordAt) ?? []);
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
