// Takes an inline or container construct of micromark; gives the same one, bounded, so that hostile Markdown stays linear.
// Ordinary drafts never meet the bounds. Behind one, text is plain prose at its exact place; nothing is ever lost.
import type { Construct, Effects, State, TokenizeContext, Tokenizer } from "micromark-util-types";

/** Marks (`*`, `[`, `]`, `<`, a run of backticks) tried in one run of text: micromark's work on them is quadratic. */
export const MAX_MARKS = 2000;
/** Characters read in vain in one run of text, behind what opens and never closes (`<!--`, backticks). */
export const MAX_WASTE = 50_000;
/** Quotes, list items and footnotes around one line. */
export const MAX_DEPTH = 50;

export type Bound = (construct: Construct) => Construct;

/** State that lives as long as a run of text or a document is read. */
function memo<T>(fresh: () => T): (context: TokenizeContext) => T {
	const known = new WeakMap<TokenizeContext, T>();
	return (context) => {
		let value = known.get(context);
		if (value === undefined) {
			value = fresh();
			known.set(context, value);
		}
		return value;
	};
}

/** Bounds what may be tried in one run of text; one count for all constructs that share it. */
export function boundText(): Bound {
	const spentIn = memo(() => ({ marks: 0, waste: 0 }));
	return (construct) => {
		const tokenize: Tokenizer = function (effects, ok, nok) {
			const spent = spentIn(this);
			const start = this.now().offset;
			const refuse: State = (code) => {
				spent.waste += this.now().offset - start;
				return nok(code);
			};
			spent.marks += 1;
			if (spent.marks > MAX_MARKS || spent.waste > MAX_WASTE) return nok;
			return construct.tokenize.call(this, effects, ok, refuse);
		};
		return { ...construct, name: `bounded ${construct.name}`, tokenize };
	};
}

/** How many containers a line was found to stand in so far, and where the last of them began. */
class Depth {
	#line = 0;
	#count = 0;
	#last = -1;

	/** Counts places where a container was found, not how often: the parser first looks for one, then reads it. */
	found(line: number, offset: number): void {
		if (line !== this.#line) {
			this.#line = line;
			this.#count = 0;
		} else if (offset <= this.#last) return;
		this.#count += 1;
		this.#last = offset;
	}

	/** True when a container that begins there would be one too many. */
	full(line: number, offset: number): boolean {
		return line === this.#line && this.#count >= MAX_DEPTH && offset > this.#last;
	}
}

/** What stands for the others in a table of constructs, where one of them asks for itself (a list for its next item). */
function standIn(effects: Effects, bounded: ReadonlyMap<Construct, Construct>): Effects {
	const attempt: Effects["attempt"] = (construct, ...rest) =>
		effects.attempt(bounded.get(construct as Construct) ?? construct, ...rest);
	return { ...effects, attempt };
}

/** Bounds how many containers may stand around a line; one count for all constructs that share it. */
export function boundContainers(): Bound {
	const depthIn = memo(() => new Depth());
	const bounded = new Map<Construct, Construct>();
	const counted = (tokenize: Tokenizer, isNew: boolean): Tokenizer =>
		function (effects, ok, nok) {
			const depth = depthIn(this);
			const { line, offset } = this.now();
			const pass: State = (code) => {
				depth.found(line, offset);
				return ok(code);
			};
			if (isNew && depth.full(line, offset)) return nok;
			return tokenize.call(this, isNew ? effects : standIn(effects, bounded), pass, nok);
		};
	return (construct) => {
		const { name, tokenize, continuation } = construct;
		const made: Construct = {
			...construct,
			name: `bounded ${name}`,
			tokenize: counted(tokenize, true),
			...(continuation && { continuation: { ...continuation, tokenize: counted(continuation.tokenize, false) } }),
		};
		bounded.set(construct, made);
		return made;
	};
}
