// What table.mjs gives to tests; written by hand beside it.
import type { Bounds } from "./statistics.mjs";

export interface Goal extends Bounds {
	readonly what: string;
	readonly unit: string;
}
export interface GoalRow {
	readonly name: string;
	readonly title: string;
	readonly figures: Readonly<Record<string, Goal>>;
}
/** A figure's id to its number, or to the reason there is none. */
export type Measured = ReadonlyMap<string, number | string>;

export declare function rowsOf(goals: readonly GoalRow[], measured: Measured): string[][];
export declare function tableOf(rows: readonly (readonly string[])[]): string;
export declare function summaryOf(goals: readonly GoalRow[], measured: Measured): string;
