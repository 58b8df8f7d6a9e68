// Takes a large file with what reading it gave before; gives the file as if it had been read now. Reads sources, and no claim.

import type { Span } from "../../text/span.ts";
import type { Wording } from "../../wording/wording.ts";
import { parseEntry } from "../formats/yaml.ts";
import { locator, placesIn } from "../location.ts";
import { entryReader, type ParsedEntry } from "../plain/tree.ts";
import { reporter } from "../problems.ts";
import { type Reference, readRest, referencesOf } from "../read-claim.ts";
import type { ReadFile } from "../read-file.ts";
import { readSource } from "../read-source.ts";
import { readStatements } from "../read-statements.ts";
import { recently } from "../recently.ts";
import type { Claim, PlaceOf, Problem, RegistryFile } from "../registry.ts";
import type { ClaimsDigest } from "./digest.ts";
import { KeptClaim } from "./kept-claim.ts";
import { traits } from "./stretches.ts";

/** Claims kept as they were read. */
const mostRead = 2048;

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

type Opened = Omit<ReadFile, "report" | "problems">;

/** What does not depend on the other files, while the digest lives: of many files mostly one has changed. */
const opened = new WeakMap<ClaimsDigest, Opened>();

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
	const sources = Array.from({ length: digest.sources.length / 2 }, (_, number) => {
		const entry = entryAt(digest.sources, number);
		// What is asked of its places is read again then: entries would take more room than all else.
		const placeOf: PlaceOf = (field, item) => placesIn(entryAt(digest.sources, number), locate)(field, item);
		return [entry.name, { source: { ...readSource(entry.name, entry, silent, locate), placeOf }, entry }] as const;
	});
	const ids = Array.from(digest.traits, (_, number) => {
		const { start, end } = keyAt(number);
		return text.slice(start, end);
	});
	return {
		file,
		bibliography: false,
		sources: new Map(sources),
		ids,
		claimAt: (number) =>
			(digest.traits[number] as number) & traits.isClaim ? new KeptClaim(ids[number] as string, kept, number) : null,
		keyAt,
		referencesAt: (number): readonly Reference[] => referencesOf(entryAt(digest.claims, number).node),
		refersTo: digest.references,
	};
}

export function openFile(file: RegistryFile, digest: ClaimsDigest, wording: Wording): ReadFile {
	const before = opened.get(digest);
	const isSame = before?.file.file === file.file && before.file.text === file.text;
	const now = before && isSame ? before : open(file, digest);
	opened.set(digest, now);
	const problems: Problem[] = [];
	const report = reporter(locator(file.file, file.text), problems, wording);
	for (const { severity, code, at, message } of digest.problems) report(severity, code, at, message);
	return { ...now, file, report, problems };
}
