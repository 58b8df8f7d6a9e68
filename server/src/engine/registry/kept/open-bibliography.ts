// Takes a large bibliography with what reading it gave before; gives it as if it had been read now. A source is made of its line when
// somebody asks for it.
import { once } from "../../text/once.ts";
import { span } from "../../text/span.ts";
import { locator } from "../location.ts";
import type { RegistryFile } from "../registry.ts";
import type { BibliographyDigest } from "./bibliography.ts";
import { KeptSource } from "./kept-source.ts";
import { type Opened, opener } from "./opened.ts";
import { keyIn, rowsIn } from "./source-row.ts";

function open(file: RegistryFile, digest: BibliographyDigest): Opened {
	const rows = rowsIn(digest.rows);
	const fields = once(() => digest.fields.split("\n"));
	const keyOf = (number: number) => span(digest.keys[2 * number] as number, digest.keys[2 * number + 1] as number);
	const lines = {
		rows,
		fieldsOf: (number: number) => JSON.parse(fields()[number] as string) as Record<string, unknown>,
		keyOf,
		locate: locator(file.file, file.text),
	};
	const sources = rows.map((row, number) => {
		const made = { source: new KeptSource(lines, number), key: () => keyOf(number) };
		return [keyIn(row), made] as const;
	});
	return {
		file,
		bibliography: true,
		sources: new Map(sources),
		ids: [],
		otherKeys: digest.otherKeys,
		claimsBy: () => () => null,
		keyAt: () => span(0, 0),
		referencesAt: () => [],
		refersTo: { sources: [], claims: [] },
	};
}

export const openBibliography = opener(open);
