// What makes two figures of one draft exclude each other, and what keeps them apart. Whole drafts stand in test/corpus/consistency.
import { describe, expect, it } from "vitest";
import { readDraft } from "../../../server/src/engine/check.ts";
import { parseDraft } from "../../../server/src/engine/draft/parse.ts";
import { readFigures } from "../../../server/src/engine/figures/read.ts";
import { checkDraft, defaultOptions, slice } from "../../../server/src/engine/index.ts";
import { relation } from "../../../server/src/engine/matching/consistency/numbers.ts";
import { quotedIn } from "../../../server/src/engine/matching/consistency/quotes.ts";
import { applyFix, registryOf } from "../../kit/draft.ts";

const registry = registryOf("version: 1\nsources: {}\nclaims: {}\n");
const found = (draft: string, language = "en") =>
	checkDraft(draft, registry, { ...defaultOptions, language }).verdicts.filter(
		({ rule }) => rule === "inconsistent-figure",
	);
const told = (draft: string, language = "en"): readonly string[] =>
	found(draft, language).map(
		({ span, elsewhere }) => `${slice(draft, span)} / ${elsewhere.map((each) => slice(draft, each.span)).join(", ")}`,
	);

describe("two numbers", () => {
	it.each([
		["2,000", "1,800", "exclude"],
		["2,000", "about 1,800", "exclude"],
		["2,000", "1,987", "agree"],
		["1,987", "2,000", "agree"],
		["2,000", "1,930", "agree"],
		["14,000", "14,200", "agree"],
		["more than 1,800", "2,000", "agree"],
		["more than 1,800", "1,300", "exclude"],
		["between 300 and 400", "350", "agree"],
		["between 300 and 400", "500", "exclude"],
		["at least 84", "48", "exclude"],
		["up to 500", "300", "agree"],
	])("%s and %s %s", (a, b, wanted) => {
		const figure = (text: string) => readFigures(`${text} homes`, "en").figures[0];
		const [one, other] = [figure(a), figure(b)];
		expect(one && other && relation(one, other)).toBe(wanted);
	});

	it("of two units are not compared", () => {
		const [euros, francs] = ["12 million euros", "14 million francs"].map((text) => readFigures(text, "en").figures[0]);
		expect(euros && francs && relation(euros, francs)).toBe(null);
	});
});

describe("figures in quotation marks", () => {
	it.each([
		['She said: "We have 12 boats." They have 14 boats.', ["12"]],
		["„Wir haben 12 Boote“, sagte sie. Es sind 14 Boote.", ["12"]],
		["«12 Boote» und »14 Boote« und 16 Boote", ["12", "14"]],
		["“12 boats and no end of 14 boats", []],
	])("%s", (text, wanted) => {
		const [reading] = readDraft(parseDraft(text, { language: text.includes("boats") ? "en" : "de" }));
		expect(reading && quotedIn(reading).map((figure) => figure.text)).toEqual(wanted);
	});
});

const club = "The Pellworth rowing club has 412 members.";

describe("two places of a draft", () => {
	it.each([
		["a second figure", `${club} The club is old.\n\nThe 421 members of the rowing club vote in March.`, ["421 / 412"]],
		["the same figure", `${club}\n\nThe 412 members of the rowing club vote in March.`, []],
		[
			"each wrong figure once",
			`${club}\n\nThe rowing club has 421 members.\n\nThe rowing club has 421 members.`,
			["421 / 412"],
		],
		[
			"a series",
			[412, 431, 450, 469].map((members) => `The Pellworth rowing club has ${members} members.`).join(" "),
			[],
		],
		["another club", `${club}\n\nThe Marlow rowing club has 421 members.`, []],
		["a narrower word", `${club}\n\nThe Pellworth rowing club has 120 young members.`, []],
		["another time", `${club}\n\nIn 2019 the Pellworth rowing club had 320 members.`, []],
		["two days", "On Monday, 12 roads were closed by snow.\n\nOn Tuesday, 9 roads were closed by snow.", []],
		["a heading of another section", "## Altdorf\n\n412 homes stand empty.\n\n## Bergen\n\n96 homes stand empty.", []],
		[
			"a heading whose figure the text has",
			"# 412 homes empty\n\nIn Altdorf 412 homes are empty. Another town has 96 homes that are empty.",
			[],
		],
		["a block quote", `${club}\n\n> The rowing club has 500 members.`, []],
		["a bare number in a list", "- 12 boats\n- 14 boats", []],
	])("%s", (_, draft, wanted) => {
		expect(told(draft)).toEqual(wanted);
	});

	it("of which the later is mended, never by fix all", () => {
		const draft = `${club}\n\nThe about 450 members of the rowing club vote in March.`;
		const [fix, silence] = found(draft)[0]?.fixes ?? [];
		expect(fix && { kind: fix.kind, preferred: fix.preferred, text: applyFix(draft, fix) }).toEqual({
			kind: "replace",
			preferred: false,
			text: `${club}\n\nThe 412 members of the rowing club vote in March.`,
		});
		expect(silence && told(applyFix(draft, silence))).toEqual([]);
	});

	it("cost a table no more than its length", () => {
		const rows = Array.from({ length: 400 }, (_, at) => `| Town ${at} | ${at + 3} | ${at * 7} |`).join("\n");
		const draft = `In Town 7 there are 412 empty homes.\n\n| Town | homes | empty homes |\n|---|---|---|\n${rows}`;
		expect(told(draft)).toEqual(["49 / 412"]);
	});
});

describe("what else is said of a thing", () => {
	it("a denial is told of as a level is", () => {
		const draft =
			"In Harnau sind derzeit 418 Buslinien nicht in Betrieb. Der Betreiber bedauert, dass in Harnau derzeit 481 Buslinien nicht in Betrieb sind.";
		expect(told(draft, "de")).toEqual(["481 / 418"]);
	});
	it("a denial is no disagreement with what is", () => {
		const draft =
			"In Harnau sind derzeit 418 Buslinien in Betrieb. Der Betreiber bedauert, dass in Harnau derzeit 481 Buslinien nicht in Betrieb sind.";
		expect(told(draft, "de")).toEqual([]);
	});
	it("nobody makes forty of two by mistake", () => {
		expect(
			told("# Orrin hospital needs 41 nurses\n\nOn a night shift at Orrin hospital two nurses minded a ward."),
		).toEqual([]);
	});
});

describe("a paragraph of thousands of sources", () => {
	it("takes memory by its length, and not by the square of it", () => {
		const known = registryOf(
			"version: 1\nsources:\n  board: { short: Water Board, kind: agency, title: Report }\nclaims: {}\n",
		);
		const draft = "The Water Board says 31 and the study says 40. ".repeat(4000);
		expect(checkDraft(draft, known, { ...defaultOptions, language: "en" }).figures).toHaveLength(8000);
	});
});
