// Completions of sources: their keys behind "@" and in comments, their names behind "according to". Those that a figure of the
// sentence needs come first.
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import {
	baseOf,
	keyBehind,
	keyCue,
	nameCue,
	type Source,
	searchWords,
	shortNameOf,
	sourceSearch,
	withEnglishArticle,
	writeKey,
} from "../engine/index.ts";
import { type CompletionPlace, itemsOf, rangeIn } from "./completing.ts";
import { neededAt, spotAt } from "./features/insert-citation.ts";

/** More nobody looks through; typing on finds the others. */
const mostListed = 100;

export interface Completions {
	readonly items: readonly CompletionItem[];
	/** Others fit as well, or will when more is typed. */
	readonly isIncomplete: boolean;
}

/** What an item carries until somebody looks at it. */
export interface SourceData {
	readonly uri: string;
	readonly source: string;
}

const neededIn = ({ near, at }: CompletionPlace): ReadonlySet<string> =>
	near ? neededAt(near, spotAt(near, at)) : new Set();

const detailOf = ({ short, author, title, issued }: Source): string =>
	[...new Set([short, author, title])]
		.filter(Boolean)
		.slice(0, 2)
		.concat(issued ?? [])
		.join(", ");

const dataOf = ({ document }: CompletionPlace, { key }: Source): SourceData => ({ uri: document.uri, source: key });

/** The key as it is written behind "@". */
function keyText(key: string, braced: boolean, behind: string): string {
	if (braced) return behind.startsWith("}") ? key : `${key}}`;
	return (writeKey(key) ?? `@${key}`).slice(1);
}

/** Null where no key of a source is being written. */
export function completeKeys(place: CompletionPlace): Completions | null {
	const { before, behind, checker } = place;
	const cue = keyCue(before);
	if (cue?.of !== "source" || (!cue.inComment && place.isNoProse)) return null;
	const typed = before.slice(cue.span.start);
	const { sources, isAll } = sourceSearch(checker.registry).find(typed, mostListed, neededIn(place));
	const range = rangeIn(place, cue.span.start, before.length + keyBehind(behind));
	const items = itemsOf(
		sources.map((source) => ({
			label: source.key,
			newText: cue.inComment ? source.key : keyText(source.key, cue.braced, behind.slice(keyBehind(behind))),
			range,
			typed,
			words: searchWords(source),
			detail: detailOf(source),
			kind: CompletionItemKind.Reference,
			data: dataOf(place, source),
		})),
	);
	return { items, isIncomplete: !isAll || typed !== "" };
}

/** Null where no name is expected. */
export function completeNames(place: CompletionPlace): Completions | null {
	const { before, checker, language } = place;
	const cue = place.isNoProse ? null : nameCue(before, language);
	if (!cue) return null;
	const typed = before.slice(cue.span.start);
	const { sources, isAll } = sourceSearch(checker.registry).find(typed, mostListed, neededIn(place));
	const range = rangeIn(place, cue.span.start);
	const inEnglish = language === null || baseOf(language) === "en";
	const named = new Map<string, Source>();
	for (const source of sources) {
		const name = shortNameOf(source, language ?? "en");
		// Two reports of one house share its name.
		if (name !== null && !named.has(name)) named.set(name, source);
	}
	const items = itemsOf(
		[...named].map(([name, source]) => ({
			label: name,
			newText: inEnglish && !cue.hasArticle ? withEnglishArticle(name, source) : name,
			range,
			typed,
			words: searchWords(source),
			detail: [source.title, source.issued].filter((each) => each && each !== name).join(", "),
			kind: CompletionItemKind.Reference,
			data: dataOf(place, source),
		})),
	);
	return { items, isIncomplete: !isAll || typed !== "" };
}
