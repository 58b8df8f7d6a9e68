// New claims and sources in files as people write them: what stood there stays to the letter, and one undo brings it back.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatFor } from "../../../server/src/engine/registry/formats/index.ts";
import { readRegistry } from "../../../server/src/engine/registry/read.ts";
import { type TreeNode, toPlain } from "../../../server/src/engine/registry/tree.ts";
import { addToRegistry } from "../../../server/src/engine/registry/writing/add.ts";
import type { Additions, NewClaim } from "../../../server/src/engine/registry/writing/additions.ts";
import { applied } from "../../../server/src/engine/registry/writing/applied.ts";
import { proposeId, proposeKey } from "../../../server/src/engine/registry/writing/propose-id.ts";

const ferries: NewClaim = {
	id: "ferries-late",
	statements: [{ text: "Last winter 212 ferries were late.", language: "en" }],
	sources: ["harbour-2025"],
	fields: { asOf: "2025-02", locator: "p. 4" },
};
const harbour = {
	key: "harbour-2025",
	fields: {
		type: "report",
		title: "Winter timetable",
		author: [{ literal: "Harbour Office" }],
		short: "Harbour Office",
	},
};
const both: Additions = { claims: [ferries], sources: [harbour] };
const one: Additions = { claims: [ferries], sources: [] };

const written = (text: string, additions: Additions, file = "a.claims.yaml"): string => {
	const answer = addToRegistry(file, text, additions);
	if ("refused" in answer) throw new Error(answer.refused);
	for (const { span, expected } of answer.edits) expect(text.slice(span.start, span.end)).toBe(expected);
	return applied(text, answer.edits);
};
const refused = (text: string, additions: Additions, file = "a.claims.yaml"): string => {
	const answer = addToRegistry(file, text, additions);
	return "refused" in answer ? answer.refused : "";
};

describe("a claims file in YAML", () => {
	test("an empty file, and one that is not there, get a whole registry", () => {
		const whole = `version: 1
sources:
  harbour-2025:
    type: report
    title: Winter timetable
    author: [ { literal: Harbour Office } ]
    short: Harbour Office
claims:
  ferries-late:
    statement: Last winter 212 ferries were late.
    source: harbour-2025
    asOf: 2025-02
    locator: p. 4
`;
		expect(written("", both)).toBe(whole);
		expect(written("\n\n", both)).toBe(whole);
		expect(written("# Our claims", both)).toBe(`# Our claims\n${whole}`);
		expect(readRegistry([{ file: "a.claims.yaml", text: whole }]).problems).toEqual([]);
	});

	test("behind the last claim, with its comments, as its neighbours are written", () => {
		const text = `version: 1   # the format
sources:
    harbour-2025: { title: "Winter timetable" }

claims:
    ferries:
        # counted twice
        statement: 'There are 31 ferries.'
        source: harbour-2025 # the office
        # ask again in spring

    boats:
        statement: 'There are 12 boats.'
        source: harbour-2025
        # these are rowing boats
# what follows is for next year
`;
		expect(written(text, one)).toBe(
			text.replace(
				"        # these are rowing boats\n",
				`        # these are rowing boats

    ferries-late:
        statement: 'Last winter 212 ferries were late.'
        source: harbour-2025
        asOf: 2025-02
        locator: p. 4
`,
			),
		);
	});

	test("sections that are missing or empty", () => {
		const claim =
			"  ferries-late:\n    statement: Last winter 212 ferries were late.\n    source: harbour-2025\n    asOf: 2025-02\n    locator: p. 4";
		expect(written("version: 1\nclaims:\n", one)).toBe(`version: 1\nclaims:\n${claim}\n`);
		expect(written("version: 1\nclaims: # none yet\n", one)).toBe(`version: 1\nclaims: # none yet\n${claim}\n`);
		expect(written("version: 1\nclaims: {}\n", one)).toBe(`version: 1\nclaims:\n${claim}\n`);
		expect(written("version: 1\nclaims: null", one)).toBe(`version: 1\nclaims:\n${claim}`);
		expect(written("version: 1", one)).toBe(`version: 1\nclaims:\n${claim}`);
		const after = written(
			"version: 1\n\n# Ferries\nclaims:\n  a:\n    statement: 3 ferries ran.\n    source: b\n",
			both,
		);
		expect(after.indexOf("sources:")).toBeLessThan(after.indexOf("# Ferries"));
		expect(after).toContain("    short: Harbour Office\n\n# Ferries\nclaims:\n");
	});

	test("Windows line ends, a file without an end of line, one line in braces", () => {
		const text = "version: 1\r\nclaims:\r\n  a:\r\n    statement: 3 ferries ran.\r\n    source: b\r\n";
		expect(written(text, both)).not.toMatch(/(?<!\r)\n/);
		expect(written(text.trimEnd(), one).endsWith("    locator: p. 4")).toBe(true);
		expect(written('{ claims: { a: { statement: "3 ferries ran.", source: b } } }', one)).toBe(
			'{ claims: { a: { statement: "3 ferries ran.", source: b }, "ferries-late": { "statement": "Last winter 212 ferries were late.", "source": "harbour-2025", "asOf": "2025-02", "locator": "p. 4" } } }',
		);
	});

	test("blank lines that a text keeps stay its own", () => {
		const text =
			"claims:\n  a:\n    source: b\n    statement: 3 ferries ran.\n    note: |+\n      kept\n\n\nversion: 1\n";
		expect(written(text, one)).toContain("      kept\n\n\n  ferries-late:\n");
	});

	test("the statement names its language where the others do, or where nothing else tells it", () => {
		const [first] = ferries.statements;
		const named = "claims:\n  a:\n    statement: { en: 3 ferries ran., de: 3 Fähren fuhren. }\n    source: b\n";
		expect(written(named, one)).toContain("    statement: { en: Last winter 212 ferries were late. }\n");
		const german = "claims:\n  a:\n    statement: Im Winter fuhren nur noch 3 Fähren über die Bucht.\n    source: b\n";
		expect(written(german, one)).toContain("    statement: Last winter");
		const names = { ...ferries, statements: [{ text: "Orma Ferries: 31", language: "de" }] };
		expect(written(german, { ...one, claims: [names] })).not.toContain("de:");
		expect(written(named.replace(/\{.*\}/, "3 ferries ran by the bay."), { ...one, claims: [names] })).toContain(
			'    statement:\n      de: "Orma Ferries: 31"\n',
		);
		expect(first?.language).toBe("en");
	});

	test("a claim takes its old place where that was asked for, and only then", () => {
		const text =
			"claims:\n  ferries-late:\n    statement: 200 ferries were late.\n    source: b\n  z:\n    statement: 3 ferries ran.\n    source: b\n";
		expect(refused(text, one)).toBe('The claim "ferries-late" is in the file already. Choose another id.');
		const after = written(text, { ...one, replace: true });
		expect(after).toMatch(/^claims:\n {2}ferries-late:\n {4}statement: Last winter[\s\S]*p\. 4\n {2}z:\n/);
	});
});

describe("a claims file in JSON", () => {
	test("as its neighbours are indented", () => {
		const text =
			'{\n\t"version": 1,\n\t"claims": {\n\t\t"a": {\n\t\t\t"statement": "3 ferries ran.",\n\t\t\t"source": "b"\n\t\t}\n\t}\n}\n';
		const after = written(text, both, "a.claims.json");
		expect(JSON.parse(after)).toMatchObject({ claims: { a: {}, "ferries-late": { asOf: "2025-02" } }, sources: {} });
		expect(after).toContain('\t\t},\n\t\t"ferries-late": {\n\t\t\t"statement"');
		expect(after).toMatch(/\n\t\}\n\}\n$/);
	});

	test("empty, or with empty sections", () => {
		for (const text of ["", "{}", '{ "claims": {} }', '{\n  "claims": null\n}\n'])
			expect(Object.keys(JSON.parse(written(text, both, "a.claims.json")).claims)).toEqual(["ferries-late"]);
	});
});

describe("refusals", () => {
	test("say what is wrong, and where", () => {
		expect(refused('version: 1\nclaims:\n  a: "\n', one)).toMatch(
			/^Line \d of the file cannot be read: .+ Mend it first; nothing was written\.$/,
		);
		expect(refused('{ "claims": {,} }', one, "a.claims.json")).toMatch(/^Line 1 of the file cannot be read/);
		expect(refused("- id: a\n  title: b\n", one)).toContain("bibliography");
		expect(refused("@book{a, title = {b}}", one, "a.bib")).toContain("sources only");
		expect(refused("just words", one)).toContain("A registry begins with");
		expect(refused("claims: [a, b]\n", one)).toContain("by hand");
		expect(refused("x: &a { b: { statement: 3 ferries ran., source: c } }\nclaims: *a\n", one)).toContain("by hand");
		expect(refused("sources:\n  harbour-2025: { title: a }\n", both)).toContain(
			'The source "harbour-2025" is in the file already',
		);
		expect(refused("", { claims: [ferries, ferries], sources: [] })).toContain("two of the claims");
	});
});

describe("any file", () => {
	const word = fc.constantFrom(
		"31 ferries ran.",
		"a: b # c",
		"'quoted' 5",
		'say "12"',
		"- 3 boats",
		"2025",
		"Fähre 7",
		"*7*",
	);
	const comment = fc.constantFrom("", "  # a note", "# at the margin");
	const quotes = fc.constantFrom(
		(text: string) => JSON.stringify(text),
		(text: string) => `'${text.replaceAll("'", "''")}'`,
		(text: string) => `>-\n${" ".repeat(12)}${text}`,
	);
	const claimText = fc.record({ text: word, quote: quotes, comment, gap: fc.boolean() });
	const shape = fc.record({
		claims: fc.array(claimText, { maxLength: 4 }),
		order: fc.constantFrom("cs", "sc", "c", "s", ""),
		step: fc.constantFrom(1, 2, 4),
		eol: fc.constantFrom("\n", "\r\n"),
		version: fc.boolean(),
		end: fc.constantFrom("", "\n", "\n\n# the end\n"),
		gap: fc.boolean(),
	});
	const textOf = ({
		claims,
		order,
		step,
		eol,
		version,
		end,
		gap,
	}: typeof shape extends fc.Arbitrary<infer T> ? T : never) => {
		const indent = " ".repeat(step);
		const entries = claims.flatMap(({ text, quote, comment: note, gap: blank }, index) => [
			...(note === "# at the margin" ? [note] : []),
			`${indent}c${index}:${note === "  # a note" ? note : ""}`,
			`${indent}${indent}statement: ${quote(text)}`,
			`${indent}${indent}source: s`,
			...(blank ? [""] : []),
		]);
		const sections = { c: ["claims:", ...entries], s: ["sources:", `${indent}s: { title: T }  # who`] };
		const parts = [...order].map((name) => sections[name as "c" | "s"].join("\n"));
		const all = [...(version ? ["version: 1"] : []), ...parts].join(gap ? "\n\n" : "\n");
		return (all + end).replaceAll("\n", eol);
	};
	const newClaim = fc.record({
		text: word,
		several: fc.boolean(),
		asOf: fc.constantFrom(null, "2025", "2025-03-01", 2024),
	});

	const plainOf = (text: string, file: string): Record<string, Record<string, unknown>> => {
		const { root, problems } = formatFor(file).parse(text);
		expect(problems.map(({ message }) => message)).toEqual([]);
		const plain = (root ? toPlain(root as TreeNode) : {}) as Record<string, Record<string, unknown>>;
		return JSON.parse(JSON.stringify(plain));
	};

	const holds = (text: string, file: string, added: { text: string; several: boolean; asOf: unknown }) => {
		const claim: NewClaim = {
			id: "new-one",
			statements: [{ text: added.text, language: null }],
			sources: added.several ? ["s", "t"] : ["s"],
			fields: { asOf: added.asOf },
		};
		const answer = addToRegistry(file, text, { claims: [claim], sources: [harbour] });
		if ("refused" in answer) throw new Error(`${answer.refused}\n${text}`);
		const after = applied(text, answer.edits);
		const [before, now] = [plainOf(text, file), plainOf(after, file)];
		const { "new-one": entry, ...others } = now.claims ?? {};
		expect(entry).toMatchObject({ statement: added.text });
		expect(others).toEqual(before.claims ?? {});
		const { "harbour-2025": source, ...sources } = now.sources ?? {};
		expect(source).toMatchObject({ title: "Winter timetable" });
		expect(sources).toEqual(before.sources ?? {});
		// Every line that was there is there, in its order: what an edit takes out is white space and the word for nothing.
		for (const { expected } of answer.edits) expect(expected.replace(/null|~|\{|\}/g, "").trim()).toBe("");
		let shift = 0;
		const back = answer.edits.map(({ span, expected, newText }) => {
			const start = span.start + shift;
			shift += newText.length - expected.length;
			return { span: { start, end: start + newText.length }, expected: newText, newText: expected };
		});
		expect(applied(after, back)).toBe(text);
		if (text.includes("\r\n")) expect(after).not.toMatch(/(?<!\r)\n/);
	};

	test("in YAML has one claim and one source more, all else is equal, and undoing brings the old bytes", () => {
		fc.assert(
			fc.property(shape, newClaim, (made, added) => holds(textOf(made), "a.claims.yaml", added)),
			{ numRuns: 150 },
		);
	});

	test("in JSON too", () => {
		const files = fc.record({
			claims: fc.array(word, { maxLength: 3 }),
			unit: fc.constantFrom(undefined, "\t", 2, 4),
			has: fc.boolean(),
		});
		const jsonOf = ({ claims, unit, has }: { claims: string[]; unit?: string | number; has: boolean }) =>
			JSON.stringify(
				{
					version: 1,
					...(has ? { sources: { s: { title: "T" } } } : {}),
					claims: Object.fromEntries(claims.map((text, index) => [`c${index}`, { statement: text, source: ["s"] }])),
				},
				null,
				unit,
			);
		fc.assert(
			fc.property(files, newClaim, (made, added) => holds(jsonOf(made as never), "a.claims.json", added)),
			{ numRuns: 150 },
		);
	});

	test("whatever its text, gets an answer", () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(..."ab:-#[]{}\"'|>&*?!,\n\n  \t1") }), (text) => {
				const answer = addToRegistry("a.claims.yaml", text, one);
				if ("edits" in answer)
					expect(plainOf(applied(text, answer.edits), "a.claims.yaml").claims).toHaveProperty("ferries-late");
			}),
			{ numRuns: 300 },
		);
	});
});

describe("ids", () => {
	const none = () => false;
	const idOf = (text: string, language: string, figure: string): string => {
		const start = text.indexOf(figure);
		return proposeId(text, language, [{ start, end: start + figure.length }], none);
	};
	test("are the sentence's telling words", () => {
		expect(idOf("About 2,000 North Korean soldiers have been killed in the war.", "en", "About 2,000")).toBe(
			"north-korean-soldiers-killed",
		);
		expect(idOf("Im Frühling gab es 12 größere Überschwemmungen.", "de", "12")).toBe(
			"fruehling-groessere-ueberschwemmungen",
		);
		expect(idOf("5,6 Mrd. Euro", "de", "5,6 Mrd. Euro")).toBe("claim");
		expect(idOf("Умерло 12 человек.", "ru", "12")).toBe("claim");
	});
	test("are never taken twice", () => {
		const taken = new Set(["ferries-late", "ferries-late-2"]);
		expect(proposeId("212 ferries were late.", "en", [{ start: 0, end: 3 }], (id) => taken.has(id))).toBe(
			"ferries-late-3",
		);
	});
	test("of sources are their name and year", () => {
		expect(proposeKey({ name: "Bundesamt für Straßen", issued: "2025-02-01" }, none)).toBe(
			"bundesamt-fuer-strassen-2025",
		);
		expect(proposeKey({ title: "2000 watts" }, none)).toBe("source-2000-watts");
		expect(proposeKey({}, none)).toBe("source");
	});
});
