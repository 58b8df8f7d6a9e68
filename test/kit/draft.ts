// Takes a draft with carets under what shall be reported; checks it against a registry and compares every verdict.
// A caret line reads `    ^^^^^ code, other-code` and stands under the line it speaks of; it is not part of the draft.
import { expect } from "vitest";
import {
	type CheckOptions,
	type CheckResult,
	checkDraft,
	defaultOptions,
	type Fix,
	type Registry,
	readRegistry,
	type Verdict,
} from "../../server/src/engine/index.ts";

/** A registry from its file's text; a test's registry has no problems. */
export function registryOf(text: string): Registry {
	const registry = readRegistry([{ file: "test.claims.yaml", text }]);
	expect(registry.problems.map(({ message }) => message)).toEqual([]);
	return registry;
}

/** One line a verdict: its line from 1, its text, its code. */
const described = (line: number, text: string, code: string): string => `${line}: “${text}” ${code}`;

const describe = (text: string, { span, rule }: Verdict): string =>
	described(text.slice(0, span.start).split("\n").length, text.slice(span.start, span.end), rule);

/** The draft without its caret lines, and what they ask for. */
export function readFixture(fixture: string): { readonly text: string; readonly wanted: readonly string[] } {
	const lines: string[] = [];
	const wanted: string[] = [];
	for (const line of fixture.split("\n")) {
		const [, before = "", carets = "", codes = ""] = /^(\s*)(\^+) ([a-z, -]+)$/.exec(line) ?? [];
		if (carets === "") {
			lines.push(line);
			continue;
		}
		const text = lines.at(-1)?.slice(before.length, before.length + carets.length) ?? "";
		wanted.push(...codes.split(",").map((code) => described(lines.length, text, code.trim())));
	}
	return { text: lines.join("\n"), wanted };
}

/** Holds that the draft's verdicts are exactly those that the carets ask for; gives the result to look further. */
export function check(fixture: string, registry: Registry | string, options: Partial<CheckOptions> = {}): CheckResult {
	const { text, wanted } = readFixture(fixture);
	const known = typeof registry === "string" ? registryOf(registry) : registry;
	const result = checkDraft(text, known, { ...defaultOptions, ...options });
	expect(result.faults).toEqual([]);
	expect(result.verdicts.map((verdict) => describe(text, verdict)).sort()).toEqual([...wanted].sort());
	return result;
}

/**
 * The text with the fix applied; holds that every edit replaces what it expects and that no two overlap; insertions
 * at one place keep their order.
 */
export function applyFix(text: string, fix: Fix): string {
	let end = text.length;
	let out = text;
	const fromBehind = [...fix.edits].reverse().sort((a, b) => b.span.start - a.span.start);
	for (const { span, expected, newText } of fromBehind) {
		expect(text.slice(span.start, span.end)).toBe(expected);
		expect(span.end).toBeLessThanOrEqual(end);
		end = span.start;
		out = out.slice(0, span.start) + newText + out.slice(span.end);
	}
	return out;
}
