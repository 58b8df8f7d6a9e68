// What chart.mjs gives to tests; written by hand beside it.

export declare function spread(wanted: readonly number[], gap?: number): number[];
export declare function chartOf(chart: {
	readonly title: string;
	readonly axis: string;
	readonly ticks: readonly (readonly [size: number, name: string])[];
	readonly series: readonly {
		readonly name: string;
		readonly points: readonly (readonly [size: number, ms: number])[];
	}[];
}): string;
