// Names of files, whatever kind of place they are in: a disk of either kind, or somewhere a URI leads to.
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pathOf, uriOf } from "../../server/src/lsp/uris.ts";
import { basename, dirname, isInside, normalize, relative, resolve } from "../../server/src/workspace/index.ts";

describe("on a disk", () => {
	const part = fc.stringMatching(/^[\w .%#?äß()'-]{1,8}$/);
	const step = fc.oneof(part, fc.constantFrom("..", ".", ""));
	// Two separators at the start name another machine, or a device.
	const written = fc.array(step, { maxLength: 5 }).filter(([first, second]) => first !== "" || second !== "");
	const absolute = fc.array(part, { maxLength: 4 });

	test("names are as Node's own functions give them", () => {
		fc.assert(
			fc.property(absolute, written, absolute, (folder, names, other) => {
				for (const [system, root] of [
					[path.posix, "/"],
					[path.win32, "C:\\"],
				] as const) {
					const home = system.join(root, ...folder);
					const there = system.join(root, ...other);
					expect(normalize(home)).toBe(system.resolve(home).replace(/(?<=[^:\\/])[\\/]$/, ""));
					expect(dirname(home)).toBe(system.dirname(normalize(home)));
					expect(basename(home)).toBe(folder.length > 0 ? system.basename(normalize(home)) : "");
					expect(resolve(home, names.join(system.sep))).toBe(system.resolve(home, names.join(system.sep)));
					expect(relative(home, there)).toBe(system.relative(home, there).replaceAll(system.sep, "/"));
				}
			}),
		);
	});

	test("and so are their addresses, there and back", () => {
		fc.assert(
			fc.property(absolute, (parts) => {
				const name = path.posix.join("/", ...parts);
				expect(uriOf(name)).toBe(pathToFileURL(name).href);
				expect(pathOf(uriOf(name))).toBe(fileURLToPath(uriOf(name)));
				const drive = path.win32.join("c:\\news", ...parts);
				expect(uriOf(drive)).toBe(pathToFileURL(drive, { windows: true }).href);
				expect(pathOf(uriOf(drive))).toBe(drive);
			}),
		);
		expect(pathOf("file:///c%3A/draft.md")).toBe("c:\\draft.md");
		expect(uriOf("\\\\paper\\news\\draft.md")).toBe("file://paper/news/draft.md");
		expect(pathOf("file://paper/news/draft.md")).toBe("\\\\paper\\news\\draft.md");
		expect(pathOf("file:///a%2Fb.md")).toBeNull();
		expect(pathOf("file:///a%zz.md")).toBeNull();
	});

	test("Windows makes no difference between great and small letters", () => {
		expect(isInside("c:\\News\\draft.md", "C:\\news")).toBe(true);
		expect(isInside("/News/draft.md", "/news")).toBe(false);
		expect(isInside("D:\\news\\draft.md", "C:\\news")).toBe(false);
	});
});

describe("somewhere a URI leads to", () => {
	const folder = "vscode-vfs://github/paper/news";

	test("names go on from the folder, as VS Code writes them, and never out of where it lies", () => {
		expect(resolve(folder, "wells (old).claims.yaml")).toBe(`${folder}/wells%20%28old%29.claims.yaml`);
		expect(resolve(folder, "../facts.bib")).toBe("vscode-vfs://github/paper/facts.bib");
		expect(resolve(folder, "../../../../x.yaml")).toBe("vscode-vfs://github/x.yaml");
		expect(resolve(folder, "/x.yaml")).toBe("vscode-vfs://github/x.yaml");
		expect(resolve(folder, "https://elsewhere.example/x.yaml")).toBe(`${folder}/https%3A/elsewhere.example/x.yaml`);
		expect(pathOf("vscode-vfs://github/paper/news/a(1).md")).toBe(`${folder}/a%281%29.md`);
	});

	test("what is no file has no name", () => {
		expect(
			["untitled:Untitled-1", "untitled:/home/a.md", "git:/a.md?%7B%7D", "mailto:a@b.example"].map(pathOf),
		).toEqual([null, null, null, null]);
		expect(pathOf("memfs:/draft.md")).toBe("memfs:/draft.md");
	});

	test("they have folders, and are read as one reads them", () => {
		expect(dirname(`${folder}/a%20b.md`)).toBe(folder);
		expect(dirname("vscode-vfs://github/")).toBe("vscode-vfs://github/");
		expect(dirname("memfs:/draft.md")).toBe("memfs:/");
		expect(basename(`${folder}/a%20b.md`)).toBe("a b.md");
		expect(relative(folder, `${folder}/in/a%20b.md`)).toBe("in/a b.md");
		expect(relative(`${folder}/in`, `${folder}/b.md`)).toBe("../b.md");
		expect(isInside(`${folder}/in/a.md`, folder)).toBe(true);
		expect(isInside("vscode-vfs://gitlab/paper/news/a.md", folder)).toBe(false);
		expect(isInside("/paper/news/a.md", folder)).toBe(false);
	});
});
