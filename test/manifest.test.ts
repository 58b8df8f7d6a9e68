// Holds package.json against the engine, so that no default, code or style is said in two ways.
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { defaultOptions, figureStates, ruleIds, ruleInfo, type StyleId } from "../server/src/engine/index.ts";
import { defaultSettings, optionNames } from "../server/src/workspace/settings.ts";

const settings = manifest.contributes.configuration.properties;

test("every rule has its setting, with the severity it really has", () => {
	const said = Object.fromEntries(
		Object.entries(settings["sourcemark.rules"].properties).map(([id, setting]) => [id, setting.default]),
	);
	expect(said).toEqual(Object.fromEntries(ruleIds.map((id) => [id, ruleInfo(id)?.defaultSeverity])));
});

test("every citation style can be chosen, and the default is the engine's", () => {
	const styles: Record<StyleId, true> = { pandoc: true, footnote: true, link: true, comment: true, prose: true };
	expect(settings["sourcemark.citationStyle"].enum).toEqual(Object.keys(styles));
	expect(settings["sourcemark.citationStyle"].default).toBe(defaultOptions.citationStyle);
});

test("every description is written out", () => {
	const silent = Object.entries(settings).filter(
		([, setting]) => !("description" in setting) && !("markdownDescription" in setting),
	);
	expect(silent).toEqual([]);
});

test("the manifest's settings are the options there are, with their defaults", () => {
	const { "sourcemark.trace.server": _, ...own } = settings;
	const said = Object.entries(own).map(([name, setting]) => [name.replace("sourcemark.", ""), setting.default]);
	expect(said.map(([name]) => name).sort()).toEqual([...optionNames].sort());
	const read = { ...defaultSettings, language: "auto" };
	expect(Object.fromEntries(said)).toEqual(
		Object.fromEntries(optionNames.map((name) => [name, Reflect.get(read, name)])),
	);
});

test("figures are coloured by the states there are", () => {
	const { semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;
	expect(semanticTokenModifiers.map(({ id }) => id)).toEqual([...figureStates]);
	expect(semanticTokenScopes.map(({ scopes }) => Object.keys(scopes))).toEqual([
		["figure", ...figureStates.map((state) => `figure.${state}`)],
	]);
});
