// What client and server say to each other about lists of figures. Part of protocol.ts, by which others see it.
import type { PlaceRange } from "./places.ts";

/** How a figure stands; the gravest first. */
export type FigureState = "conflict" | "attention" | "unsourced" | "silenced" | "cited" | "supported";

/** The figures of drafts, in lists; reports progress, may be cancelled. Answer: `FiguresAnswer`. */
export const figuresRequest = "sourcemark/figures";

export interface FiguresParams {
	/** `workspace`: every draft there is, open or not; else the drafts named. */
	readonly of: "workspace" | readonly string[];
	readonly workDoneToken?: string | number;
}

/** Server to client, once it has asked for those of the workspace: they may be others now. */
export const staleFiguresNotification = "sourcemark/staleFigures";

export interface FiguresAnswer {
	/** In the order asked for; of the workspace, by path. Drafts without figures are in it too. */
	readonly drafts: readonly DraftFigures[];
	/** Drafts that could not be read, with the reason. */
	readonly unread: readonly string[];
	/** Somebody stopped it: these are not all. */
	readonly cancelled: boolean;
}

export interface DraftFigures {
	readonly uri: string;
	/** Of the open document; null for a draft that is not open. */
	readonly version: number | null;
	/** With those that are not listed: of very many, only what wants a look is. */
	readonly total: number;
	/** In order of place. */
	readonly figures: readonly FigureEntry[];
	/** Headings with figures of their own. */
	readonly headings: readonly { readonly text: string; readonly range: PlaceRange }[];
	/** Names of the sources, by key. */
	readonly sources: Readonly<Record<string, string>>;
}

export interface FigureEntry {
	readonly range: PlaceRange;
	/** As written, with what it counts. */
	readonly text: string;
	readonly state: FigureState;
	/** Its claim's id. */
	readonly claim: string | null;
	/** Keys of the sources that the draft credits it to. */
	readonly sources: readonly string[];
	/** Index of the heading it stands under; null before the first. */
	readonly heading: number | null;
}

/** Where supported figures stand in a stretch of an open draft, to be marked. Answer: `MarkedPlaces`, null where none shall be. */
export const supportedRequest = "sourcemark/supported";

export interface MarkedPlaces {
	readonly version: number;
	readonly ranges: readonly PlaceRange[];
}
