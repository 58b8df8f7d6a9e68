// Takes pieces of text in order; gives prose with the way back. Knows nothing of Markdown.
import type { Piece } from "../text/offset-map.ts";
import { span } from "../text/span.ts";
import type { Prose } from "./draft.ts";

const sameLength = ({ prose, source }: Piece) => prose.end - prose.start === source.end - source.start;

/** Prose while it is put together. Lives as long as one block is read. */
export class ProseWriter {
	readonly #map: Piece[] = [];
	readonly #parts: string[] = [];
	#length = 0;
	/** The last piece is a line end whose indentation and quote marks are still to come. */
	#broken = false;

	get length(): number {
		return this.#length;
	}

	/** Adds text decoded from [start, end) of the draft. Neighbours that map unit by unit become one piece. */
	add(value: string, start: number, end: number): void {
		this.reach(start);
		if (value === "") return;
		const prose = span(this.#length, this.#length + value.length);
		const piece: Piece = { prose, source: span(start, end) };
		const last = this.#map.at(-1);
		if (last && last.source.end === start && sameLength(last) && sameLength(piece)) {
			this.#map[this.#map.length - 1] = {
				prose: span(last.prose.start, prose.end),
				source: span(last.source.start, end),
			};
		} else this.#map.push(piece);
		this.#parts.push(value);
		this.#length = prose.end;
	}

	/** Adds one character for a line end; it reaches to whatever follows, over the indentation and the `>` between. */
	addBreak(character: " " | "\n", start: number, end: number): void {
		this.reach(start);
		this.#map.push({ prose: span(this.#length, this.#length + 1), source: span(start, end) });
		this.#parts.push(character);
		this.#length += 1;
		this.#broken = true;
	}

	/** Something of the block begins at `start`: an open line end reaches to there. */
	reach(start: number): void {
		if (!this.#broken) return;
		this.#broken = false;
		const last = this.#map.at(-1) as Piece;
		if (start > last.source.end) {
			this.#map[this.#map.length - 1] = { prose: last.prose, source: span(last.source.start, start) };
		}
	}

	prose(): Prose {
		return { text: this.#parts.join(""), map: this.#map };
	}
}
