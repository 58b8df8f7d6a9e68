// Where something stands, in words that client and server share. Imports nothing; lines and UTF-16 characters count from 0.

export interface Place {
	readonly line: number;
	readonly character: number;
}

export interface PlaceRange {
	readonly start: Place;
	readonly end: Place;
}

/** A place in an open draft. */
export interface DraftPosition {
	readonly uri: string;
	readonly position: Place;
}

/** A stretch of an open draft. */
export interface DraftRange {
	readonly uri: string;
	readonly range: PlaceRange;
}
