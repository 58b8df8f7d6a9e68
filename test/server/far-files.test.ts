// Drafts that lie on no disk of the server's: in a virtual workspace beside a desktop, and in a browser, where the server is a worker.
import { beforeAll, describe, expect, test } from "vitest";
import type { CodeAction, Hover, Location, MarkupContent } from "vscode-languageserver";
import { webServerText } from "../../client/build/bundle.mjs";
import type { WorkspaceSummary } from "../../server/src/lsp/protocol.ts";
import { type ClientSetup, eventually, startClient, type TestClient } from "../kit/lsp-client.ts";
import { startWorker } from "../kit/web-worker.ts";
import { killed, wells, wellsDraft } from "./texts.ts";

const github = "vscode-vfs://github/paper/news";
let script = "";
beforeAll(async () => {
	script = await webServerText();
});

/** In a browser even a file of a local folder is the client's to read. */
const places: Readonly<Record<string, (setup: ClientSetup) => ClientSetup>> = {
	"a virtual workspace, the server a process": (setup) => ({ far: github, ...setup }),
	"a virtual workspace, the server a worker": (setup) => ({ far: github, connection: startWorker(script), ...setup }),
	"a local folder in a browser": (setup) => ({ far: "file:///news", connection: startWorker(script), ...setup }),
};

describe.each(Object.keys(places))("%s", (place) => {
	const start = (setup: ClientSetup): Promise<TestClient> =>
		startClient((places[place] as (typeof places)[string])(setup));

	test("a draft is checked against the claims of its folder and those that come with the program", async () => {
		const client = await start({ files: { "registries/wells.claims.yaml": wells("31") } });
		const uri = await client.open("drafts/orma.md", `${wellsDraft("48")}\nAbout ${killed("2,000")}\n`);
		expect(await client.found(uri)).toEqual(["conflicting-figure: 48", "missing-source: 2,000"]);
		const hover = await client.request<Hover>("textDocument/hover", client.at(uri, "48"));
		expect((hover.contents as MarkupContent).value).toContain("Water report");
		const record = await client.request<Location>("textDocument/definition", client.at(uri, "48"));
		expect(record.uri).toBe(client.uri("registries/wells.claims.yaml"));
		await client.apply((await client.actions(uri, "2,000"))[0] as CodeAction);
		expect(await client.found(uri)).toEqual(["conflicting-figure: 48"]);
		expect(client.logged).toEqual([]);
		await client.stop();
	});

	test("follows files that change, and what stands unsaved wins", async () => {
		const client = await start({ files: { "wells.claims.yaml": wells("31") } });
		const uri = await client.open("orma.md", wellsDraft("48"));
		expect(await client.found(uri)).toEqual(["conflicting-figure: 48"]);
		await client.save("wells.claims.yaml", wells("48"));
		expect(await client.found(uri)).toEqual([]);
		const registry = await client.open("wells.claims.yaml", wells("29"), "yaml");
		await eventually(async () => (await client.found(uri)).length === 1);
		await client.notify("textDocument/didClose", { textDocument: { uri: registry } });
		await eventually(async () => (await client.found(uri)).length === 0);
		await client.stop();
	});

	test("honours .gitignore, project files and what a draft names, and asks for a file once", async () => {
		const client = await start({
			files: {
				".gitignore": "old/\n",
				"old/wells.claims.yaml": wells("7"),
				"facts (new)/wells.yaml": wells("31"),
				"sourcemark.config.yaml": "rules: { conflicting-figure: hint }\n",
			},
		});
		const frontMatter = '---\nsourcemark: { registry: "../facts (new)/wells.yaml" }\n---\n\n';
		const uri = await client.open("drafts/orma.md", frontMatter + wellsDraft("48"));
		const items = await client.diagnostics(uri);
		expect(items.map(({ code, severity }) => [code, severity])).toEqual([["conflicting-figure", 4]]);
		await client.open("drafts/again.md", frontMatter + wellsDraft("31"));
		await client.found(client.uri("drafts/again.md"));
		expect(client.far?.asked.filter((each) => /wells/.test(each))).toEqual([client.uri("facts (new)/wells.yaml")]);
		await client.stop();
	});

	test("a file that cannot be read is told as one on a disk is", async () => {
		const client = await start({ files: { "facts.yaml": "\0" } });
		const uri = await client.open("orma.md", "---\nbibliography: facts.yaml\n---\n");
		expect((await client.diagnostics(uri)).map(({ message }) => message)).toEqual([
			'The file "facts.yaml" is not a text file.',
		]);
		expect(client.logged).toEqual([]);
		await client.stop();
	});

	test("every draft of the workspace is checked, open or not", async () => {
		const files = { "wells.claims.yaml": wells("31"), "a.md": wellsDraft("48"), "in/b.md": wellsDraft("31") };
		const client = await start({ files });
		const summary = await client.request<WorkspaceSummary>("sourcemark/checkWorkspace", {});
		expect(summary).toMatchObject({ drafts: 2, figures: 2, findings: { error: 1 }, unread: [] });
		const told = client.sent.filter(({ uri, diagnostics }) => /\.md$/.test(uri) && diagnostics.length > 0);
		expect([...new Set(told.map(({ uri }) => uri))]).toEqual([client.uri("a.md")]);
		await client.stop();
	});

	test("without files, the program's own claims count and those that stand open", async () => {
		const client = await start({ options: { readsFiles: false } });
		const uri = await client.open("orma.md", `${wellsDraft("48")}\nAbout ${killed("3,000")}\n`);
		expect(await client.found(uri)).toEqual(["conflicting-figure: 3,000"]);
		if (client.uri("").startsWith("file:")) return client.stop();
		await client.open("wells.claims.yaml", wells("31"), "yaml");
		await eventually(async () => (await client.found(uri)).length === 2);
		expect(client.far?.asked).toEqual([]);
		await client.stop();
	});
});

describe("the server as a worker", () => {
	test("asks for nothing that only Node has", () => {
		expect(script.match(/\brequire\s*\(|\bimport\s*\(|["'`]node:|\b__dirname\b|\bimport\.meta\b/g)).toBeNull();
	});

	test("links to the rules' pages and to its own claims where the extension lies", async () => {
		const home = "https://extensions.example/sourcemark";
		const client = await startClient({ far: github, connection: startWorker(script), options: { home } });
		const uri = await client.open("orma.md", `About ${killed("2,000")}\n`);
		const [found] = await client.diagnostics(uri);
		expect(found?.codeDescription?.href).toBe(`${home}/server/dist/rules/missing-source.md`);
		const record = await client.request<Location>("textDocument/definition", client.at(uri, "2,000"));
		expect(record.uri).toBe(`${home}/server/registry/dprk-russia-2025.claims.yaml`);
		await client.stop();
	});

	test("links to no page where nobody says where the extension lies", async () => {
		const client = await startClient({ far: github, connection: startWorker(script) });
		const uri = await client.open("orma.md", `About ${killed("2,000")}\n`);
		expect((await client.diagnostics(uri)).map(({ code, codeDescription }) => [code, codeDescription])).toEqual([
			["missing-source", undefined],
		]);
		await client.stop();
	});

	test("reads a large registry in steps, and answers meanwhile", async () => {
		const claims = Array.from(
			{ length: 4000 },
			(_, at) =>
				`  made-${at}:\n    statement: ${at + 100} barns stand in the parish of Made${at}.\n    source: board-2025\n`,
		);
		const files = { "wells.claims.yaml": wells("31") + claims.join("") };
		const client = await startClient({ far: github, connection: startWorker(script), files });
		const uri = await client.open("orma.md", wellsDraft("48"));
		await client.found(uri);
		await eventually(async () => (await client.found(uri)).join() === "conflicting-figure: 48");
		await client.stop();
	});
});
