// Takes a registry in YAML; gives it tidied: fields in one order, two spaces a level, a blank line between entries. Comments stay where
// they stand, quotes and values as they are. Every answer is read again: where it would not say just what it said, it is not given.
import { parseDocument } from "yaml";
import { asItIs, type Form, layOut } from "./lay-out.ts";

const inOrder = (order: readonly string[]): Form => ({ ...asItIs, order });

/** The section's entries in the order they have: a writer's order means something. */
const section = (fields: readonly string[]): Form => ({
	order: null,
	blankBetween: true,
	below: () => inOrder(fields),
});

/** As the README shows them. */
const sections: Readonly<Record<string, Form>> = {
	sources: section(
		[
			"type title author editor publisher container-title issued accessed URL DOI language".split(" "),
			"short kind aliases".split(" "),
		].flat(),
	),
	claims: section("statement figure source via also asOf locator quote rank supersededBy disputes note".split(" ")),
};

const registry: Form = { ...asItIs, below: (name) => (Object.hasOwn(sections, name) && sections[name]) || asItIs };

const commentsOf = (text: string): string[] =>
	[...text.matchAll(/(?:^|\s)#\s*(.*)$/gmu)].map(([, words]) => (words ?? "").trim()).sort();

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Values without regard to the order of an entry's fields. */
const sorted = (value: unknown): unknown =>
	Array.isArray(value)
		? value.map(sorted)
		: typeof value === "object" && value !== null
			? Object.fromEntries(
					Object.entries(value)
						.sort(([a], [b]) => (a < b ? -1 : 1))
						.map(([key, each]) => [key, sorted(each)]),
				)
			: value;

/** More than a person formats at once. */
const maxLength = 2_000_000;

const mark = "\uFEFF";

/** Null for what cannot be read, holds aliases, or would lose something. */
export function tidyRegistry(text: string): string | null {
	if (text.length > maxLength || /(?:^|[\s[{,])[&*][\w-]+/m.test(text)) return null;
	const bare = text.startsWith(mark) ? text.slice(mark.length) : text;
	const lines = layOut(bare, registry);
	if (lines === null) return null;
	const newline = text.includes("\r\n") ? "\r\n" : "\n";
	const written = lines.join(newline).trimEnd() + newline;
	const [before, after] = [parseDocument(bare), parseDocument(written)];
	const isSame = after.errors.length === 0 && same(sorted(after.toJS()), sorted(before.toJS()));
	if (!isSame || !same(commentsOf(written), commentsOf(bare))) return null;
	return text.startsWith(mark) ? mark + written : written;
}
