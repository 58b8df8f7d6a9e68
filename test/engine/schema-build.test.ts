// Holds the validators that are checked in against the schemas they were compiled from.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("compiled schemas are up to date (else: npm run build)", () => {
	const script = fileURLToPath(new URL("../../client/build/compile-schema.mjs", import.meta.url));
	expect(execFileSync(process.execPath, [script, "--check"], { encoding: "utf8" })).toBe("");
});
