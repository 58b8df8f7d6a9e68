// A claim of a large file: knows where it stands, and is read from there when somebody asks for more.
import type { KeyTable } from "../key-table.ts";
import type { Claim, Location, PlaceOf } from "../registry.ts";

/** The file that a claim stands in. */
export interface KeptFile {
	readonly read: (number: number) => Claim;
	readonly placeAt: (number: number) => Location;
	readonly traits: Uint8Array;
	readonly keys: KeyTable;
}

/** A class, since a hundred thousand of them share their ways. */
export class KeptClaim implements Claim {
	readonly id: string;
	readonly #file: KeptFile;
	readonly #number: number;

	constructor(id: string, file: KeptFile, number: number) {
		this.id = id;
		this.#file = file;
		this.#number = number;
	}

	get statements(): Claim["statements"] {
		return this.#file.read(this.#number).statements;
	}
	get sources(): Claim["sources"] {
		return this.#file.read(this.#number).sources;
	}
	get via(): Claim["via"] {
		return this.#file.read(this.#number).via;
	}
	get also(): Claim["also"] {
		return this.#file.read(this.#number).also;
	}
	get asOf(): Claim["asOf"] {
		return this.#file.read(this.#number).asOf;
	}
	get locator(): Claim["locator"] {
		return this.#file.read(this.#number).locator;
	}
	get quote(): Claim["quote"] {
		return this.#file.read(this.#number).quote;
	}
	get rank(): Claim["rank"] {
		return this.#file.read(this.#number).rank;
	}
	get supersededBy(): Claim["supersededBy"] {
		return this.#file.read(this.#number).supersededBy;
	}
	get disputes(): Claim["disputes"] {
		return this.#file.read(this.#number).disputes;
	}
	get fields(): Readonly<Record<string, unknown>> {
		return this.#file.read(this.#number).fields ?? {};
	}
	get placeOf(): PlaceOf {
		return (field, item) => this.#file.read(this.#number).placeOf?.(field, item) ?? this.at;
	}
	get at(): Location {
		return this.#file.placeAt(this.#number);
	}
	get kept(): NonNullable<Claim["kept"]> {
		const { keys, traits } = this.#file;
		const number = this.#number;
		return { keys, number, count: traits.length, traits: traits[number] as number };
	}
}
