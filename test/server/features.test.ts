// What an editor can ask about a draft: cards, fixes, definitions, links, citations, the workspace, the status.

import { afterEach, describe, expect, test } from "vitest";
import type { CodeAction, Hover, Location, MarkupContent } from "vscode-languageserver";
import type { Citable, CitationEdits, RecordPlace, WorkspaceSummary } from "../../server/src/lsp/protocol.ts";
import { type ClientSetup, eventually, startClient, type TestClient } from "../kit/lsp-client.ts";
import { killed, killedWithSource, wells, wellsDraft } from "./texts.ts";

let client: TestClient;
const start = async (setup: ClientSetup = {}): Promise<TestClient> => {
	client = await startClient(setup);
	return client;
};
afterEach(() => client.stop());

const cardAt = async (one: TestClient, uri: string, text: string): Promise<string | null> => {
	const hover = await one.request<Hover | null>("textDocument/hover", one.at(uri, text));
	return hover && (hover.contents as MarkupContent).value;
};

describe("hover", () => {
	test("shows a figure's source card, both sides in words", async () => {
		const one = await start();
		const uri = await one.open("draft.md", killedWithSource("3,000"));
		const card = (await cardAt(one, uri, "3,000")) ?? "";
		expect(card).toContain("Around 2\\,000 North Korean soldiers");
		expect(card).toContain("On record: about 2\\,000 \\(between 1\\,800 and 2\\,200\\)");
		expect(card).toContain("In the draft: about 3\\,000 \\(between 2\\,700 and 3\\,300\\)\\: **does not agree**");
		expect(card).toContain("**NIS**\\: National Intelligence Service");
		expect(card).toContain("Reported by: **watson**");
		expect(card).toContain("As of: 2025\\-09");
		expect(card).toMatch(/Credited: .*According to the NIS/);
		expect(card).toMatch(/Matched by: .*soldiers/);
	});

	test("gives a quote only where it has other words than the statement", async () => {
		const quoted = (text: string): string => `${wells("31")}    quote: { text: ${text} }\n`;
		const one = await start({ files: { "wells.claims.yaml": quoted("31 wells in the Orma Valley have fallen dry") } });
		const uri = await one.open("draft.md", wellsDraft("31"));
		expect(await cardAt(one, uri, "31")).not.toContain("Quote");
		await one.save("wells.claims.yaml", quoted("We count 31 dry wells in the Orma valley."));
		await one.found(uri);
		expect(await cardAt(one, uri, "31")).toContain("Quote: “We count 31 dry wells");
	});

	test("shows who is cited, on a key and on a name", async () => {
		const one = await start({ files: { "wells.claims.yaml": wells("31") } });
		const uri = await one.open("draft.md", `${wellsDraft("31")}\nMore of them [@board-2025].\n`);
		for (const text of ["board-2025", "Water Board"]) {
			const card = (await cardAt(one, uri, text)) ?? "";
			expect(card).toContain("**Water Board**");
			expect(card).toContain("[water\\.example](<https://water.example/report>)");
		}
	});

	test("says how a figure was read that nobody has on record, and nothing of what is no figure", async () => {
		const one = await start();
		const uri = await one.open("draft.md", "On 3 May 2024 the shop sold 412 lamps.\n");
		expect(await cardAt(one, uri, "412")).toContain(
			"Read as: **412 lamps**\n\nNothing is on record for this figure\\.",
		);
		expect(await cardAt(one, uri, "2024")).toBeNull();
		expect(await cardAt(one, uri, "shop")).toBeNull();
	});

	test("takes nothing in a registry for markup, and links only to the web", async () => {
		const hostile = wells("31")
			.replace("short: Water Board", 'short: "Water Board <img src=x> [a](command:quit) **b**"')
			.replace("https://water.example/report", "command:workbench.action.quit");
		const one = await start({ files: { "wells.claims.yaml": hostile } });
		const uri = await one.open("draft.md", "By June, 31 wells in the Orma valley had fallen dry [@board-2025].\n");
		const card = (await cardAt(one, uri, "31")) ?? "";
		expect(card).toContain("\\<img src\\=x\\> \\[a\\]\\(command\\:quit\\) \\*\\*b\\*\\*");
		expect(card).not.toMatch(/(?<!\\)<img|\]\(<?command/);
		expect(card).not.toContain("workbench");
	});
});

describe("code actions", () => {
	const pick = (actions: readonly CodeAction[], title: RegExp): CodeAction => {
		const found = actions.find((each) => title.test(each.title));
		if (!found) throw new Error(`no ${title} in ${actions.map((each) => each.title).join(", ")}`);
		return found;
	};

	test("the citation first; taken, it makes the diagnostic go", async () => {
		const one = await start();
		const uri = await one.open("draft.md", `About ${killed("2,000")}\n`);
		const [first, ...others] = await one.actions(uri, "2,000");
		expect(first).toMatchObject({ kind: "quickfix", isPreferred: true, diagnostics: [{ code: "missing-source" }] });
		expect(others.map(({ isPreferred }) => isPreferred).filter(Boolean)).toEqual([]);
		await one.apply(first as CodeAction);
		expect(one.text(uri)).toContain("[@nis-2025]");
		expect(await one.found(uri)).toEqual([]);
	});

	test("the style of the settings comes first", async () => {
		const one = await start({ settings: { citationStyle: "footnote" } });
		const uri = await one.open("draft.md", `About ${killed("2,000")}\n`);
		await one.apply((await one.actions(uri, "2,000"))[0] as CodeAction);
		expect(one.text(uri)).toMatch(/\[\^[\w-]+\]\.?[\s\S]*\n\[\^[\w-]+\]: /);
		expect(await one.found(uri)).toEqual([]);
	});

	test("the figure on record, and silence", async () => {
		const one = await start();
		const uri = await one.open("draft.md", `${killedWithSource("3,000")}\n`);
		await one.apply(pick(await one.actions(uri, "3,000"), /2,000/));
		expect(one.text(uri)).toBe(`${killedWithSource("2,000")}\n`);
		await one.replace(uri, "2,000", "3,000");
		await one.apply(pick(await one.actions(uri, "3,000"), /Silence/));
		expect(await one.found(uri)).toEqual([]);
	});

	test("fix all cites everything with one answer, in every style, once", async () => {
		const text = `About ${killed("2,000")}\n\nAround ${killed("2,000")}\n\nNorth Korea has sent Russia weapons worth at least 5.6 billion US dollars since 2023.\n`;
		for (const citationStyle of ["pandoc", "footnote", "comment", "prose"]) {
			const one = await start({ settings: { citationStyle } });
			const uri = await one.open("draft.md", text);
			expect(await one.found(uri)).toHaveLength(3);
			const [all, ...more] = await one.actions(uri, "North", ["source.fixAll.sourcemark"]);
			expect(more).toEqual([]);
			await one.apply(all as CodeAction);
			expect({ citationStyle, found: await one.found(uri), text: one.text(uri) }).toMatchObject({ found: [] });
			expect(await one.actions(uri, "North", ["source.fixAll"])).toEqual([]);
			if (citationStyle !== "prose") await one.stop();
		}
	});

	test("only what is asked for", async () => {
		const one = await start();
		const uri = await one.open("draft.md", `About ${killed("2,000")}\n`);
		expect(await one.actions(uri, "2,000", ["refactor"])).toEqual([]);
		expect((await one.actions(uri, "2,000", ["quickfix"])).every(({ kind }) => kind === "quickfix")).toBe(true);
		expect(await one.actions(uri, "Korean", ["quickfix"])).toEqual([]);
	});
});

describe("the record", () => {
	test("definition of a figure is its claim, of a key its source", async () => {
		const one = await start({ files: { "wells.claims.yaml": wells("31") } });
		const uri = await one.open("draft.md", "By June, 31 wells in the Orma valley had fallen dry [@board-2025].\n");
		const line = async (text: string): Promise<number> => {
			const place = await one.request<Location>("textDocument/definition", one.at(uri, text));
			expect(place.uri).toBe(one.uri("wells.claims.yaml"));
			return place.range.start.line;
		};
		expect(await line("31")).toBe(7);
		expect(await line("board")).toBe(2);
		expect(await one.request("textDocument/definition", one.at(uri, "valley"))).toBeNull();
		const place = await one.request<RecordPlace>("sourcemark/claim", { uri, position: one.rangeOf(uri, "31").start });
		expect(place.range.start.line).toBe(7);
	});

	test("keys of sources with a web address are links", async () => {
		const one = await start({ files: { "wells.claims.yaml": wells("31") } });
		const uri = await one.open("draft.md", "31 wells in the Orma valley [@board-2025; @nis-2025].\n");
		const links = await one.request<{ target: string }[]>("textDocument/documentLink", { textDocument: { uri } });
		expect(links).toMatchObject([{ target: "https://water.example/report" }]);
	});

	test("sources to cite, those the sentence needs first", async () => {
		const one = await start({ files: { "wells.claims.yaml": wells("31") } });
		const uri = await one.open("draft.md", `About ${killed("2,000")} It rained.\n`);
		const position = one.rangeOf(uri, "killed").end;
		const sources = await one.request<Citable[]>("sourcemark/sources", { uri, position });
		expect(sources[0]).toMatchObject({ key: "nis-2025", name: "NIS", needed: true });
		expect(sources.filter(({ needed }) => needed)).toHaveLength(1);
		expect(sources.map(({ key }) => key)).toContain("board-2025");
		const written = await one.request<CitationEdits>("sourcemark/cite", { uri, position, key: "nis-2025" });
		await one.apply({
			edit: { documentChanges: [{ textDocument: { uri, version: written.version }, edits: [...written.edits] }] },
		});
		expect(one.text(uri)).toBe(`About ${killed("2,000").replace(/\.$/, " [@nis-2025].")} It rained.\n`);
		expect(await one.found(uri)).toEqual([]);
	});

	test("outside all prose a citation is written where the caret is", async () => {
		const one = await start();
		const uri = await one.open("draft.md", "\n\n");
		const at = { uri, position: { line: 1, character: 0 }, key: "nis-2025" };
		const { edits } = await one.request<CitationEdits>("sourcemark/cite", at);
		expect(edits).toEqual([{ range: { start: at.position, end: at.position }, newText: "[@nis-2025]" }]);
	});
});

describe("the workspace", () => {
	test("every draft is checked, those in ignored folders not; what is found is sent and goes when a draft is opened", async () => {
		const files = {
			"a.md": killed("20,000"),
			"b/c.md": killedWithSource("2,000"),
			".gitignore": "old\n",
			"old/d.md": killed("20,000"),
		};
		const one = await start({ files });
		const summary = await one.request<WorkspaceSummary>("sourcemark/checkWorkspace", {});
		expect(summary).toEqual({
			drafts: 2,
			figures: 2,
			findings: { error: 1, warning: 0, information: 0, hint: 0 },
			unread: [],
			cancelled: false,
		});
		const sent = () => one.sent.findLast(({ uri }) => uri === one.uri("a.md"))?.diagnostics.map(({ code }) => code);
		expect(sent()).toEqual(["conflicting-figure"]);
		await one.open("a.md", files["a.md"]);
		await eventually(() => sent()?.length === 0);
	});

	test("what was sent follows the registry and the disk, and goes when the client asks itself", async () => {
		const files = { "a.md": wellsDraft("31"), "b.md": wellsDraft("31"), "w.claims.yaml": wells("31") };
		const one = await start({ files });
		const codes = (name: string) =>
			one.sent.findLast(({ uri }) => uri === one.uri(name))?.diagnostics.map(({ code }) => code);
		const shown = await one.open("b.md", files["b.md"]);
		await one.request("sourcemark/checkWorkspace", { shown: [] });
		expect([codes("a.md"), codes("b.md")]).toEqual([[], []]);
		await one.save("w.claims.yaml", wells("48"));
		await eventually(() => codes("a.md")?.length === 1 && codes("b.md")?.length === 1);
		await one.pull(shown);
		await eventually(() => codes("b.md")?.length === 0);
		await one.save("a.md", wellsDraft("48"));
		await eventually(() => codes("a.md")?.length === 0);
	});

	test("a draft that is no text is named", async () => {
		const one = await start({ files: { "a.md": "\u0000\u0001" } });
		const summary = await one.request<WorkspaceSummary>("sourcemark/checkWorkspace", {});
		expect(summary).toMatchObject({ drafts: 0, unread: ["a.md is not a text file"] });
	});
});

describe("the status", () => {
	test("counts, and names the registries", async () => {
		const one = await start({ options: { status: true } });
		const uri = await one.open("draft.md", `${killedWithSource("2,000")}\n\nThe shop sold 412 lamps.\n`);
		await one.pull(uri);
		// Who waits for diagnostics does not wait for this.
		expect(one.statuses).toEqual([]);
		const told = await eventually(() => one.statuses.at(-1));
		expect(told).toMatchObject({ uri, version: 1, figures: 2, onRecord: 1, sourced: 1, idle: null });
		expect(told.registries).toMatchObject([{ name: "dprk-russia-2025.claims.yaml", bundled: true, claims: 4 }]);
	});

	test("says why nothing is checked", async () => {
		const one = await start({ options: { status: true }, settings: { bundledRegistry: false } });
		await one.pull(await one.open("draft.md", killed("2,000")));
		expect((await eventually(() => one.statuses.at(-1))).idle).toBe("no-claims");
	});

	test("says that a draft is read in another language than it is in", async () => {
		const one = await start({ options: { status: true }, settings: { language: "de" } });
		const text =
			"The harbour is deeper than it was, and most of the ships that come in now are larger than those before.\n";
		await one.pull(await one.open("draft.md", text));
		expect((await eventually(() => one.statuses.at(-1))).problems).toEqual([
			expect.stringContaining('Write "lang: en" at its head'),
		]);
	});

	test("is not sent to who did not ask", async () => {
		const one = await start();
		const uri = await one.open("draft.md", killed("2,000"));
		await one.pull(uri);
		// By the second answer it would be there.
		await one.pull(uri);
		expect(one.statuses).toEqual([]);
	});
});

test("a place outside the text, a document nobody opened: an answer, no error", async () => {
	const one = await start();
	const uri = await one.open("draft.md", "");
	const far = { textDocument: { uri }, position: { line: 99, character: 99 } };
	expect(await one.request("textDocument/hover", far)).toBeNull();
	expect(await one.request("textDocument/hover", { ...far, textDocument: { uri: "file:///nowhere.md" } })).toBeNull();
	expect(await one.found(uri)).toEqual([]);
	expect(one.logged).toEqual([]);
});
