// Entries of bibliographies may have further keys (biblatex's `ids`): drafts and claims that go on citing by an old one mean the entry.
import { describe, expect, it } from "vitest";
import {
	createChecker,
	digestFile,
	mentionsOf,
	ownKey,
	type RegistryFile,
	readRegistry,
} from "../../../server/src/engine/index.ts";

const library = {
	file: "library.bib",
	text: `@report{awb2025,
  title = {Annual Report on Wells},
  author = {{Orma Water Office}},
  ids = {owo-wells, awb25 , },
}
@report{gauges2024,
  title = {Gauges of the Orma},
  author = {{River Institute of Lower Orma}},
  ids = {awb2025},
}
`,
};
const claims = (source: string): RegistryFile => ({
	file: "a.claims.yaml",
	text: `version: 1\nclaims:\n  dry:\n    statement: By June, 31 wells in the Orma valley had run dry.\n    source: ${source}\n`,
});
const sentence = (key: string) => `By June, 31 wells in the Orma valley had run dry [@${key}].`;

function digestOf(file: RegistryFile) {
	const running = digestFile(file);
	for (let next = running.next(); ; next = running.next()) if (next.done) return next.value;
}
const registryOf = (...files: readonly RegistryFile[]) => readRegistry(files);
const codesOf = (text: string, ...files: readonly RegistryFile[]) =>
	createChecker(registryOf(...files))
		.check(text)
		.verdicts.map(({ rule, source }) => [rule, source]);

describe("further keys of a source", () => {
	const registry = registryOf(library);

	it("lead to the key that it stands under; another's own key stays his", () => {
		expect(["owo-wells", "awb25", "awb2025", "nobody"].map((key) => ownKey(registry, key))).toEqual([
			"awb2025",
			"awb2025",
			"awb2025",
			"nobody",
		]);
		expect([...registry.sources.keys()]).toEqual(["awb2025", "gauges2024"]);
		expect(registry.problems).toEqual([]);
	});

	it("stand in the note of what Zotero exports as CSL", () => {
		const item = {
			id: "awb2025",
			type: "report",
			title: "On wells",
			note: "Citation Key Alias: owo-wells, awb25\nRead.",
		};
		const { otherKeys } = registryOf({ file: "library.json", text: JSON.stringify([item]) });
		expect([...(otherKeys ?? [])]).toEqual([
			["owo-wells", "awb2025"],
			["awb25", "awb2025"],
		]);
	});

	it("name the source in drafts: as right as its own, as wrong as its own, and as mentions of it", () => {
		expect(codesOf(sentence("owo-wells"), library, claims("awb2025"))).toEqual([]);
		expect(codesOf(sentence("owo-wells"), library, claims("gauges2024"))).toEqual(
			codesOf(sentence("awb2025"), library, claims("gauges2024")),
		);
		expect(codesOf(sentence("owo-welts"), library, claims("awb2025"))).toEqual([["unknown-source", null]]);
		const { review } = createChecker(registry);
		const text = `${sentence("owo-wells")}\n\n${sentence("awb2025")}\n`;
		const found = mentionsOf(review(text)).filter(
			({ as, span }) => as === "key" || text.slice(span.start).startsWith("owo"),
		);
		expect(found.map(({ id, as }) => [id, as])).toEqual([
			["awb2025", "name"],
			["awb2025", "key"],
		]);
	});

	it("are written anew as a whole where the right source is credited", () => {
		const text = sentence("owo-wells");
		const [wrong] = createChecker(registryOf(library, claims("gauges2024"))).check(text).verdicts;
		const [edit] = wrong?.fixes.find(({ kind }) => kind === "reattribute")?.edits ?? [];
		expect([edit?.expected, edit?.newText]).toEqual(["owo-wells", "gauges2024"]);
	});

	it.each([
		["small", () => null],
		["large", digestOf],
	] as const)("name the source of claims in a %s file", (_, digest) => {
		const read = readRegistry([library, claims("owo-wells")], digest);
		expect(read.problems).toEqual([]);
		expect(read.claims.get("dry")?.sources).toEqual(["awb2025"]);
		const unknown = readRegistry([library, claims("owo-welts")], digest);
		expect(unknown.problems.map(({ code }) => code)).toEqual(["unknown-source"]);
	});
});
