// What a project file may say beside the options themselves: `root`, `extends` and `overrides`. Takes its plain value;
// gives what is well said and a problem for each that is not. Never throws, never reads a file.
import type { Say } from "../engine/index.ts";
import { type ReadSettings, readSettings, type SettingProblem, type Settings } from "./settings.ts";

/** Options for some drafts only. */
export interface Override {
	/** Globs, as matcher() takes them. */
	readonly files: readonly string[];
	readonly settings: Partial<Settings>;
}

export interface ProjectOptions extends ReadSettings {
	readonly root: boolean;
	/** As written, each with the names that lead to it. */
	readonly bases: readonly { readonly name: string; readonly path: readonly string[] }[];
	readonly overrides: readonly Override[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

type Note = (path: readonly string[], message: Say) => void;

/** One text or a list of texts; null for what is neither. */
function textsIn(value: unknown): readonly string[] | null {
	const list = typeof value === "string" ? [value] : value;
	return Array.isArray(list) && list.every((each) => typeof each === "string" && each.trim() !== "") ? list : null;
}

const isAddress = (name: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(name);

function readBases(value: unknown, note: Note): ProjectOptions["bases"] {
	if (value === undefined || value === null) return [];
	const names = textsIn(value);
	if (!names) note(["extends"], ({ settings }) => settings.mustBe("extends", settings.fileOrFiles));
	return (names ?? []).flatMap((name, index) => {
		const path = typeof value === "string" ? ["extends"] : ["extends", String(index)];
		if (!isAddress(name)) return [{ name, path }];
		note(path, ({ settings }) => settings.address(name));
		return [];
	});
}

function readOverride(value: unknown, path: readonly string[], note: Note): readonly Override[] {
	if (!isRecord(value)) {
		note(path, ({ settings: words }) => words.override);
		return [];
	}
	const { files, ...options } = value;
	for (const name of ["root", "extends", "overrides"].filter((each) => each in options)) {
		note([...path, name], ({ settings: words }) => words.atTop(name));
		delete options[name];
	}
	const { settings, problems } = readSettings(options);
	for (const each of problems) note([...path, ...each.path], each.message);
	const globs = textsIn(files);
	if (globs && globs.length > 0) return [{ files: globs, settings }];
	note(files === undefined ? path : [...path, "files"], ({ settings: words }) => words.overrideFiles);
	return [];
}

function readOverrides(value: unknown, note: Note): readonly Override[] {
	if (value === undefined || value === null) return [];
	if (Array.isArray(value))
		return value.flatMap((each, index) => readOverride(each, ["overrides", String(index)], note));
	note(["overrides"], ({ settings }) => settings.mustBe("overrides", settings.list));
	return [];
}

export function readProjectOptions(plain: unknown): ProjectOptions {
	const { root, extends: bases, overrides, ...options } = isRecord(plain) ? plain : {};
	const problems: SettingProblem[] = [];
	const note: Note = (path, message) => problems.push({ path, message });
	if (!["boolean", "undefined"].includes(typeof root))
		note(["root"], ({ settings }) => settings.mustBe("root", settings.truth));
	const read = readSettings(isRecord(plain) ? options : plain);
	return {
		root: root === true,
		bases: readBases(bases, note),
		overrides: readOverrides(overrides, note),
		settings: read.settings,
		problems: [...problems, ...read.problems],
	};
}
