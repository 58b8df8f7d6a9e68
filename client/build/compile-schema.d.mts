// What compile-schema.mjs gives, for the test that holds the written validator against it.
export function compileSchema(): Promise<string>;
export function writtenValidator(): Promise<string>;
