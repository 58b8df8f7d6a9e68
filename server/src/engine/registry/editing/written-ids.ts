// Takes the text of a registry file; gives every place where the key of a source or the id of a claim is written in it, alone and
// without its quotes: what a rename replaces, and where a reader goes on from. Never throws; what cannot be read has no places.

import { contains, type Span, span } from "../../text/span.ts";
import type { Say } from "../../wording/wording.ts";
import { formatFor } from "../formats/index.ts";
import { field, type TreeNode, textsOf } from "../tree.ts";

export interface WrittenId {
	readonly of: "source" | "claim";
	/** The source's key, or the claim's id. */
	readonly id: string;
	/** `declared`: its entry stands under it; `named`: another entry points to it. */
	readonly as: "declared" | "named";
	/** In the file. */
	readonly span: Span;
	/** The claim that names it; null for entries themselves. */
	readonly by: string | null;
}

/** Fields of a claim that point elsewhere. */
export const pointers: Readonly<Record<string, WrittenId["of"]>> = {
	source: "source",
	via: "source",
	supersededBy: "claim",
	disputes: "claim",
};

/** The id within what is written there, quotes and anchors left out; null where it is written with escapes. */
function inside(text: string, at: Span, id: string): Span | null {
	const start = text.indexOf(id, at.start);
	return start >= 0 && start + id.length <= at.end ? span(start, start + id.length) : null;
}

function named(text: string, claim: string, entry: TreeNode): WrittenId[] {
	return Object.entries(pointers).flatMap(([name, of]) =>
		textsOf(field(entry, name)).flatMap((item): WrittenId[] => {
			const id = typeof item.value === "string" ? item.value : item.text;
			const at = inside(text, item.span, id);
			return at ? [{ of, id, as: "named", span: at, by: claim }] : [];
		}),
	);
}

function declared(text: string, root: TreeNode | null, section: "sources" | "claims"): WrittenId[] {
	const node = field(root, section);
	const of = section === "sources" ? "source" : "claim";
	if (node?.kind !== "fields") return [];
	return [...node.entries].flatMap(([id, entry]): WrittenId[] => {
		const at = inside(text, entry.key, id);
		const own: WrittenId[] = at ? [{ of, id, as: "declared", span: at, by: null }] : [];
		return of === "claim" ? [...own, ...named(text, id, entry.node)] : own;
	});
}

/** In order of place; what several entries share through an alias stands there once. */
export function writtenIds(file: string, text: string): readonly WrittenId[] {
	const { root, bibliography } = formatFor(file).parse(text);
	if (bibliography) return [];
	const all = [...declared(text, root, "sources"), ...declared(text, root, "claims")];
	const seen = new Set<number>();
	return all
		.sort((a, b) => a.span.start - b.span.start)
		.filter(({ span: { start } }) => !seen.has(start) && seen.add(start));
}

/** The one that a caret touches. */
export const writtenAt = (ids: readonly WrittenId[], at: number): WrittenId | null =>
	ids.find(({ span: place }) => contains(place, span(at, at)) || place.end === at) ?? null;

/** What a key or id may be made of, so that every citation style can write it. Null where the name will do. */
export function faultOfId(name: string): Say | null {
	if (!/^[\p{L}\p{N}_]/u.test(name)) return ({ renaming }) => renaming.begin;
	if (!/^[\p{L}\p{N}_:.#$%&+?~/-]+$/u.test(name)) return ({ renaming }) => renaming.letters;
	return /[\p{L}\p{N}_/]$/u.test(name) ? null : ({ renaming }) => renaming.end;
}
