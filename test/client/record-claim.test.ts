// The command that records a claim, as a person answers it: VS Code is played by a table of answers, the server by its real answers' form.
import { beforeEach, expect, test, vi } from "vitest";
import type { LanguageClient } from "vscode-languageclient/node";
import type { Recorded, RecordOffer, RecordParams } from "../../server/src/lsp/protocol.ts";

interface Item {
	readonly label: string;
	readonly uri?: string;
}

/** What the person answers, in order: a label to pick, a text to type, undefined to press Escape. */
const answers: (string | undefined)[] = [];
const said: string[] = [];
const asked: { title?: string; value?: string; placeHolder?: string; items?: string[] }[] = [];
const saved: string[] = [];
let dirty = false;

vi.mock("vscode", () => {
	const document = {
		uri: "file:///w/bay.claims.yaml",
		get isDirty() {
			return dirty;
		},
		isClosed: false,
		save: async () => saved.push("saved"),
	};
	return {
		l10n: {
			t: (text: string, ...values: unknown[]) => text.replace(/\{(\d)\}/g, (_, at) => String(values[Number(at)])),
		},
		QuickPickItemKind: { Separator: -1 },
		commands: { executeCommand: async (name: string) => said.push(`command ${name}`) },
		window: {
			activeTextEditor: { document: { languageId: "markdown", uri: "file:///w/draft.md" }, selection: "selection" },
			showQuickPick: async (items: Item[], options: object) => {
				asked.push({ ...options, items: items.map(({ label }) => label) });
				const answer = answers.shift();
				return items.find(({ label }) => label === answer);
			},
			showInputBox: async (options: object) => {
				asked.push(options);
				return answers.shift();
			},
			showInformationMessage: async (text: string) => {
				said.push(text);
				return answers.shift();
			},
			showWarningMessage: async (text: string) => void said.push(text),
			showTextDocument: async () => ({ document }),
		},
		workspace: { textDocuments: [document], applyEdit: async (edit: unknown) => edit === "the edit" },
	};
});

const { recordClaim } = await import("../../client/src/commands/record-claim.ts");

const source = (key: string, name: string, needed: boolean) => ({ key, name, title: "", detail: "", needed });
const offer: RecordOffer = {
	claim: { id: "ferries-late", statement: "Some 212 ferries were late.", language: "en", figure: null },
	figureText: "212",
	onRecord: null,
	sources: [source("board", "Water Board", true), source("count", "Boat count", false)],
	newSource: { name: "Harbour Office" },
	files: [{ uri: "file:///w/bay.claims.yaml", name: "bay.claims.yaml", isNew: false }],
};

let given: RecordOffer | null;
let recorded: Recorded;
let written: RecordParams | null;

const client = {
	sendRequest: async (name: string, params: RecordParams) => {
		if (name === "sourcemark/recordable") return given;
		written = params;
		return recorded;
	},
	code2ProtocolConverter: {
		asUri: (uri: string) => uri,
		asRange: () => ({ start: { line: 0, character: 3 }, end: { line: 0, character: 3 } }),
	},
	protocol2CodeConverter: {
		asWorkspaceEdit: async () => "the edit",
		asLocation: async () => ({ uri: "file:///w/bay.claims.yaml", range: "range" }),
	},
} as unknown as LanguageClient;

beforeEach(() => {
	for (const list of [answers, said, asked, saved]) list.length = 0;
	given = offer;
	recorded = {
		edit: {},
		uri: "file:///w/bay.claims.yaml",
		file: "bay.claims.yaml",
		id: "ferries-late",
		source: "board",
		range: { start: { line: 3, character: 2 }, end: { line: 3, character: 9 } },
	};
	written = null;
	dirty = false;
});

test("the sentence's own source first; what is written is saved and told", async () => {
	answers.push("Water Board");
	await recordClaim(client, undefined);
	expect(asked[0]?.items).toEqual([
		"named in this sentence",
		"Water Board",
		"$(add) New source …",
		"all sources",
		"Boat count",
	]);
	expect(asked[0]).toMatchObject({ title: "Some 212 ferries were late.", placeHolder: "Who says “212”?" });
	expect(written).toEqual({
		uri: "file:///w/draft.md",
		claim: offer.claim,
		source: { key: "board" },
		file: "file:///w/bay.claims.yaml",
	});
	expect(said).toEqual(["Recorded as “ferries-late” in bay.claims.yaml."]);
	expect(saved).toHaveLength(1);
});

test("a new source by title, name and address, begun with whom the sentence names", async () => {
	answers.push("$(add) New source …", "Winter timetable", "Harbour Office", "");
	await recordClaim(client, undefined);
	expect(asked.slice(1).map(({ title, value }) => [title, value])).toEqual([
		["New source (1 of 3)", "Harbour Office"],
		["New source (2 of 3)", "Harbour Office"],
		["New source (3 of 3)", ""],
	]);
	expect(written?.source).toEqual({ title: "Winter timetable", name: "Harbour Office", url: "" });
});

test("Escape at any question writes nothing", async () => {
	for (const given of [
		[],
		["$(add) New source …"],
		["$(add) New source …", "a", "b"],
		["$(add) New source …", "", "", ""],
	]) {
		answers.splice(0, answers.length, ...given);
		await recordClaim(client, undefined);
		expect(written).toBeNull();
	}
});

test("the file is asked for where there are several", async () => {
	given = {
		...offer,
		files: [
			...offer.files,
			{ uri: "file:///w/b.claims.yaml", name: "b.claims.yaml", isNew: false },
			{ uri: "file:///w/w.claims.yaml", name: "w.claims.yaml", isNew: true },
		],
	};
	answers.push("Boat count", "b.claims.yaml");
	await recordClaim(client, undefined);
	expect(asked[1]?.items).toEqual(["bay.claims.yaml", "b.claims.yaml", "w.claims.yaml"]);
	expect(written?.file).toBe("file:///w/b.claims.yaml");
});

test("Undo takes it back; a file with unsaved work stays unsaved", async () => {
	dirty = true;
	answers.push("Water Board", "Undo");
	await recordClaim(client, undefined);
	expect(said.at(-1)).toBe("command undo");
	expect(saved).toEqual([]);
});

test("what cannot be done is said", async () => {
	given = null;
	await recordClaim(client, undefined);
	given = { ...offer, files: [] };
	await recordClaim(client, undefined);
	given = offer;
	recorded = { refused: "Line 3 of the file cannot be read." };
	answers.push("Water Board");
	await recordClaim(client, undefined);
	expect(said).toEqual([
		"Put the caret on a figure of a Markdown draft to record it as a claim.",
		"Save the draft in a folder first: its claims file lies beside it.",
		"Line 3 of the file cannot be read.",
	]);
});
