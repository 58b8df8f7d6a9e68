// New claims in files of any shape: all else is equal, and one undo brings the old bytes back.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatFor } from "../../../server/src/engine/registry/formats/index.ts";
import { type TreeNode, toPlain } from "../../../server/src/engine/registry/tree.ts";
import { addToRegistry } from "../../../server/src/engine/registry/writing/add.ts";
import type { NewClaim } from "../../../server/src/engine/registry/writing/additions.ts";
import { applied } from "../../../server/src/engine/registry/writing/applied.ts";
import { harbour, one } from "./writing-kit.ts";

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
