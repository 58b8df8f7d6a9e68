// Takes a language; gives the words that mean the same in it, set by set. A set has one id in all languages, so that it joins
// them as well: "reject" and "turn down", "reject" and "ablehnen". Ideas that exclude each other are the measures' (measures.ts).
import { once } from "../../text/once.ts";
import type { BaseLanguage } from "../language.ts";
import { business } from "./business.ts";
import { events } from "./events.ts";
import { healthAndCulture } from "./health-and-culture.ts";
import { moneyAndLaw } from "./money-and-law.ts";
import { natureAndFood } from "./nature-and-food.ts";
import { offices } from "./offices.ts";
import { people } from "./people.ts";
import { qualities } from "./qualities.ts";
import { traffic } from "./traffic.ts";

export interface SynonymSet {
	readonly id: string;
	/** Words and phrases in lower case. */
	readonly words: readonly string[];
}

/** Languages in the order of their columns. */
const columns: readonly BaseLanguage[] = ["en", "de"];

const tables = [offices, business, events, people, traffic, healthAndCulture, natureAndFood, moneyAndLaw, qualities];

const rows = once(() =>
	tables
		.flatMap((table) => table.trim().split("\n"))
		.map((line) => line.split(" | "))
		.map(([id = "", ...cells]) => ({ id, cells })),
);

/** Empty for a language that has none yet. */
export function synonymsIn(language: BaseLanguage): readonly SynonymSet[] {
	const column = columns.indexOf(language);
	return column < 0
		? []
		: rows().map(({ id, cells }) => ({ id, words: (cells[column] ?? "").toLowerCase().split(", ") }));
}
