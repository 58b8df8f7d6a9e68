// Takes a large file with what reading it gave before; gives the file as if it had been read now. Reads no entry.

import { apart } from "../../text/apart.ts";
import type { Span } from "../../text/span.ts";
import { parseEntry } from "../formats/yaml.ts";
import { locator, placesIn } from "../location.ts";
import { namedByOwnKeys } from "../own-keys.ts";
import { entryReader, type ParsedEntry } from "../plain/tree.ts";
import { type Reference, readRest, referencesOf } from "../read-claim.ts";
import { readStatements } from "../read-statements.ts";
import { recently } from "../recently.ts";
import type { Claim, PlaceOf, RegistryFile } from "../registry.ts";
import { toFields } from "../tree.ts";
import type { ClaimsDigest } from "./digest.ts";
import { KeptClaim } from "./kept-claim.ts";
import { KeptSource } from "./kept-source.ts";
import { type Opened, opener } from "./opened.ts";
import { keyIn, rowsIn } from "./source-row.ts";
import { traits } from "./stretches.ts";

/** Claims kept as they were read. */
const mostRead = 256;

const silent = (): void => {};

/** An entry's name stands at the head of its lines, plainly: splitting asks for that. */
function nameIn(text: string, from: number): Span {
	let start = from;
	for (;;) {
		while (text.charCodeAt(start) === 32) start++;
		const char = text.charCodeAt(start);
		if (char !== 35 && char !== 10 && char !== 13) break;
		start = text.indexOf("\n", start) + 1;
	}
	return { start, end: text.indexOf(":", start) };
}

function open(file: RegistryFile, digest: ClaimsDigest): Opened {
	const { text } = file;
	const locate = locator(file.file, text);
	const parse = entryReader(text, parseEntry);
	const entryAt = (bounds: Uint32Array, number: number): ParsedEntry =>
		parse(bounds[2 * number] as number, bounds[2 * number + 1] as number) as ParsedEntry;
	const languageOf = (number: number) => digest.languages[digest.spoken[number] as number] ?? "en";
	const statementsAt = (number: number): Claim["statements"] => {
		const entry = entryAt(digest.claims, number);
		return readStatements(entry.name, entry, languageOf(number), silent);
	};
	const restAt = (number: number): Omit<Claim, "statements"> => {
		const entry = entryAt(digest.claims, number);
		return readRest(entry.name, entry, silent, locate);
	};
	const keyAt = (number: number): Span => nameIn(text, digest.claims[2 * number] as number);
	const kept = {
		statements: recently(mostRead, statementsAt),
		rest: recently(mostRead, restAt),
		placeAt: (number: number) => locate(keyAt(number)),
		traits: digest.traits,
		keys: digest.keys,
	};
	const sourceKeyOf = (number: number): Span => nameIn(text, digest.sources[2 * number] as number);
	const rows = rowsIn(digest.rows);
	const lines = {
		rows,
		// What few ask for is read again then: entries would take more room than all else.
		fieldsOf: (number: number) => toFields(entryAt(digest.sources, number).node),
		keyOf: sourceKeyOf,
		placeOf: (number: number): PlaceOf => placesIn(entryAt(digest.sources, number), locate),
		locate,
	};
	const sources = rows.map((row, number) => {
		const made = { source: new KeptSource(lines, number), key: () => sourceKeyOf(number) };
		return [keyIn(row), made] as const;
	});
	// Copies: what is cut from a text with a few wide characters has wide ones only.
	const ids = apart(
		Array.from(digest.traits, (_, number) => {
			const { start, end } = keyAt(number);
			return text.slice(start, end);
		}),
	);
	return {
		file,
		bibliography: false,
		sources: new Map(sources),
		ids,
		otherKeys: [],
		claimsBy(others) {
			const rest = (number: number) => namedByOwnKeys(kept.rest(number), others);
			const own = others.size === 0 ? kept : { ...kept, rest };
			return (number) =>
				(digest.traits[number] as number) & traits.isClaim ? new KeptClaim(ids[number] as string, own, number) : null;
		},
		keyAt,
		referencesAt: (number): readonly Reference[] => referencesOf(entryAt(digest.claims, number).node),
		refersTo: digest.references,
	};
}

export const openFile = opener(open);
