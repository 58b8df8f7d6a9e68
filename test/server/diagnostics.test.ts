// What an editor is told of a draft, and again after every change it depends on.
import { afterEach, describe, expect, test } from "vitest";
import type { CodeAction } from "vscode-languageserver-protocol";
import { type ClientSetup, eventually, startClient, type TestClient } from "../kit/lsp-client.ts";
import { killed, killedWithSource, wells, wellsDraft } from "./texts.ts";

let client: TestClient;
const start = async (setup: ClientSetup = {}): Promise<TestClient> => {
	client = await startClient(setup);
	return client;
};
afterEach(() => client.stop());

describe("pulled diagnostics", () => {
	test("have code, range, severity, page, related line and data", async () => {
		const { open, found, diagnostics } = bound(await start());
		const uri = await open("draft.md", `# Losses\n\n${killed("20,000")}\n`);
		expect(await found(uri)).toEqual(["conflicting-figure: 20,000"]);
		const [one] = await diagnostics(uri);
		expect(one).toMatchObject({
			severity: 1,
			source: "sourcemark",
			range: { start: { line: 2, character: 0 }, end: { line: 2, character: 6 } },
			data: { rule: "conflicting-figure" },
		});
		expect(one?.codeDescription?.href).toMatch(/^file:.*\/rules\/conflicting-figure\.md$/);
		expect(one?.relatedInformation?.[0]?.location.uri).toMatch(/^file:.*dprk-russia-2025\.claims\.yaml$/);
		expect(one?.relatedInformation?.[0]?.location.range.start.line).toBeGreaterThan(0);
	});

	test("a figure on record without a source", async () => {
		const { open, found } = bound(await start());
		expect(await found(await open("draft.md", `About ${killed("2,000")}\n`))).toEqual(["missing-source: 2,000"]);
	});

	test("follow incremental changes, unchanged answers are short", async () => {
		const { open, found, pull, replace } = bound(await start());
		const uri = await open("draft.md", `🦊 é\n\n${killedWithSource("20,000")}\n`);
		const first = await pull(uri);
		const resultId = first.resultId as string;
		expect(await pull(uri, resultId)).toEqual({ kind: "unchanged", resultId });
		await replace(uri, "🦊 é", "🦊🦊 and more\n\n- a list");
		expect(await found(uri)).toEqual(["conflicting-figure: 20,000"]);
		await replace(uri, "20,000", "2,000");
		expect(await found(uri)).toEqual([]);
	});

	test("many keystrokes at once are answered for the last text", async () => {
		const { open, found, replace } = bound(await start());
		const uri = await open("draft.md", `${killedWithSource("2,000")}\n`);
		const all = [
			replace(uri, "2,000", "20,000"),
			replace(uri, "20,000", "200,000"),
			replace(uri, "200,000", "About 2,000"),
		];
		await Promise.all(all);
		expect(await found(uri)).toEqual([]);
	});

	test("an untitled draft, and what is no draft", async () => {
		const { open, found } = bound(await start());
		expect(await found(await open("untitled:Untitled-1", killed("20,000")))).toEqual(["conflicting-figure: 20,000"]);
		expect(await found(await open("code.py", killed("20,000"), "python"))).toEqual([]);
	});

	test("a German draft", async () => {
		const { open, found } = bound(await start());
		const text = "Laut NIS sind rund 3'000 nordkoreanische Soldaten im Krieg gegen die Ukraine gefallen.\n";
		expect(await found(await open("entwurf.md", text))).toEqual(["conflicting-figure: 3'000"]);
	});
});

describe("sent diagnostics", () => {
	test("come with the version they are for, and never for an older one", async () => {
		const { open, replace, sent } = bound(await start({ push: true }));
		const uri = await open("draft.md", killed("20,000"));
		const of = (version: number) => sent.find((each) => each.uri === uri && each.version === version);
		expect((await eventually(() => of(1))).diagnostics.map(({ code }) => code)).toEqual(["conflicting-figure"]);
		await replace(uri, "20,000", "About 2,000");
		expect((await eventually(() => of(2))).diagnostics.map(({ code }) => code)).toEqual(["missing-source"]);
		const versions = sent.filter((each) => each.uri === uri).map(({ version }) => version);
		expect(versions).toEqual([...versions].sort());
	});

	test("go when the draft is closed", async () => {
		const { open, sent, notify } = bound(await start({ push: true }));
		const uri = await open("draft.md", killed("20,000"));
		await eventually(() => sent.some((each) => each.uri === uri && each.diagnostics.length > 0));
		await notify("textDocument/didClose", { textDocument: { uri } });
		await eventually(() => sent.findLast((each) => each.uri === uri)?.diagnostics.length === 0);
	});
});

describe("what checks depend on", () => {
	test("a registry changed on the disk", async () => {
		const one = await start({ files: { "facts/wells.claims.yaml": wells("31") } });
		const uri = await one.open("draft.md", wellsDraft("31"));
		expect(await one.found(uri)).toEqual([]);
		await one.save("facts/wells.claims.yaml", wells("48"));
		await eventually(() => one.refreshes > 0);
		expect(await one.found(uri)).toEqual(["conflicting-figure: 31"]);
	});

	test("a registry that is edited and not saved wins over the disk, and no longer once it is closed", async () => {
		const one = await start({ files: { "wells.claims.yaml": wells("31") } });
		const draft = await one.open("draft.md", wellsDraft("31"));
		const registry = await one.open("wells.claims.yaml", wells("31"), "yaml");
		expect(await one.found(draft)).toEqual([]);
		await one.replace(registry, "31 wells", "48 wells");
		expect(await one.found(draft)).toEqual(["conflicting-figure: 31"]);
		await one.notify("textDocument/didClose", { textDocument: { uri: registry } });
		expect(await one.found(draft)).toEqual([]);
	});

	test("a registry that is deleted while the editor still has it open", async () => {
		const one = await start({ files: { "wells.claims.yaml": wells("48") } });
		const draft = await one.open("draft.md", wellsDraft("31"));
		await one.open("wells.claims.yaml", wells("48"), "yaml");
		expect(await one.found(draft)).toEqual(["conflicting-figure: 31"]);
		const before = one.refreshes;
		await one.delete("wells.claims.yaml");
		await eventually(() => one.refreshes > before);
		expect(await one.found(draft)).toEqual([]);
	});

	test("a registry that comes, in an ignored folder and elsewhere", async () => {
		const one = await start({ files: { ".gitignore": "old/\n" } });
		const uri = await one.open("draft.md", wellsDraft("30"));
		expect(await one.found(uri)).toEqual([]);
		await one.save("old/wells.claims.yaml", wells("31"));
		expect(await one.found(uri)).toEqual([]);
		await one.save("new/wells.claims.yaml", wells("31"));
		expect(await one.found(uri)).toEqual(["conflicting-figure: 30"]);
	});

	test("settings", async () => {
		const one = await start();
		const uri = await one.open("draft.md", killed("20,000"));
		expect(await one.found(uri)).toEqual(["conflicting-figure: 20,000"]);
		one.settings = { rules: { "conflicting-figure": "off" } };
		await one.notify("workspace/didChangeConfiguration", { settings: {} });
		expect(await one.found(uri)).toEqual([]);
		one.settings = { bundledRegistry: false, rules: { "unsourced-figure": "warning" } };
		await one.notify("workspace/didChangeConfiguration", { settings: {} });
		expect(await one.found(uri)).toEqual(["unsourced-figure: 20,000"]);
	});

	test("a project file, on the disk and unsaved", async () => {
		const one = await start({ files: { "sourcemark.config.yaml": "rules: { conflicting-figure: off }\n" } });
		const uri = await one.open("deep/draft.md", killed("20,000"));
		expect(await one.found(uri)).toEqual([]);
		const project = await one.open("sourcemark.config.yaml", "rules: { conflicting-figure: off }\n", "yaml");
		await one.replace(project, "off", "hint");
		const [found] = await one.diagnostics(uri);
		expect(found).toMatchObject({ code: "conflicting-figure", severity: 4 });
	});

	test("front matter that names a registry, and one that is not there", async () => {
		const one = await start({ files: { "data/facts.yaml": wells("31") } });
		const uri = await one.open("data/draft.md", `---\nlang: en\n---\n\n${wellsDraft("30")}`);
		expect(await one.found(uri)).toEqual([]);
		await one.replace(uri, "lang: en", "lang: en\nsourcemark: { registry: facts.yaml }");
		expect(await one.found(uri)).toEqual(["conflicting-figure: 30"]);
		await one.replace(uri, "facts.yaml", "nothing.yaml");
		expect(await one.found(uri)).toEqual(["front-matter: nothing.yaml"]);
	});

	test("a file outside an untrusted workspace is not read until it is trusted", async () => {
		const one = await start({ files: { "outside/facts.yaml": wells("31") }, options: { trusted: false } });
		const inside = one.uri("inside");
		await one.notify("workspace/didChangeWorkspaceFolders", {
			event: {
				added: [{ uri: inside, name: "inside" }],
				removed: [{ uri: one.uri("").replace(/\/$/, ""), name: "test" }],
			},
		});
		const uri = await one.open(
			"inside/draft.md",
			`---\nsourcemark: { registry: ../outside/facts.yaml }\n---\n\n${wellsDraft("30")}`,
		);
		const [note] = await one.diagnostics(uri);
		expect(note?.message).toMatch(/not trusted/);
		await one.notify("sourcemark/trusted", null);
		expect(await one.found(uri)).toEqual(["conflicting-figure: 30"]);
	});

	test("drafts checked when saved keep what was found at the last save", async () => {
		const one = await start({ settings: { run: "onSave" } });
		const uri = await one.open("draft.md", killedWithSource("20,000"));
		const { resultId } = await one.pull(uri);
		await one.replace(uri, "20,000", "2,000");
		expect(await one.pull(uri, resultId)).toEqual({ kind: "unchanged", resultId });
		await one.notify("textDocument/didSave", { textDocument: { uri } });
		expect(await one.pull(uri, resultId)).toMatchObject({ kind: "full", items: [] });
	});
});

describe("problems of registries and project files", () => {
	test("stand on these files, open or not, and go when mended", async () => {
		const one = await start({
			files: { "bad.claims.yaml": "claims:\n  a:\n    statement: 31 wells fell dry.\n    source: nobody\n" },
		});
		const uri = one.uri("bad.claims.yaml");
		const found = await eventually(() => one.sent.find((each) => each.uri === uri && each.diagnostics.length > 0));
		const unknown = found.diagnostics.find(({ code }) => code === "unknown-source");
		expect(unknown?.range.start.line).toBe(3);
		await one.save("bad.claims.yaml", wells("31"));
		await eventually(() => one.sent.findLast((each) => each.uri === uri)?.diagnostics.length === 0);
	});

	test("those of a project of its own are told once its registry is open", async () => {
		const bad = wells("31").replace("source: board-2025", "source: nobody");
		const one = await start({ files: { "own/sourcemark.config.yaml": "root: true\n", "own/bad.claims.yaml": bad } });
		const uri = await one.open("own/bad.claims.yaml", bad, "yaml");
		await eventually(() => one.sent.some((each) => each.uri === uri && each.diagnostics.length > 0));
	});

	test("an option nobody knows", async () => {
		const one = await start({ files: { "sourcemark.config.yaml": "bundledRegistry: true\nrule: {}\n" } });
		const uri = one.uri("sourcemark.config.yaml");
		const found = await eventually(() => one.sent.find((each) => each.uri === uri));
		expect(found.diagnostics).toMatchObject([{ code: "wrong-option", range: { start: { line: 1 } } }]);
	});
});

/** The client's methods, to be taken apart. */
function bound(one: TestClient) {
	return {
		open: one.open.bind(one),
		found: one.found.bind(one),
		diagnostics: one.diagnostics.bind(one),
		replace: one.replace.bind(one),
		pull: one.pull,
		notify: one.notify,
		sent: one.sent,
	};
}

describe("what is untidy in a registry", () => {
	const leftover = wells("31").replace("claims:", "  press-2025: { title: News, short: Courier } # for later\nclaims:");

	test("is told at its line, and a quick fix mends it", async () => {
		const one = await start({ files: { "wells.claims.yaml": leftover } });
		const uri = await one.open("wells.claims.yaml", leftover, "yaml");
		const found = await eventually(() => one.sent.find((each) => each.uri === uri && each.diagnostics.length > 0));
		expect(found.diagnostics).toMatchObject([
			{
				code: "unused-source",
				severity: 3,
				range: { start: { line: 6, character: 2 }, end: { line: 6, character: 12 } },
			},
		]);
		const [action, ...others] = await one.actions(uri, "press-2025");
		expect(action).toMatchObject({ title: 'Remove the source "press-2025"', kind: "quickfix" });
		expect(others).toEqual([]);
		expect(await one.actions(uri, "dry-wells")).toEqual([]);
		await one.apply(action as CodeAction);
		expect(one.text(uri)).toBe(wells("31"));
		await eventually(() => one.sent.findLast((each) => each.uri === uri)?.diagnostics.length === 0);
	});
});
