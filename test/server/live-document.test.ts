// The server's own documents answer as those of the protocol's library do, whatever is edited in whatever order.
import fc from "fast-check";
import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { liveDocument } from "../../server/src/lsp/live-document.ts";

const words = fc
	.array(fc.constantFrom("a", "31 wells", "ü", "🐟", "\n", "\r", "\r\n", "\n\n", "\u2028", " "), { maxLength: 12 })
	.map((parts) => parts.join(""));
const position = fc.record({ line: fc.integer({ min: -1, max: 9 }), character: fc.integer({ min: -1, max: 12 }) });
const change = fc.oneof(
	{ weight: 9, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text: words }) },
	{ weight: 1, arbitrary: fc.record({ text: words }) },
);

/** Everything that can be asked of a document. */
function answersOf(document: TextDocument) {
	const numbers = Array.from({ length: 30 }, (_, at) => at - 2);
	const places = numbers.flatMap((line) => numbers.map((character) => ({ line, character })));
	return {
		version: document.version,
		lines: document.lineCount,
		positions: numbers.map((at) => document.positionAt(at)),
		offsets: places.map((place) => document.offsetAt(place)),
		ranges: numbers.map((line) => document.getLineRange(line)),
		breaks: numbers.map((line) => document.getEOLCharacters(line)),
		text: document.getText(),
		part: document.getText({ start: { line: 0, character: 1 }, end: { line: 2, character: 1 } }),
	};
}

type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

/** The library's documents lose count of their lines where an edit names lines that are not there. */
const within = (document: TextDocument, one: Change): Change => {
	if (!("range" in one)) return one;
	const { start, end } = one.range;
	const there = ({ line, character }: typeof start) => ({
		line: Math.max(0, Math.min(line, document.lineCount - 1)),
		character,
	});
	return { ...one, range: { start: there(start), end: there(end) } };
};

const uri = "file:///a.md";
const batches = fc.array(fc.tuple(fc.array(change, { maxLength: 5 }), fc.boolean()));

test("edits, one by one or many at once, are answered as by the library's documents", () => {
	fc.assert(
		fc.property(words, batches, (text, all) => {
			const ours = liveDocument(uri, "markdown", 1, text);
			const theirs = TextDocument.create(uri, "markdown", 1, text);
			for (const [at, [changes, isRead]] of all.entries()) {
				const made = changes.map((one) => {
					const now = within(theirs, one);
					TextDocument.update(theirs, [now], at + 2);
					return now;
				});
				TextDocument.update(theirs, [], at + 2);
				ours.edit(made, at + 2);
				if (isRead) expect(answersOf(ours)).toEqual(answersOf(theirs));
			}
			expect(answersOf(ours)).toEqual(answersOf(theirs));
		}),
		{ numRuns: 300 },
	);
});

test("an edit of lines that are not there is one of the last", () => {
	fc.assert(
		fc.property(words, batches, (text, all) => {
			const ours = liveDocument(uri, "markdown", 1, text);
			for (const [changes] of all) ours.edit(changes, 2);
			expect(answersOf(ours)).toEqual(answersOf(TextDocument.create(uri, "markdown", ours.version, ours.getText())));
		}),
		{ numRuns: 300 },
	);
});

test("more edits than are kept apart", () => {
	const ours = liveDocument(uri, "markdown", 1, "a\n".repeat(300));
	for (let line = 0; line < 300; line++)
		ours.edit([{ range: { start: { line, character: 1 }, end: { line, character: 1 } }, text: `${line}` }], line);
	expect(ours.getText()).toBe(Array.from({ length: 300 }, (_, line) => `a${line}\n`).join(""));
});

test("as many lines as one edit can bring", () => {
	const ours = liveDocument(uri, "markdown", 1, "a\nb\n");
	ours.edit(
		[{ range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } }, text: "x\n".repeat(200_000) }],
		2,
	);
	expect(ours.lineCount).toBe(200_003);
	expect(ours.positionAt(ours.getText().length)).toEqual({ line: 200_002, character: 0 });
});
