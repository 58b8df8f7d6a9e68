// What goals.mjs gives to tests; written by hand beside it.
import type { GoalRow } from "./table.mjs";

export declare const goals: readonly GoalRow[];
