// What the suite uses of node:assert/strict, where there is no Node. Throws with what was found and what was meant.

const shown = (value: unknown): string => JSON.stringify(value, null, 1) ?? String(value);

function fail(found: unknown, relation: string, meant: unknown, message: string | undefined): never {
	throw new Error(message ?? `${shown(found)} ${relation} ${meant instanceof RegExp ? meant : shown(meant)}`);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function same(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
	const names = Object.keys(a);
	return names.length === Object.keys(b).length && names.every((name) => name in b && same(a[name], b[name]));
}

function assert(value: unknown, message?: string): asserts value {
	if (!value) fail(value, "is not", true, message);
}

assert.ok = assert;
assert.equal = (a: unknown, b: unknown, message?: string): void => {
	if (!Object.is(a, b)) fail(a, "is not", b, message);
};
assert.notEqual = (a: unknown, b: unknown, message?: string): void => {
	if (Object.is(a, b)) fail(a, "is", b, message);
};
assert.deepEqual = (a: unknown, b: unknown, message?: string): void => {
	if (!same(a, b)) fail(a, "is not", b, message);
};
assert.match = (text: string, pattern: RegExp, message?: string): void => {
	if (!pattern.test(text)) fail(text, "does not match", pattern, message);
};
assert.doesNotMatch = (text: string, pattern: RegExp, message?: string): void => {
	if (pattern.test(text)) fail(text, "matches", pattern, message);
};

export default assert;
