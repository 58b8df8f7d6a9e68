// Takes the registry's JSON Schema; writes the validator the engine loads, so that no code is compiled at run time.
// A test compares the written file with what this gives. Run it after every change of the schema.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";

const schemaFile = new URL("../../server/registry/claims.schema.json", import.meta.url);
const validatorFile = new URL("../../server/src/engine/registry/schema/validate.generated.js", import.meta.url);

const banner = `// Made from server/registry/claims.schema.json by client/build/compile-schema.mjs; not to be edited.\n`;

/** What only editors show, left out of the validator: it would carry each text several times. */
const annotations = new Set(["title", "description", "default", "examples", "defaultSnippets"]);

/** A schema without its annotations. Below "properties" and "definitions" every key is a name, not a keyword. */
function bare(schema, names = false) {
	if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return schema;
	const kept = Object.entries(schema).filter(([key]) => names || !annotations.has(key));
	return Object.fromEntries(
		kept.map(([key, value]) => [key, bare(value, !names && (key === "properties" || key === "definitions"))]),
	);
}

/** The names each kind of entry may have, for "did you mean". */
function fieldNames({ properties, definitions }) {
	const named = { registry: properties, quote: definitions.claim.properties.quote.properties };
	for (const [name, definition] of Object.entries(definitions)) named[name] = definition.properties ?? {};
	const lists = Object.entries(named).map(([name, fields]) => [name, Object.keys(fields)]);
	return Object.fromEntries(lists.filter(([, fields]) => fields.length > 0));
}

/** The validator's text. Throws where the schema needs ajv at run time: the engine is pure and bundles none of it. */
export async function compileSchema() {
	const schema = bare(JSON.parse(await readFile(schemaFile, "utf8")));
	const ajv = new Ajv.default({
		allErrors: true,
		allowUnionTypes: true,
		code: { source: true, esm: true, lines: true },
	});
	const code = standaloneCode.default(ajv, ajv.compile(schema));
	if (code.includes("require(")) throw new Error("The schema uses a keyword that needs ajv at run time.");
	return `${banner}${code}\nexport const fields = ${JSON.stringify(fieldNames(schema))};\n`;
}

export const writtenValidator = () => readFile(validatorFile, "utf8");

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(validatorFile, await compileSchema());
