// What client and server say to each other beyond the language server protocol. The one file of the server the client may see.
// Imports nothing but its own parts under messages/; all positions are the protocol's (lines and UTF-16 characters from 0).
import type { FigureState } from "./messages/figures.ts";
import type { DraftPosition, PlaceRange } from "./messages/places.ts";

export * from "./messages/figures.ts";
export type * from "./messages/places.ts";

/** In `initializationOptions`. Another editor need not send any of it. */
export interface ClientOptions {
	/** False: files outside the workspace are not read. Default true. */
	readonly trusted?: boolean;
	/** True: wants `status` notifications. Default false. */
	readonly status?: boolean;
	/** True: has the command `sourcemark.recordClaim`, which asks for a source. Default false: code actions record by themselves. */
	readonly records?: boolean;
	/** True: has the command `sourcemark.signOffFigure`, which asks who signs. Default false. */
	readonly signsOff?: boolean;
	/** Who signs off, for a client without that command: with it, code actions write sign-offs by themselves. */
	readonly signer?: string;
	/** True: answers `readFile` and `listFolder`, so that what lies on no disk of the server's can be read. Default false. */
	readonly readsFiles?: boolean;
	/** URI of the folder that the extension lies in, for a server that cannot tell: links to the rules' pages start from there. */
	readonly home?: string;
	/** A folder for what can be made anew (large registries, read); null for none. Default: the user's cache folder. */
	readonly cacheFolder?: string | null;
	/** True: runs the command `showPlaces`, so that a lens can be opened. Default false. */
	readonly showsPlaces?: boolean;
	/** True: its outline has a draft's headings already, so that ours need only give the figures. Default false. */
	readonly outlinesHeadings?: boolean;
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
	/** How the figures stand. */
	readonly states: Readonly<Record<FigureState, number>>;
	/** Comments of the draft that switch rules off. */
	readonly silencing: number;
	readonly registries: readonly RegistryInUse[];
	/** Null while something is checked. */
	readonly idle: IdleReason | null;
	/** What keeps registries from being read, in plain words. */
	readonly problems: readonly string[];
}

export interface RegistryInUse {
	readonly uri: string;
	readonly name: string;
	readonly claims: number;
	readonly bundled: boolean;
}

export interface Findings {
	readonly error: number;
	readonly warning: number;
	readonly information: number;
	readonly hint: number;
}

/** Client to server: the workspace is trusted from now on. */
export const trustedNotification = "sourcemark/trusted";

/** Server to client, for a file that lies on no disk of the server's. Params: `FileParams`. Answer: `FileAnswer`. */
export const readFileRequest = "sourcemark/readFile";

/** The same of a folder; what cannot be looked into is empty. Params: `FileParams`. Answer: `FolderAnswer`. */
export const listFolderRequest = "sourcemark/listFolder";

export interface FileParams {
	readonly uri: string;
}

/** The stamp changes when the text does. `said` is what the file's own system says of it. */
export type FileAnswer =
	| { readonly kind: "text"; readonly text: string; readonly stamp: string }
	| { readonly kind: "missing" }
	| { readonly kind: "unreadable"; readonly why: WhyUnreadable; readonly said?: string };

/** Larger than 128 MB, no text, no UTF-8, not allowed, or what `said` says. */
export type WhyUnreadable = "tooLarge" | "binary" | "notUtf8" | "forbidden" | "other";

/** Links are neither file nor folder. */
export type FolderAnswer = readonly { readonly name: string; readonly is: "file" | "folder" | null }[];

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

/** The fact sheet of an open draft. Answer: `FactSheet`, null where the draft is not open. */
export const sheetRequest = "sourcemark/sheet";

export interface SheetParams {
	readonly uri: string;
	/** `panel`: for a frame of the client's own, whose places (`data-line`, `data-character`) it follows itself. */
	readonly format: "html" | "markdown" | "csv" | "panel";
	/** Of the sheet's own words ("de"); English for all it has none in. */
	readonly language?: string;
}

export interface FactSheet {
	readonly version: number;
	readonly title: string;
	/** "en" or "de". */
	readonly language: string;
	/** The file's text; of a panel the body's HTML, in which nobody's words are markup. */
	readonly text: string;
	/** Of a panel: the style sheet that goes with it; else empty. */
	readonly style: string;
	/** A name for the file. */
	readonly fileName: string;
}

/** Server to client, once it has asked for a draft's panel: the sheet may be another one now. */
export const sheetStaleNotification = "sourcemark/sheetStale";

export interface StaleSheet {
	readonly uri: string;
}

/** The edit that signs off the figure at a place, dated today. Answer: `SignedOff`, null where there is no figure. */
export const signOffRequest = "sourcemark/signOff";

export interface SignOffParams extends DraftPosition {
	/** Without it nothing is written: the answer says which figure it would be. */
	readonly by?: string;
	readonly note?: string;
}

/** `edit` is the protocol's WorkspaceEdit, null without a name; or why nothing can be written. */
export type SignedOff =
	| {
			readonly edit: object | null;
			/** With hedges and noun. */
			readonly figure: string;
			/** The file of sign-offs. */
			readonly uri: string;
			readonly file: string;
			/** Who has signed it off already. */
			readonly before: readonly string[];
	  }
	| { readonly refused: string };
/** A command of the client, for lenses: shows places found for the one the lens stands at. Argument: `PlacesShown`. */
export const showPlaces = "sourcemark.showPlaces";

export interface PlacesShown extends DraftPosition {
	readonly places: readonly RecordPlace[];
}
