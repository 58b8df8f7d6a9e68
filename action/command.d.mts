// What command.mjs gives, for its tests.
export interface Places {
	readonly version: string;
	readonly project: string;
	readonly action: string;
	readonly execPath: string;
}
export interface Inputs {
	readonly paths: string;
	readonly failOn: string;
	readonly since: string;
	readonly baseline: string;
	readonly lang: string;
	readonly registry: string;
}
export function commandFor(places: Places): { readonly command: string[]; readonly build: string[] | null };
export function argumentsFor(inputs: Inputs): string[];
