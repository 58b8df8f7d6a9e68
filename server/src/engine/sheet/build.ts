// Takes the parts of a draft's sheet and its sign-offs; gives the sheet. Reads nothing again.
import { locator } from "../registry/location.ts";
import type { Registry } from "../registry/registry.ts";
import { groupBy } from "../text/group-by.ts";
import type { Span } from "../text/span.ts";
import { type FigureState, figureStates } from "../verdicts/figure-state.ts";
import type { SheetPart } from "./part.ts";
import type { Sheet, SheetEntry, SheetPlace } from "./sheet.ts";
import type { SignOff } from "./sign-off.ts";
import { sourcesOf } from "./sources.ts";
import { oneLine } from "./texts.ts";

/** What a sheet is made for. */
export interface SheetDesk {
	/** The draft as shown. */
	readonly name: string;
	/** As sign-offs name it. */
	readonly path: string;
	/** Of all drafts. */
	readonly signOffs: readonly SignOff[];
	readonly registry: Registry;
}

/** A part with the way from its places to the draft's. */
export interface PlacedPart {
	readonly part: SheetPart;
	readonly locate: (place: Span) => Span;
}

const openStates: ReadonlySet<FigureState> = new Set(["conflict", "attention", "unsourced"]);

const gravity = (state: FigureState): number => figureStates.indexOf(state);

/** Signed off while it stood no better than now: somebody has seen what there is to see. */
const isOpen = (state: FigureState, signOffs: readonly SignOff[]): boolean =>
	openStates.has(state) && !signOffs.some((each) => each.state === null || gravity(state) >= gravity(each.state));

function totalsOf(entries: readonly SheetEntry[]): Record<FigureState, number> {
	const totals = Object.fromEntries(figureStates.map((state) => [state, 0])) as Record<FigureState, number>;
	for (const { state } of entries) totals[state]++;
	return totals;
}

/** So many entries are put into a sheet before others are let in. */
const together = 250;

/** In steps. */
export function* bindSheet(text: string, parts: readonly PlacedPart[], desk: SheetDesk): Generator<void, Sheet> {
	const { name, path, signOffs, registry } = desk;
	const locateLine = locator(name, text);
	const placeOf = (span: Span): SheetPlace => {
		const { line, character } = locateLine(span);
		return { line, character };
	};
	const signed = groupBy(signOffs, ({ fingerprint }) => fingerprint);
	const all = parts
		.flatMap(({ part, locate }) => part.entries.map((bare) => ({ bare, span: locate(bare.span) })))
		.sort((a, b) => a.span.start - b.span.start);
	yield;
	const entries: SheetEntry[] = [];
	for (const { bare, span } of all) {
		const own = signed.get(bare.fingerprint) ?? [];
		const place = placeOf(span);
		entries.push({ ...bare, span, number: entries.length + 1, place, signOffs: own, open: isOpen(bare.state, own) });
		if (entries.length % together === 0) yield;
	}
	const sources = sourcesOf(entries, registry);
	yield;
	const known = new Set(entries.map(({ fingerprint }) => fingerprint));
	const title = parts.find(({ part }) => part.title !== null)?.part.title;
	return {
		draft: name,
		title: title ?? oneLine(name.split(/[\\/]/).at(-1) ?? name).trim(),
		language: parts.find(({ part }) => part.language !== null)?.part.language ?? null,
		entries,
		totals: totalsOf(entries),
		open: entries.filter(({ open }) => open).length,
		signedOff: entries.filter((entry) => entry.signOffs.length > 0).length,
		notes: parts.flatMap(({ part, locate }) =>
			part.notes.map(({ span, ...message }) => ({ ...message, place: placeOf(locate(span)) })),
		),
		sources,
		lapsed: signOffs.filter((each) => each.draft === path && !known.has(each.fingerprint)),
	};
}

/** The open questions, the gravest first; then all else, in the order of the draft. */
export function ordered({ entries }: Sheet): { readonly open: SheetEntry[]; readonly settled: SheetEntry[] } {
	return {
		open: entries.filter(({ open }) => open).toSorted((a, b) => gravity(a.state) - gravity(b.state)),
		settled: entries.filter(({ open }) => !open),
	};
}
