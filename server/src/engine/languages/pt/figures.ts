// What reading figures needs to know of the language, put together.
import type { FigureWords } from "../figure-words.ts";
import { calendar } from "./calendar.ts";
import { cues } from "./cues.ts";
import { hedges } from "./hedges.ts";
import { numerals } from "./numerals.ts";
import { units } from "./units.ts";

export const figures: FigureWords = { numerals, units, hedges, calendar, cues };
