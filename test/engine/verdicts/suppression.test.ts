// What each comment silences, and that it silences nothing else.
import { describe, expect, it } from "vitest";
import { told } from "./by-hand.ts";

const silence = (text: string): readonly string[] =>
	told(text).map((line) => line.replace("unsourced-figure ", "").replace("unknown-source ", "@"));

describe("sourcemark-disable-next-line", () => {
	it("means the next block's line with a figure", () =>
		expect(silence("Now 1.\n\n<!-- sourcemark-disable-next-line -->\nNow 2. And 3.\nThen 4.")).toEqual(["1", "4"]));
	it("means the next sentence where it stands in the middle of a line", () =>
		expect(silence("Now 1. <!-- sourcemark-disable-next-line --> Now 2, 3 too. Then 4.")).toEqual(["1", "4"]));
	it("passes over lines without a figure, but not over a block", () => {
		expect(silence("<!-- sourcemark-disable-next-line -->\n\nWell then.\nNow 2.\nThen 3.")).toEqual(["3"]);
		expect(silence("<!-- sourcemark-disable-next-line -->\n\nWell then.\n\nNow 2.")).toEqual(["2"]);
	});
	it("takes codes, a reason, and no heed of unknown codes", () => {
		const text = (words: string) =>
			silence(`<!-- sourcemark-disable-next-line ${words} -->\n\nNow 2.\n\nSee [@nobody].`);
		expect(text("unsourced-figure")).toEqual(["@nobody"]);
		expect(text("unknown-source, unsourced-figure -- our own count")).toEqual(["@nobody"]);
		expect(text("-- unknown-source is not meant")).toEqual(["@nobody"]);
		expect(text("unknown-source")).toEqual(["2", "@nobody"]);
		expect(text("no-such-rule")).toEqual(["2", "@nobody"]);
	});
	it("reaches citation keys too", () =>
		expect(silence("<!-- sourcemark-disable-next-line -->\n\nSee [@nobody].\n\nSee [@nobody].")).toEqual(["@nobody"]));
});

describe("the others", () => {
	it("disable-line means its own line", () =>
		expect(silence("Now 1.\nNow 2. <!-- sourcemark-disable-line --> Now 3.\nNow 4.")).toEqual(["1", "4"]));
	it("disable lasts to enable", () =>
		expect(silence("1.\n\n<!-- sourcemark-disable -->\n\n2.\n\n3.\n\n<!-- sourcemark-enable -->\n\n4.")).toEqual([
			"1",
			"4",
		]));
	it("enable names what it enables", () =>
		expect(
			silence(
				"<!-- sourcemark-disable -->\n\n1 [@no].\n\n<!-- sourcemark-enable unknown-source -->\n\nNow 2.\n\nSee [@no].",
			),
		).toEqual(["@no"]));
	it("disable without enable lasts to the end", () =>
		expect(silence("1.\n\n<!-- sourcemark-disable unsourced-figure -->\n\n2.\n\nSee [@no].")).toEqual(["1", "@no"]));
	it("disable-file means the whole draft, wherever it stands", () =>
		expect(silence("1.\n\n2.\n\n<!-- sourcemark-disable-file unsourced-figure -->\n\n[@no].")).toEqual(["@no"]));
	it("is no other word", () =>
		expect(silence("1. <!-- sourcemark-disable-lines -->\n<!-- sourcemark -->")).toEqual(["1"]));
});
