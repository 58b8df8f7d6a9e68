// What an editor offers while a draft is written: sources, their names, figures on record.
import { afterEach, describe, expect, test } from "vitest";
import type { CompletionItem, CompletionList, MarkupContent } from "vscode-languageserver";
import { type ClientSetup, eventually, startClient, type TestClient } from "../kit/lsp-client.ts";
import { killed, wells } from "./texts.ts";

let client: TestClient;
const more = wells("31").replace(
	"claims:",
	`  ann-2021:
    title: Über Brunnen
    author: [{ family: Müller, given: Ann }]
    issued: 2021
  odd key:
    title: Drought and wells
claims:`,
);
const start = async (setup: ClientSetup = {}): Promise<TestClient> => {
	client = await startClient({ files: { "wells.claims.yaml": more }, settings: { bundledRegistry: false }, ...setup });
	return client;
};
afterEach(() => client.stop());

const labels = ({ items }: CompletionList): string[] =>
	items.toSorted((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1)).map(({ label }) => label);
const item = ({ items }: CompletionList, label: string): CompletionItem => {
	const found = items.find((each) => each.label === label);
	if (!found) throw new Error(`no ${label} in ${items.map((each) => each.label).join(", ")}`);
	return found;
};

describe("sources", () => {
	test("open by themselves behind the space of a cue, and behind no other", async () => {
		const one = await start();
		const uri = await one.open(
			"draft.md",
			"According to , 31 wells had fallen dry.\n\nThe wells , they say, are dry.\n\nLaut \n",
		);
		expect(labels(await one.complete(uri, "According to ", " "))).toContain("Water Board");
		const german = await one.open("brunnen.md", "Bis Juni waren 31 Brunnen im Tal versiegt.\n\nLaut \n");
		expect(labels(await one.complete(german, "Laut ", " "))).toContain("Water Board");
		expect(labels(await one.complete(uri, "The wells ", " "))).toEqual([]);
		const registry = await one.open("wells.claims.yaml", more);
		expect(labels(await one.complete(registry, "31 wells ", " "))).toEqual([]);
	});

	test("are offered behind @, those first that the sentence needs", async () => {
		const one = await start();
		const uri = await one.open(
			"draft.md",
			"By June, 31 wells in the Orma valley had fallen dry [@].\n\nAnd so on @.\n",
		);
		const needed = await one.complete(uri, "[@", "@");
		expect(labels(needed)).toEqual(["board-2025", "ann-2021", "odd key"]);
		expect(labels(await one.complete(uri, "on @"))).toEqual(["ann-2021", "board-2025", "odd key"]);
		expect(one.chosen(uri, item(needed, "board-2025"))).toContain("fallen dry [@board-2025].");
		expect(one.chosen(uri, item(needed, "odd key"))).toContain("fallen dry [@odd key].");
	});

	test("are found by name, title, year or part of a key, whatever the client filters by", async () => {
		const one = await start();
		const uri = await one.open("draft.md", "See [@mull], [@2021], [@water, p. 3], [@xyz] and [@board-2 more].\n");
		for (const [typed, key] of [
			["@mull", "ann-2021"],
			["@2021", "ann-2021"],
			["@water", "board-2025"],
		] as const) {
			const found = await one.complete(uri, typed);
			expect(labels(found)[0]).toBe(key);
			expect(found.isIncomplete).toBe(true);
			expect(item(found, key).filterText?.startsWith(typed.slice(1))).toBe(true);
		}
		expect(labels(await one.complete(uri, "@xyz"))).toEqual([]);
		expect(one.chosen(uri, item(await one.complete(uri, "@wat"), "board-2025"))).toContain("[@board-2025, p. 3]");
	});

	test("say what they are once somebody looks", async () => {
		const one = await start();
		const uri = await one.open("draft.md", "See [@");
		const found = item(await one.complete(uri, "[@"), "board-2025");
		expect(found.detail).toBe("Water Board, Water report");
		expect(found.documentation).toBeUndefined();
		const { documentation } = await one.request<CompletionItem>("completionItem/resolve", found);
		expect((documentation as MarkupContent).value).toContain("**Water Board**");
	});

	test("are offered in comments, and not in code, addresses and front matter", async () => {
		const one = await start();
		const text =
			"---\ntitle: a @\n---\n\n<!-- source: boa -->\n\nWrite to ann@ or `code @`, 31. <!-- claim: dry -->\n\n```\nin @\n```\n";
		const uri = await one.open("draft.md", text);
		const inComment = await one.complete(uri, "source: boa");
		expect(one.chosen(uri, item(inComment, "board-2025"))).toContain("<!-- source: board-2025 -->");
		const pin = await one.complete(uri, "claim: dry");
		expect(one.chosen(uri, item(pin, "dry-wells"))).toContain("<!-- claim: dry-wells -->");
		for (const place of ["ann@", "code @", "in @", "title: a @"])
			expect(labels(await one.complete(uri, place))).toEqual([]);
	});

	test("of a long bibliography are a short list that says so", async () => {
		const entries = Array.from(
			{ length: 10_000 },
			(_, at) => `@book{key${at}, title={Book ${at}}, author={Name${at}, A}, year={1999}}`,
		);
		const one = await start({ files: { "refs.bib": entries.join("\n") }, settings: { registries: ["refs.bib"] } });
		const uri = await one.open("draft.md", "See [@] and [@key4321].\n");
		// Large files are read in the background.
		const found = await eventually(async () => {
			const some = await one.complete(uri, "[@", "@");
			return some.items.length === 100 && some;
		});
		expect(found.isIncomplete).toBe(true);
		const begun = performance.now();
		expect(labels(await one.complete(uri, "@key4321"))).toEqual(["key4321"]);
		expect(performance.now() - begun).toBeLessThan(500);
	});
});

describe("names of sources", () => {
	test("are offered behind the words for who says so, as prose names them", async () => {
		const one = await start({ settings: {} });
		const uri = await one.open("draft.md", `According to , about ${killed("2,000")}\n`);
		const found = await one.complete(uri, "According to ");
		expect(labels(found)[0]).toBe("NIS");
		expect(one.chosen(uri, item(found, "NIS"))).toContain("According to the NIS, about");
		const german = await one.open("german.md", "Laut wat sind 31 Brunnen trocken, und das ist nicht alles.\n");
		const laut = await one.complete(german, "Laut wat");
		expect(labels(laut).slice(0, 2).sort()).toEqual(["Water Board", "watson"]);
		expect(one.chosen(german, item(laut, "Water Board"))).toContain("Laut Water Board sind");
		expect(labels(await one.complete(german, "trocken"))).toEqual([]);
	});
});

describe("figures", () => {
	const draft = "The town has 12,400 people.\n\nIn the Orma valley, 3 have fallen dry.\n";

	test("on record are offered where their number is being written", async () => {
		const one = await start();
		const uri = await one.open("draft.md", "In the Orma valley, 3 wells have fallen dry.\n");
		const found = await one.complete(uri, "valley, 3", "3");
		expect(found.items).toMatchObject([
			{
				label: "31",
				detail: "Water Board",
				labelDetails: { description: "Water Board" },
				documentation: { value: "31 wells in the Orma valley have fallen dry\\." },
			},
		]);
		expect(one.chosen(uri, found.items[0] as CompletionItem)).toBe("In the Orma valley, 31 wells have fallen dry.\n");
	});

	test("are written as the draft writes numbers", async () => {
		const one = await start({ files: { "wells.claims.yaml": wells("About 31,000") } });
		const uri = await one.open("draft.md", draft);
		expect(labels(await one.complete(uri, "valley, 3", "3"))).toEqual(["about 31,000"]);
		await one.replace(uri, "12,400", "12’400");
		const found = await one.complete(uri, "valley, 3", "3");
		expect(labels(found)).toEqual(["about 31’000"]);
		expect(one.chosen(uri, found.items[0] as CompletionItem)).toContain("In the Orma valley, about 31’000 have");
	});

	test("that are not surely meant are offered only to those who ask", async () => {
		const one = await start({ files: { "wells.claims.yaml": wells("31") } });
		const uri = await one.open("draft.md", "In the Orma valley, 3");
		expect(labels(await one.complete(uri, "3"))).toEqual(["31"]);
		const other = await one.open("other.md", "In the Orma valley, the mayor wrote 3 novels.\n");
		expect(labels(await one.complete(other, "wrote 3", "3"))).toEqual([]);
		const quiet = await one.open("quiet.md", "On 3 May, nobody came.\n");
		expect(labels(await one.complete(quiet, "On 3", "3"))).toEqual([]);
	});
});
