// German, filled into the form that English gives. Written so that it reads right in Germany, Austria and Switzerland: no ß, and no
// word that would need one.
import type { Wording } from "../wording.ts";
import { figures } from "./figures.ts";
import { fixes } from "./fixes.ts";
import { numbers } from "./numbers.ts";
import { rules } from "./rules.ts";
import { sums } from "./sums.ts";

export const german: Wording = { numbers, figures, rules, sums, fixes };
