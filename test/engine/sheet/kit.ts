// A newsroom small enough to read: two sources, three claims, a draft that gets one of them wrong.
import {
	createChecker,
	createSheet,
	readRegistry,
	type Sheet,
	type SignOff,
} from "../../../server/src/engine/index.ts";

export const registryText = `version: 1
sources:
  board-2025:
    title: Report on the wells
    author: [{ literal: Ministry of Water }]
    issued: 2025-06-30
    URL: https://water.example/report
    short: Water Board
  survey:
    title: How the village drinks
    short: Drinking survey
    issued: 2024
claims:
  wells:
    statement: The village drilled 80 wells in 2025.
    source: board-2025
    locator: p. 4
    asOf: 2025-06
    quote: { text: "Achtzig Brunnen sind gebohrt.", lang: de }
  dry:
    statement: 31 wells are dry.
    source: board-2025
    via: survey
  litres:
    statement: Each household drinks 120 litres a day.
    source: survey
`;

export const draftText = `# Wells

## What was drilled

The village drilled 80 wells in 2025, according to the Water Board. Of these, 13 wells are dry, the Water Board says.

## What is drunk

Each household drinks 120 litres a day. The mayor's dog has 4 bowls.
`;

const path = "articles/wells.md";

export interface Desk {
	readonly text?: string;
	readonly registry?: string;
	readonly signOffs?: readonly SignOff[];
	readonly path?: string;
}

export function sheetOf(desk: Desk = {}): Sheet {
	const { text = draftText, registry: registryOf = registryText, signOffs = [], path: at = path } = desk;
	const registry = readRegistry([{ file: "wells.claims.yaml", text: registryOf }]);
	return createSheet(createChecker(registry).review(text), { name: at, path: at, registry, signOffs });
}

export const entry = (sheet: Sheet, figure: string) => {
	const found = sheet.entries.find((each) => each.figure === figure);
	if (!found) throw new Error(`no ${figure} among ${sheet.entries.map((each) => each.figure).join(", ")}`);
	return found;
};

export const signedBy = (by: string, sheet: Sheet, figure: string, more: Partial<SignOff> = {}): SignOff => {
	const { fingerprint, state, before, after } = entry(sheet, figure);
	return {
		fingerprint,
		draft: path,
		figure,
		sentence: before + figure + after,
		by,
		on: "2026-03-04",
		note: null,
		state,
		...more,
	};
};
