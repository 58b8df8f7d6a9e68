// Takes two sentences that somebody laid side by side; gives the one read so that words of one root say each other ("Werbung" and
// "Werbemaßnahmen", "Texans" and "Texas", "Ordner" and "Aktenordner"). In a draft that speaks of many things that would be too much.
import { once } from "../text/once.ts";
import type { SentenceReading } from "./sentence.ts";
import type { Unit } from "./units.ts";

/** Letters of a root at least. */
const shortestRoot = 4;

/** Letters behind a common beginning at most: an ending, and no second part of a compound. */
const longestEnding = 3;

const wordOf = (key: string): string | null => (key.startsWith("w:") || key.startsWith("n:") ? key.slice(2) : null);

/** One is the beginning or the end of the other, or both begin alike. O(length). */
function isKin(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length < shortestRoot) return false;
	if (long.startsWith(short) || long.endsWith(short)) return true;
	let at = 0;
	while (at < short.length && short[at] === long[at]) at++;
	return at >= shortestRoot && short.length - at <= (at > shortestRoot ? longestEnding : 1);
}

/** The reading with each word that says none of the claim's given the keys of those it is kin to. */
export function withKin(reading: SentenceReading, said: readonly Unit[]): SentenceReading {
	const known = new Set(said.flatMap(({ keys }) => keys));
	const words = [...known].flatMap((key) => (wordOf(key) === null ? [] : [[key, wordOf(key) as string] as const]));
	const kinOf = (key: string): string[] => {
		const word = wordOf(key);
		return word === null ? [] : words.filter(([, other]) => isKin(word, other)).map(([other]) => other);
	};
	const widen = (unit: Unit): Unit =>
		unit.keys.some((key) => known.has(key)) ? unit : { ...unit, keys: [...unit.keys, ...unit.keys.flatMap(kinOf)] };
	const units = once(() => reading.units.map(widen));
	return Object.create(reading, { units: { get: units } }) as SentenceReading;
}
