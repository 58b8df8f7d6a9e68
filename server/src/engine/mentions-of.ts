// Takes a review; gives every place where the draft speaks of a source or a claim: keys of citations (in notes and comments too),
// words that name a source for a figure, comments that pin a claim, figures that are of a claim. Reads nothing again.
import { statesIn } from "./figures-of.ts";
import { placingIn } from "./placed.ts";
import type { Review } from "./review.ts";
import { isEmpty, type Span } from "./text/span.ts";
import type { FigureState } from "./verdicts/figure-state.ts";

export interface Mention {
	readonly of: "source" | "claim";
	/** The source's key, or the claim's id. */
	readonly id: string;
	/**
	 * - `key`, `pin`: the id as written, and nothing else: what a rename replaces
	 * - `name`: other words or marks for the source, another of its keys too
	 * - `figure`: a figure that is tied to the claim
	 */
	readonly as: "key" | "pin" | "name" | "figure";
	/** In the draft. */
	readonly span: Span;
	/** How a figure stands; nothing for all else. */
	readonly state?: FigureState;
}

/** What is spoken of. */
export type Mentioned = Pick<Mention, "of" | "id">;

const byPlace = (a: Mention, b: Mention): number => a.span.start - b.span.start || a.span.end - b.span.end;

/** A note that is called twice has its keys once. */
function once(mentions: readonly Mention[]): readonly Mention[] {
	const seen = new Set<string>();
	return mentions.filter(({ as, id, span }) => {
		const name = `${span.start} ${span.end} ${as} ${id}`;
		return !isEmpty(span) && !seen.has(name) && seen.add(name);
	});
}

/** All of them, or those of one source or claim; in order of place, each once. Linear in what the draft cites and counts. */
export function mentionsOf(review: Review, only?: Mentioned): readonly Mention[] {
	const wants = (of: Mention["of"], id: string): boolean => only === undefined || (only.of === of && only.id === id);
	const all = review.sections.flatMap((section): Mention[] => {
		const { keys, names, lentNames, pins, figures } = section.kept;
		const { locate } = placingIn(review, section);
		const sources = (as: "key" | "name", list: typeof keys): Mention[] =>
			list
				.filter(({ key }) => wants("source", key))
				.map(({ key, span, isOther }) => ({ of: "source", id: key, as: isOther ? "name" : as, span: locate(span) }));
		const pinned = pins.flatMap(({ claim, span }): Mention[] =>
			claim !== null && wants("claim", claim) ? [{ of: "claim", id: claim, as: "pin", span: locate(span) }] : [],
		);
		const states = (): Mention[] => {
			const all = statesIn(section);
			return figures.flatMap(({ claim, span }, at): Mention[] => {
				const state = all[at];
				if (claim === null || !state || !wants("claim", claim)) return [];
				return [{ of: "claim", id: claim, as: "figure", span: locate(span), state }];
			});
		};
		return [...sources("key", keys), ...sources("name", names), ...sources("name", lentNames), ...pinned, ...states()];
	});
	return once(all.sort(byPlace));
}
