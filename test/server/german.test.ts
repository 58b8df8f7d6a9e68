// An editor that is shown in German: what the server says in it is German, whatever the draft's language; what it decides is the same.
import { afterEach, expect, test } from "vitest";
import type { CodeAction, CodeLens, CompletionItem, DocumentSymbol, Hover, MarkupContent } from "vscode-languageserver";
import type { DiagnosticData } from "../../server/src/lsp/convert.ts";
import type { CheckWorkspaceParams, WorkspaceSummary } from "../../server/src/lsp/protocol.ts";
import { type ClientSetup, eventually, startClient, type TestClient } from "../kit/lsp-client.ts";
import { killed, killedWithSource, wells, wellsDraft } from "./texts.ts";

let clients: TestClient[] = [];
const start = async (locale: string | undefined, setup: ClientSetup = {}): Promise<TestClient> => {
	const one = await startClient({ ...(locale === undefined ? {} : { locale }), ...setup });
	clients.push(one);
	return one;
};
afterEach(async () => {
	for (const one of clients) await one.stop();
	clients = [];
});

/** No-break spaces as plain ones, escapes away. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ").replace(/\\(?=[!-/:-@[-`{-~])/g, "");

const messages = async (one: TestClient, text: string): Promise<string[]> => {
	const uri = await one.open("draft.md", text);
	return (await one.diagnostics(uri)).map(({ message }) => plain(String(message)));
};

test.each([
	["de", "„some 3,000“ passt nicht zu NIS: Im Register steht „Around 2,000“."],
	["de-CH", "„some 3,000“ passt nicht zu NIS: Im Register steht „Around 2,000“."],
	["en-US", "“some 3,000” does not agree with NIS, on record with “Around 2,000”."],
	["fr", "“some 3,000” does not agree with NIS, on record with “Around 2,000”."],
	[undefined, "“some 3,000” does not agree with NIS, on record with “Around 2,000”."],
])("the locale %s", async (locale, message) => {
	const [found = ""] = await messages(await start(locale), `According to the NIS, ${killed("some 3,000")}`);
	expect(found).toContain(message);
});

test("fields of a claims file are told of in German", async () => {
	const text = "claims:\n  dry:\n    statement: 31 wells are dry.\n    \n";
	const one = await start("de", { files: { "a.claims.yaml": text } });
	const uri = await one.open("a.claims.yaml", text, "yaml");
	const items = await one.request<CompletionItem[]>("textDocument/completion", {
		textDocument: { uri },
		position: { line: 3, character: 4 },
	});
	const told = Object.fromEntries(items.map(({ label, documentation }) => [label, documentation]));
	expect(told.locator).toBe("Wo es in der Quelle steht: S. 4, Tabelle 2, 00:12:30.");
	const { contents } = await one.request<Hover>("textDocument/hover", one.at(uri, "statement"));
	expect(plain((contents as MarkupContent).value)).toMatch(/^Ein Satz mit der Zahl: /);
});

test("an English draft and a German one are told of in German alike", async () => {
	const one = await start("de");
	const english = await messages(one, `${killed("About 2,000")}\n`);
	expect(english).toEqual([
		"„About 2,000“ steht mit der Quelle NIS im Register, und der Entwurf nennt keine Quelle dafür. Geben Sie NIS an.",
	]);
	const two = await start("de");
	expect(await messages(two, "Rund 2000 nordkoreanische Soldaten sind im Krieg gegen die Ukraine gefallen.\n")).toEqual(
		["„Rund 2000“ steht mit der Quelle NIS im Register, und der Entwurf nennt keine Quelle dafür. Geben Sie NIS an."],
	);
});

test("what is found and how it is named does not depend on the language it is said in", async () => {
	const text = `${killed("About 3,000")}\n\nOf the 80 wells, 31 (40 percent) are dry.\n\nSee [@nobody-2025].\n`;
	const found = async (locale: string) => {
		const one = await start(locale);
		const uri = await one.open("draft.md", text);
		return (await one.diagnostics(uri)).map(({ range, severity, code, data }) => ({
			range,
			severity,
			code,
			fingerprint: (data as DiagnosticData).fingerprint,
		}));
	};
	const english = await found("en");
	expect(english.length).toBeGreaterThan(2);
	expect(await found("de")).toEqual(english);
});

test("cards are in German, with German numbers", async () => {
	const one = await start("de");
	const uri = await one.open("draft.md", killedWithSource("3,000"));
	const hover = await one.request<Hover>("textDocument/hover", one.at(uri, "3,000"));
	const card = plain((hover.contents as MarkupContent).value);
	expect(card).toContain("Im Register: etwa 2 000 (zwischen 1 800 und 2 200)");
	expect(card).toContain("Im Entwurf: etwa 3 000 (zwischen 2 700 und 3 300): **stimmt nicht überein**");
	expect(card).toContain("Berichtet von: **watson**");
	expect(card).toMatch(/Zugeschrieben: .*According to the NIS, im selben Teilsatz/);
	expect(card).toMatch(/Verknüpft durch: .*soldiers/);
	expect(card).toContain("Aussage: `dprk-soldiers-killed`");
});

test("fixes, lenses and the outline are in German; what a fix writes is in the draft's language", async () => {
	const one = await start("de");
	const uri = await one.open("draft.md", `# Losses\n\n${killedWithSource("3,000")}\n`);
	const actions = await one.request<CodeAction[]>("textDocument/codeAction", {
		textDocument: { uri },
		range: { start: one.at(uri, "3,000").position, end: one.at(uri, "3,000").position },
		context: { diagnostics: [] },
	});
	expect(actions.map(({ title }) => title)).toEqual([
		"Zahl aus dem Register schreiben: „about 2,000“",
		"Hier ist keine Aussage im Register gemeint (claim: none)",
		"conflicting-figure hier stumm schalten",
	]);
	const [lens] = await one.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri } });
	const shown = await one.request<CodeLens>("codeLens/resolve", lens);
	expect(shown.command?.title).toBe("1 Zahl, 0 mit Quelle, 1 Widerspruch");
	const [heading] = await one.request<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: { uri } });
	expect(heading?.children?.map(({ detail }) => detail)).toEqual(["Widerspruch, dprk-soldiers-killed"]);
});

test("problems of registries, project files and front matter are in German", async () => {
	const one = await start("de", {
		files: {
			"wells.claims.yaml": `${wells("31").replace("board-2025\n", "bord-2025\n")}  empty: { statement: Nothing., source: board-2025 }\n`,
			"sourcemark.config.yaml": "citationStyle: apa\n",
		},
	});
	const uri = await one.open("draft.md", `---\nbibliography: gone.bib\n---\n\n${wellsDraft("31")}`);
	const [note] = (await one.diagnostics(uri)).map(({ message }) => message);
	expect(note).toBe("Die Datei „gone.bib“ wurde nicht gefunden.");
	const told = async (name: string): Promise<string[]> => {
		const sent = await eventually(() => one.sent.findLast((each) => each.uri === one.uri(name)));
		return sent.diagnostics.map(({ message }) => String(message));
	};
	expect(await told("wells.claims.yaml")).toEqual([
		"Keine Quelle hat den Schlüssel „bord-2025“. Meinten Sie „board-2025“?",
		"Die Aussage „empty“ nennt keine Zahl, darum lässt sich nichts an ihr prüfen. Schreiben Sie die Zahl in den Satz, oder nennen Sie sie: figure: 2000.",
		"Keine Aussage hat die Quelle „board-2025“. Entfernen Sie sie, oder nennen Sie sie dort, wo sie hingehört; Entwürfe dürfen sie trotzdem zitieren.",
	]);
	expect(await told("sourcemark.config.yaml")).toEqual([
		"citationStyle muss eines von pandoc, footnote, link, comment, prose sein.",
	]);
});

test("the workspace's drafts are told of in German too", async () => {
	const one = await start("de", { files: { "closed.md": `${killed("About 3,000")}\n`, "odd.md": "a\u0000b" } });
	const params: CheckWorkspaceParams = {};
	const summary = await one.request<WorkspaceSummary>("sourcemark/checkWorkspace", params);
	expect(summary.unread).toEqual(["odd.md ist keine Textdatei"]);
	const sent = await eventually(() => one.sent.find((each) => each.uri === one.uri("closed.md")));
	expect(sent.diagnostics.map(({ message }) => message).join()).toContain("passt nicht zu NIS");
});
