// en as data; the form is language.ts.
import type { Language } from "../language.ts";
import { abbreviations } from "./abbreviations.ts";
import { aboutness } from "./aboutness.ts";
import { functionWords } from "./function-words.ts";
import { measures } from "./measures.ts";
import { reporting } from "./reporting.ts";

export const en: Language = {
	base: "en",
	abbreviations,
	functionWords,
	stem: (word) => word,
	aboutness,
	measures,
	reporting,
};
