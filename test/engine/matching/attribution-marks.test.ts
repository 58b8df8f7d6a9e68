// Marks of every style in drafts: whom each figure is credited to. Limits of size at the end.
import { describe, expect, it } from "vitest";
import { attributed } from "./attribution-kit.ts";
import { english, german } from "./attribution-sources.ts";

const cases: Readonly<Record<string, readonly string[]>> = {
	"one mark in a sentence": [
		"About {2,000|nis} soldiers have been killed [@nis].",
		"About {2,000|nis} of {15,000|nis} soldiers have been killed [see @nis, p. 4].",
		"About {2,000|fns+nis} soldiers have been killed [@nis; @fns].",
		"@nis estimates that {2,000|nis} soldiers have been killed.",
		"About {2,000|nis} soldiers have been killed.<!-- source: nis --> Russia sent {450|-} trucks.",
		"About {2,000|nis} were killed ([NIS](https://elsewhere.example)).",
		"About {2,000|nis} were killed, [it says](https://www.nis.example/).",
		"About {2,000|nis} soldiers have been killed. [@nis] Others counted {1,800|-}.",
	],
	"several marks in a sentence": [
		"{2,000|nis} were killed [@nis], {15,000|fns} were sent [@fns].",
		"@nis counts {2,000|nis} dead, @fns lists {15,000|fns} sent.",
		"{2,000|nis} were killed,[^1] {15,000|fns} were sent.[^2]\n\n[^1]: NIS, briefing.\n[^2]: See @fns.",
	],
	"a mark at the end of a block": [
		"In all {80|board} wells were drilled. About {31|board} are dry. More may follow. [@board]",
		"In all {80|board} wells were drilled. About {31|board} are dry [@board].",
		"In all {80|nis} wells were drilled [@nis]. About {31|board} are dry [@board].",
		"In all {80|-} wells were drilled. About {31|board} are dry [@board]. More may follow.",
		"- {80|board} wells drilled, {31|board} dry. [@board]\n- {12|-} repaired",
		"| what | number | source |\n| --- | --- | --- |\n| dry | {31|board} | [@board] |\n| all | {80|-} | |",
	],
	"footnotes and links": [
		"About {2,000|nis} were killed.[^1]\n\n[^1]: National Intelligence Service, briefing.",
		"About {2,000|nis} were killed.[^1]\n\n[^1]: National Intelligence Service; it had said {1,500|nis} before.",
		"About {2,000|nis} were killed.[^1]\n\n[^1]: <https://nis.example>",
		"About {2,000|-} were killed.[^1]\n\n[^1]: Rounded.",
		"About {2,000|~?} were killed.[^1]\n\n[^1]: Ministry of Defence, 2025.",
		"About {2,000|~?} were killed ([report](https://unknown.example)).",
		"About {2,000|-} were killed (see [below](#below)).",
	],
	"keys nobody knows": ["About {2,000|~?} were killed [@nsi].", "About {2,000|nis+~?} were killed [@nis; @nsi]."],
	"marks beside words": [
		"According to the NIS, {2,000|fns+nis} were killed, while {15,000|fns+nis} were sent [@fns].",
		"The water board counts {31|board} dry wells. Of {80|fso} wells in all, most are old [@fso].",
	],
};

describe.each(Object.entries(cases))("%s", (_name, fixtures) => {
	it.each(fixtures)("%s", (fixture) => {
		expect(attributed(fixture, "en", english)).toBe(fixture);
	});
});

describe("any size", () => {
	const many = 4000;
	it.each([
		["names", "der NIS und ".repeat(many)],
		["cues", "laut ".repeat(many)],
		["speakers", "sagt der NIS, ".repeat(many)],
		["commas", ",".repeat(many * 10)],
		["marks", "[@nis] ".repeat(many)],
		["genitives", "der Studie ".repeat(many)],
		["nouns", "Meier ".repeat(many)],
		["brackets", "(NIS (".repeat(many)],
		["papers", "der Bericht sagt, den der NIS ".repeat(many)],
		["insertions", "der NIS, der, – ".repeat(many)],
	])("answers on %s without end", (_name, text) => {
		const started = performance.now();
		attributed(`{2000|-} ${text} {31|-}`, "de", german);
		expect(performance.now() - started).toBeLessThan(2000);
	});
});
