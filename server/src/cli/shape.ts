// Takes what the engine read; gives the plain values that JSON answers hold. The one place where exact decimals
// become JSON numbers. Never leaves a field out.
import type { Figure, Location, Span } from "../engine/index.ts";

export interface FigureShape {
	readonly text: string;
	readonly value: number | null;
	readonly min: number | null;
	readonly max: number | null;
	readonly qualifier: string;
	readonly unit: string | null;
	readonly noun: string | null;
}

type Decimal = Figure["quantity"]["value"];

/** Numbers beyond what JSON's readers can hold have no number. */
function number(value: Decimal): number | null {
	const plain = value === null ? null : Number(value);
	return plain !== null && Number.isFinite(plain) ? plain : null;
}

export type Numbers = Pick<FigureShape, "value" | "min" | "max">;

const numbersOf = ({ value, min, max }: Figure["quantity"]): Numbers => ({
	value: number(value),
	min: number(min),
	max: number(max),
});

export const figureShape = ({ text, quantity, noun }: Figure): FigureShape => ({
	text,
	...numbersOf(quantity),
	qualifier: quantity.qualifier,
	unit: quantity.unit,
	noun: noun?.text ?? null,
});

/** The other reading of a number whose marks can be read in two ways; null for all others. */
export const otherNumbers = ({ otherwise }: Figure): Numbers | null => otherwise && numbersOf(otherwise.quantity);

export interface Position {
	readonly line: number;
	readonly character: number;
}

/** Lines and characters from 0, in UTF-16 code units. */
export interface Range {
	readonly start: Position;
	readonly end: Position;
}

export type Locate = (span: Span) => Location;

export function rangeOf(locate: Locate, { start, end }: Span): Range {
	const position = (offset: number): Position => {
		const { line, character } = locate({ start: offset, end: offset });
		return { line, character };
	};
	return { start: position(start), end: position(end) };
}
