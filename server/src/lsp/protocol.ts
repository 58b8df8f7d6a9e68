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
	/** True: has the command `sourcemark.recordClaim`, which asks for a source. Default false: code actions record by themselves. */
	readonly records?: boolean;
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

/** A stretch of an open draft. */
export interface DraftRange {
	readonly uri: string;
	readonly range: PlaceRange;
}

/** What a claim of the figure at a place would say, and what may be chosen for it. Answer: `RecordOffer`, null without a figure. */
export const recordableRequest = "sourcemark/recordable";

export interface ClaimToRecord {
	readonly id: string;
	readonly statement: string;
	readonly language: string | null;
	/** As written, where the statement has several. */
	readonly figure: string | null;
}

/** One on record by its key alone; a new one by what is known of it, its key proposed where none is given. */
export interface SourceToRecord {
	readonly key?: string;
	readonly title?: string;
	/** As prose calls it. */
	readonly name?: string;
	readonly url?: string;
}

export interface RecordOffer {
	readonly claim: ClaimToRecord;
	/** The figure alone, for a title. */
	readonly figureText: string;
	/** Id of the claim it is tied to already. */
	readonly onRecord: string | null;
	/** Those first, and `needed`, that the sentence names. */
	readonly sources: readonly Citable[];
	/** Whom the sentence names and nobody has on record. */
	readonly newSource: SourceToRecord | null;
	/** Where the claim may go, the nearest first, a new file last. */
	readonly files: readonly { readonly uri: string; readonly name: string; readonly isNew: boolean }[];
}

/** The edit that records a claim. Answer: `Recorded`, null where the draft is not open. */
export const recordRequest = "sourcemark/record";

export interface RecordParams {
	readonly uri: string;
	readonly claim: ClaimToRecord;
	readonly source: SourceToRecord;
	/** One of the files offered. */
	readonly file: string;
}

/** `edit` is the protocol's WorkspaceEdit, `range` where the claim's id will stand; or why nothing can be written. */
export type Recorded =
	| {
			readonly edit: object;
			readonly uri: string;
			readonly file: string;
			readonly id: string;
			readonly source: string;
			readonly range: PlaceRange;
	  }
	| { readonly refused: string };
