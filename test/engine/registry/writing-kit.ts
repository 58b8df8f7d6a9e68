// A claim and its source to be put into files, and what becomes of the files.
import { expect } from "vitest";
import { addToRegistry } from "../../../server/src/engine/registry/writing/add.ts";
import type { Additions, NewClaim } from "../../../server/src/engine/registry/writing/additions.ts";
import { applied } from "../../../server/src/engine/registry/writing/applied.ts";

export const ferries: NewClaim = {
	id: "ferries-late",
	statements: [{ text: "Last winter 212 ferries were late.", language: "en" }],
	sources: ["harbour-2025"],
	fields: { asOf: "2025-02", locator: "p. 4" },
};
export const harbour = {
	key: "harbour-2025",
	fields: {
		type: "report",
		title: "Winter timetable",
		author: [{ literal: "Harbour Office" }],
		short: "Harbour Office",
	},
};
export const both: Additions = { claims: [ferries], sources: [harbour] };
export const one: Additions = { claims: [ferries], sources: [] };

export const written = (text: string, additions: Additions, file = "a.claims.yaml"): string => {
	const answer = addToRegistry(file, text, additions);
	if ("refused" in answer) throw new Error(answer.refused);
	for (const { span, expected } of answer.edits) expect(text.slice(span.start, span.end)).toBe(expected);
	return applied(text, answer.edits);
};
export const refused = (text: string, additions: Additions, file = "a.claims.yaml"): string => {
	const answer = addToRegistry(file, text, additions);
	return "refused" in answer ? answer.refused : "";
};
