// Takes a review; gives the verdicts of it that there is room to show: the graver ones first, and those in the order of the draft.
// Asked after every keystroke: a section of which nothing is shown costs nothing, and the same is told from what was shown before
// without looking at it.
import { placedBare, placingIn } from "./placed.ts";
import type { Review } from "./review.ts";
import type { BareVerdict, CitedKey, ReviewedSection } from "./reviewed.ts";
import type { Severity } from "./verdicts/verdict.ts";

/** What is shown of a section. */
export interface Shown {
	readonly section: ReviewedSection;
	/**
	 * Two that say the same of lists of verdicts that are the same show the same, at places that moved as the section did. Null for what
	 * rests on something outside the section.
	 */
	readonly as: string | null;
	/** Places count in the draft. */
	readonly verdicts: () => readonly BareVerdict[];
}

const severities: readonly Severity[] = ["error", "warning", "information", "hint"];

type Room = Record<Severity, number>;

/** How many of each severity have room. */
function roomFor({ sections }: Review, most: number): Room {
	const all = { error: 0, warning: 0, information: 0, hint: 0 };
	for (const { tally } of sections) for (const severity of severities) all[severity] += tally.findings[severity];
	let left = most;
	for (const severity of severities) {
		all[severity] = Math.min(left, all[severity]);
		left -= all[severity];
	}
	return all;
}

/** The severities whose verdicts are shown of this section, with how many where that is not all of them. */
function shownOf({ tally: { findings } }: ReviewedSection, room: Room): string {
	let as = "";
	for (const severity of severities) {
		if (findings[severity] === 0 || room[severity] === 0) continue;
		as += findings[severity] > room[severity] ? `${severity}${room[severity]}` : severity;
	}
	return as;
}

/** At most so many verdicts of a draft, section by section. */
export function leadingOf(review: Review, most: number): readonly Shown[] {
	const room = roomFor(review, most);
	const seen = new Map<string, number>();
	const out: Shown[] = [];
	for (const section of review.sections) {
		if (severities.every((severity) => room[severity] === 0)) break;
		const kinds = shownOf(section, room);
		if (kinds === "") continue;
		const taken: BareVerdict[] = [];
		let names: number[] | null = null;
		for (const verdict of section.verdicts) {
			const nth = seen.get(verdict.fingerprint) ?? 0;
			seen.set(verdict.fingerprint, nth + 1);
			if (room[verdict.severity] === 0) continue;
			room[verdict.severity]--;
			if (nth > 0) names ??= taken.map(() => 0);
			names?.push(nth);
			taken.push(verdict);
		}
		out.push({
			section,
			as: section.kept.restsOnItself ? (names === null ? kinds : `${kinds} ${names.join(" ")}`) : null,
			verdicts: () => {
				const placing = placingIn(review, section);
				return taken.map((verdict, at) => placedBare(verdict, names?.[at] ?? 0, placing));
			},
		});
	}
	return out;
}

type KeysIn = (kept: ReviewedSection["kept"]) => readonly CitedKey[];

const placed = (review: Review, keysIn: KeysIn): readonly CitedKey[] =>
	review.sections.flatMap((section) => {
		const keys = keysIn(section.kept);
		if (keys.length === 0) return [];
		const { locate } = placingIn(review, section);
		return keys.map(({ key, span }) => ({ key, span: locate(span) }));
	});

/** Every key of a citation in the draft. */
export const keysOf = (review: Review): readonly CitedKey[] => placed(review, ({ keys }) => keys);

/** Sources that are named where others than the sections they stand in make use of it, as a heading does. */
export const lentNamesOf = (review: Review): readonly CitedKey[] => placed(review, ({ lentNames }) => lentNames);

/** What the draft repeats of a source on record and credits to it, in order. */
export const creditedTo = ({ sections }: Review, key: string): readonly string[] =>
	sections.flatMap(({ kept }) => kept.credited.filter(({ source }) => source === key).map(({ says }) => says));
