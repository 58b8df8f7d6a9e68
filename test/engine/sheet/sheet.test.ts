// The sheet's model: what it says of each figure, which questions are open, and what a sign-off holds on to.
import { describe, expect, test } from "vitest";
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
