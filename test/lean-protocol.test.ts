// What the bundles leave out of the protocol's libraries is nothing that the server offers.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { unusedInClient, unusedInServer } from "../client/build/lean-protocol.mjs";

const root = join(import.meta.dirname, "..");
const lsp = join(root, "server/src/lsp");
const sources = readdirSync(lsp, { recursive: true, encoding: "utf8" })
	.filter((name) => name.endsWith(".ts"))
	.map((name) => readFileSync(join(lsp, name), "utf8"))
	.join("\n");

/** Names of capabilities and of what the connection offers a feature by, in small letters. */
const named = [
	...sources.matchAll(/\b(\w+)Provider\b|\b(?:languages|window|workspace|notebooks)\.(\w+)|\bon[A-Z]\w+/g),
].map(([all]) => all.toLowerCase());

describe("what is left out of the protocol's libraries", () => {
	test.each([...new Set([...unusedInClient, ...unusedInServer])])("%s is nothing that the server offers", (module) => {
		expect(named.filter((name) => name.includes(module.toLowerCase()))).toEqual([]);
	});

	test("is there to be left out", () => {
		for (const [library, modules] of [
			["vscode-languageclient", unusedInClient],
			["vscode-languageserver", unusedInServer],
		] as const) {
			const there = readdirSync(join(root, "node_modules", library, "lib/common"));
			expect(modules.filter((module) => !there.includes(`${module}.js`))).toEqual([]);
		}
	});
});
