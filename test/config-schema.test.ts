// Holds the JSON Schema of sourcemark.config.{yaml,json} against the manifest's settings and against what reads the file.
// `UPDATE=1 npx vitest run test/config-schema.test.ts` writes it anew from these: read the difference before you commit it.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import manifest from "../package.json" with { type: "json" };
import { defaultSettings, projectFileNames, readProjectFile } from "../server/src/workspace/index.ts";

const root = path.resolve(import.meta.dirname, "..");
const file = path.join(root, "server/registry/config.schema.json");

type Json = Record<string, unknown>;

const stringsFile = path.join(root, "package.nls.json");
const strings: Readonly<Record<string, string>> = existsSync(stringsFile)
	? JSON.parse(readFileSync(stringsFile, "utf8"))
	: {};

/** What a reader sees: the manifest may keep its texts elsewhere, under a name between percent signs. */
function told(value: unknown): unknown {
	if (typeof value === "string") {
		const text = value.replace(/^%(.+)%$/, (whole, name) => strings[name] ?? whole);
		// A link to a setting, in an editor's settings only.
		return text.replace(/`#([^#`]+)#`/g, "`$1`");
	}
	if (Array.isArray(value)) return value.map(told);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, told(one)]));
}

/** What only the settings of an editor have, left out; texts under the names that every reader of schemas knows. */
function ofSetting(setting: Json): Json {
	const { order: _, scope: __, tags: ___, type, description, markdownDescription, ...rest } = told(setting) as Json;
	const { markdownEnumDescriptions, patternErrorMessage: ____, ...plain } = rest;
	const choices = markdownEnumDescriptions ? { enumDescriptions: markdownEnumDescriptions } : {};
	// A single file may stand for a list of one.
	const asWritten = type === "array" ? ["string", "array"] : type;
	return { description: markdownDescription ?? description, type: asWritten, ...plain, ...choices };
}

const settings = manifest.contributes.configuration.properties as Readonly<Record<string, Json>>;
const optionNames = Object.keys(defaultSettings).toSorted();
const options = Object.fromEntries(
	Object.entries(settings)
		.map(([name, setting]) => [name.replace("sourcemark.", ""), setting] as const)
		.filter(([name]) => optionNames.includes(name))
		.map(([name, setting]) => [name, ofSetting(setting)]),
);
const referred = Object.fromEntries(Object.keys(options).map((name) => [name, { $ref: `#/definitions/${name}` }]));

const filled = { type: "string", pattern: "\\S" };

const schema = {
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "config.schema.json",
	title: "Sourcemark project file",
	description:
		"How the drafts of this folder and those below are checked, by the editor and on the command line alike.",
	type: ["object", "null"],
	properties: {
		root: {
			description: "This folder is a project of its own: claims of the folders around it do not count here.",
			type: "boolean",
			default: false,
		},
		extends: {
			description:
				"Project files whose options hold where this one says nothing else, as paths from this file. Of several the later ones go before the earlier.",
			type: ["string", "array"],
			pattern: "\\S",
			items: filled,
			default: "../sourcemark.config.yaml",
		},
		...referred,
		overrides: {
			description: "Options for some drafts only. Of several that mean a draft the later ones go before the earlier.",
			type: "array",
			items: {
				type: "object",
				required: ["files"],
				properties: {
					files: {
						description:
							"Which drafts are meant: globs from the folder of the project file, written as in .gitignore. `*.de.md` in any folder, `news/**` all below news, `!news/old` not these after all.",
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
	definitions: options,
};

test("the schema is written from the manifest's settings", () => {
	const text = `${JSON.stringify(schema, null, "\t")}\n`;
	if (process.env.UPDATE) writeFileSync(file, text);
	const advice = "UPDATE=1 npx vitest run test/config-schema.test.ts writes server/registry/config.schema.json anew";
	expect(JSON.parse(readFileSync(file, "utf8")), advice).toEqual(schema);
});

test("it has every option that is read, and no other", () => {
	expect(Object.keys(options).toSorted()).toEqual(optionNames);
});

test("VS Code and YAML's extension know it for both files", () => {
	const { jsonValidation, yamlValidation } = manifest.contributes;
	const named = [...jsonValidation, ...yamlValidation].filter(({ url }) => url.endsWith("/config.schema.json"));
	expect(named.flatMap(({ fileMatch }) => fileMatch).toSorted()).toEqual([...projectFileNames].toSorted());
	for (const { url } of named) expect(path.resolve(root, url)).toBe(file);
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
