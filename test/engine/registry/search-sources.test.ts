// Sources by what somebody types of them.
import { describe, expect, test } from "vitest";
import { readRegistry, sourceSearch } from "../../../server/src/engine/index.ts";
import { registryOf } from "../../kit/draft.ts";

const search = sourceSearch(
	registryOf(`version: 1
sources:
  nis-2025: { title: Briefing of a committee, author: [{ literal: National Intelligence Service }], issued: 2025-09-11, short: NIS, aliases: [Seoul's spy agency] }
  müller2021: { title: "Über Brunnen", author: [{ family: Müller, given: Ann }], issued: 2021 }
  smithDroughtWells2019: { title: Drought and wells, author: [{ family: Smith, given: Jo }, { family: Lee, given: Kim }], issued: 2019 }
  board: { title: Water report, short: Water Board }
claims: {}
`),
);

const found = (typed: string, first?: string[]): string[] =>
	search.find(typed, 10, new Set(first)).sources.map(({ key }) => key);

describe("a source is found by", () => {
	test.each([
		["nis", ["nis-2025"]],
		["nis-2", ["nis-2025"]],
		["2025", ["nis-2025"]],
		["seoul", ["nis-2025"]],
		["intelligence", ["nis-2025"]],
		["muller", ["müller2021"]],
		["Müller", ["müller2021"]],
		["uber", ["müller2021"]],
		["lee", ["smithDroughtWells2019"]],
		["smith-2019", ["smithDroughtWells2019"]],
		["wells", ["smithDroughtWells2019"]],
		["sdw19", ["smithDroughtWells2019"]],
		["Water Bo", ["board"]],
		["xyz", []],
	])("%s", (typed, keys) => {
		expect(found(typed)).toEqual(keys);
	});

	test("nothing: all, in order, those that are needed first", () => {
		expect(found("")).toEqual(["board", "müller2021", "nis-2025", "smithDroughtWells2019"]);
		expect(found("", ["nis-2025"])[0]).toBe("nis-2025");
		expect(found("b", ["smithDroughtWells2019"])[0]).toBe("board");
	});

	test("its key before its title, a word before letters", () => {
		expect(found("wat")[0]).toBe("board");
		expect(found("s")[0]).toBe("smithDroughtWells2019");
	});
});

test("ten thousand entries keep nobody waiting, and the list says that there are more", () => {
	const entries = Array.from({ length: 10_000 }, (_, at) => ({
		id: `key${at}`,
		type: "book",
		title: `A book of ${at} wells and what became of them`,
		author: [{ family: `Name${at % 97}`, given: "Ann" }],
		issued: { "date-parts": [[1900 + (at % 120)]] },
	}));
	const sources = Object.fromEntries(entries.map(({ id, ...rest }) => [id, rest]));
	const registry = readRegistry([{ file: "a.claims.json", text: JSON.stringify({ version: 1, sources, claims: {} }) }]);
	expect(registry.sources.size).toBe(10_000);
	const large = sourceSearch(registry);
	large.find("", 100);
	const begun = performance.now();
	for (const typed of ["", "k", "key77", "name5", "1977 wells", "zzz"]) large.find(typed, 100);
	expect((performance.now() - begun) / 6).toBeLessThan(50);
	expect(large.find("key", 100)).toMatchObject({ isAll: false });
	expect(large.find("key9999", 100).sources.map(({ key }) => key)).toEqual(["key9999"]);
});
