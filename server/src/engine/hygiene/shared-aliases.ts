// Takes a registry; gives the names that two sources of different houses share: where a draft says one, it names neither for sure.
// Two reports of one house may well share its name.
import type { Registry, Source } from "../registry/registry.ts";
import type { Wording } from "../wording/wording.ts";
import type { Mend, Untidy } from "./untidy.ts";

const folded = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

const textOf = (value: unknown): string | null => (typeof value === "string" ? folded(value) : null);

/** Names by which one house is known: its authors, its publisher, what it is called for short. */
const housesOf = ({ author, short, fields }: Source): readonly string[] =>
	[textOf(author), textOf(fields.publisher), textOf(short)].filter((name) => name !== null);

function isOneHouse(a: Source, b: Source, alias: string): boolean {
	const houses = new Set(housesOf(a));
	if (housesOf(b).some((house) => houses.has(house))) return true;
	// Where one is called so for short and nobody says who wrote the other, the alias says it.
	const unsigned = a.author === null || b.author === null;
	return unsigned && [...housesOf(a), ...housesOf(b)].includes(alias);
}

const remove = (
	{ key }: Source,
	alias: string,
	{ hygiene }: Wording,
): { readonly title: string; readonly mend: Mend } => ({
	title: hygiene.alias.mend(key),
	mend: { kind: "remove-alias", source: key, alias },
});

function told(alias: string, source: Source, other: Source, wording: Wording): Untidy {
	const here = [source, ...(other.at.file === source.at.file ? [other] : [])];
	return {
		code: "shared-alias",
		severity: "information",
		message: wording.hygiene.alias.say(alias, source.key, other.key),
		at: source.placeOf?.("aliases", alias) ?? source.at,
		mends: here.map((each) =>
			remove(each, each.aliases.find((name) => folded(name) === folded(alias)) ?? alias, wording),
		),
	};
}

/** One finding an alias and source, against the first source that has it. Linear in the names. */
export function sharedAliases({ sources }: Registry, wording: Wording): readonly Untidy[] {
	const first = new Map<string, Source>();
	return [...sources.values()].flatMap((source): Untidy[] =>
		source.aliases.flatMap((alias) => {
			const name = folded(alias);
			const other = first.get(name) ?? source;
			first.set(name, other);
			return other === source || isOneHouse(source, other, name) ? [] : [told(alias, source, other, wording)];
		}),
	);
}
