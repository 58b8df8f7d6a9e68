// A draft at a glance: its outline, folds, lenses, hints and colours.
import { afterEach, describe, expect, test } from "vitest";
import type {
	CodeLens,
	DocumentSymbol,
	FoldingRange,
	InlayHint,
	SemanticTokens,
	SemanticTokensDelta,
} from "vscode-languageserver";
import { figureStates } from "../../server/src/engine/index.ts";
import { type ClientSetup, eventually, startClient, type TestClient } from "../kit/lsp-client.ts";
import { wells, wellsDraft } from "./texts.ts";

let client: TestClient;
const start = async (setup: ClientSetup = {}): Promise<TestClient> => {
	client = await startClient({ files: { "wells.claims.yaml": wells("31") }, ...setup });
	return client;
};
afterEach(() => client.stop());

const draft = `Before all, 5 lamps were sold.

# Water

Nothing.

## Wells

${wellsDraft("31")}
### Later

By July, 84 wells in the Orma valley had fallen dry, according to the Water Board.

## Lamps

The shop sold 412 lamps.

# Empty

Nothing was sold.
`;

/** What each says and those below it, indented. */
const outline = (symbols: readonly DocumentSymbol[], by = ""): string[] =>
	symbols.flatMap(({ name, detail, children = [] }) => [
		`${by}${name}${detail ? ` (${detail})` : ""}`,
		...outline(children, `${by}  `),
	]);

describe("the outline", () => {
	test("has figures under their headings, with how they stand", async () => {
		const one = await start();
		const uri = await one.open("draft.md", draft);
		const symbols = await one.ask<DocumentSymbol[]>("documentSymbol", uri);
		expect(outline(symbols)).toEqual([
			"5 lamps (without a source)",
			"Water",
			"  Wells",
			"    31 wells (supported, dry-wells)",
			"    Later",
			"      84 wells (conflict, dry-wells)",
			"  Lamps",
			"    412 lamps (without a source)",
			"Empty",
		]);
		const [, water] = symbols;
		expect(one.document(uri).getText(water?.range)).toMatch(/^# Water[\s\S]*412 lamps\.\n\n$/);
		expect(one.document(uri).getText(water?.selectionRange)).toContain("Water");
	});

	test("has figures only where the editor's own has the headings", async () => {
		const one = await start({ options: { outlinesHeadings: true } });
		const symbols = await one.ask<DocumentSymbol[]>("documentSymbol", await one.open("draft.md", draft));
		expect(outline(symbols)).toEqual([
			"5 lamps (without a source)",
			"31 wells (supported, dry-wells)",
			"84 wells (conflict, dry-wells)",
			"412 lamps (without a source)",
		]);
	});

	test("of a draft cut into sections is the same, and lists what wants a look where there is too much", async () => {
		const one = await start();
		const filler = "Nothing was counted that day, and nobody said a word about it in the town.\n\n".repeat(220);
		const [head = "", tail = ""] = draft.split("## Lamps");
		const uri = await one.open("draft.md", `${head}${filler}## Lamps${tail}`);
		const short = await one.open("short.md", draft);
		const found = outline(await one.ask("documentSymbol", uri));
		expect(found).toEqual(outline(await one.ask("documentSymbol", short)));
		const many = `# Lists\n\n${`${"412 lamps, ".repeat(25)}sold.\n\n`.repeat(125)}## Wells\n\n${wellsDraft("84")}`;
		const long = await one.open("long.md", many);
		expect(outline(await one.ask("documentSymbol", long))).toEqual([
			"Lists",
			"  Wells",
			"    84 wells (conflict, dry-wells)",
		]);
	});
});

describe("folding", () => {
	test("hides what is switched off, and comments that follow each other", async () => {
		const one = await start();
		const lines = [
			"<!-- sourcemark-disable -->",
			"Here 12 lamps.",
			"",
			"<!-- sourcemark-disable unsourced-figure -->",
			"And 13.",
			"<!-- sourcemark-enable unsourced-figure -->",
			"<!-- sourcemark-enable -->",
			"",
			"> <!-- one -->",
			"> <!-- two -->",
			"",
			"A sentence. <!-- alone -->",
			"",
			"<!-- sourcemark-disable -->",
			"Never closed: 14.",
		];
		const uri = await one.open("draft.md", lines.join("\n"));
		const folds = await one.ask<FoldingRange[]>("foldingRange", uri);
		expect(folds.map(({ startLine, endLine, kind }) => [startLine, endLine, kind])).toEqual([
			[0, 6, "region"],
			[3, 5, "region"],
			[5, 6, "comment"],
			[8, 9, "comment"],
		]);
	});
});

describe("lenses", () => {
	const titles = async (one: TestClient, uri: string): Promise<string[]> => {
		const lenses = await one.ask<CodeLens[]>("codeLens", uri);
		expect(lenses.every(({ command }) => command === undefined)).toBe(true);
		const resolved = await Promise.all(lenses.map((lens) => one.request<CodeLens>("codeLens/resolve", lens)));
		const lineOf = (line: number): string => one.text(uri).split("\n")[line] ?? "";
		return resolved.map(({ range, command }) => `${lineOf(range.start.line)} | ${command?.title}`);
	};

	test("count the figures under each heading, and those before the first", async () => {
		const one = await start();
		const uri = await one.open("draft.md", draft);
		expect(await titles(one, uri)).toEqual([
			"Before all, 5 lamps were sold. | 1 figure, 0 sourced, 1 without a source",
			"# Water | 3 figures, 1 sourced, 1 conflict, 1 without a source",
			"## Wells | 2 figures, 1 sourced, 1 conflict",
			"### Later | 1 figure, 0 sourced, 1 conflict",
			"## Lamps | 1 figure, 0 sourced, 1 without a source",
		]);
		const bare = await one.open("bare.md", `\n${wellsDraft("31")}`);
		expect(await titles(one, bare)).toEqual([" | 1 figure, 1 sourced"]);
	});

	test("follow the registry, and can be switched off", async () => {
		const one = await start();
		const uri = await one.open("draft.md", `# Wells\n\n${wellsDraft("31")}`);
		expect(await titles(one, uri)).toEqual(["# Wells | 1 figure, 1 sourced"]);
		one.refreshed.length = 0;
		await one.save("wells.claims.yaml", wells("48"));
		await eventually(() => ["codeLens", "semanticTokens", "inlayHint"].every((what) => one.refreshed.includes(what)));
		expect(await titles(one, uri)).toEqual(["# Wells | 1 figure, 0 sourced, 1 conflict"]);
		one.settings = { codeLens: false };
		await one.notify("workspace/didChangeConfiguration", { settings: null });
		expect(await titles(one, uri)).toEqual([]);
	});
});

describe("hints", () => {
	const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

	test("name the source behind supported figures, where they are switched on", async () => {
		const one = await start();
		const uri = await one.open("draft.md", draft);
		expect(await one.ask<InlayHint[]>("inlayHint", uri, { range })).toEqual([]);
		one.settings = { inlayHints: true };
		await one.notify("workspace/didChangeConfiguration", { settings: null });
		const hints = await one.ask<InlayHint[]>("inlayHint", uri, { range });
		expect(hints.map(({ label, position, tooltip }) => [label, position, tooltip])).toEqual([
			["Water Board", one.rangeOf(uri, "31").end, "31 wells in the Orma valley have fallen dry."],
		]);
	});
});

describe("tokens", () => {
	/** `text state` of each token. */
	const decoded = (one: TestClient, uri: string, data: readonly number[]): string[] => {
		const out: string[] = [];
		let [line, character] = [0, 0];
		for (let at = 0; at < data.length; at += 5) {
			const [lines = 0, characters = 0, length = 0, type, modifiers = 0] = data.slice(at, at + 5);
			line += lines;
			character = lines === 0 ? character + characters : characters;
			expect(type).toBe(0);
			const range = { start: { line, character }, end: { line, character: character + length } };
			out.push(`${one.document(uri).getText(range)} ${figureStates[Math.log2(modifiers)]}`);
		}
		return out;
	};
	const wanted = ["5 unsourced", "31 supported", "84 conflict", "412 unsourced"];

	test("are the figures by how they stand, all or those in sight", async () => {
		const one = await start();
		const uri = await one.open("draft.md", draft);
		const { data } = await one.ask<SemanticTokens>("semanticTokens/full", uri);
		expect(decoded(one, uri, data)).toEqual(wanted);
		const range = { start: one.rangeOf(uri, "### Later").start, end: one.rangeOf(uri, "## Lamps").start };
		const some = await one.ask<SemanticTokens>("semanticTokens/range", uri, { range });
		expect(decoded(one, uri, some.data)).toEqual(["84 conflict"]);
	});

	test("of a figure in two lines are two", async () => {
		const one = await start();
		const uri = await one.open("draft.md", "> It cost 5.6\n> million euros.\n");
		const { data } = await one.ask<SemanticTokens>("semanticTokens/full", uri);
		expect(decoded(one, uri, data)).toEqual(["5.6 unsourced", "million euros unsourced"]);
	});

	test("that change are told as an edit", async () => {
		const one = await start();
		const uri = await one.open("draft.md", draft);
		const first = await one.ask<SemanticTokens>("semanticTokens/full", uri);
		let { resultId } = first;
		let data = first.data;
		const edits = [
			["Nothing.", "Nothing\nat all, or 7."],
			["84 wells", "31 wells"],
			["Nothing\nat all, or 7.", "Nothing."],
			["Nothing.", "Nothing!"],
		] as const;
		for (const [from, to] of edits) {
			await one.replace(uri, from, to);
			const delta = await one.ask<SemanticTokensDelta>("semanticTokens/full/delta", uri, {
				previousResultId: resultId,
			});
			for (const edit of delta.edits) data = data.toSpliced(edit.start, edit.deleteCount, ...(edit.data ?? []));
			if (to === "Nothing!") expect(delta.edits).toEqual([]);
			resultId = delta.resultId;
		}
		expect(decoded(one, uri, data)).toEqual(["5 unsourced", "31 supported", "31 supported", "412 unsourced"]);
		const stale = await one.ask<SemanticTokens>("semanticTokens/full/delta", uri, {
			previousResultId: "of another day",
		});
		expect(stale.data).toEqual(data);
	});
});
