// English: what the form of all interface languages is taken from. A phrase is added here first, then in every other folder.
import { figures } from "./figures.ts";
import { fixes } from "./fixes.ts";
import { numbers } from "./numbers.ts";
import { rules } from "./rules.ts";
import { sums } from "./sums.ts";

export const english = { numbers, figures, rules, sums, fixes };
