// What index.mjs gives to tests; written by hand beside it.
export declare const rowParts: readonly { readonly names: readonly string[] }[];
export declare const tableParts: Readonly<Record<string, unknown>>;
