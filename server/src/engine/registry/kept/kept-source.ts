// A source of a large file: knows its row, and is made of it when somebody asks.
import type { Span } from "../../text/span.ts";
import type { Locate } from "../location.ts";
import type { Location, PlaceOf, Source } from "../registry.ts";
import type { Row } from "./source-row.ts";

/** The file that sources stand in; a source is told by its number. */
export interface KeptLines {
	readonly rows: readonly string[];
	readonly fieldsOf: (number: number) => Readonly<Record<string, unknown>>;
	readonly keyOf: (number: number) => Span;
	/** None where nobody keeps where fields stand: then the key is near enough. */
	readonly placeOf?: (number: number) => PlaceOf;
	readonly locate: Locate;
}

/** A class, since ten thousand of them share their ways. */
export class KeptSource implements Source {
	readonly #lines: KeptLines;
	readonly #number: number;
	#row: Row | null = null;
	#fields: Readonly<Record<string, unknown>> | null = null;

	constructor(lines: KeptLines, number: number) {
		this.#lines = lines;
		this.#number = number;
	}

	get #known(): Row {
		this.#row ??= JSON.parse(this.#lines.rows[this.#number] as string) as Row;
		return this.#row;
	}
	get key(): string {
		return this.#known[0];
	}
	get title(): string | null {
		return this.#known[1];
	}
	get short(): string | null {
		return this.#known[2];
	}
	get shortIn(): Readonly<Record<string, string>> {
		return this.#known[3];
	}
	get url(): string | null {
		return this.#known[4];
	}
	get issued(): string | null {
		return this.#known[5];
	}
	get author(): string | null {
		return this.#known[6];
	}
	get kind(): string | null {
		return this.#known[7];
	}
	get aliases(): readonly string[] {
		return this.#known[8];
	}
	get names(): readonly string[] {
		return this.#known[9];
	}
	get doi(): string | null {
		return this.#known[10];
	}
	get houses(): readonly string[] {
		return this.#known[11];
	}
	get otherKeys(): readonly string[] {
		return this.#known[12];
	}
	get fields(): Readonly<Record<string, unknown>> {
		this.#fields ??= this.#lines.fieldsOf(this.#number);
		return this.#fields;
	}
	get at(): Location {
		return this.#lines.locate(this.#lines.keyOf(this.#number));
	}
	get placeOf(): PlaceOf {
		return (field, item) => this.#lines.placeOf?.(this.#number)(field, item) ?? this.at;
	}
}
