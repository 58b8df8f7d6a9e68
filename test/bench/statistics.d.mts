// What statistics.mjs gives to tests; written by hand beside it.

export declare function quantile(numbers: readonly number[], share: number): number;
export declare function median(numbers: readonly number[]): number;
export declare function p95(numbers: readonly number[]): number;
export declare function written(number: number): string;

export interface Bounds {
	readonly must?: number;
	readonly aim?: number;
	readonly atLeast?: boolean;
}
export declare function judge(value: number, goal: Bounds): "aim" | "must" | "missed" | null;
