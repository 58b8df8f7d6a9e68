// What no writer writes: an answer in time, with the figures still where they are.
import { describe, expect, test } from "vitest";
import { parseDraft } from "../../../server/src/engine/draft/parse.ts";
import { slice } from "../../../server/src/engine/text/span.ts";

const times = (text: string, length: number) => text.repeat(Math.ceil(length / text.length));

/** Reads in time. Roomy, for slow machines: each of these took minutes, or overflowed, without the bounds. */
function read(text: string, milliseconds = 8000) {
	const start = performance.now();
	const draft = parseDraft(text);
	expect(performance.now() - start).toBeLessThan(milliseconds);
	return draft;
}

describe("one long paragraph", () => {
	test.each(["1", "*", "_", "`", "> ", "und ", "5 Mrd. ", '."', "\u0301", "<", "&nbsp;", "*a", "<!--x"])(
		"of %s",
		(text) => {
			read(times(text, /\d/.test(text) ? 1_000_000 : 200_000));
		},
	);
	test.each(["[", "]", "[a](", "![", "*a **b ", "` a", "x <? ", "[^a] "])(
		"of %s, and the last word is read",
		(text) => {
			const { blocks } = read(`${times(text, 40_000)} last 5`);
			const block = blocks.at(-1);
			expect(block?.prose.text.endsWith(" last 5")).toBe(true);
		},
	);
});

test.each(["\n", "\t\n", "x\n\n", "# x\n", "word word\n"])("a million characters of %j", (text) => {
	read(times(text, 1_000_000));
});

test.each(["\n\uFEFF", '[a](b "c d e f"\n', "a b c d e f g h *\n"])("many lines of %j", (text) => {
	read(times(text, 100_000));
});

describe("containers", () => {
	test("10,000 nested quotes", () => {
		const text = `${">".repeat(10_000)} five 5`;
		const [block] = read(text).blocks;
		expect(block?.quoted).toBe(true);
		expect(block?.prose.text.endsWith("five 5")).toBe(true);
		expect(block?.prose.map.map(({ source }) => slice(text, source)).join("")).toBe(block?.prose.text);
		read(times(`${text}\n`, 50_000));
	});
	test("lists in lists", () => {
		expect(read(`${"- ".repeat(10_000)}a`).blocks.length).toBe(1);
		read(Array.from({ length: 150 }, (_, depth) => `${" ".repeat(2 * depth)}- a`).join("\n"));
	});
	test.each(["> a\nb\n", "- a\n# b\n", "- a\n\nb\n\n", "\n"])("that come and go: %j", (text) => {
		read(times(text, 20_000));
	});
	test("that go on without their marks", () => {
		const { blocks } = read(`${">".repeat(90)} a\n${"b 5\n".repeat(3000)}`);
		expect(blocks.at(-1)?.prose.text.endsWith("b 5")).toBe(true);
	});
});

test("bytes that are no text", () => {
	const bytes = String.fromCharCode(...Array.from({ length: 30_000 }, (_, index) => (index * 7919) % 256));
	read(bytes + bytes.split("").reverse().join(""));
	read("\u0000".repeat(1000));
	read("\uD800 5 \uDC00");
});

test("empty drafts", () => {
	for (const text of ["", "\uFEFF", "\n", "---", "\r"]) expect(parseDraft(text).blocks.length).toBe(0);
});
