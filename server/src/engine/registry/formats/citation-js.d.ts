// The parts of citation-js that are used, as far as they are used; it comes without types.
declare module "@citation-js/plugin-bibtex/lib/input/value.js" {
	/** The value of a field as text, or as names and lists where the field has such. Throws where it is no LaTeX that it knows. */
	export function parse(text: string, field: string): unknown;
}

declare module "@citation-js/plugin-bibtex/lib/input/constants.js" {
	type Table = Readonly<Record<string, unknown>>;
	export const commands: Table;
	export const mathCommands: Table;
	export const diacritics: Table;
	export const formattingCommands: Table;
	export const formattingEnvs: Table;
	export const argumentCommands: Table;
}

declare module "@citation-js/plugin-bibtex/lib/mapping/index.js" {
	interface MappedEntry {
		readonly type: string;
		readonly label: string;
		readonly properties: Readonly<Record<string, unknown>>;
	}
	/** biblatex entries, and BibTeX ones, as CSL items. Parents that `crossref` names are looked up among the entries. */
	export function parse(entries: readonly MappedEntry[]): readonly Record<string, unknown>[];
}
