// The tree of the Figures view: grouped by draft, by state and by source, and filtered by words.
import { describe, expect, test } from "vitest";
import { countOf, type Shape, type TreeNode, treeOf, type Words } from "../../client/src/figures/tree.ts";
import type { DraftFigures, FigureEntry, FigureState } from "../../server/src/lsp/protocol.ts";

const words: Words = {
	state: (state) => `<${state}>`,
	noSource: "nobody",
	draft: (uri) => uri.replace("file:///", ""),
};

const at = (line: number): FigureEntry["range"] => ({
	start: { line, character: 0 },
	end: { line, character: 2 },
});

const figure = (
	line: number,
	text: string,
	state: FigureState,
	more: Partial<Pick<FigureEntry, "claim" | "sources" | "heading">> = {},
): FigureEntry => ({ range: at(line), text, state, claim: null, sources: [], heading: null, ...more });

const draft = (name: string, figures: readonly FigureEntry[], headings: readonly string[] = []): DraftFigures => ({
	uri: `file:///${name}`,
	version: 1,
	total: figures.length,
	figures,
	headings: headings.map((text, line) => ({ text, range: at(line) })),
	sources: { board: "Water Board", census: "Census Office" },
});

const drafts = [
	draft(
		"a.md",
		[
			figure(1, "5 lamps", "unsourced"),
			figure(3, "31 wells", "supported", { claim: "dry-wells", sources: ["board"], heading: 0 }),
			figure(5, "84 wells", "conflict", { claim: "dry-wells", sources: ["board", "census"], heading: 1 }),
		],
		["Wells", "Later"],
	),
	draft("b.md", [figure(2, "412 books", "cited", { sources: ["census"], heading: 0 })], ["Library"]),
	draft("c.md", []),
];

const lines = (nodes: readonly TreeNode[], by = ""): string[] =>
	nodes.flatMap((node) =>
		node.kind === "figure"
			? [`${by}${node.text}`]
			: [`${by}${node.label} (${node.figures.length}, ${node.state})`, ...lines(node.nodes, `${by}  `)],
	);

const shown = (shape: Partial<Shape>): string[] => lines(treeOf(drafts, { by: "draft", filter: "", ...shape }, words));

describe("the tree of figures", () => {
	test("by draft, under headings where there are several; drafts without figures are left out", () => {
		expect(shown({ by: "draft" })).toEqual([
			"a.md (3, conflict)",
			"  5 lamps",
			"  Wells (1, supported)",
			"    31 wells",
			"  Later (1, conflict)",
			"    84 wells",
			"b.md (1, cited)",
			"  412 books",
		]);
	});

	test("by state, the gravest first", () => {
		expect(shown({ by: "state" })).toEqual([
			"<conflict> (1, conflict)",
			"  84 wells",
			"<unsourced> (1, unsourced)",
			"  5 lamps",
			"<cited> (1, cited)",
			"  412 books",
			"<supported> (1, supported)",
			"  31 wells",
		]);
	});

	test("by source, under each that is credited; what credits nobody stands last", () => {
		expect(shown({ by: "source" })).toEqual([
			"Census Office (2, conflict)",
			"  84 wells",
			"  412 books",
			"Water Board (2, conflict)",
			"  31 wells",
			"  84 wells",
			"nobody (1, unsourced)",
			"  5 lamps",
		]);
	});

	test("every node has an id of its own, wherever it stands twice", () => {
		for (const by of ["draft", "state", "source"] as const) {
			const ids = (nodes: readonly TreeNode[]): string[] =>
				nodes.flatMap((node) => [node.id, ...(node.kind === "group" ? ids(node.nodes) : [])]);
			const all = ids(treeOf(drafts, { by, filter: "" }, words));
			expect(new Set(all).size).toBe(all.length);
		}
	});

	test.each([
		["wells", ["84 wells", "31 wells"]],
		["WELLS board later", ["84 wells"]],
		["dry-wells supported", ["31 wells"]],
		["b.md", ["412 books"]],
		["census", ["84 wells", "412 books"]],
		["nothing of the kind", []],
	])("filtered by %j", (filter, left) => {
		const figures = treeOf(drafts, { by: "state", filter }, words).flatMap((group) => group.figures);
		expect(figures.map(({ text }) => text)).toEqual(left);
	});

	test("counts each figure once", () => {
		expect(countOf(drafts)).toBe(4);
		expect(countOf(drafts, "conflict")).toBe(1);
	});
});
