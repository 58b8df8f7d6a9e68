// Takes what was read in a draft's blocks; gives it without the numbers that belong to a source's name: "Three Forks Electric".
import type { Figure, NonFigure } from "../figures/figure.ts";
import { readFigures } from "../figures/read.ts";
import { languages } from "../languages/index.ts";
import { wordMap } from "../languages/phrases.ts";
import { sourcesAtHand } from "../registry/at-hand.ts";
import { nameFinder } from "../registry/find-sources.ts";
import type { Registry } from "../registry/registry.ts";
import { once } from "../text/once.ts";
import { contains } from "../text/span.ts";
import type { BlockReading } from "./match.ts";

/** Registries of more sources are not gone through: names with numbers are too rare. */
const mostSources = 5000;

const dropped = ({ span }: Figure): NonFigure => ({
	span,
	kind: "name",
	reason: "part of a source's name",
	date: null,
});

export type Sift = (readings: readonly BlockReading[]) => readonly BlockReading[];

/** Whether a name may hold a number: digits, or a word of one in any language. Few names do, and only those are read. */
function numberTest(): (name: string) => boolean {
	const words = new Set(languages.flatMap(({ figures }) => [...wordMap(figures.numerals.cardinals).keys()]));
	return (name) =>
		/\d/u.test(name) ||
		name
			.toLowerCase()
			.split(/[\s-]+/u)
			.some((word) => words.has(word));
}

/** Made once a registry; costs nothing where no source's name has a number in it. */
export function siftNames(registry: Registry): Sift {
	const sources = sourcesAtHand(registry);
	const all = sources.length > mostSources ? [] : sources;
	const mayHold = numberTest();
	const names = all.flatMap((source) => source.names.filter(mayHold));
	if (names.length === 0) return (readings) => readings;
	// One with a figure is enough. Names are read in every language: only once a figure stands in one, which few do.
	const holdFigures = once(() => names.some((name) => readFigures(name, null).figures.length > 0));
	const find = nameFinder(registry);
	return (readings) =>
		readings.map((reading) => {
			if (reading.figures.length === 0) return reading;
			const found = find(reading.block.prose.text);
			const isNamed = ({ span }: Figure): boolean =>
				found.some((name) => contains(name.span, span) && !contains(span, name.span));
			const [out, figures] = [reading.figures.filter(isNamed), reading.figures.filter((one) => !isNamed(one))];
			return out.length === 0 || !holdFigures()
				? reading
				: { ...reading, figures, dropped: [...reading.dropped, ...out.map(dropped)] };
		});
}
