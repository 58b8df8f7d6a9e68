// Which key is suggested for a misspelt one.
import { describe, expect, it } from "vitest";
import { nearest } from "../../../server/src/engine/verdicts/fixes/nearest.ts";

const known = ["nis-2025", "fns-2025", "watson-2025"];

describe("nearest", () => {
	it.each([
		["nis-2052", "nis-2025"],
		["NIS2025", "nis-2025"],
		["wattson-2025", "watson-2025"],
		["smith-1999", null],
		["ab", null],
		["x".repeat(100_000), null],
	])("%s", (key, wanted) => expect(nearest(key, known)).toBe(wanted));
});
