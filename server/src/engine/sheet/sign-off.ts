// The words for sign-offs: who has checked which figure, and when. Kept as a small file in the repository.
import type { FigureState } from "../verdicts/figure-state.ts";

export interface SignOff {
	/** Of the draft's path, the figure and its sentence: see figure-names.ts. */
	readonly fingerprint: string;
	/** The draft's path from the file's folder, with forward slashes. */
	readonly draft: string;
	/** The figure and its sentence as they were: for people, and for what has lapsed. */
	readonly figure: string;
	readonly sentence: string;
	readonly by: string;
	/** ISO 8601, a day. */
	readonly on: string;
	readonly note: string | null;
	/** How the figure stood then. If it stands worse now, the question is open again. Null counts for any. */
	readonly state: FigureState | null;
}

/** The file's name, in the top folder of the draft's project. */
export const signOffsName = "sourcemark.signoffs.yaml";
