// Takes a source's entry; gives its author as text and every name prose may call it by.
// Never adds a name nobody wrote down, but for the parts a name is made of.
import { field, type TreeNode, textOf, textsOf } from "./tree.ts";

/** CSL name variables as people and organisations. A plain text in place of a name is taken as it stands. */
interface Name {
	readonly full: string;
	/** With its particle: "von der Leyen". Null for organisations. */
	readonly family: string | null;
}

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(" ");

function readName(node: TreeNode): Name | null {
	const literal = textOf(node) ?? textOf(field(node, "literal"));
	if (literal !== null) return { full: literal, family: null };
	const part = (key: string) => textOf(field(node, key));
	const family = part("family");
	if (family === null) return null;
	const named = joined([part("non-dropping-particle"), family]);
	return { full: joined([part("given"), part("dropping-particle"), named, part("suffix")]), family: named };
}

function namesIn(node: TreeNode | null): Name[] {
	const items = node?.kind === "list" ? node.items : [];
	return items.map(readName).filter((name) => name !== null);
}

/** One or two names; more than two are the first "et al.". Null where no author is given. */
export function authorText(entry: TreeNode): string | null {
	const names = namesIn(field(entry, "author")).map(({ full }) => full);
	if (names.length > 2) return `${names[0]} et al.`;
	return names.length === 0 ? null : names.join(" & ");
}

/** Who stands behind a source: organisations as authors, else its publisher. */
export function housesOf(entry: TreeNode): readonly string[] {
	const author = field(entry, "author");
	const items = author?.kind === "list" ? author.items : [];
	const authors = items.flatMap((item) => textOf(field(item, "literal")) ?? []);
	const whole = textOf(author);
	if (authors.length > 0 || whole !== null) return whole === null ? authors : [whole];
	const publisher = textOf(field(entry, "publisher"));
	return publisher === null ? [] : [publisher];
}

/** Less than this before a colon may well be the place that the paper is about ("Dar Selim: monthly factsheet"). */
const shortestMain = 15;

/** "Annual Record", "LabTrack Quarterly": all its words have capitals, as those of a name do. */
const isProper = (title: string): boolean => /^\p{Lu}\S*(?:\s\p{Lu}\S*)+$/u.test(title);

/** A title, and what stands before its colon. A single word is no title anybody could tell from a word ("Survey"). */
function titleNames(entry: TreeNode): string[] {
	const title = textOf(field(entry, "title"));
	if (title === null) return [];
	const main = title.split(/:\s|\s[–—-]\s/, 1)[0] as string;
	const dateless = title.replace(/,?\s(?:\p{Lu}\d?,?\s)?\d{4}(?:[–/-]\d{2,4})?$/u, "");
	return [title, main, ...(isProper(dateless) ? [dateless] : [])].filter(
		(name) => /\s/.test(name.trim()) && (name !== main || name === title || name.trim().length >= shortestMain),
	);
}

/** A short title is as often a word ("Wells") as a name: it counts where it has several, or is spelled like none ("WEO2024"). */
function shortTitles(entry: TreeNode): string[] {
	const titles = ["title-short", "shortTitle"].flatMap((name) => textOf(field(entry, name)) ?? []);
	return titles.filter((title) => /\s/.test(title.trim()) || /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(title));
}

/** "Food and Agriculture Organization (FAO)" goes by either. */
const shortForm = /^(\S.*\S) \((\p{Lu}[\p{L}\p{N}&.-]{1,14})\)$/u;

const eitherForm = ({ full, family }: Name): string[] =>
	family === null ? (shortForm.exec(full)?.slice(1, 3) ?? []) : [];

/** Of these the house that brings them out is named as often as who wrote them. */
const ofHouses: ReadonlySet<string> = new Set(["report", "dataset", "standard"]);

/** "Geological Survey of Orrin" goes by "Geological Survey": what stands before its place, where that has a name's two capitals. */
const beforePlace =
	/^(\p{Lu}\S*\s(?:\S+\s){0,4}?\p{Lu}\S*)\s(?:of|des|der|de|du|della|del|do|da|van)\s(?:the\s)?\p{Lu}\S*$/u;

const placeless = ({ full, family }: Name): string[] =>
	family === null ? (beforePlace.exec(full)?.slice(1, 2) ?? []) : [];

const textsBelow = (node: TreeNode | null): string[] =>
	node?.kind === "fields"
		? [...node.entries.values()].flatMap((entry) => textsBelow(entry.node))
		: textsOf(node).map((item) => textOf(item) as string);

/** Every name to look for, longest first, each once; none shorter than two characters. */
export function namesOf(entry: TreeNode): readonly string[] {
	const authors = namesIn(field(entry, "author"));
	const people = authors.flatMap(({ full, family }) => (family === null ? [full] : [full, family]));
	// "The Hochschule Plans study": whom persons wrote it for; of a book that is no more than its publisher.
	const isOfHouse = ofHouses.has(textOf(field(entry, "type")) ?? "") || authors.every(({ family }) => family !== null);
	const ofHouse = isOfHouse ? ["publisher"] : [];
	const houses = authors.length === 0 ? ["publisher", "container-title"] : ofHouse;
	const all = [
		...textsBelow(field(entry, "short")),
		...textsBelow(field(entry, "aliases")),
		...people,
		...authors.flatMap(placeless),
		...authors.flatMap(eitherForm),
		...shortTitles(entry),
		...titleNames(entry),
		...houses.flatMap((key) => textOf(field(entry, key)) ?? []),
	].map((name) => name.trim().replace(/\s+/g, " ").normalize("NFC"));
	return [...new Set(all)].filter((name) => name.length >= 2).toSorted((a, b) => b.length - a.length);
}
