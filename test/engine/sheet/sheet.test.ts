// The sheet's model: what it says of each figure, which questions are open, and what a sign-off holds on to.

import { describe, expect, test } from "vitest";
import {
	createChecker,
	createSheet,
	createSheetMaker,
	defaultOptions,
	readRegistry,
	type Sheet,
	type SheetMaker,
} from "../../../server/src/engine/index.ts";
import { draftText, entry, registryText, sheetOf, signedBy } from "./kit.ts";

describe("a draft's sheet", () => {
	const sheet = sheetOf();

	test("has every figure with its state, in the order of the draft", () => {
		expect(sheet.entries.map(({ number, title, state, open }) => [number, title, state, open])).toEqual([
			[1, "80 wells", "supported", false],
			[2, "13 wells", "conflict", true],
			[3, "120 litres", "attention", true],
			[4, "4 bowls", "unsourced", true],
		]);
		expect(sheet.totals).toEqual({ conflict: 1, attention: 1, unsourced: 1, silenced: 0, cited: 0, supported: 1 });
		expect([sheet.title, sheet.open, sheet.signedOff]).toEqual(["Wells", 3, 0]);
	});

	test("has a figure's sentence, place and heading", () => {
		const { before, figure, after, heading, place } = entry(sheet, "13");
		expect(`${before}[${figure}]${after}`).toBe("Of these, [13] wells are dry, the Water Board says.");
		expect([heading, place.line]).toEqual(["What was drilled", 4]);
		expect(draftText.split("\n")[4]?.slice(place.character)).toMatch(/^13 wells are dry/);
	});

	test("has what is on record: claim, source, quote, locator, date", () => {
		const { claim, sources, via, credited } = entry(sheet, "80");
		expect(claim).toEqual({
			id: "wells",
			statement: "The village drilled 80 wells in 2025.",
			language: "en",
			quote: { text: "Achtzig Brunnen sind gebohrt.", language: "de" },
			locator: "p. 4",
			asOf: "2025-06",
		});
		expect([sources, via, credited]).toEqual([["board-2025"], [], ["Water Board"]]);
		expect(entry(sheet, "13").via).toEqual(["survey"]);
		expect(sheet.sources.get("board-2025")).toEqual({
			key: "board-2025",
			name: "Water Board",
			title: "Report on the wells",
			by: ["Ministry of Water"],
			issued: "2025-06-30",
			url: "https://water.example/report",
			entries: [1, 2],
		});
	});

	test("has what was found, in words", () => {
		const [message] = entry(sheet, "13").messages;
		expect(message).toMatchObject({ rule: "conflicting-figure", severity: "error" });
		expect(message?.text).toContain("“31");
	});

	test("says beside and under what a table's figure stands", () => {
		const { headers, before } = entry(sheetOf({ text: "| Year | Wells |\n| --- | --- |\n| North | 47 |\n" }), "47");
		expect([headers, before]).toEqual([["North", "Wells"], ""]);
	});

	test("says of a key that nobody has where its figure stands, and not again below", () => {
		const { entries, notes } = sheetOf({ text: "They drilled 12 wells and 3 shafts [@nobody-2025].\n" });
		expect(entries.map(({ state, messages }) => [state, messages.map(({ rule }) => rule)])).toEqual([
			["attention", ["unknown-source"]],
			["attention", ["unknown-source"]],
		]);
		expect(notes).toEqual([]);
	});

	test("notes what is about no figure", () => {
		const { notes } = sheetOf({ text: "They drilled [@nobody-2025].\n" });
		expect(notes).toMatchObject([{ rule: "unknown-source", place: { line: 0 } }]);
	});
});

describe("a sign-off", () => {
	const sheet = sheetOf();
	const signed = (text: string) => sheetOf({ text, signOffs: [signedBy("Mara Lind", sheet, "4")] });

	test("closes the question, and is told", () => {
		const after = signed(draftText);
		expect(entry(after, "4")).toMatchObject({ open: false, state: "unsourced", signOffs: [{ by: "Mara Lind" }] });
		expect([after.open, after.signedOff, after.lapsed]).toEqual([2, 1, []]);
	});

	test("moves with its sentence", () => {
		const moved = `# Dogs\n\nThe mayor's dog has 4\nbowls.\n\n${draftText.replace(" The mayor's dog has 4 bowls.", "")}`;
		expect(entry(signed(moved), "4").signOffs).toHaveLength(1);
	});

	test("falls with another figure, another sentence, another draft", () => {
		const changed = signed(draftText.replace("has 4 bowls", "has 5 bowls"));
		expect(entry(changed, "5")).toMatchObject({ open: true, signOffs: [] });
		expect(changed.lapsed).toMatchObject([{ figure: "4", by: "Mara Lind" }]);
		expect(entry(signed(draftText.replace("dog has", "cat has")), "4").signOffs).toEqual([]);
		const elsewhere = sheetOf({ path: "other.md", signOffs: [signedBy("Mara Lind", sheet, "4")] });
		expect(entry(elsewhere, "4").signOffs).toEqual([]);
		expect(elsewhere.lapsed).toEqual([]);
	});

	test("tells two cells of one number apart, and two figures of one sentence", () => {
		const table = sheetOf({ text: "| Place | Wells |\n| --- | --- |\n| North | 47 |\n| South | 47 |\n" });
		const twice = sheetOf({ text: "They closed 47 wells and dug 47 wells.\n" });
		for (const { entries } of [table, twice])
			expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(2);
	});

	test("does not cover a conflict that came later", () => {
		const signOffs = [signedBy("Mara Lind", sheet, "4")];
		const registry = `${registryText}  bowls:\n    statement: The mayor's dog has 9 bowls.\n    source: survey\n`;
		expect(entry(sheetOf({ registry, signOffs }), "4")).toMatchObject({ state: "conflict", open: true });
		const seen = [signedBy("Mara Lind", sheet, "4", { state: "conflict" })];
		expect(entry(sheetOf({ registry, signOffs: seen }), "4").open).toBe(false);
	});
});

describe("a long draft's sheet", () => {
	/** Long enough to be read in sections, and to be forgotten in parts. */
	const part = (number: number): string =>
		`## Part ${number}\n\nThe village of ${"ABCDEFGHIJ"[number % 10]}dorf drilled 80 wells in 2025, according to the Water Board. Its dog has ${number + 20} bowls.\n\n${"Words without any number go on and on. ".repeat(12)}\n`;
	const long = `# Long\n\n${Array.from({ length: 60 }, (_, number) => part(number)).join("\n")}`;
	const registry = readRegistry([{ file: "wells.claims.yaml", text: registryText }]);
	const desk = { name: "long.md", path: "long.md", registry, signOffs: [] };
	const run = (steps: ReturnType<SheetMaker>): { readonly sheet: Sheet; readonly count: number } => {
		for (let count = 0; ; count++) {
			const { done, value } = steps.next();
			if (done) return { sheet: value, count };
		}
	};

	test("has every figure at its place, though its sections have been let go", () => {
		const { sections } = createChecker(registry).reviewer().review(long, defaultOptions);
		expect(sections.length).toBeGreaterThan(20);
		const { entries } = createSheet(createChecker(registry).reviewer().review(long, defaultOptions), desk);
		expect(entries).toHaveLength(120);
		for (const { figure, span, place, heading, number } of entries) {
			expect(long.slice(span.start, span.end)).toBe(figure);
			expect(long.split("\n")[place.line]?.slice(place.character).startsWith(figure)).toBe(true);
			expect(heading).toBe(`Part ${Math.floor((number - 1) / 2)}`);
		}
		expect(entries.filter(({ state }) => state === "unsourced")).toHaveLength(60);
		expect(entries.filter(({ messages }) => messages.length > 0).length).toBeGreaterThan(59);
	});

	test("is made anew only where the draft has changed", () => {
		const reviewer = createChecker(registry).reviewer();
		const make = createSheetMaker();
		const before = run(make(reviewer.review(long, defaultOptions), desk));
		expect(before.count).toBeGreaterThan(20);
		const changed = `New.\n\n${long}`.replace("has 50 bowls", "has 4711 bowls");
		const after = run(make(reviewer.review(changed, defaultOptions), desk));
		expect(after.count).toBeLessThan(6);
		expect(after.sheet).toEqual(createSheet(createChecker(registry).review(changed), desk));
	});
});
