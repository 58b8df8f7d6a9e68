// One claim of the Water Board on record, and drafts held against it.
import { checkDraft, defaultOptions } from "../../../server/src/engine/index.ts";
import { check, registryOf } from "../../kit/draft.ts";

export const registry = (statement: string): string => `version: 1
sources: { board: { short: Water Board, title: Report, kind: agency, aliases: [Wasseramt] } }
claims: { c: { statement: "${statement}", source: board } }
`;
export const silent = (statement: string, draft: string, language: string): void => {
	check(draft, registry(statement), { language, rules: { "unsourced-figure": "off" } });
};

export const told = (draft: string, statement: string, language: string) =>
	checkDraft(draft, registryOf(registry(statement)), { ...defaultOptions, language });
