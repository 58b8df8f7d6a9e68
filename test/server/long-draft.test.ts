// A draft that is checked section by section, as an editor sees it: what is kept from before changes nothing of what is answered.
import { afterEach, describe, expect, test } from "vitest";
import type { CodeAction, DocumentLink, Hover, MarkupContent } from "vscode-languageserver-protocol";
import { type ClientSetup, eventually, startClient, type TestClient } from "../kit/lsp-client.ts";
import { wells, wellsDraft } from "./texts.ts";

let client: TestClient;
const start = async (setup: ClientSetup = {}): Promise<TestClient> => {
	client = await startClient({ files: { "wells.claims.yaml": wells("31") }, ...setup });
	return client;
};
afterEach(() => client.stop());

const filler = "Nothing was counted that day, and nobody said a word about it in the town.\n\n".repeat(8);
/** Every third section tells of wells, of another number each. */
const sectionOf = (at: number): string =>
	`## Valley ${String.fromCharCode(65 + (at % 26))}\n\n${filler}${at % 3 === 0 ? `${wellsDraft(String(400 + at))}\n` : ""}`;
const longDraft = (sections: number): string =>
	`# Wells\n\n${Array.from({ length: sections }, (_, at) => sectionOf(at)).join("")}`;

/** What an editor shows, whatever the document is called. */
const shown = (items: readonly unknown[], uri: string): string => JSON.stringify(items).replaceAll(uri, "draft");

describe("a long draft", () => {
	test("is diagnosed after any edit as if it had just been opened", async () => {
		const one = await start();
		const uri = await one.open("draft.md", longDraft(40));
		const edits: readonly (readonly [string, string])[] = [
			["nobody said", "nobody xsaid"],
			["## Valley C", "A line more.\n\n## Valley C"],
			["415 wells", "31 wells"],
			["# Wells", "---\ntitle: Wells\n---\n\n# Wells"],
			["## Valley H", "<!--\n\n## Valley H"],
			["<!--\n\n", ""],
			["## Valley K", "```\n\n## Valley K"],
			["31 wells", "415 wells"],
		];
		for (const [round, [from, to]] of edits.entries()) {
			await one.replace(uri, from, to);
			const fresh = await one.open(`fresh-${round}.md`, one.text(uri));
			expect(shown(await one.diagnostics(uri), uri)).toBe(shown(await one.diagnostics(fresh), fresh));
		}
		expect((await one.found(uri)).length).toBeGreaterThan(3);
	});

	test("says that nothing has changed where only text has moved within a line", async () => {
		const one = await start();
		const uri = await one.open("draft.md", longDraft(40));
		const { resultId } = await one.pull(uri);
		await one.replace(uri, "nobody said", "nobody at all said");
		expect(await one.pull(uri, resultId as string)).toEqual({ kind: "unchanged", resultId });
		await one.replace(uri, "nobody at all said", "nobody\nsaid");
		expect((await one.pull(uri, resultId as string)).kind).toBe("full");
	});

	test("has cards, fixes and links where its figures and sources stand", async () => {
		const one = await start();
		const uri = await one.open("draft.md", `${longDraft(40)}As written [@board-2025].\n`);
		await one.replace(uri, "nobody said", "nobody\nsaid");
		await one.diagnostics(uri);
		const hover = await one.request<Hover>("textDocument/hover", one.at(uri, "427 wells"));
		expect((hover.contents as MarkupContent).value).toContain("does not agree");
		expect(one.document(uri).getText(hover.range as never)).toBe("427");
		const range = one.rangeOf(uri, "427");
		const actions = await one.request<CodeAction[]>("textDocument/codeAction", {
			textDocument: { uri },
			range,
			context: { diagnostics: [] },
		});
		await one.apply(actions.find(({ title }) => title.includes("31")) as CodeAction);
		expect(one.text(uri)).toContain("By June, 31 wells");
		const links = await one.request<DocumentLink[]>("textDocument/documentLink", { textDocument: { uri } });
		expect(links.map((link) => one.document(uri).getText(link.range))).toEqual(["board-2025"]);
		const named = await one.request<Hover>("textDocument/hover", one.at(uri, "board-2025]"));
		expect((named.contents as MarkupContent).value).toContain("On record");
	});

	test("is told in parts while it is opened, and all of it in the end", { timeout: 60_000 }, async () => {
		const one = await start();
		const text = longDraft(300).replaceAll(filler, (words) => `${words}${wellsDraft("500").repeat(12)}\n`);
		const other = await one.open("other.md", text);
		await one.replace(other, "nobody said", "nobody xsaid");
		// Whoever has typed is told all at once.
		const all = await one.found(other);
		const uri = await one.open("draft.md", text);
		for (;;) {
			const { refreshes } = one;
			const told = await one.found(uri);
			if (told.length === all.length) break;
			expect(told).toEqual(all.slice(0, told.length));
			await eventually(() => one.refreshes > refreshes);
		}
		expect(await one.found(uri)).toEqual(all);
	});
});
