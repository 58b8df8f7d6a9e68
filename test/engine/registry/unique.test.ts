// Names for what has none: free, short to find, however many have the same words.
import { expect, test } from "vitest";
import { unique } from "../../../server/src/engine/registry/writing/propose-id.ts";

test("the name itself, else the first number behind those that are taken", () => {
	expect(unique("wells", () => false)).toBe("wells");
	const taken = new Set(["wells", "wells-2", "wells-3", "wells-4"]);
	expect(unique("wells", (name) => taken.has(name))).toBe("wells-5");
});

test("a hundred thousand of one name ask few questions each", () => {
	const taken = new Set<string>();
	let asked = 0;
	const isTaken = (name: string): boolean => {
		asked++;
		return taken.has(name);
	};
	for (let count = 0; count < 100_000; count++) taken.add(unique("wells", isTaken));
	expect(taken.size).toBe(100_000);
	expect(taken.has("wells-100000")).toBe(true);
	expect(asked).toBeLessThan(100_000 * 40);
});
