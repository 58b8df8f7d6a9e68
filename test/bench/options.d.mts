// What options.mjs gives to tests; written by hand beside it.
export declare function optionsOf(
	args: readonly string[],
	known: readonly string[],
): {
	readonly values: Readonly<Record<string, boolean | undefined>>;
	readonly asked: readonly string[];
	readonly unknown: readonly string[];
};
