// Large registries, of which only numbers are kept: the same claims, sources and problems as where everything is kept.
import { describe, expect, it } from "vitest";
import {
	createChecker,
	digestFile,
	type FileDigest,
	type RegistryFile,
	type StretchMemory,
	stretchMemory,
} from "../../../server/src/engine/index.ts";
import { readRegistry } from "../../../server/src/engine/registry/read.ts";
import type { Claim, Registry, Source } from "../../../server/src/engine/registry/registry.ts";
import { registryOf } from "../../bench/registry/generate.mjs";

function digested(file: RegistryFile, memory?: StretchMemory): FileDigest | null {
	const running = digestFile(file, memory);
	for (;;) {
		const { done, value } = running.next();
		if (done) return value;
	}
}

const plainClaim = (claim: Claim) => {
	const { id, statements, sources, via, also, asOf, locator, quote, rank, supersededBy, disputes, fields, at } = claim;
	const place = claim.placeOf?.("statement");
	return { id, statements, sources, via, also, asOf, locator, quote, rank, supersededBy, disputes, fields, at, place };
};
const plainSource = (source: Source) => {
	const { key, title, short, shortIn, url, issued, author, kind, aliases, names, doi, houses, fields, at } = source;
	const places = ["title", "author", "nothing"].map((field) => source.placeOf?.(field));
	return { key, title, short, shortIn, url, issued, author, kind, aliases, names, doi, houses, fields, at, places };
};
const plainly = ({ claims, sources, problems }: Registry) => ({
	claims: [...claims.values()].map(plainClaim),
	sources: [...sources.values()].map(plainSource),
	problems,
});

const faulty = `version: 2
extra: 1
sources:
  a: { short: A }
  b:
    short: [wrong]
    issued: 2025-02-31
  a: { short: A again }
claims:
  one:
    statement: Rund 30 Brunnen sind trocken.
    source: a
  # a note
  two:
    statement: { en: 31 wells are dry., de: 32 Brunnen sind trocken. }
    source: [a, nobody]
    supersededBy: nothing
    unknown: field
  three:
    statement: No figure here.
    source: b
  four:
    statement: "31 of the 80 wells, and 12 more, are dry."
    source: b
    asOf: 2025-13
    quote: { text: "so it is" }
  five:
    source: b
  one:
    statement: Rund 33 Brunnen sind trocken.
    source: b
    disputes: two
`;

const made = registryOf({ claims: 1500, files: 3 });

describe("kept registries", () => {
	it.each([
		["of one file", registryOf({ claims: 700 })],
		["of several", made],
		["with ids of other files", [...made.slice(0, 1), { file: "again.claims.yaml", text: made[0]?.text ?? "" }]],
		["with faults", [{ file: "faulty.claims.yaml", text: faulty.replace("extra: 1\n", "") }]],
		[
			"with line ends of Windows",
			[{ file: "windows.claims.yaml", text: faulty.replace("extra: 1\n", "").replaceAll("\n", "\r\n") }],
		],
	])("%s", (_, files) => {
		const kept = readRegistry(files, digested);
		expect([...kept.claims.values()].some((claim) => claim.kept)).toBe(true);
		expect(plainly(kept)).toEqual(plainly(readRegistry(files)));
	});

	it("are read whole where the file as a whole says something odd", () => {
		expect(digested({ file: "faulty.claims.yaml", text: faulty })).toBeNull();
		expect(digested({ file: "x.claims.yaml", text: "claims:\n  a: &x\n    statement: 5 wells\n  b: *x\n" })).toBeNull();
		expect(digested({ file: "x.claims.json", text: '{"claims":{}}' })).toBeNull();
	});

	it("survive being sent and stored", () => {
		const [file] = made;
		const digest = file ? digested(file) : null;
		expect(structuredClone(digest)).toEqual(digest);
	});

	it("are made of an edited file as if nothing were remembered of it", () => {
		const [{ file, text }] = made as [RegistryFile];
		const lines = text.split("\n");
		const memory = stretchMemory();
		const edits: ((at: number) => void)[] = [
			() => {},
			(at) => lines.splice(at, 0, "  # a note"),
			(at) => lines.splice(at, 4),
			(at) => lines.splice(at, 0, ...lines.slice(at - 40, at)),
			(at) => lines.splice(at, 1, (lines[at] ?? "").replace(/\d/, "9")),
			(at) => lines.splice(at, 1, "    statement: No figure here."),
		];
		for (let round = 0; round < 18; round++) {
			edits[round % edits.length]?.(80 + ((round * 977) % (lines.length - 100)));
			const edited = { file, text: lines.join("\n") };
			expect(digested(edited, memory)).toEqual(digested(edited));
		}
	});

	it("are not believed of another text", () => {
		const [file] = made;
		const digest = file ? digested(file) : null;
		const longer = { file: "longer.claims.yaml", text: `${file?.text}# more\n` };
		const registry = readRegistry([longer], () => digest);
		expect([...registry.claims.values()].some((claim) => claim.kept)).toBe(false);
	});

	it("check drafts as others do", () => {
		const [kept, whole] = [readRegistry(made, digested), readRegistry(made)].map((registry) => createChecker(registry));
		const sentences = [...(whole?.registry.claims.values() ?? [])]
			.filter((_, at) => at % 31 === 0)
			.map(({ statements: [first] }, at) => (at % 2 ? first?.text : first?.text.replace(/\d(?=\D*$)/, "7")));
		const text = sentences.join("\n\n");
		const said = (checker: typeof kept) =>
			checker
				?.check(text)
				.verdicts.map(({ rule, claim, message, span, related }) => ({ rule, claim, message, span, related }));
		expect(said(kept)?.length).toBeGreaterThan(10);
		expect(said(kept)).toEqual(said(whole));
	});
});
