// Recording a figure of a draft as a claim: what is offered, what is written where, and what other editors get by a code action.
import { afterEach, describe, expect, test } from "vitest";
import type { CodeAction, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Recorded, RecordOffer, SourceToRecord } from "../../server/src/lsp/protocol.ts";
import { type ClientSetup, startClient, type TestClient } from "../kit/lsp-client.ts";

let client: TestClient;
const start = async (setup: ClientSetup = {}): Promise<TestClient> => {
	client = await startClient(setup);
	return client;
};
afterEach(() => client.stop());

const wells = `version: 1
sources:
  board-2025: { title: Yearly report, short: Water Board }
claims:
  # by the board
  wells-dry:
    statement: By June 31 wells in the Orma valley had run dry.
    source: board-2025
`;
const draft = "In the spring, 212 ferries in the bay were late, says the Water Board.\n\nBuses: 40 of 80 were late.\n";

/** The files after the edit, by their place in the folder; those that it creates begin empty. */
function written(one: TestClient, edit: object, before: Readonly<Record<string, string>>): Record<string, string> {
	const { documentChanges = [] } = edit as WorkspaceEdit;
	const created = documentChanges.flatMap((each) => ("kind" in each && each.kind === "create" ? [each.uri] : []));
	const edits = documentChanges.filter((each): each is TextDocumentEdit => "textDocument" in each);
	return Object.fromEntries(
		edits.map(({ textDocument: { uri }, edits: changes }) => {
			const name = decodeURIComponent(uri.slice(one.uri("").length)).replace(/^\//, "");
			const text = before[name];
			expect(created.includes(uri)).toBe(text === undefined);
			return [name, TextDocument.applyEdits(TextDocument.create(uri, "yaml", 0, text ?? ""), changes as never)];
		}),
	);
}

const offerAt = (one: TestClient, uri: string, text: string): Promise<RecordOffer | null> =>
	one.request("sourcemark/recordable", { uri, range: one.rangeOf(uri, text) });

async function recorded(one: TestClient, uri: string, text: string, source: SourceToRecord, fileName?: string) {
	const offer = await offerAt(one, uri, text);
	const file = offer?.files.find(({ name }) => fileName === undefined || name === fileName)?.uri;
	const answer = await one.request<Recorded | null>("sourcemark/record", { uri, claim: offer?.claim, source, file });
	if (!answer || "refused" in answer) throw new Error(answer?.refused ?? "nothing");
	return answer;
}

describe("the offer", () => {
	test("is the sentence, its figure, those first whom it names, and the claims files with a new one last", async () => {
		const one = await start({
			files: { "wells.claims.yaml": wells, "deep/more.claims.yaml": "version: 1\n" },
			modern: true,
		});
		const uri = await one.open("deep/draft.md", draft);
		const offer = await offerAt(one, uri, "212");
		expect(offer).toMatchObject({
			claim: {
				id: "spring-ferries-bay-late",
				statement: "In the spring, 212 ferries in the bay were late, says the Water Board.",
				language: "en",
				figure: null,
			},
			figureText: "212",
			onRecord: null,
			newSource: null,
		});
		expect(offer?.sources[0]).toMatchObject({ key: "board-2025", needed: true });
		expect(offer?.sources.filter(({ needed }) => needed)).toHaveLength(1);
		expect(offer?.files.map(({ name, isNew }) => `${name}${isNew ? " new" : ""}`)).toEqual([
			"deep/more.claims.yaml",
			"wells.claims.yaml",
			"deep/deep.claims.yaml new",
		]);
		expect((await offerAt(one, uri, "40"))?.claim.figure).toBe("40");
	});

	test("names folders and files as people do", async () => {
		const one = await start({ files: { "Über uns/Wasser & Öl.claims.yaml": wells }, modern: true });
		const uri = await one.open("Über uns/draft.md", draft);
		const names = (await offerAt(one, uri, "212"))?.files.map(({ name }) => name);
		expect(names).toEqual(["Über uns/Wasser & Öl.claims.yaml", "Über uns/Über uns.claims.yaml"]);
	});

	test("is none where no figure stands", async () => {
		const one = await start();
		const uri = await one.open("draft.md", "No figure here.\n");
		expect(await offerAt(one, uri, "figure")).toBeNull();
	});

	test("has whom the draft names and nobody has on record", async () => {
		const one = await start();
		const uri = await one.open("draft.md", "In the spring, 212 ferries were late [@harbour-2025].\n");
		expect((await offerAt(one, uri, "212"))?.newSource).toEqual({ key: "harbour-2025" });
	});
});

describe("the edit", () => {
	test("puts the claim behind the others, comments and all left as they are; then the draft's figure is on record", async () => {
		const one = await start({ files: { "wells.claims.yaml": wells } });
		const uri = await one.open("draft.md", draft);
		expect(await one.found(uri)).toEqual(["unsourced-figure: 40", "unsourced-figure: 80"]);
		const answer = await recorded(one, uri, "212", { key: "board-2025" });
		const after = written(one, answer.edit, { "wells.claims.yaml": wells });
		expect(after["wells.claims.yaml"]).toBe(`${wells}  spring-ferries-bay-late:
    statement: In the spring, 212 ferries in the bay were late, says the Water Board.
    source: board-2025
`);
		const lines = after["wells.claims.yaml"]?.split("\n") ?? [];
		expect(lines[answer.range.start.line]).toBe("  spring-ferries-bay-late:");
		await one.save("wells.claims.yaml", after["wells.claims.yaml"] ?? "");
		await one.replace(uri, "212", "312");
		expect(await one.found(uri)).toContain("conflicting-figure: 312");
	});

	test("makes the file where there is none, with a new source", async () => {
		const one = await start({ modern: true });
		const uri = await one.open("ferries/draft.md", "Im Frühling waren laut Hafenamt 212 Fähren verspätet.\n");
		const source = { title: "Fahrplanbericht", name: "Hafenamt", url: "https://hafen.example/" };
		const { edit, source: key } = await recorded(one, uri, "212", source);
		expect(key).toBe("hafenamt");
		expect(written(one, edit, {})["ferries/ferries.claims.yaml"]).toBe(`version: 1
sources:
  hafenamt:
    title: Fahrplanbericht
    URL: https://hafen.example/
    short: Hafenamt
claims:
  fruehling-faehren-verspaetet:
    statement: Im Frühling waren laut Hafenamt 212 Fähren verspätet.
    source: hafenamt
`);
	});

	test("is for what stands in the editor, saved or not", async () => {
		const one = await start({ files: { "wells.claims.yaml": wells } });
		const uri = await one.open("draft.md", draft);
		const registry = await one.open("wells.claims.yaml", wells, "yaml");
		await one.replace(registry, "  # by the board\n", "");
		const { edit } = await recorded(one, uri, "212", { key: "board-2025" });
		const text = one.text(registry);
		expect(written(one, edit, { "wells.claims.yaml": text })["wells.claims.yaml"]).toMatch(
			/^version[\s\S]*spring-ferries-bay-late:\n/,
		);
		expect((edit as WorkspaceEdit).documentChanges?.[0]).toMatchObject({ textDocument: { version: 2 } });
	});

	test("of a file that is broken is refused with the line", async () => {
		const one = await start({ files: { "wells.claims.yaml": `${wells}\n  - broken: "\n` } });
		const uri = await one.open("draft.md", draft);
		await expect(recorded(one, uri, "212", { key: "board-2025" })).rejects.toThrow(
			/^Line \d+ of the file cannot be read/,
		);
	});
});

describe("code actions", () => {
	const titles = (actions: readonly CodeAction[]): string[] =>
		actions.flatMap(({ title }) => (title.startsWith("Record") ? [title] : []));

	test("ask the client's own command where it has it", async () => {
		const one = await start({ files: { "wells.claims.yaml": wells }, options: { records: true } });
		const uri = await one.open("draft.md", draft);
		const actions = await one.actions(uri, "40");
		const [action] = actions;
		// What only keeps the checker quiet comes behind it.
		expect(actions.length).toBeGreaterThan(2);
		expect(action).toMatchObject({
			kind: "quickfix",
			diagnostics: [{ code: "unsourced-figure" }],
			command: { command: "sourcemark.recordClaim", arguments: [{ uri, range: one.rangeOf(uri, "40") }] },
		});
		// Cited already: nothing to mend, still to be recorded.
		expect((await one.actions(uri, "212")).find(({ command }) => command)?.kind).toBe("refactor.extract");
		expect(titles(await one.actions(uri, "212", ["quickfix"]))).toEqual([]);
	});

	test("write by themselves elsewhere: with the source that the sentence names", async () => {
		const one = await start({ files: { "wells.claims.yaml": wells } });
		const uri = await one.open("draft.md", draft);
		const actions = await one.actions(uri, "212");
		expect(titles(actions)).toEqual(["Record as a claim of Water Board (wells.claims.yaml)"]);
		const { edit = {} } = actions.find(({ title }) => title.startsWith("Record")) ?? {};
		expect(written(one, edit, { "wells.claims.yaml": wells })["wells.claims.yaml"]).toContain(
			"    source: board-2025\n  spring-",
		);
	});

	test("or with one to be filled in, made when it is taken", async () => {
		const one = await start({ modern: true });
		const uri = await one.open("ferries/draft.md", "In the spring, 212 ferries were late.\n");
		const actions = await one.actions(uri, "212");
		expect(titles(actions)).toEqual(["Record as a claim, its source to be filled in (ferries/ferries.claims.yaml)"]);
		const action = actions.find(({ title }) => title.startsWith("Record")) as CodeAction;
		expect(action.edit).toBeUndefined();
		const { edit = {} } = await one.request<CodeAction>("codeAction/resolve", action);
		const text = written(one, edit, {})["ferries/ferries.claims.yaml"] ?? "";
		expect(text).toContain("title: Title of the source, to be filled in\n");
		await one.save("ferries/ferries.claims.yaml", text);
	});

	test("are none where a claim is known, or refused, or the client cannot make the file", async () => {
		const one = await start({ files: { "wells.claims.yaml": wells } });
		const uri = await one.open(
			"draft.md",
			"By June 31 wells in the Orma valley had run dry.\n\nThere are 70 <!-- claim: none --> goats.\n",
		);
		expect(titles(await one.actions(uri, "31"))).toEqual([]);
		expect(titles(await one.actions(uri, "70"))).toEqual([]);
		await one.stop();
		const other = await start();
		const alone = await other.open("draft.md", draft);
		expect(titles(await other.actions(alone, "40"))).toEqual([]);
	});
});
