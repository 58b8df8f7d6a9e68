// A text in pieces: cut where it is edited, joined when it is read. Of many edits that come at once none copies all of it.

export interface Pieces {
	readonly length: () => number;
	/** The text, from now on in one piece. */
	readonly whole: () => string;
	/** NaN where there is none. */
	readonly codeAt: (at: number) => number;
	/** Offsets lie in the text, in order. */
	readonly replace: (start: number, end: number, words: string) => void;
}

/** More pieces than these are joined whether somebody reads or not. */
const mostPieces = 64;

export function inPieces(text: string): Pieces {
	let pieces: string[] = [text];
	let length = text.length;
	const whole = (): string => {
		if (pieces.length !== 1) pieces = [pieces.join("")];
		return pieces[0] as string;
	};
	return {
		length: () => length,
		whole,
		codeAt(at) {
			let left = at;
			for (const piece of pieces) {
				if (left < piece.length) return piece.charCodeAt(left);
				left -= piece.length;
			}
			return Number.NaN;
		},
		replace(start, end, words) {
			const before: string[] = [];
			const behind: string[] = [];
			let at = 0;
			for (const piece of pieces) {
				if (at < start) before.push(piece.slice(0, start - at));
				if (at + piece.length > end) behind.push(piece.slice(Math.max(0, end - at)));
				at += piece.length;
			}
			pieces = [...before, words, ...behind];
			length += words.length - (end - start);
			if (pieces.length > mostPieces) whole();
		},
	};
}
