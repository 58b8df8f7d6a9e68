// What client and server say to each other beyond the language server protocol. The one file of the server the client may see.
// Imports nothing; all positions are the protocol's (lines and UTF-16 characters from 0).

export interface Place {
	readonly line: number;
	readonly character: number;
}

export interface PlaceRange {
	readonly start: Place;
	readonly end: Place;
}

/** In `initializationOptions`. Another editor need not send any of it. */
export interface ClientOptions {
	/** False: files outside the workspace are not read. Default true. */
	readonly trusted?: boolean;
	/** True: wants `status` notifications. Default false. */
	readonly status?: boolean;
	/** A folder for what can be made anew (large registries, read); null for none. Default: the user's cache folder. */
	readonly cacheFolder?: string | null;
	/** The settings, for clients that do not answer `workspace/configuration`. */
	readonly settings?: unknown;
}

/** Why a draft is not checked, or why nothing of it can be. */
export type IdleReason = "no-claims" | "rules-off" | "no-figures";

/** Server to client, after every check of an open draft. */
export const statusNotification = "sourcemark/status";

export interface Status {
	readonly uri: string;
	readonly version: number;
	readonly figures: number;
	/** Figures on record that the draft credits to a source. */
	readonly sourced: number;
	/** Figures tied to a claim. */
	readonly onRecord: number;
	readonly findings: Findings;
	readonly registries: readonly { readonly name: string; readonly claims: number; readonly bundled: boolean }[];
	/** Null while something is checked. */
	readonly idle: IdleReason | null;
	/** What keeps registries from being read, in plain words. */
	readonly problems: readonly string[];
}

export interface Findings {
	readonly error: number;
	readonly warning: number;
	readonly information: number;
	readonly hint: number;
}

/** Client to server: the workspace is trusted from now on. */
export const trustedNotification = "sourcemark/trusted";

/** A place in an open draft. */
export interface DraftPosition {
	readonly uri: string;
	readonly position: Place;
}

/** The sources that may be cited, those first that a figure of the sentence needs. Answer: `Citable[]`. */
export const sourcesRequest = "sourcemark/sources";

export interface Citable {
	readonly key: string;
	/** As prose names it. */
	readonly name: string;
	readonly title: string;
	/** Who and when. */
	readonly detail: string;
	/** A figure of this sentence is on record from it. */
	readonly needed: boolean;
}

/** The edits that cite a source at a place, in the configured style. Answer: `CitationEdits`, null where the draft is not open. */
export const citeRequest = "sourcemark/cite";

export interface CiteParams extends DraftPosition {
	readonly key: string;
}

export interface CitationEdits {
	/** Of the text the edits are for; with another they must not be applied. */
	readonly version: number;
	readonly edits: readonly { readonly range: PlaceRange; readonly newText: string }[];
}

/** Where the claim of the figure, or the source of the citation, at a place is on record. Answer: `RecordPlace`, or null. */
export const claimRequest = "sourcemark/claim";

export interface RecordPlace {
	readonly uri: string;
	readonly range: PlaceRange;
}

/** Checks every draft of the workspace and publishes what it finds; reports progress, may be cancelled. Answer: `WorkspaceSummary`. */
export const checkWorkspaceRequest = "sourcemark/checkWorkspace";

export interface CheckWorkspaceParams {
	readonly workDoneToken?: string | number;
	/** Drafts whose diagnostics the client shows already (its tabs); without it, all that are open. */
	readonly shown?: readonly string[];
}

export interface WorkspaceSummary {
	readonly drafts: number;
	readonly figures: number;
	readonly findings: Findings;
	/** Drafts that could not be read, with the reason. */
	readonly unread: readonly string[];
	readonly cancelled: boolean;
}
