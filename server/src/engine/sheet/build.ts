// Takes the check of a draft, its registry and its sign-offs; gives the draft's fact sheet. Checks nothing again.
import type { Draft } from "../draft/draft.ts";
import { locator } from "../registry/location.ts";
import type { Registry, Source } from "../registry/registry.ts";
import { type FigureState, figureStates, statesOf } from "../verdicts/figure-state.ts";
import type { CheckedFigure, Verdict } from "../verdicts/verdict.ts";
import { entryOf, messageOf } from "./entry.ts";
import { figureNames, headersIn } from "./figure-names.ts";
import type { Sheet, SheetEntry, SheetPlace, SheetSource } from "./sheet.ts";
import type { SignOff } from "./sign-off.ts";
import { oneLine } from "./texts.ts";

export interface SheetInput {
	/** As shown. */
	readonly name: string;
	/** As sign-offs name the draft. */
	readonly path: string;
	readonly check: {
		readonly draft: Draft;
		readonly figures: readonly CheckedFigure[];
		readonly verdicts: readonly Verdict[];
	};
	readonly registry: Registry;
	/** Of all drafts. */
	readonly signOffs: readonly SignOff[];
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

const textField = ({ fields }: Source, name: string): string | null => {
	const value = fields[name];
	return typeof value === "string" && value.trim() !== "" ? value : null;
};

function sourceOf(key: string, source: Source | undefined, entries: readonly number[]): SheetSource {
	const clean = (text: string | null | undefined): string | null => (text ? oneLine(text).trim() : null);
	const [title, author] = [clean(source?.title), clean(source?.author)];
	const name = clean(source?.short) ?? author ?? title ?? clean(key) ?? key;
	const publisher = source ? clean(textField(source, "publisher")) : null;
	return {
		key,
		name,
		title: title === name ? null : title,
		by: [...new Set([author, publisher])].flatMap((each) => (each && each !== name ? each : [])),
		issued: source?.issued ?? null,
		url: source?.url ?? null,
		entries,
	};
}

function sourcesOf(entries: readonly SheetEntry[], registry: Registry): ReadonlyMap<string, SheetSource> {
	const uses = entries.flatMap(({ number, sources, via }) =>
		[...new Set([...sources, ...via])].map((key) => ({ key, number })),
	);
	const byKey = groupBy(uses, ({ key }) => key);
	return new Map(
		[...byKey].map(([key, group]) => [
			key,
			sourceOf(
				key,
				registry.sources.get(key),
				group.map(({ number }) => number),
			),
		]),
	);
}

function titleOf({ blocks }: Draft, name: string): string {
	const heading = blocks.find(({ kind, prose }) => kind === "heading" && prose.text.trim() !== "");
	return oneLine(heading?.prose.text ?? name.split(/[\\/]/).at(-1) ?? name).trim();
}

function languageOf({ language, blocks }: Draft): string | null {
	return language ?? blocks.find((block) => block.language !== null)?.language ?? null;
}

function totalsOf(entries: readonly SheetEntry[]): Record<FigureState, number> {
	const totals = Object.fromEntries(figureStates.map((state) => [state, 0])) as Record<FigureState, number>;
	for (const { state } of entries) totals[state]++;
	return totals;
}

export function createSheet({ name, path, check, registry, signOffs }: SheetInput): Sheet {
	const { draft, figures, verdicts } = check;
	const locate = locator(name, draft.text);
	const place = (span: CheckedFigure["span"]): SheetPlace => {
		const { line, character } = locate(span);
		return { line, character };
	};
	const states = statesOf(figures, verdicts);
	const verdictsBy = groupBy(verdicts, ({ figure }) => figure);
	const headersOf = headersIn(draft);
	const names = figureNames(path, figures, headersOf);
	const signed = groupBy(signOffs, ({ fingerprint }) => fingerprint);
	const nameOf = (key: string): string => registry.sources.get(key)?.short ?? registry.sources.get(key)?.title ?? key;
	const entries = figures
		.toSorted((a, b) => a.span.start - b.span.start)
		.map((checked, index): SheetEntry => {
			const heading = draft.blocks[checked.block.headings.at(-1) ?? -1]?.prose.text ?? null;
			const fingerprint = names.get(checked) as string;
			return entryOf(checked, {
				number: index + 1,
				state: states.get(checked) as FigureState,
				verdicts: verdictsBy.get(checked) ?? [],
				heading: heading && oneLine(heading).trim(),
				headers: headersOf(checked.block).map((text) => oneLine(text).trim()),
				place: place(checked.span),
				fingerprint,
				signOffs: signed.get(fingerprint) ?? [],
				nameOf,
			});
		});
	const known = new Set(names.values());
	return {
		draft: name,
		title: titleOf(draft, name),
		language: languageOf(draft),
		entries,
		totals: totalsOf(entries),
		open: entries.filter(({ open }) => open).length,
		signedOff: entries.filter((entry) => entry.signOffs.length > 0).length,
		notes: (verdictsBy.get(null) ?? []).map((verdict) => ({ ...messageOf(verdict), place: place(verdict.span) })),
		sources: sourcesOf(entries, registry),
		lapsed: signOffs.filter((each) => each.draft === path && !known.has(each.fingerprint)),
	};
}

/** The open questions, the gravest first; then all else, in the order of the draft. */
export function ordered({ entries }: Sheet): { readonly open: SheetEntry[]; readonly settled: SheetEntry[] } {
	const gravity = ({ state }: SheetEntry): number => figureStates.indexOf(state);
	return {
		open: entries.filter(({ open }) => open).toSorted((a, b) => gravity(a) - gravity(b)),
		settled: entries.filter(({ open }) => !open),
	};
}
