// Takes what was found in a draft somebody is typing in; gives it without what is new in the line being typed, until they pause.
// Only for those who ask for quiet: else nothing here is called.
import type { Diagnostic } from "vscode-languageserver";
import type { Typing } from "./typing.ts";

export interface Held {
	readonly items: Diagnostic[];
	/** When to look again; null where nothing is held back. */
	readonly againMs: number | null;
}

export interface Holding {
	readonly hold: (uri: string, items: Diagnostic[], delay: number) => Held;
	readonly forget: (uri: string) => void;
}

const touches = ({ range }: Diagnostic, line: number): boolean => range.start.line <= line && line <= range.end.line;

export function createHolding(typing: Typing): Holding {
	/** Rules that spoke of the typed line when it was first typed in: what was said before goes on being said. */
	const said = new Map<string, { readonly line: number; readonly codes: ReadonlySet<Diagnostic["code"]> }>();
	/** What was told last of each draft. */
	const told = new Map<string, readonly Diagnostic[]>();
	return {
		hold(uri, items, delay) {
			const typed = typing.in(uri);
			const leftMs = typed === null ? 0 : typed.at + delay - performance.now();
			if (typed === null || leftMs <= 0) {
				said.delete(uri);
				told.set(uri, items);
				return { items, againMs: null };
			}
			const { line } = typed;
			const known = said.get(uri);
			const before = (told.get(uri) ?? []).filter((each) => touches(each, line));
			const codes = known?.line === line ? known.codes : new Set(before.map(({ code }) => code));
			said.set(uri, { line, codes });
			const shown = items.filter((each) => !touches(each, line) || codes.has(each.code));
			told.set(uri, shown);
			return { items: shown, againMs: shown.length === items.length ? null : leftMs };
		},
		forget(uri) {
			said.delete(uri);
			told.delete(uri);
		},
	};
}
