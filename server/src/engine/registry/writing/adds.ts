// Takes a registry file's tree before and after; says whether the second holds just what the first held and the new entries.
import { type Entry, type FieldsNode, field, type TreeNode, toPlain } from "../tree.ts";
import type { NewEntries, NewEntry } from "./additions.ts";

/** The same values, written the same way; places aside. */
function isSame(a: TreeNode, b: TreeNode): boolean {
	if (a.kind === "scalar") return b.kind === "scalar" && a.value === b.value && a.text === b.text;
	if (a.kind === "list")
		return (
			b.kind === "list" &&
			a.items.length === b.items.length &&
			a.items.every((item, index) => isSame(item, b.items[index] as TreeNode))
		);
	return b.kind === "fields" && a.entries.size === b.entries.size && isPart(a.entries, b.entries);
}

/** All of the first in the second. */
const isPart = (a: ReadonlyMap<string, Entry>, b: ReadonlyMap<string, Entry>): boolean =>
	[...a].every(([key, { node }]) => {
		const other = b.get(key);
		return other !== undefined && isSame(node, other.node);
	});

const plainOf = (value: unknown): unknown => {
	if (value instanceof Map) return Object.fromEntries([...value].map(([key, each]) => [key, plainOf(each)]));
	return Array.isArray(value) ? value.map(plainOf) : value;
};

/** Values of a new entry as they were wanted; JSON knows no order of maps, but both were written in the same one. */
const isWritten = (node: TreeNode | null, { fields }: NewEntry): boolean =>
	node?.kind === "fields" && JSON.stringify(toPlain(node)) === JSON.stringify(plainOf(fields));

const entriesOf = (root: TreeNode, section: string): ReadonlyMap<string, Entry> => {
	const node = field(root, section);
	return node?.kind === "fields" ? node.entries : new Map();
};

function sectionAdds(before: FieldsNode, after: TreeNode, name: string, entries: readonly NewEntry[]): boolean {
	const [old, now] = [entriesOf(before, name), entriesOf(after, name)];
	const names = new Set(entries.map((entry) => entry.name));
	const kept = new Map([...old].filter(([key]) => !names.has(key)));
	return (
		now.size === kept.size + names.size &&
		isPart(kept, now) &&
		entries.every((entry) => isWritten(now.get(entry.name)?.node ?? null, entry))
	);
}

/** `readable`: nothing is wrong with the text after; a file that had something wrong before is held to what it had. */
export function adds(before: FieldsNode, after: TreeNode, wanted: NewEntries, readable: boolean): boolean {
	if (after.kind !== "fields") return false;
	const isSection = (key: string): boolean => key === "sources" || key === "claims";
	const rest = (root: FieldsNode) => new Map([...root.entries].filter(([key]) => !isSection(key)));
	const [old, now] = [rest(before), rest(after)];
	return (
		readable &&
		old.size === now.size &&
		isPart(old, now) &&
		sectionAdds(before, after, "sources", wanted.sources) &&
		sectionAdds(before, after, "claims", wanted.claims)
	);
}
