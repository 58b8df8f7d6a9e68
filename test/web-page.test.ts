// Holds what docs/web.md promises clients of other editors against the server: it asks under the page's names and takes the page's answers.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { ProtocolConnection } from "vscode-languageserver/node";
import { startClient } from "./kit/lsp-client.ts";
import { connect } from "./kit/lsp-connection.ts";
import { wells, wellsDraft } from "./server/texts.ts";

const page = readFileSync(path.resolve(import.meta.dirname, "../docs/web.md"), "utf8");

const jsonIn = (text: string): readonly unknown[] =>
	[...text.matchAll(/`([{[].*?[}\]])`/g)].map(([, json = ""]) => JSON.parse(json));

/** Its table of requests: the answers that the page shows, by name. */
const answers = new Map(
	[...page.matchAll(/^\| `(sourcemark\/\w+)` \| (.*) \|$/gm)].map(([, name = "", shown = ""]) => [name, jsonIn(shown)]),
);
const [readFile, listFolder] = [...answers.keys()];
const option = /says `"(\w+)": true` in its `initializationOptions`/.exec(page)?.[1] ?? "";

/** A client that answers as the page says, whatever the kit would. */
function answering(answer: (name: string, params: { readonly uri: string }) => unknown): ProtocolConnection {
	const { connection } = connect(undefined);
	for (const name of answers.keys())
		connection.onRequest(name, (params: { readonly uri: string }) => answer(name, params));
	const taken = (method: unknown): boolean => typeof method === "string" && answers.has(method);
	const onRequest = connection.onRequest.bind(connection) as (method: unknown, handler: unknown) => unknown;
	return Object.assign(connection, {
		onRequest: (method: unknown, handler: unknown) => (taken(method) ? undefined : onRequest(method, handler)),
	});
}

test("a client that answers as the page says has its files read", async () => {
	const [text, missing, unreadable] = answers.get(readFile ?? "") ?? [];
	const [listing] = answers.get(listFolder ?? "") ?? [];
	const [given] = jsonIn(/requests, each with (.*):$/m.exec(page)?.[1] ?? "");
	expect([readFile, listFolder, option]).toEqual(["sourcemark/readFile", "sourcemark/listFolder", "readsFiles"]);
	const home = "vscode-vfs://github/paper/news";
	const asked = new Set<string>();
	const connection = answering((name, params) => {
		expect(Object.keys(params)).toEqual(Object.keys(given as object));
		asked.add(name);
		if (name === listFolder) return params.uri === home ? listing : [];
		if (params.uri.endsWith("/wells.claims.yaml")) return { ...(text as object), text: wells("31") };
		return params.uri.endsWith("/locked.bib") ? unreadable : missing;
	});
	const client = await startClient({ far: home, connection, options: { [option]: true } });
	const draft = `---\nbibliography: locked.bib\n---\n\n${wellsDraft("48")}`;
	const uri = await client.open("orma.md", draft);
	const found = await client.diagnostics(uri);
	expect(found.map(({ code }) => code)).toEqual(["front-matter", "conflicting-figure"]);
	expect(found[0]?.message).toContain("may not be read");
	expect([...asked].toSorted()).toEqual([...answers.keys()].toSorted());
	await client.stop();
});

test("the worker lies where the page says", () => {
	const [, worker = ""] = /`(server\/dist\/[\w-]+\.js)` in the extension/.exec(page) ?? [];
	const build = readFileSync(path.resolve(import.meta.dirname, "../client/build/bundle.mjs"), "utf8");
	expect(worker).not.toBe("");
	expect(build).toContain(path.basename(worker, ".js"));
});
