// Takes the pieces a prose text was put together from; gives the way back to the text it was written in.
// Never guesses: what lies between two pieces (emphasis marks, a quote's `>`) belongs to neither.
import { firstFrom } from "./first-from.ts";
import { type Span, span } from "./span.ts";

/**
 * A run of prose and the run of the source it was decoded from. Equal lengths map unit by unit; unequal ones
 * (an entity, an escape, a line end with its indentation) map as a whole.
 */
export interface Piece {
	readonly prose: Span;
	readonly source: Span;
}

/** Pieces in order, in the source too; their prose spans follow each other without a gap from 0. */
export type OffsetMap = readonly Piece[];

const sameLength = ({ prose, source }: Piece): boolean => prose.end - prose.start === source.end - source.start;

/** Index of the piece that holds the prose offset, or of the last one. O(log n). */
const pieceAt = (map: OffsetMap, offset: number): number =>
	Math.max(
		0,
		Math.min(
			firstFrom(map, ({ prose }) => prose.end > offset),
			map.length - 1,
		),
	);

/** The stretches of source, markup between them left out, that a span of prose was decoded from. In order, none empty. */
export function toSourcePieces(map: OffsetMap, { start, end }: Span): Span[] {
	const out: Span[] = [];
	for (let index = pieceAt(map, start); index < map.length; index++) {
		const piece = map[index] as Piece;
		if (piece.prose.start >= end) break;
		const from = sameLength(piece) ? piece.source.start + Math.max(0, start - piece.prose.start) : piece.source.start;
		const to = sameLength(piece) ? piece.source.end - Math.max(0, piece.prose.end - end) : piece.source.end;
		const last = out.at(-1);
		if (from >= to) continue;
		if (last && last.end === from) out[out.length - 1] = span(last.start, to);
		else out.push(span(from, to));
	}
	return out;
}

/** The source from the first to the last unit of a span of prose. An empty span gives the empty span at its place. */
export function toSource(map: OffsetMap, prose: Span): Span {
	const pieces = toSourcePieces(map, prose);
	const first = pieces[0];
	if (first) return span(first.start, (pieces.at(-1) as Span).end);
	const piece = map[pieceAt(map, prose.start)];
	if (!piece) return span(0, 0);
	const at =
		prose.start >= piece.prose.end
			? piece.source.end
			: sameLength(piece)
				? piece.source.start + prose.start - piece.prose.start
				: piece.source.start;
	return span(at, at);
}

/** Index of the first piece that ends behind the source offset. O(log n). */
const pieceBehind = (map: OffsetMap, offset: number): number => firstFrom(map, ({ source }) => source.end > offset);

/** The prose offset that a source offset was decoded to, or null where it lies in markup or outside. O(log n). */
export function toProse(map: OffsetMap, offset: number): number | null {
	const piece = map[pieceBehind(map, offset)];
	if (!piece || offset < piece.source.start) return null;
	return sameLength(piece) ? piece.prose.start + offset - piece.source.start : piece.prose.start;
}

/** All prose decoded from within a span of source ("[the board](url)": the words alone); empty at 0 where there is none. */
export function toProseSpan(map: OffsetMap, { start, end }: Span): Span {
	const from = pieceBehind(map, start);
	const behind = pieceBehind(map, end - 1);
	const to = (map[behind]?.source.start ?? end) < end ? behind : behind - 1;
	const [first, last] = [map[from], map[to]];
	if (!first || !last || to < from) return span(0, 0);
	const within = sameLength(last) ? Math.max(0, last.source.end - end) : 0;
	return span(toProse(map, Math.max(start, first.source.start)) ?? 0, last.prose.end - within);
}
