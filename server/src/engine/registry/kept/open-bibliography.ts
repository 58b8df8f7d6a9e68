// Takes a large bibliography with what reading it gave before; gives it as if it had been read now. A source is made of its line when
// somebody asks for it.
import { span } from "../../text/span.ts";
import { type Locate, locator } from "../location.ts";
import type { Location, PlaceOf, RegistryFile, Source } from "../registry.ts";
import type { Entry } from "../tree.ts";
import type { BibliographyDigest, Row } from "./bibliography.ts";
import { type Opened, opener } from "./opened.ts";

interface KeptLines {
	readonly rows: readonly string[];
	readonly fields: () => readonly string[];
	readonly entry: (number: number) => Entry;
	readonly locate: Locate;
}

/** A class, since ten thousand of them share their ways. */
class KeptSource implements Source {
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
	get fields(): Readonly<Record<string, unknown>> {
		this.#fields ??= JSON.parse(this.#lines.fields()[this.#number] as string) as Record<string, unknown>;
		return this.#fields;
	}
	get at(): Location {
		return this.#lines.locate(this.#lines.entry(this.#number).key);
	}
	/** Where its fields stand is not kept: its key is near enough. */
	get placeOf(): PlaceOf {
		return () => this.at;
	}
}

/** What a key's entry was is not kept, only where it stands. */
const entryAt = (keys: Uint32Array, number: number): Entry => {
	const key = span(keys[2 * number] as number, keys[2 * number + 1] as number);
	return { key, node: { kind: "scalar", value: null, text: "", span: key } };
};

/** The key stands first in its line, as JSON has it. */
function keyIn(row: string): string {
	const plain = row.indexOf('"', 2);
	return row[plain - 1] === "\\" || row.slice(2, plain).includes("\\")
		? (JSON.parse(row) as Row)[0]
		: row.slice(2, plain);
}

function open(file: RegistryFile, digest: BibliographyDigest): Opened {
	const rows = digest.rows === "" ? [] : digest.rows.split("\n");
	let fields: readonly string[] | null = null;
	const lines: KeptLines = {
		rows,
		fields() {
			fields ??= digest.fields.split("\n");
			return fields;
		},
		entry: (number) => entryAt(digest.keys, number),
		locate: locator(file.file, file.text),
	};
	const sources = rows.map((row, number) => {
		const made = { source: new KeptSource(lines, number), entry: lines.entry(number) };
		return [keyIn(row), made] as const;
	});
	return {
		file,
		bibliography: true,
		sources: new Map(sources),
		ids: [],
		claimAt: () => null,
		keyAt: () => span(0, 0),
		referencesAt: () => [],
		refersTo: { sources: [], claims: [] },
	};
}

export const openBibliography = opener(open);
