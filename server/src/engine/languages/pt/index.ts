// pt as data; the form is language.ts.
import { stemmer } from "@orama/stemmers/portuguese";
import { once } from "../../text/once.ts";
import type { Language } from "../language.ts";
import { buildLexicon } from "../lexicon.ts";
import { abbreviations } from "./abbreviations.ts";
import { aboutness } from "./aboutness.ts";
import { arithmetic } from "./arithmetic.ts";
import { figures } from "./figures.ts";
import { functionWords } from "./function-words.ts";
import { grammar } from "./grammar.ts";
import { measures } from "./measures.ts";
import { reporting } from "./reporting.ts";

export const pt: Language = {
	base: "pt",
	abbreviations,
	functionWords,
	figures,
	lexicon: once(() => buildLexicon(figures)),
	stem: stemmer,
	aboutness,
	arithmetic,
	grammar,
	measures,
	reporting,
};
