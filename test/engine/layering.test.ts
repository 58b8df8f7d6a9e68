// Takes the sources as text; holds the floors of ARCHITECTURE.md against what the files import.
// Never runs them: a wrong import is named even where nothing is broken yet.
import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const root = path.resolve(import.meta.dirname, "../..");
const floors = [
	"text",
	"wording",
	"dates",
	"quantities",
	"languages",
	"draft",
	"figures",
	"citations",
	"registry",
	"matching",
	"verdicts",
	"hygiene",
	"recording",
	"sheet",
];
const rules = new Set(Object.keys(manifest.contributes.configuration.properties["sourcemark.rules"].properties));
const importPattern = /^(?:import|export)\b[^"';]*?\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm;

interface Import {
	/** From the repository's top, with forward slashes. */
	readonly file: string;
	/** The same for a file of ours, else the package's name as written. */
	readonly target: string;
	readonly ours: boolean;
}

const sources: ReadonlyMap<string, string> = new Map(
	["client/src", "server/src"].flatMap((folder) =>
		readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
			.map((name) => `${folder}/${name.replaceAll(path.sep, "/")}`)
			.filter((file) => file.endsWith(".ts") && !file.includes(".generated."))
			.map((file): [string, string] => [file, readFileSync(path.join(root, file), "utf8")]),
	),
);

const imports: readonly Import[] = [...sources].flatMap(([file, text]) =>
	[...text.matchAll(importPattern)].map((match) => {
		const target = match[1] ?? match[2] ?? match[3] ?? "";
		const ours = target.startsWith(".");
		return { file, target: ours ? path.posix.join(path.posix.dirname(file), target) : target, ours };
	}),
);

const broken = (isBroken: (one: Import) => boolean): string[] =>
	imports.filter(isBroken).map(({ file, target }) => `${file} imports ${target}`);

/** The engine's floor a file stands on: a room's number, or the roof for what lies above all rooms. Null outside the engine. */
function floorOf(file: string): number | null {
	const inner = /^server\/src\/engine\/(.+)$/.exec(file)?.[1];
	if (inner === undefined) return null;
	const room = inner.split("/")[0] as string;
	return inner.includes("/") ? floors.indexOf(room) : floors.length;
}

const isDoor = (file: string): boolean => /^server\/src\/(main|main-web|cli|embed)\.ts$/.test(file);
const ruleOf = (file: string): string | null => {
	const name = path.posix.basename(file, ".ts");
	return file.startsWith("server/src/engine/verdicts/") && rules.has(name) ? name : null;
};

test("sources were found", () => {
	expect(sources.size).toBeGreaterThan(20);
	expect(imports.length).toBeGreaterThan(20);
});

test("every room of the engine stands on a floor", () => {
	expect([...sources.keys()].filter((file) => floorOf(file) === -1)).toEqual([]);
});

test("within the engine a file imports from its own floor or a lower one", () => {
	const isData = ({ target }: Import) => /^server\/registry\/[\w.]+\.json$/.test(target);
	const outside = (one: Import) =>
		one.ours && floorOf(one.file) !== null && floorOf(one.target) === null && !isData(one);
	const upwards = ({ file, target }: Import) => (floorOf(file) ?? 99) < (floorOf(target) ?? -1);
	expect(broken((one) => outside(one) || upwards(one))).toEqual([]);
});

test("the engine imports nothing of Node's, nothing of the protocol's", () => {
	const foreign = new RegExp(`^(node:|vscode|(${builtinModules.join("|")})(/|$))`);
	expect(broken(({ file, target, ours }) => floorOf(file) !== null && !ours && foreign.test(target))).toEqual([]);
});

test("whoever stands outside the engine uses its front door", () => {
	const door = "server/src/engine/index.ts";
	expect(broken(({ file, target }) => floorOf(file) === null && floorOf(target) !== null && target !== door)).toEqual(
		[],
	);
});

const inside = (folder: string, file: string) => file.startsWith(`server/src/${folder}/`);

test("the server and what all doors share know neither Node nor the machine: whoever starts the server hands it over", () => {
	const portable = (file: string) => ["lsp", "workspace", "web"].some((room) => inside(room, file));
	const ofNode = new RegExp(`^(node:|vscode-\\w+/node$|(${builtinModules.join("|")})(/|$))`);
	expect(broken(({ file, target, ours }) => portable(file) && !ours && ofNode.test(target))).toEqual([]);
	expect(broken(({ file, target }) => portable(file) && inside("machine", target))).toEqual([]);
	expect(broken(({ file, target }) => !isDoor(file) && !inside("web", file) && inside("web", target))).toEqual([]);
});

test("lsp/ knows nothing of cli/, what both share nothing of either, nobody imports a door", () => {
	const isShared = (file: string) =>
		file.startsWith("server/src/") && !isDoor(file) && !["engine", "lsp", "cli"].some((folder) => inside(folder, file));
	const wrong = ({ file, target }: Import) =>
		isDoor(target) ||
		(inside("cli", target) && (inside("lsp", file) || isShared(file))) ||
		(inside("lsp", target) && isShared(file));
	expect(broken(wrong)).toEqual([]);
});

test("the client sees vscode, its language client, the protocol file and itself", () => {
	const known = ({ target, ours }: Import) =>
		ours
			? target.startsWith("client/src/") || target === "server/src/lsp/protocol.ts"
			: /^(vscode|vscode-languageclient(\/\w+)?)$/.test(target);
	expect(broken((one) => one.file.startsWith("client/") && !known(one))).toEqual([]);
	const isMessage = (file: string): boolean => /^server\/src\/lsp\/(protocol\.ts$|messages\/)/.test(file);
	expect(broken(({ file, target }) => isMessage(file) && !isMessage(target))).toEqual([]);
	expect(broken(({ file, target }) => file.startsWith("server/") && target.startsWith("client/"))).toEqual([]);
});

test("a rule never imports a rule", () => {
	expect(broken(({ file, target }) => ruleOf(file) !== null && ruleOf(target) !== null)).toEqual([]);
});

test("no circles", () => {
	const next = new Map<string, string[]>();
	for (const { file, target, ours } of imports) if (ours) next.set(file, [...(next.get(file) ?? []), target]);
	const done = new Set<string>();
	const circles: string[] = [];
	const walk = (file: string, trail: readonly string[]): void => {
		if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(" > "));
		if (done.has(file) || trail.includes(file)) return;
		for (const target of next.get(file) ?? []) walk(target, [...trail, file]);
		done.add(file);
	};
	for (const file of sources.keys()) walk(file, []);
	expect(circles).toEqual([]);
});

test("no file is over 300 lines", () => {
	const long = [...sources].filter(([, text]) => text.trimEnd().split("\n").length > 300).map(([file]) => file);
	expect(long).toEqual([]);
});
