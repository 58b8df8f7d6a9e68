// The validator in the repository is the one its schema gives, and the schema speaks of every field.
// `UPDATE=1 npx vitest run test/engine/registry/schema.test.ts` writes the German one anew from it and from the wording.
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileSchema, writtenValidator } from "../../../client/build/compile-schema.mjs";
import { wordingFor } from "../../../server/src/engine/index.ts";

const fileOf = (name: string): URL => new URL(`../../../server/registry/${name}.schema.json`, import.meta.url);
const schema = JSON.parse(readFileSync(fileOf("claims"), "utf8"));

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

describe("the German schema", () => {
	const { about } = wordingFor("de").fields;
	const said: string[] = [];
	/** Below "properties" and "definitions" every key is a name, not a keyword. */
	const inGerman = (value: unknown, names = false): unknown => {
		if (Array.isArray(value)) return value.map((one) => inGerman(one));
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, one]) => {
				const isText = !names && (key === "description" || key === "title") && typeof one === "string";
				if (isText) said.push(one as string);
				return [key, isText ? about(one as string) : inGerman(one, key === "properties" || key === "definitions")];
			}),
		);
	};
	const { $id } = schema;
	const german = { ...(inGerman(schema) as object), ...($id ? { $id: $id.replace("claims", "claims-de") } : {}) };

	it("says the same in German", () => {
		if (process.env.UPDATE) writeFileSync(fileOf("claims-de"), `${JSON.stringify(german, null, "\t")}\n`);
		expect(JSON.parse(readFileSync(fileOf("claims-de"), "utf8"))).toEqual(german);
	});

	it("leaves nothing in English, and reads right in Switzerland", () => {
		const texts = said.filter((text) => /\p{L}{3}/u.test(text.replace(/[a-z]+-[a-z]+/g, "")));
		expect(texts.length).toBeGreaterThan(100);
		expect(texts.filter((text) => about(text) === text)).toEqual([]);
		expect(texts.map(about).filter((text) => /ß|heiss|weiss|schliess|ausser|gross/.test(text))).toEqual([]);
	});
});
