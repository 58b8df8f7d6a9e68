// A library of hundreds of entries is a shelf: what claims name of it is at hand, all else is found by key and by name in full only.
import { describe, expect, it } from "vitest";
import { readRegistry, warmSteps } from "../../../server/src/engine/index.ts";
import { nameFinder } from "../../../server/src/engine/registry/find-sources.ts";

const entries = Array.from(
	{ length: 500 },
	(_, at) => `@article{x${at}, title = {Notes ${at}}, author = {Surname${at}, Ida}}`,
);
const library = [
	...entries,
	"@article{gold2024, title = {Climate Change}, author = {Gold, Ann}}",
	"@report{board2025, title = {The State of Northern Wells}, author = {{Northern Water Board}}, shortauthor = {NWB}}",
	"@book{marsh2020, title = {Wells}, author = {Marsh, Ida}}",
].join("\n");
const claims = "version: 1\nclaims:\n  a:\n    statement: There are 48 dry wells.\n    source: marsh2020\n";

const files = [
	{ file: "library.bib", text: library },
	{ file: "a.claims.yaml", text: claims },
];

describe("a large bibliography", () => {
	const registry = readRegistry(files);
	const found = (words: string) => nameFinder(registry)(words).flatMap(({ sources }) => sources);

	it.each([
		["Gold is dear.", []],
		["Climate change is dear, said Surname7.", []],
		["Ann Gold said so.", ["gold2024"]],
		["So says the Northern Water Board.", ["board2025"]],
		["The NWB counts them.", ["board2025"]],
		["It stands in The State of Northern Wells.", ["board2025"]],
		["Marsh says so.", ["marsh2020"]],
	])("%s", (words, keys) => expect(found(words)).toEqual(keys));

	it("has the sources that its claims name, and no other file's", () => {
		expect(registry.problems).toEqual([]);
		expect(registry.sources.get("gold2024")?.names).toContain("Gold");
	});

	it("is the same when it is warm", () => {
		const warm = readRegistry(files);
		for (const _ of warmSteps(warm));
		for (const words of ["Ann Gold and Marsh of the NWB", "Surname3 with Ida Surname3", "northern water boards"])
			expect(nameFinder(warm)(words)).toEqual(nameFinder(registry)(words));
	});
});

it("a small one is at hand as a whole", () => {
	const registry = readRegistry([{ file: "small.bib", text: library.slice(library.indexOf("@article{gold2024")) }]);
	expect(nameFinder(registry)("Gold is dear.").flatMap(({ sources }) => sources)).toEqual(["gold2024"]);
});
