// Lists of figures for a view, the marks under supported ones, and what the status says of how figures stand.
import { afterEach, describe, expect, test } from "vitest";
import type { DraftFigures, FiguresAnswer, MarkedPlaces } from "../../server/src/lsp/protocol.ts";
import { type ClientSetup, eventually, startClient, type TestClient } from "../kit/lsp-client.ts";
import { wells, wellsDraft } from "./texts.ts";

let client: TestClient;
const start = async (setup: ClientSetup = {}): Promise<TestClient> => {
	client = await startClient({ ...setup, files: { "wells.claims.yaml": wells("31"), ...setup.files } });
	return client;
};
afterEach(() => client.stop());

const draft = `In all, 5 lamps were sold.

# Wells

${wellsDraft("31")}
## Later

By July, 84 wells in the Orma valley had fallen dry, according to the Water Board.
`;

const list = (one: TestClient, of: "workspace" | string[]): Promise<FiguresAnswer> =>
	one.request<FiguresAnswer>("sourcemark/figures", { of });

/** What a person would read of each. */
const lines = ({ figures, headings, sources }: DraftFigures): string[] =>
	figures.map(({ text, state, claim, sources: keys, heading }) =>
		[text, state, claim, keys.map((key) => sources[key]).join(), heading === null ? null : headings[heading]?.text]
			.filter((each) => each !== null && each !== "")
			.join(" | "),
	);

describe("the list of figures", () => {
	test("has those of an open draft, with state, claim, source and heading", async () => {
		const one = await start();
		const uri = await one.open("draft.md", draft);
		const { drafts, unread, cancelled } = await list(one, [uri]);
		expect({ unread, cancelled }).toEqual({ unread: [], cancelled: false });
		expect(drafts.map(lines)).toEqual([
			[
				"5 lamps | unsourced",
				"31 wells | supported | dry-wells | Water Board | Wells",
				"84 wells | conflict | dry-wells | Water Board | Later",
			],
		]);
		expect(drafts[0]).toMatchObject({ uri, version: 1, total: 3 });
		expect(drafts[0]?.figures.map(({ range }) => one.document(uri).getText(range))).toEqual(["5", "31", "84"]);
		expect(one.document(uri).getText(drafts[0]?.headings[1]?.range)).toContain("Later");
	});

	test("follows what is typed", async () => {
		const one = await start();
		const uri = await one.open("draft.md", draft);
		await one.replace(uri, "84", "31");
		const { drafts } = await list(one, [uri]);
		expect(drafts[0]).toMatchObject({ version: 2 });
		expect(drafts[0]?.figures.map(({ state }) => state)).toEqual(["unsourced", "supported", "supported"]);
	});

	test("of the workspace has drafts that are not open, and follows the disk and the registry", async () => {
		const one = await start({
			files: { "a.md": wellsDraft("31"), "b/c.md": wellsDraft("84"), "none.md": "Nothing.\n" },
		});
		const states = async (): Promise<string[]> => {
			const { drafts } = await list(one, "workspace");
			return drafts.map(
				({ uri, version, figures }) =>
					`${uri.slice(one.uri("").length + 1)} ${version}: ${figures.map(({ state }) => state)}`,
			);
		};
		expect(await states()).toEqual(["a.md null: supported", "b/c.md null: conflict", "none.md null: "]);
		await one.save("a.md", wellsDraft("84"));
		expect(await states()).toEqual(["a.md null: conflict", "b/c.md null: conflict", "none.md null: "]);
		await one.save("wells.claims.yaml", wells("84"));
		expect(await states()).toEqual(["a.md null: supported", "b/c.md null: supported", "none.md null: "]);
		await one.open("a.md", wellsDraft("31"));
		expect((await states())[0]).toBe("a.md 1: conflict");
	});

	test("leaves out what .gitignore and the editor's files.exclude hide", async () => {
		const hidden = { "**/old": true, "notes.md": true, "**/shown": false, "**/*.x": { when: "$(basename).y" } };
		const one = await start({
			files: {
				".gitignore": "built/\n",
				"built/a.md": wellsDraft("31"),
				"deep/old/b.md": wellsDraft("31"),
				"deep/notes.md": wellsDraft("31"),
				"notes.md": wellsDraft("31"),
				"shown/c.md": wellsDraft("31"),
			},
			sections: { "files.exclude": hidden },
		});
		const { drafts } = await list(one, "workspace");
		expect(drafts.map(({ uri }) => uri)).toEqual([one.uri("deep/notes.md"), one.uri("shown/c.md")]);
	});

	test("names drafts that cannot be read, answers for what is none", async () => {
		const one = await start({ files: { "bad.md": "\u0000\u0001" } });
		expect(await list(one, "workspace")).toMatchObject({ drafts: [], unread: ["bad.md is not a text file"] });
		expect(await list(one, [one.uri("gone.md")])).toMatchObject({ drafts: [], unread: ["gone.md is gone"] });
		const yaml = await one.open("x.claims.yaml", wells("31"), "yaml");
		expect(await list(one, [yaml])).toMatchObject({ drafts: [], unread: [] });
	});

	test("stops when told to, and says so", async () => {
		const files = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.md`, wellsDraft("31").repeat(40)]));
		const one = await start({ files });
		const { end, stop } = one.begin<FiguresAnswer>("sourcemark/figures", { of: "workspace" });
		setTimeout(stop, 5);
		const { cancelled, drafts } = await end;
		expect(cancelled).toBe(true);
		expect(drafts.length).toBeLessThan(30);
	});

	test("of very many has what wants a look, and their number", async () => {
		const one = await start();
		const uri = await one.open("long.md", `${`${"412 lamps, ".repeat(25)}sold.\n\n`.repeat(210)}${wellsDraft("84")}`);
		const { drafts } = await list(one, [uri]);
		expect(drafts[0]?.total).toBe(25 * 210 + 1);
		expect(drafts.map(lines)).toEqual([["84 wells | conflict | dry-wells | Water Board"]]);
	});
});

describe("supported figures", () => {
	const ask = (one: TestClient, uri: string, text: string): Promise<MarkedPlaces | null> =>
		one.request("sourcemark/supported", { uri, range: one.rangeOf(uri, text) });

	test("are marked where they stand in the stretch asked for", async () => {
		const one = await start();
		const uri = await one.open("draft.md", draft);
		const marked = await ask(one, uri, draft);
		expect(marked?.version).toBe(1);
		expect(marked?.ranges.map((range) => one.document(uri).getText(range))).toEqual(["31"]);
		expect((await ask(one, uri, "# Wells"))?.ranges).toEqual([]);
	});

	test("are not where the settings or the project say so", async () => {
		const one = await start({ settings: { decorations: false } });
		expect(await ask(one, await one.open("draft.md", draft), draft)).toBeNull();
		await one.stop();
		const two = await start({ files: { "sourcemark.config.yaml": "decorations: false\n" } });
		expect(await ask(two, await two.open("draft.md", draft), draft)).toBeNull();
	});
});

test("the status says how the figures stand, which registries there are and that comments switch rules off", async () => {
	const one = await start({ options: { status: true } });
	const uri = await one.open("draft.md", `${draft}\n<!-- sourcemark-disable unsourced-figure -->\n`);
	await one.pull(uri);
	const last = await eventually(() => one.statuses.at(-1));
	expect(last.states).toEqual({ conflict: 1, attention: 0, unsourced: 1, silenced: 0, cited: 0, supported: 1 });
	expect(last.silencing).toBe(1);
	expect(last.registries.map(({ uri }) => uri)).toContain(one.uri("wells.claims.yaml"));
});
