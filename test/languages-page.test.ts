// Does what docs/languages.md shows: its command prints what stands there.
import path from "node:path";
import { expect, test } from "vitest";
import { runPage } from "./kit/pages.ts";

test("the command of docs/languages.md prints what stands there", async () => {
	const { ran } = await runPage(path.resolve(import.meta.dirname, "../docs/languages.md"));
	expect(ran).toBe(1);
});
