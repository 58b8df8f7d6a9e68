// Where a claim's figures and a source's citations stand, in the drafts that are open and in those that are not.
import { afterEach, describe, expect, test } from "vitest";
import type { DocumentHighlight, Location } from "vscode-languageserver";
import { type ClientSetup, startClient, type TestClient } from "../kit/lsp-client.ts";
import { wells, wellsDraft } from "./texts.ts";

let client: TestClient;
const start = async (setup: ClientSetup = {}): Promise<TestClient> => {
	client = await startClient({ files: { "wells.claims.yaml": wells("31") }, ...setup });
	return client;
};
afterEach(() => client.stop());

/** `file line: text` of each, for drafts whose text the test knows. */
async function referencesTo(
	uri: string,
	text: string,
	texts: Readonly<Record<string, string>>,
	includeDeclaration = false,
): Promise<string[]> {
	const params = { ...client.at(uri, text), context: { includeDeclaration } };
	const found = (await client.request<Location[] | null>("textDocument/references", params)) ?? [];
	return found.map((each) => {
		const name = each.uri.split("/").at(-1) as string;
		const { start, end } = each.range;
		const line = (texts[name] ?? "").split("\n")[start.line] ?? "";
		return `${name} ${start.line}: ${line.slice(start.character, start.line === end.line ? end.character : undefined)}`;
	});
}

const other = `# More\n\nThe Water Board counted 84 dry wells in the Orma valley: ${wellsDraft("48")}\nSee [@board-2025]. <!-- source: board-2025 -->\n`;

describe("references", () => {
	test("of a figure are the figures of its claim in all drafts", async () => {
		const one = await start({ files: { "wells.claims.yaml": wells("31"), "deep/other.md": other } });
		const text = `${wellsDraft("31")}\nThat is 412 lamps.\n`;
		const uri = await one.open("draft.md", text);
		const texts = { "draft.md": text, "other.md": other };
		expect(await referencesTo(uri, "31", texts)).toEqual(["draft.md 0: 31", "other.md 2: 48"]);
		expect(await referencesTo(uri, "31", texts, true)).toHaveLength(3);
		expect(await referencesTo(uri, "412", texts)).toEqual([]);
	});

	test("of a key are all citations and names of the source, on record or not", async () => {
		const one = await start({ files: { "wells.claims.yaml": wells("31"), "deep/other.md": other } });
		const text = `By June, 31 wells in the Orma valley had fallen dry [@board-2025; @nobody-1].\n\nAs @nobody-1 says.\n`;
		const uri = await one.open("draft.md", text);
		const texts = { "draft.md": text, "other.md": other };
		expect(await referencesTo(uri, "board-2025", texts)).toEqual([
			"draft.md 0: board-2025",
			"other.md 2: The Water Board counted",
			"other.md 2: according to the Water Board",
			"other.md 4: board-2025",
			"other.md 4: board-2025",
		]);
		expect(await referencesTo(uri, "nobody-1", texts)).toEqual(["draft.md 0: nobody-1", "draft.md 2: nobody-1"]);
	});

	test("follow a draft that changes on the disk, and leave out a project of its own", async () => {
		const one = await start({
			files: {
				"wells.claims.yaml": wells("31"),
				"other.md": other,
				"apart/sourcemark.config.yaml": "root: true\n",
				"apart/wells.claims.yaml": wells("31"),
				"apart/third.md": wellsDraft("31"),
			},
		});
		const uri = await one.open("draft.md", wellsDraft("31"));
		const texts = { "draft.md": wellsDraft("31"), "other.md": other };
		expect(await referencesTo(uri, "31", texts)).toEqual(["draft.md 0: 31", "other.md 2: 48"]);
		await one.save("other.md", "Nothing.\n");
		expect(await referencesTo(uri, "31", texts)).toEqual(["draft.md 0: 31"]);
		await one.open("other.md", wellsDraft("31"));
		expect(await referencesTo(uri, "31", { ...texts, "other.md": wellsDraft("31") })).toEqual([
			"draft.md 0: 31",
			"other.md 0: 31",
		]);
	});
});

describe("highlights", () => {
	const marked = async (uri: string, text: string): Promise<string[]> => {
		const found = await client.request<DocumentHighlight[] | null>(
			"textDocument/documentHighlight",
			client.at(uri, text),
		);
		return (found ?? []).map(({ range }) => client.document(uri).getText(range));
	};

	test("mark all figures of one claim, its pins, and all places of one source", async () => {
		const one = await start();
		const uri = await one.open(
			"draft.md",
			`${wellsDraft("31")}\nLater, 84 wells in the Orma valley had fallen dry [@board-2025]. In all 9. <!-- claim: dry-wells -->\n\nAnd 412 lamps.\n`,
		);
		expect(await marked(uri, "31")).toEqual(["31", "84", "9", "dry-wells"]);
		expect(await marked(uri, "dry-wells")).toEqual(["31", "84", "9", "dry-wells"]);
		expect(await marked(uri, "board-2025")).toEqual(["according to the Water Board", "board-2025"]);
		expect(await marked(uri, "412")).toEqual([]);
	});
});
