// What bibliography.mjs gives; written by hand beside it.

export declare function bibliographyOf(entries: number, form: "bib" | "json" | "yaml", seed?: number): string;
