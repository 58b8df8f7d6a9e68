// Opens the VSIX that `npm run package` makes of what is built, and looks: all that is needed is in, nothing else is.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import yauzl from "yauzl";
import { localised } from "../client/build/nls.mjs";
import manifest from "../package.json" with { type: "json" };
import { wordsOf } from "./kit/l10n.ts";

const root = path.resolve(import.meta.dirname, "..");
const folder = mkdtempSync(path.join(tmpdir(), "sourcemark-vsix-"));
const vsix = path.join(folder, "sourcemark.vsix");

/** Text of every entry by its path in the extension (what vsce adds around it keeps its own name). */
async function readZip(file: string): Promise<Map<string, string>> {
	const zip = await promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)(file, { lazyEntries: true });
	const open = promisify<yauzl.Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip));
	const entries = new Map<string, string>();
	const ended = new Promise<void>((resolve, reject) => {
		zip.on("end", resolve);
		zip.on("error", reject);
		zip.on("entry", async (entry: yauzl.Entry) => {
			const content = await buffer(await open(entry));
			entries.set(entry.fileName.replace(/^extension\//, ""), content.toString("utf8"));
			zip.readEntry();
		});
	});
	zip.readEntry();
	await ended;
	return entries;
}

const namesIn = (place: string, pattern: RegExp): string[] =>
	existsSync(path.join(root, place)) ? readdirSync(path.join(root, place)).filter((name) => pattern.test(name)) : [];

describe("the VSIX", () => {
	let entries: ReadonlyMap<string, string> = new Map();

	beforeAll(async () => {
		const script = path.join(root, "client/build/package.mjs");
		execFileSync(process.execPath, [script, "--no-build", "--out", vsix], { stdio: ["ignore", "ignore", "inherit"] });
		entries = await readZip(vsix);
	});
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	test("is under 2 MB", () => {
		expect(statSync(vsix).size).toBeLessThan(2_000_000);
	});

	test("has what it needs", () => {
		const needed = [
			"client/dist/extension.cjs",
			"client/dist/web.js",
			"server/dist/server.js",
			"server/dist/server-web.js",
			"server/dist/cli.js",
			"server/dist/check-worker.js",
			"server/dist/registry-worker.js",
			"server/dist/protocol.cjs",
			"server/dist/third-party.txt",
			"server/registry/dprk-russia-2025.claims.yaml",
			"server/registry/claims.schema.json",
			"package.json",
			"package.nls.json",
			"package.nls.de.json",
			"l10n/bundle.l10n.de.json",
			"readme.md",
			"changelog.md",
			"LICENSE.txt",
		];
		expect(needed.filter((name) => !entries.has(name))).toEqual([]);
	});

	test("has every file the manifest names", () => {
		const { grammars, walkthroughs, viewsContainers } = manifest.contributes;
		const languages = ["package.nls.json", "package.nls.de.json"].map((file) => localised(manifest, wordsOf(file)));
		const told = languages.flatMap(({ contributes: { snippets, jsonValidation, yamlValidation } }) => [
			...snippets.map((one) => one.path),
			...[...jsonValidation, ...yamlValidation].map((one) => one.url),
		]);
		const named = [
			manifest.main,
			manifest.browser,
			manifest.bin.sourcemark,
			...grammars.map((one) => one.path),
			...walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
			...viewsContainers.activitybar.map((one) => one.icon),
			...told,
		].map((name) => name.replace(/^\.\//, ""));
		expect(named.filter((name) => !entries.has(name))).toEqual([]);
	});

	test("has a page for every rule", () => {
		const rules = Object.keys(manifest.contributes.configuration.properties["sourcemark.rules"].properties);
		expect(rules.filter((rule) => !entries.has(`server/dist/rules/${rule}.md`))).toEqual([]);
	});

	test("has every registry and grammar of the repository", () => {
		const all = [
			...namesIn("server/registry", /\.(claims\.yaml|schema\.json)$/).map((name) => `server/registry/${name}`),
			...namesIn("syntaxes", /\.json$/).map((name) => `syntaxes/${name}`),
		];
		expect(all.filter((name) => !entries.has(name))).toEqual([]);
	});

	test("has nothing else", () => {
		const known = [
			/^(extension\.vsixmanifest|\[Content_Types\]\.xml|package\.json|readme\.md|changelog\.md|LICENSE\.txt)$/,
			/^client\/dist\/(extension\.cjs|web\.js)$/,
			/^server\/dist\/(server|server-web|cli|check-worker|registry-worker|chunk-\w+)\.js$/,
			/^server\/dist\/protocol\.cjs$/,
			/^server\/package\.json$/,
			/^server\/dist\/third-party\.txt$/,
			/^server\/dist\/rules\/[a-z-]+\.md$/,
			/^server\/registry\/[a-z0-9-]+\.(claims\.yaml|schema\.json)$/,
			/^client\/media\/(figures|walkthrough\/[a-z]+)\.svg$/,
			/^client\/snippets\/[a-z-]+\.json$/,
			/^syntaxes\/[a-z.-]+\.json$/,
			/^package\.nls(\.de)?\.json$/,
			/^l10n\/bundle\.l10n\.de\.json$/,
		];
		expect([...entries.keys()].filter((name) => !known.some((pattern) => pattern.test(name)))).toEqual([]);
	});

	test("names no package registry and no machine's folder", () => {
		const leak = /registry\.(npmjs|yarnpkg)|npmmirror|artifactory|\/(home|Users)\/\w+\//;
		expect([...entries].filter(([, text]) => leak.test(text)).map(([name]) => name)).toEqual([]);
		expect([...entries].filter(([, text]) => text.includes(root)).map(([name]) => name)).toEqual([]);
	});
});
