// Does what docs/languages.md shows: its commands print what stands there.
import path from "node:path";
import { expect, test } from "vitest";
import { runPage } from "./kit/pages.ts";

test("the commands of docs/languages.md print what stands there", async () => {
	const { ran } = await runPage(path.resolve(import.meta.dirname, "../docs/languages.md"));
	expect(ran).toBe(2);
});
