// Problems of drafts that are not open: told where the setting asks for them, and again only when they are others.
import { afterEach, describe, expect, test } from "vitest";
import type { WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from "vscode-languageserver";
import { type ClientSetup, eventually, startClient, type TestClient } from "../kit/lsp-client.ts";
import { wells, wellsDraft } from "./texts.ts";

let client: TestClient;
const start = async (setup: ClientSetup = {}): Promise<TestClient> => {
	const files = { "w.claims.yaml": wells("31"), "a.md": wellsDraft("84"), "b.md": wellsDraft("31"), ...setup.files };
	client = await startClient({ settings: { workspaceProblems: true }, ...setup, files });
	return client;
};
afterEach(() => client.stop());

type Reports = readonly WorkspaceDocumentDiagnosticReport[];

const ask = async (one: TestClient, previousResultIds: readonly object[] = []): Promise<Reports> =>
	(await one.request<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds })).items;

const idsOf = (reports: Reports) =>
	reports.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));

const read = (one: TestClient, reports: Reports): string[] =>
	reports.map((report) => {
		const name = report.uri.slice(one.uri("").length + 1);
		return `${name} ${report.kind === "full" ? report.items.map(({ code }) => code) : report.kind}`;
	});

describe("problems of drafts that are not open", () => {
	test("are told, and not again while nothing has changed", async () => {
		const one = await start();
		const first = await ask(one);
		expect(read(one, first)).toEqual(["a.md conflicting-figure", "b.md "]);
		expect(read(one, await ask(one, idsOf(first)))).toEqual(["a.md unchanged", "b.md unchanged"]);
		await one.save("b.md", wellsDraft("84"));
		expect(read(one, await ask(one, idsOf(first)))).toEqual(["a.md unchanged", "b.md conflicting-figure"]);
	});

	test("are none while the setting is off, which it is by default, or switched off by a project", async () => {
		const one = await start({ settings: {} });
		expect(await ask(one)).toEqual([]);
		await one.stop();
		const two = await start({ files: { "sourcemark.config.yaml": "workspaceProblems: false\n" } });
		expect(await ask(two)).toEqual([]);
		const before = [{ uri: two.uri("a.md"), value: "x" }];
		expect(read(two, await ask(two, before))).toEqual(["a.md "]);
	});

	test("of a draft that is gone, or hidden, go", async () => {
		const one = await start({ sections: { "files.exclude": { "**/b.md": true } } });
		const gone = [{ uri: one.uri("gone.md"), value: "x" }];
		expect(read(one, await ask(one, gone))).toEqual(["gone.md ", "a.md conflicting-figure"]);
	});

	test("a question that can be told more later is kept until there is something to say", async () => {
		const one = await start();
		const previousResultIds = idsOf(await ask(one));
		const told: Reports[number][] = [];
		let hasEnded = false;
		const { end } = one.begin<WorkspaceDiagnosticReport>(
			"workspace/diagnostic",
			{ previousResultIds, partialResultToken: "part" },
			(part) => told.push(...(part as WorkspaceDiagnosticReport).items),
		);
		void end.then(() => {
			hasEnded = true;
		});
		await new Promise((resolve) => setTimeout(resolve, 150));
		expect(hasEnded).toBe(false);
		await one.save("b.md", wellsDraft("84"));
		expect((await end).items).toEqual([]);
		expect(read(one, told)).toEqual(["b.md conflicting-figure"]);
	});

	test("or until nobody waits for it any longer", async () => {
		const one = await start();
		const previousResultIds = idsOf(await ask(one));
		const { end, stop } = one.begin("workspace/diagnostic", { previousResultIds, partialResultToken: "part" });
		setTimeout(stop, 50);
		await end.catch(() => null);
	});

	test("the command does not tell them a second time, and what it told goes when they are listed", async () => {
		const one = await start({ settings: {} });
		const sent = () => one.sent.findLast(({ uri }) => uri === one.uri("a.md"))?.diagnostics.length;
		await one.request("sourcemark/checkWorkspace", {});
		expect(sent()).toBe(1);
		one.settings = { workspaceProblems: true };
		await one.notify("workspace/didChangeConfiguration", { settings: null });
		await eventually(() => sent() === 0);
		await one.request("sourcemark/checkWorkspace", {});
		expect(sent()).toBe(0);
	});

	test("a client that lets itself be told is asked to ask for them only while the setting says so", async () => {
		const one = await start({ modern: true, settings: {} });
		const asks = (): boolean => [...one.registered.values()].includes("textDocument/diagnostic");
		const set = async (workspaceProblems: boolean): Promise<void> => {
			one.settings = { workspaceProblems };
			await one.notify("workspace/didChangeConfiguration", { settings: null });
		};
		await set(true);
		await eventually(asks);
		const uri = await one.open("a.md", wellsDraft("84"));
		const textDocument = { uri };
		expect(await one.request("textDocument/diagnostic", { textDocument, identifier: "workspace" })).toMatchObject({
			items: [],
		});
		expect(await one.diagnostics(uri)).toHaveLength(1);
		await set(false);
		await eventually(() => !asks());
	});
});
