// The validator in the repository is the one its schema gives, and the schema speaks of every field.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compileSchema, writtenValidator } from "../../../client/build/compile-schema.mjs";

const schema = JSON.parse(
	readFileSync(new URL("../../../server/registry/claims.schema.json", import.meta.url), "utf8"),
);

it("the generated validator has no diff", async () => {
	expect(await writtenValidator()).toBe(await compileSchema());
});

it("every field of an entry has a description for editors", () => {
	const silent = ["claim", "source"].flatMap((name) =>
		Object.entries<{ description?: string }>(schema.definitions[name].properties)
			.filter(([, field]) => !field.description)
			.map(([field]) => `${name}.${field}`),
	);
	expect(silent).toEqual([]);
});
