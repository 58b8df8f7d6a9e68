// What the benchmark measures, in one bundle: the check as a whole, its phases one by one, and bare remark-parse beside them.
// Reaches behind the engine's front door on purpose; nothing else does.
import remarkParse from "remark-parse";
import { unified } from "unified";
import { findCitations } from "../../server/src/engine/citations/index.ts";
import {
	type Checker,
	createChecker,
	defaultOptions,
	digestFile,
	type FileDigest,
	parseDraft,
	readDraft,
	readRegistry,
} from "../../server/src/engine/index.ts";
import { createMatcher } from "../../server/src/engine/matching/assign.ts";
import { attribute } from "../../server/src/engine/matching/attribute.ts";
import { indexClaims } from "../../server/src/engine/matching/claims.ts";
import { withParts } from "../../server/src/engine/matching/compounds.ts";
import { eachSentence } from "../../server/src/engine/matching/each-sentence.ts";
import { createLexicons } from "../../server/src/engine/matching/lexicon.ts";
import { profileOf } from "../../server/src/engine/matching/profile.ts";
import { readPins } from "../../server/src/engine/verdicts/pins.ts";

export { readFigures } from "../../server/src/engine/figures/read.ts";
export { languages } from "../../server/src/engine/languages/index.ts";
export { hostile, hostileText } from "../kit/hostile.ts";

export interface Registry {
	readonly file: string;
	readonly text: string;
}

/** Named steps over one text; each is timed by itself, on the results of those before it. */
export interface Steps {
	readonly name: string;
	readonly run: () => unknown;
}

const parser = unified().use(remarkParse).freeze();

export const remark = (text: string): unknown => parser.parse(text);

export function checkOf(
	files: readonly Registry[],
): (text: string) => { readonly figures: number; readonly findings: number } {
	const checker = createChecker(readRegistry(files));
	return (text) => {
		const { figures, verdicts } = checker.check(text);
		return { figures: figures.length, findings: verdicts.length };
	};
}

/** The phases of a check that can be run alone; verdicts are what is left of the whole. */
export function phasesOf(files: readonly Registry[], text: string): readonly Steps[] {
	const registry = readRegistry(files);
	const draft = parseDraft(text, { language: defaultOptions.language });
	const readings = readDraft(draft);
	const citations = findCitations(draft);
	const pins = new Map([...readPins(readings)].map(([figure, { claim }]) => [figure, claim]));
	const matcher = createMatcher(registry);
	return [
		{ name: "parse", run: () => parseDraft(text, { language: defaultOptions.language }) },
		{ name: "figures", run: () => readDraft(draft) },
		{ name: "citations", run: () => findCitations(draft) },
		{ name: "attribution", run: () => attribute({ draft, readings, citations, registry }) },
		{
			name: "matching",
			run: () => matcher.match({ draft, readings, pins, asides: () => [], credits: () => new Set<string>() }),
		},
	];
}

/** A file's digest, and the checker that comes of it: what a first reading costs, and what a start from the cache does. */
export const digestOf = (file: Registry): FileDigest | null => {
	const running = digestFile(file);
	let next = running.next();
	while (!next.done) next = running.next();
	return next.value;
};

export const checkerFrom = (files: readonly Registry[], digests: ReadonlyMap<string, FileDigest | null>): Checker =>
	createChecker(readRegistry(files, ({ file }) => digests.get(file)));

/** A way to look the claims of a figure up, and one to have them read and ready to be weighed as well. */
export interface LookUp {
	readonly find: () => unknown;
	readonly ready: () => unknown;
}

/** For every figure of the text. */
export function lookUpsOf(checker: Checker, text: string): readonly LookUp[] {
	const lexicons = createLexicons();
	const index = indexClaims(checker.registry, lexicons);
	const { languages, names } = index;
	const draft = parseDraft(text, { language: null });
	const read = { draft, readings: readDraft(draft), asides: () => [] };
	return eachSentence(read, { lexicons, languages, names, wanted: () => true }).flatMap(({ reading, context }) =>
		reading.figures.map((figure, at) => {
			const keys = withParts(profileOf(reading, at, context).keys, index);
			return {
				find: () => index.find(figure.quantity, keys),
				ready: () => index.candidates(figure.quantity, keys),
			};
		}),
	);
}
