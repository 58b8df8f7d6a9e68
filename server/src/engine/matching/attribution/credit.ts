// The words attribution works with: whom a mark or a phrase names, and what a figure gets from it.
// Knows no language.
import type { StyleId } from "../../citations/citation.ts";
import type { Figure } from "../../figures/figure.ts";
import type { Span } from "../../text/span.ts";
import type { Attribution } from "../match.ts";

/** Somebody named in the draft as the one who says something. */
export interface Named {
	/** Key in the registry; null for somebody it does not know. */
	readonly source: string | null;
	/** As written. */
	readonly named: string;
	/** See `Attribution.certain`. */
	readonly certain: boolean;
	/** Keys of the only sources on record that it may be, where nothing else makes it uncertain. */
	readonly perhaps?: readonly string[];
	/** Whether the words are those of a person or of an institution, where they tell. */
	readonly is?: "person" | "house";
}

/** A mark or words that credit one or several sources. */
export interface Naming {
	readonly names: readonly Named[];
	readonly style: StyleId;
	/** In the draft. */
	readonly span: Span;
	/** The words or the mark as written. */
	readonly words: string;
	/** They open their sentence ("according to X, ..."): all of it is told so, whoever acts in it. */
	readonly opens?: true;
}

export const unsureOf = ({ perhaps: _, ...name }: Named): Named => ({ ...name, certain: false });

/** The same words, but perhaps not meant for this figure. */
export const unsure = (naming: Naming): Naming => ({
	...naming,
	names: naming.names.map(unsureOf),
});

/** Reported speech makes a speaker of whoever merely acted in the sentence before. */
export const sure = (naming: Naming): Naming => ({
	...naming,
	names: naming.names.map((name) => ({ ...name, certain: name.certain || name.source !== null })),
});

export type Scope = Attribution["scope"];

const WIDTH: Readonly<Record<Scope, number>> = { clause: 0, sentence: 1, block: 2, carried: 3 };

const LONGEST_WORDS = 80;

const shorten = (words: string): string =>
	words.length <= LONGEST_WORDS ? words : `${words.slice(0, LONGEST_WORDS - 1).trimEnd()}…`;

const toAttributions = (naming: Naming, scope: Scope): Attribution[] =>
	naming.names.map(({ source, named, certain, perhaps }) => ({
		source,
		named,
		style: naming.style,
		span: naming.span,
		scope,
		words: shorten(naming.words),
		certain,
		...(perhaps && { perhaps }),
	}));

const isSame = (one: Attribution, other: Attribution): boolean =>
	one.source === other.source && (one.source !== null || one.named === other.named);

const isSurer = (one: Attribution, other: Attribution): boolean =>
	one.source !== null && one.certain === true && other.certain === false && one.scope === other.scope;

const isSure = ({ certain }: Attribution): boolean => certain !== false;
const isUnsure = (one: Attribution): boolean => !isSure(one);

/** A mark is set on purpose: words in a clause come beside it, never in its place. */
const isMarkOfSentence = ({ style, scope }: Attribution): boolean => style !== "prose" && scope === "sentence";

/** What has been found so far: for each figure the attributions of the narrowest scope that reached it. */
export interface Ledger {
	/**
	 * A narrower scope replaces what a wider one gave, but for marks in its sentence; the same scope adds to it. Who only acts in the
	 * clause ("according to X, the fund has trained 900") replaces nobody who surely speaks in its sentence.
	 */
	readonly credit: (figure: Figure, naming: Naming, scope: Scope) => void;
	readonly scopeOf: (figure: Figure) => Scope | null;
	readonly entries: ReadonlyMap<Figure, readonly Attribution[]>;
}

/** Enough for any bracket a person writes; keeps a sentence of ten thousand names linear. */
const MOST_PER_FIGURE = 24;

export function openLedger(): Ledger {
	const entries = new Map<Figure, Attribution[]>();
	const openers = new WeakSet<Attribution>();
	const scopeOf = (figure: Figure): Scope | null => entries.get(figure)?.[0]?.scope ?? null;
	const credit = (figure: Figure, naming: Naming, scope: Scope): void => {
		const known = scopeOf(figure);
		const before = entries.get(figure) ?? [];
		const given = toAttributions(naming, scope);
		if (naming.opens && scope === "sentence") for (const one of given) openers.add(one);
		if (known !== null && WIDTH[known] < WIDTH[scope]) {
			const isTeller = naming.opens && scope === "sentence" && before.every(isUnsure);
			if (isTeller && before.length < MOST_PER_FIGURE) entries.set(figure, [...before, ...given.filter(isSure)]);
			return;
		}
		const isActor = scope === "clause" && given.every(isUnsure);
		const kept =
			known === scope
				? before
				: before.filter((one) => isMarkOfSentence(one) || (isActor && isSure(one) && openers.has(one)));
		if (kept.length >= MOST_PER_FIGURE) return;
		// "The baths took in 31, according to their report": acts first, then says so.
		const surer = kept.map((one) => given.find((other) => isSame(one, other) && isSurer(other, one)) ?? one);
		const fresh = given.filter((one) => !kept.some((other) => isSame(one, other)));
		entries.set(figure, known === scope ? [...surer, ...fresh] : [...fresh, ...surer]);
	};
	return { credit, scopeOf, entries };
}
