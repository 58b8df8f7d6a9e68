// Where a writer would put a citation, style by style.
import { describe, expect, it } from "vitest";
import { cited, nis } from "./draft-kit.ts";

describe("pandoc", () => {
	it.each([
		["Some «2,000» soldiers died.", "Some 2,000 soldiers died [@nis-2025]."],
		["Some «2,000» soldiers died. More came.", "Some 2,000 soldiers died [@nis-2025]. More came."],
		["It was **«2,000»**.", "It was **2,000** [@nis-2025]."],
		["It was **«2,000».**", "It was **2,000 [@nis-2025].**"],
		["- «2,000» soldiers", "- 2,000 soldiers [@nis-2025]"],
		["- **«2,000»**", "- **2,000** [@nis-2025]"],
		["> - «2,000» died.\n>   Others came.", "> - 2,000 died [@nis-2025].\n>   Others came."],
		["“Some «2,000» died.” He left.", "“Some 2,000 died [@nis-2025].” He left."],
		["Of the «80» wells, 31 are dry.", "Of the 80 wells [@nis-2025], 31 are dry."],
		["Of the 80 wells, «31» are dry.", "Of the 80 wells, 31 are dry [@nis-2025]."],
		["Some «15,000» went and 2,000 died.", "Some 15,000 went [@nis-2025] and 2,000 died."],
		["Some «2,000» died [@fns].", "Some 2,000 died [@fns; @nis-2025]."],
		["Some «2,000» died [@nis-2025].", null],
		["| n |\n|---|\n| «2,000» |", "| n |\n|---|\n| 2,000 [@nis-2025] |"],
		["# «2,000» dead #", "# 2,000 dead [@nis-2025] #"],
		["[Some «2,000» died](https://a.b).", "[Some 2,000 died](https://a.b) [@nis-2025]."],
		["[Some «2,000» died](https://a.b)", "[Some 2,000 died](https://a.b) [@nis-2025]"],
		["Worth «5.6 bn.»", "Worth 5.6 bn. [@nis-2025]"],
		["Some «2,000»\nsoldiers died.\n", "Some 2,000\nsoldiers died [@nis-2025].\n"],
		["![«2,000» dead](a.png)", "![2,000 dead [@nis-2025]](a.png)"],
		["«2,000»&nbsp;died\\!", "2,000&nbsp;died [@nis-2025]\\!"],
		["How many? «2,000»(ca.) died", "How many? 2,000(ca.) died [@nis-2025]"],
	])("%s", (marked, wanted) => {
		expect(cited("pandoc", marked)).toBe(wanted);
	});

	it("keys that need braces get them", () => {
		expect(cited("pandoc", "«5» died.", "en", { ...nis, key: "a.b." })).toBe("5 died [@{a.b.}].");
		expect(cited("pandoc", "«5» died.", "en", { ...nis, key: "a]b" })).toBe(null);
	});
});

const note = "National Intelligence Service, Briefing of a committee, 2025-09-11, <https://nis.example/a_%28b%29?x=1>.";

describe("footnote", () => {
	it.each([
		["«5» died.", `5 died.[^nis-2025]\n\n[^nis-2025]: ${note}`],
		["«5» died.\n", `5 died.[^nis-2025]\n\n[^nis-2025]: ${note}\n`],
		["«5» died.\r\n", `5 died.[^nis-2025]\r\n\r\n[^nis-2025]: ${note}\r\n`],
		["- «5» died. Then.\n\n\n", `- 5 died.[^nis-2025] Then.\n\n\n[^nis-2025]: ${note}\n`],
		["«5» died.[^1]\n\n[^1]: A.\n\nMore.\n", `5 died.[^1][^2]\n\n[^1]: A.\n[^2]: ${note}\n\nMore.\n`],
		[
			"«5» died.[^x]\n\n[^x]: A.\n\n[^y]: B.\n",
			`5 died.[^x][^nis-2025]\n\n[^x]: A.\n\n[^y]: B.\n\n[^nis-2025]: ${note}\n`,
		],
		[
			"«5» died.[^nis-2025]\n\n[^nis-2025]: A.",
			`5 died.[^nis-2025][^nis-2025-2]\n\n[^nis-2025]: A.\n[^nis-2025-2]: ${note}`,
		],
		["«5» died.\n\n[^k]: See @nis-2025.\n", "5 died.[^k]\n\n[^k]: See @nis-2025.\n"],
		[
			"«5» died.\n\n[^k]: NIS, Briefing of a committee, p. 3\n",
			"5 died.[^k]\n\n[^k]: NIS, Briefing of a committee, p. 3\n",
		],
		["> «5» died.\n>\n> [^1]: A.\n", `> 5 died.[^2]\n>\n> [^1]: A.\n\n[^2]: ${note}\n`],
		["Of the «80», 31 are dry.", `Of the 80[^nis-2025], 31 are dry.\n\n[^nis-2025]: ${note}`],
		["Text.[^1]\n\n[^1]: «5» died.", null],
		["![«5» dead](a.png)", null],
	])("%s", (marked, wanted) => {
		expect(cited("footnote", marked)).toBe(wanted);
	});
});

describe("link", () => {
	it.each([
		["«5» died.", "5 died ([NIS](https://nis.example/a_%28b%29?x=1))."],
		["[«5» died, they say](b) today.", "[5 died, they say](b) today ([NIS](https://nis.example/a_%28b%29?x=1))."],
		["[«5» died. They say](b) so.", "[5 died. They say](b) ([NIS](https://nis.example/a_%28b%29?x=1)) so."],
	])("%s", (marked, wanted) => {
		expect(cited("link", marked)).toBe(wanted);
	});

	it("needs an address that leads to a document", () => {
		expect(cited("link", "«5» died.", "en", { ...nis, url: null })).toBe(null);
		expect(cited("link", "«5» died.", "en", { ...nis, url: "javascript:alert(1)" })).toBe(null);
	});
});

it("comment", () => {
	expect(cited("comment", "«5» died. So.")).toBe("5 died.<!-- source: nis-2025 --> So.");
	expect(cited("comment", "«5» died.", "en", { ...nis, key: "a-->b" })).toBe(null);
});

describe("words", () => {
	it.each([
		["en", "Some «2,000» soldiers died.", "Some 2,000 soldiers died, according to the NIS."],
		["en", "Some «15,000» went and 2,000 died.", "Some 15,000 went, according to the NIS, and 2,000 died."],
		["en", "Some «15,000» went, and 2,000 died.", "Some 15,000 went, according to the NIS, and 2,000 died."],
		["en", "Of the «80» wells, 31 are dry.", "Of the 80 wells, according to the NIS, 31 are dry."],
		["en", "# «2,000» dead", "# 2,000 dead (NIS)"],
		["en", "- «2,000» dead", "- 2,000 dead (NIS)"],
		["de", "Im Krieg sind rund «2000» Soldaten gefallen.", "Im Krieg sind laut NIS rund 2000 Soldaten gefallen."],
		["de", "Rund «2000» Soldaten sind gefallen.", "Rund 2000 Soldaten sind laut NIS gefallen."],
		["de", "Rund «2000» Soldaten haben sich ergeben.", "Rund 2000 Soldaten haben sich laut NIS ergeben."],
		["de", "Rund «2000» Soldaten kämpfen dort.", "Rund 2000 Soldaten kämpfen dort (laut NIS)."],
		["de", "Waffen für mindestens «5,6 Mrd. Dollar» kamen.", "Waffen für mindestens 5,6 Mrd. Dollar kamen (laut NIS)."],
		["fr", "Environ «2 000» soldats sont morts.", "Environ 2 000 soldats sont morts (selon NIS)."],
		["nl", "Zo'n «2000» soldaten sneuvelden.", "Zo'n 2000 soldaten sneuvelden (volgens NIS)."],
		[
			"de",
			"Es hat seither Waffen für «5 Mio. Dollar» gekauft.",
			"Es hat laut NIS seither Waffen für 5 Mio. Dollar gekauft.",
		],
		["de", "Dort starben rund «2000» Soldaten.", "Dort starben laut NIS rund 2000 Soldaten."],
		["de", "Es sind 15000 gekommen und «2000» gefallen.", "Es sind 15000 gekommen und laut NIS 2000 gefallen."],
		["de", "Das ist eine «300»-Betten-Klinik.", "Das ist eine 300-Betten-Klinik (laut NIS)."],
		["de", "## «2000» Tote", "## 2000 Tote (NIS)"],
	])("%s: %s", (language, marked, wanted) => {
		expect(cited("prose", marked, language)).toBe(wanted);
	});

	it.each([
		[{ short: "Naumann Foundation", kind: "study" }, "the Naumann Foundation"],
		[{ short: "watson", kind: "media" }, "watson"],
		[{ short: null, author: "Jane Doe", kind: "study" }, "Jane Doe"],
		[{ short: "UNICEF", kind: null }, "UNICEF"],
		[{ short: "The Times", kind: "media" }, "The Times"],
		[{ short: "Water Board", kind: null }, "the Water Board"],
		[{ short: "A*B" }, "A\\*B"],
	])("%o", (source, name) => {
		expect(cited("prose", "«5» died.", "en", { ...nis, ...source })).toBe(`5 died, according to ${name}.`);
	});

	it("a source with nothing but a key has no words", () => {
		expect(cited("prose", "«5» died.", "en", { ...nis, short: null, author: null, title: null })).toBe(null);
	});

	it("a short name by language", () => {
		const source = { ...nis, shortIn: { en: "Foundation", de: "Stiftung" } };
		expect(cited("prose", "Es waren «5» Tote.", "de-CH", source)).toBe("Es waren laut Stiftung 5 Tote.");
	});
});
