// Takes the entries of a sheet and the registry; gives the sources they rest on, in the order in which the draft comes to them.
import type { Registry, Source } from "../registry/registry.ts";
import { groupBy } from "../text/group-by.ts";
import type { SheetEntry, SheetSource } from "./sheet.ts";
import { oneLine } from "./texts.ts";

const textField = ({ fields }: Source, name: string): string | null => {
	const value = fields[name];
	return typeof value === "string" && value.trim() !== "" ? value : null;
};

const clean = (text: string | null | undefined): string | null => (text ? oneLine(text).trim() : null);

function sourceOf(key: string, source: Source | undefined, entries: readonly number[]): SheetSource {
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

export function sourcesOf(entries: readonly SheetEntry[], { sources }: Registry): ReadonlyMap<string, SheetSource> {
	const uses = entries.flatMap(({ number, sources: own, via }) =>
		[...new Set([...own, ...via])].map((key) => ({ key, number })),
	);
	const numbersBy = groupBy(uses, ({ key }) => key);
	return new Map(
		[...numbersBy].map(([key, group]) => {
			const numbers = group.map(({ number }) => number);
			return [key, sourceOf(key, sources.get(key), numbers)] as const;
		}),
	);
}
