// Holds package.json against the engine, so that no default, code or style is said in two ways.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { defaultOptions, figureStates, ruleIds, ruleInfo, type StyleId } from "../server/src/engine/index.ts";
import { defaultSettings, optionNames } from "../server/src/workspace/settings.ts";
import { englishManifest } from "./kit/l10n.ts";

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

const commands = manifest.contributes.commands.map(({ command }) => command);

test("menus, keys and walkthroughs name commands that are there", () => {
	const { menus, keybindings, walkthroughs, viewsWelcome } = englishManifest.contributes;
	const inMenus = Object.values(menus).flatMap((items) =>
		items.flatMap((item) => ("command" in item ? [item.command] : [])),
	);
	const texts = [...viewsWelcome.map(({ contents }) => contents), JSON.stringify(walkthroughs)];
	const linked = texts.flatMap((text) =>
		[...text.matchAll(/command:(sourcemark\.[\w.]+)/gi)].map(([, name = ""]) => name),
	);
	// VS Code makes one of its own for every view.
	const known = [...commands, "sourcemark.figures.focus"];
	const named = [...inMenus, ...keybindings.map(({ command }) => command), ...linked];
	expect(linked.length).toBeGreaterThan(10);
	expect(named.filter((name) => !known.includes(name))).toEqual([]);
	expect(new Set(commands).size).toBe(commands.length);
});

test("each step of the walkthrough can be done, and its picture is there and said in words", () => {
	const events = ["onCommand:", "onView:", "onSettingChanged:", "onLanguage:"];
	for (const { title, completionEvents, media } of englishManifest.contributes.walkthroughs.flatMap(
		({ steps }) => steps,
	)) {
		expect(completionEvents.length, title).toBeGreaterThan(0);
		expect(completionEvents.filter((each) => !events.some((event) => each.startsWith(event)))).toEqual([]);
		expect(media.altText.length).toBeGreaterThan(20);
		const svg = readFileSync(path.join(import.meta.dirname, "..", media.svg), "utf8");
		expect(svg).toMatch(/^<svg [^>]*aria-label=/);
		// No colour of its own: each is the theme's, with another where there is none.
		expect(svg.match(/(?:fill|stroke)="(?!none|var\(--vscode-)[^"]*"/g)).toBeNull();
	}
});

test("the view's colours have a value in every kind of theme", () => {
	for (const { defaults } of manifest.contributes.colors)
		expect(Object.keys(defaults).sort()).toEqual(["dark", "highContrast", "highContrastLight", "light"]);
});

test("a browser's extension host takes the extension for what it is", () => {
	// Of a manifest that says "module", newer ones take every entry but `.cjs` for one, and refuse it; older ones load only `.js`.
	expect("type" in manifest).toBe(false);
	expect(manifest.browser).toMatch(/\.js$/);
	expect(manifest.capabilities.virtualWorkspaces).toBe(true);
});
