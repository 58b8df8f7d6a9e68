// Drafts as they are written, and the blocks a reader of them sees.
import { describe, expect, test } from "vitest";
import { parseDraft } from "../../../server/src/engine/draft/parse.ts";
import { slice } from "../../../server/src/engine/text/span.ts";
import { marksOf, outline } from "./shape.ts";

describe("prose", () => {
	test("joins across emphasis, links and tags", () => {
		expect(outline("It cost **5.6** billion, _about_ ~~9~~ [10&nbsp;%](x) and <b>4</b>00.")).toEqual([
			"paragraph | It cost 5.6 billion, about ~~9~~ 10\u00A0% and 400.",
		]);
	});

	test("has one character for code and for a line end", () => {
		expect(outline("a `5` b\nc  \nd\\\ne<br>f <code>6</code>.")).toEqual(["paragraph | a \uFFFC b c/d/e/f \uFFFC."]);
	});

	test("keeps a Pandoc citation as written, and a footnote mark that nothing defines", () => {
		expect(outline("Dead: 5 [@nis-2025, p. 4].[^1]")).toEqual(["paragraph | Dead: 5 [@nis-2025, p. 4].[^1]"]);
	});

	test("a shortcut reference is a link where it is defined", () => {
		expect(marksOf("See [@nis] and [a][b], <https://c.org/5>.\n\n[@nis]: https://n.org\n[b]: <https://b.org>")).toEqual(
			['link "@nis" [@nis]', 'link "a" [a][b]', 'link "https://c.org/5" <https://c.org/5>'],
		);
	});

	test("a label that only code defines stays text", () => {
		expect(outline("See [x], ![y] and [**b** z][^1].\n\n    [x]: a\n    [^1]: c\n    [y]: a\n    [b z]: a\n")).toEqual([
			"paragraph | See [x], ![y] and [b z][^1].",
		]);
	});
});

describe("marks", () => {
	test("stand where they are, without room in the prose", () => {
		const text = "Killed: 5[^n] <!-- claim: x --> men `y`.\n\n[^n]: The NIS.";
		expect(marksOf(text)).toEqual(['footnote "" [^n]', 'comment "" <!-- claim: x -->', 'code "\uFFFC" `y`']);
		expect(outline(text)[0]).toBe("paragraph | Killed: 5  men \uFFFC.");
	});

	test("comments work in lists, quotes, footnotes and tables, and between blocks", () => {
		const text = [
			"<!-- one -->",
			"",
			"- a <!-- two -->",
			"",
			"> b <!-- three\n> four -->",
			"",
			"| c <!-- five --> |\n|---|\n| d <!-- six --> |",
			"",
			"e[^1]",
			"",
			"[^1]: f <!-- seven -->\n\n    <!-- eight -->",
		].join("\n");
		const { comments } = parseDraft(text);
		expect(comments.map((comment) => comment.text.trim())).toEqual([
			"one",
			"two",
			"three\nfour",
			"five",
			"six",
			"seven",
			"eight",
		]);
		for (const { span } of comments) expect(slice(text, span)).toMatch(/^<!--[\s\S]*-->$/);
		expect(outline(text)).toContain("paragraph quoted | b ");
	});
});

describe("structure", () => {
	test("headings, lists that hang on a paragraph, items that hang on items", () => {
		const draft = parseDraft("# A\n\n## B\n\nKilled so far:\n\n- men: 5\n  - old: 3\n\n  more\n- women\n\n## C\n\nx");
		const blocks = draft.blocks.map(({ prose, headings, lead, group }) => [prose.text, headings, lead, group]);
		expect(blocks).toEqual([
			["A", [], null, 0],
			["B", [0], null, 1],
			["Killed so far:", [0, 1], null, 2],
			["men: 5", [0, 1], 2, 3],
			["old: 3", [0, 1], 3, 4],
			["more", [0, 1], 2, 3],
			["women", [0, 1], 2, 5],
			["C", [0], null, 6],
			["x", [0, 7], null, 7],
		]);
	});

	test("tables: a group a row, cells with their places, the paragraph before leads in", () => {
		expect(outline("Losses\n\n| Land | *Tote* |\n|:--|--:|\n| A \\| B | 5 |\n| C |\n\n|x|\n|-|\n")).toEqual([
			"paragraph | Losses",
			"cell 0:0:0 <0 | Land",
			"cell 0:0:1 <0 | Tote",
			"cell 0:1:0 <0 | A | B",
			"cell 0:1:1 <0 | 5",
			"cell 0:2:0 <0 | C",
			"cell 1:0:0 | x",
		]);
		const { blocks } = parseDraft("|a|b|\n|-|-|\n|c|d|");
		expect(blocks.map(({ group }) => group)).toEqual([0, 0, 1, 1]);
	});

	test("a comment between a paragraph and its list does not part them", () => {
		expect(outline("Dead:\n\n<!-- source: nis -->\n\n- 5")).toEqual(["paragraph | Dead:", "paragraph <0 | 5"]);
	});

	test("footnotes: their text, label and place", () => {
		const text = "# A\n\nx[^Nis]\n\n[^Nis]: The *NIS*,\n    11.9.\n\n    More.\n";
		const draft = parseDraft(text);
		expect(outline(text).slice(2)).toEqual(["paragraph ^nis | The NIS, 11.9.", "paragraph ^nis | More."]);
		expect(draft.footnotes.get("nis")?.blocks).toEqual([2, 3]);
		expect(draft.blocks[2]?.group).toBe(draft.blocks[3]?.group);
		expect(draft.blocks[2]?.headings).toEqual([]);
	});

	test("quotes and alternative texts", () => {
		const text = "> said ![About *5* &amp; 6](a.png) he\n> > twice\n\n![][b] ![7 men][b]\n\n[b]: c";
		expect(outline(text)).toEqual([
			"paragraph quoted | said  he",
			"alt quoted | About 5 & 6",
			"paragraph quoted | twice",
			"alt | 7 men",
		]);
	});

	test("code, front matter and thematic breaks hold no prose", () => {
		expect(outline("---\na: 5\n---\n\n    6\n\n```\n7\n```\n\n* * *\n\n~~~ 8\n9")).toEqual([]);
	});
});

describe("HTML", () => {
	test("what a reader sees of it is prose; attributes, scripts and code are not", () => {
		const text =
			'<figure><img alt="5" src=6>\n<figcaption>About 7&nbsp;000 <b>m</b>en &amp;\n  8 <code>9</code></figcaption></figure>\n' +
			"<script>if (1 < 2) 3</script><table><tr><td>10<td>11 < 12</table><style>a{}</style>";
		expect(outline(text)).toEqual([
			"paragraph | About 7\u00A0000 men & 8 \uFFFC",
			"paragraph | 10",
			"paragraph | 11 < 12",
		]);
	});

	test("is mapped back through quotes and line ends", () => {
		const text = "> <div>\r\n> five&#8239;<i>men</i>\r\n> died <!-- c -->\r\n> </div>";
		const [block] = parseDraft(text).blocks;
		expect(block?.prose.text).toBe("five\u202Fmen died");
		expect(block?.prose.map.map(({ source }) => slice(text, source))).toEqual([
			"five",
			"&#8239;",
			"men",
			"\r\n> ",
			"died",
		]);
		expect(block?.marks.map(({ span }) => slice(text, span))).toEqual(["<!-- c -->"]);
	});
});
