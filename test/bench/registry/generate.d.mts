// What generate.mjs gives; written by hand beside it.

export interface MadeRegistry {
	readonly claims: number;
	readonly files?: number;
	readonly format?: "yaml" | "json";
	readonly languages?: readonly ("de" | "en")[];
	readonly seed?: number;
}

export declare function registryOf(wanted: MadeRegistry): { readonly file: string; readonly text: string }[];
