// What drafts.mjs gives to tests; written by hand beside it.

export declare function draftOf(language: "de" | "en", length: number): string;
export declare function draftsOf(language: "de" | "en", lengths: readonly number[]): string[];
