// Holds the JSON Schema of sourcemark.config.{yaml,json} against the manifest's settings and against what reads the file.
// `UPDATE=1 npx vitest run test/config-schema.test.ts` writes it anew from these: read the difference before you commit it.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { localised } from "../client/build/nls.mjs";
import manifest from "../package.json" with { type: "json" };
import { defaultSettings, projectFileNames, readProjectFile } from "../server/src/workspace/index.ts";
import { type Words, wordsOf } from "./kit/l10n.ts";

const root = path.resolve(import.meta.dirname, "..");

type Json = Record<string, unknown>;

/** What a reader sees: the manifest keeps its texts elsewhere, under a name between percent signs. */
function told(value: unknown, strings: Words): unknown {
	if (typeof value === "string") {
		const text = value.replace(/^%(.+)%$/, (whole, name) => strings[name] ?? whole);
		// A link to a setting, in an editor's settings only.
		return text.replace(/`#([^#`]+)#`/g, "`$1`");
	}
	if (Array.isArray(value)) return value.map((one) => told(one, strings));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, told(one, strings)]));
}

/** What only the settings of an editor have, left out; texts under the names that every reader of schemas knows. */
function ofSetting(setting: Json, strings: Words): Json {
	const { order: _, scope: __, tags: ___, ...shown } = told(setting, strings) as Json;
	const { type, description, markdownDescription, ...rest } = shown;
	const { markdownEnumDescriptions, patternErrorMessage: ____, ...plain } = rest;
	const choices = markdownEnumDescriptions ? { enumDescriptions: markdownEnumDescriptions } : {};
	// A single file may stand for a list of one.
	const asWritten = type === "array" ? ["string", "array"] : type;
	return { description: markdownDescription ?? description, type: asWritten, ...plain, ...choices };
}

const settings = manifest.contributes.configuration.properties as Readonly<Record<string, Json>>;
const optionNames = Object.keys(defaultSettings).toSorted();
const optionsIn = (strings: Words) =>
	Object.fromEntries(
		Object.entries(settings)
			.map(([name, setting]) => [name.replace("sourcemark.", ""), setting] as const)
			.filter(([name]) => optionNames.includes(name))
			.map(([name, setting]) => [name, ofSetting(setting, strings)]),
	);
const referred = Object.fromEntries(
	Object.keys(optionsIn({})).map((name) => [name, { $ref: `#/definitions/${name}` }]),
);

const filled = { type: "string", pattern: "\\S" };

/** What the file itself has to say, beside its options. */
const english = {
	title: "Sourcemark project file",
	description:
		"How the drafts of this folder and those below are checked, by the editor and on the command line alike.",
	root: "This folder is a project of its own: claims of the folders around it do not count here.",
	extends:
		"Project files whose options hold where this one says nothing else, as paths from this file. Of several the later ones go before the earlier.",
	overrides: "Options for some drafts only. Of several that mean a draft the later ones go before the earlier.",
	files:
		"Which drafts are meant: globs from the folder of the project file, written as in .gitignore. `*.de.md` in any folder, `news/**` all below news, `!news/old` not these after all.",
};
const german: typeof english = {
	title: "Projektdatei von Sourcemark",
	description: "Wie die Entwürfe in diesem Ordner und darunter geprüft werden, im Editor wie auf der Kommandozeile.",
	root: "Dieser Ordner ist ein eigenes Projekt: Aussagen der Ordner um ihn herum zählen hier nicht.",
	extends:
		"Projektdateien, deren Optionen gelten, wo diese nichts anderes sagt, als Pfade von dieser Datei aus. Von mehreren gehen die späteren den früheren vor.",
	overrides:
		"Optionen nur für einige Entwürfe. Von mehreren, die einen Entwurf meinen, gehen die späteren den früheren vor.",
	files:
		"Welche Entwürfe gemeint sind: Muster vom Ordner der Projektdatei aus, geschrieben wie in .gitignore. `*.de.md` in jedem Ordner, `news/**` alle unter news, `!news/old` diese doch nicht.",
};

const schemaIn = (name: string, says: typeof english, strings: Words) => ({
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: name,
	title: says.title,
	description: says.description,
	type: ["object", "null"],
	properties: {
		root: {
			description: says.root,
			type: "boolean",
			default: false,
		},
		extends: {
			description: says.extends,
			type: ["string", "array"],
			pattern: "\\S",
			items: filled,
			default: "../sourcemark.config.yaml",
		},
		...referred,
		overrides: {
			description: says.overrides,
			type: "array",
			items: {
				type: "object",
				required: ["files"],
				properties: {
					files: {
						description: says.files,
						type: ["string", "array"],
						pattern: "\\S",
						items: filled,
						minItems: 1,
						default: "*.de.md",
					},
					...referred,
				},
				additionalProperties: false,
				defaultSnippets: [{ label: "files", body: { files: "$1" } }],
			},
		},
	},
	patternProperties: { "^\\$": true },
	additionalProperties: false,
	definitions: optionsIn(strings),
});

const [inEnglish, inGerman] = [wordsOf("package.nls.json"), wordsOf("package.nls.de.json")];
const schema = schemaIn("config.schema.json", english, inEnglish);
const schemas = [schema, schemaIn("config-de.schema.json", german, inGerman)];
const options = schema.definitions;

test.each(schemas)("$$id is written from the manifest's settings", (schema) => {
	const file = path.join(root, "server/registry", schema.$id);
	if (process.env.UPDATE) writeFileSync(file, `${JSON.stringify(schema, null, "\t")}\n`);
	const advice = "UPDATE=1 npx vitest run test/config-schema.test.ts writes the schemas in server/registry anew";
	expect(JSON.parse(readFileSync(file, "utf8")), advice).toEqual(schema);
});

test("it has every option that is read, and no other", () => {
	expect(Object.keys(options).toSorted()).toEqual(optionNames);
});

test("VS Code and YAML's extension know it for both files", () => {
	for (const [index, strings] of [inEnglish, inGerman].entries()) {
		const { jsonValidation, yamlValidation } = localised(manifest, strings).contributes;
		const ours = `./server/registry/${schemas[index]?.$id}`;
		const named = [...jsonValidation, ...yamlValidation].filter(({ url }) => url === ours);
		expect(named.flatMap(({ fileMatch }) => fileMatch).toSorted()).toEqual([...projectFileNames].toSorted());
	}
});

describe("schema and reader agree", () => {
	const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: false });
	const validate = ajv.compile(schema);
	const levels = Object.fromEntries(
		Object.keys((settings["sourcemark.rules"] as { properties: Json }).properties).map((rule) => [rule, "off"]),
	);
	const good = [
		"",
		"$schema: x\nroot: true\nlanguage: de-CH\nregistries: [a.yaml]\nbundledRegistry: false\ncitationStyle: link\nrun: onSave",
		"registries: a.yaml\nlanguage: auto",
		"extends: ../base.yaml\noverrides: []",
		"extends: [a.yaml, b.json]\noverrides: [{ files: news, language: de }, { files: [a.md, '!b.md'], rules: {} }]",
		`rules: ${JSON.stringify(levels)}`,
	];
	const bad = [
		"[]",
		"text",
		"root: 1",
		"languag: de",
		"language: german language",
		"language: 3",
		"registries: [3]",
		"bundledRegistry: no thanks",
		"citationStyle: apa",
		"run: never",
		"rules: { no-such-rule: off }",
		"rules: { missing-source: loud }",
		"rules: []",
		"extends: { a: 1 }",
		"extends: [a.yaml, '']",
		"overrides: { files: a.md }",
		"overrides: [text]",
		"overrides: [{ language: de }]",
		"overrides: [{ files: [] }]",
		"overrides: [{ files: a.md, root: true }]",
		"overrides: [{ files: a.md, languag: de }]",
		"overrides: [{ files: a.md, rules: { missing-source: loud } }]",
	];
	const verdicts = (text: string): readonly [schema: boolean, reader: boolean] => [
		validate(parse(text)),
		readProjectFile("sourcemark.config.yaml", text).problems.length === 0,
	];

	test.each(good)("%j is right", (text) => expect(verdicts(text)).toEqual([true, true]));
	test.each(bad)("%j is wrong", (text) => expect(verdicts(text)).toEqual([false, false]));
});
