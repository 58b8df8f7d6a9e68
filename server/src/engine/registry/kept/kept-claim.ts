// A claim of a large file: knows where it stands, and is read from there when somebody asks for more.
import type { KeyTable } from "../key-table.ts";
import type { Claim, Location, PlaceOf } from "../registry.ts";

/** The file that a claim stands in. */
export interface KeptFile {
	readonly statements: (number: number) => Claim["statements"];
	readonly rest: (number: number) => Omit<Claim, "statements">;
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
		return this.#file.statements(this.#number);
	}
	get sources(): Claim["sources"] {
		return this.#file.rest(this.#number).sources;
	}
	get via(): Claim["via"] {
		return this.#file.rest(this.#number).via;
	}
	get also(): Claim["also"] {
		return this.#file.rest(this.#number).also;
	}
	get asOf(): Claim["asOf"] {
		return this.#file.rest(this.#number).asOf;
	}
	get locator(): Claim["locator"] {
		return this.#file.rest(this.#number).locator;
	}
	get quote(): Claim["quote"] {
		return this.#file.rest(this.#number).quote;
	}
	get rank(): Claim["rank"] {
		return this.#file.rest(this.#number).rank;
	}
	get supersededBy(): Claim["supersededBy"] {
		return this.#file.rest(this.#number).supersededBy;
	}
	get disputes(): Claim["disputes"] {
		return this.#file.rest(this.#number).disputes;
	}
	get fields(): Readonly<Record<string, unknown>> {
		return this.#file.rest(this.#number).fields ?? {};
	}
	get placeOf(): PlaceOf {
		return (field, item) => this.#file.rest(this.#number).placeOf?.(field, item) ?? this.at;
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
