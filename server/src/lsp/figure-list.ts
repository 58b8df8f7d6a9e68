// Takes a check; gives the draft's figures as lists of figures show them: how each stands, who is credited, under which heading.
// Reads nothing again, and leaves out what nobody would go through.
import { type ListedFigure, type OutlinePart, outlineOf, type Registry, shortNameOf } from "../engine/index.ts";
import type { Checked } from "./checks.ts";
import { toRange } from "./convert.ts";
import type { DraftFigures, FigureEntry } from "./protocol.ts";

/** More figures than these nobody goes through in a list; the ones that want a look are always in it. */
const mostListed = 5000;

const quiet: ReadonlySet<string> = new Set(["supported", "cited", "unsourced"]);

/** A part of the draft with figures of its own. */
interface Part {
	readonly heading: OutlinePart["heading"];
	readonly figures: readonly ListedFigure[];
}

const partsOf = ({ heading, figures, parts }: OutlinePart): Part[] => [
	...(figures.length > 0 ? [{ heading, figures }] : []),
	...parts.flatMap(partsOf),
];

/** As prose calls them. */
function namesOf(figures: readonly ListedFigure[], { sources }: Registry): Record<string, string> {
	const names: Record<string, string> = {};
	for (const { sources: keys, language } of figures) {
		for (const key of keys.filter((each) => !Object.hasOwn(names, each))) {
			const source = sources.get(key);
			names[key] = (source && shortNameOf(source, language)) ?? key;
		}
	}
	return names;
}

export function listFigures({ document, review, checker }: Checked, version: number | null): DraftFigures {
	const all = partsOf(outlineOf(review));
	const total = all.reduce((sum, { figures }) => sum + figures.length, 0);
	const isLong = total > mostListed;
	const parts = all
		.map(({ heading, figures }) => ({
			heading,
			figures: isLong ? figures.filter(({ state }) => !quiet.has(state)) : figures,
		}))
		.filter(({ figures }) => figures.length > 0);
	const entry = ({ span, noun, state, claim, sources }: ListedFigure, heading: number | null): FigureEntry => {
		const range = toRange(document, span);
		const words = document.getText(range).replace(/\s+/g, " ");
		return { range, text: noun === null ? words : `${words} ${noun}`, state, claim, sources, heading };
	};
	const headed = parts.filter(({ heading }) => heading !== null);
	return {
		uri: document.uri,
		version,
		total,
		figures: parts.flatMap((part) => {
			const at = headed.indexOf(part);
			return part.figures.map((figure) => entry(figure, at < 0 ? null : at));
		}),
		headings: headed.flatMap(({ heading }) =>
			heading ? [{ text: heading.text.replace(/\s+/g, " ").trim(), range: toRange(document, heading.span) }] : [],
		),
		sources: namesOf(
			parts.flatMap(({ figures }) => figures),
			checker.registry,
		),
	};
}
