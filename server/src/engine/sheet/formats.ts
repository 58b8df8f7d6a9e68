// The formats a fact sheet is written in: its text, the ending of its file, and how a file of ours is known again.
import { csvHeader, sheetCsv } from "./csv.ts";
import { htmlMarker, type PageOptions, sheetPage } from "./html/index.ts";
import { markdownMarker, sheetMarkdown } from "./markdown.ts";
import type { Sheet } from "./sheet.ts";

export const sheetFormats = ["html", "markdown", "csv"] as const;
export type SheetFormat = (typeof sheetFormats)[number];

interface Written {
	readonly extension: string;
	/** In chunks, so that no sheet is too long to be held. */
	readonly write: (sheets: readonly Sheet[], options: PageOptions) => Iterable<string>;
	readonly marker: string;
}

const formats: Readonly<Record<SheetFormat, Written>> = {
	html: { extension: ".html", write: sheetPage, marker: htmlMarker },
	markdown: { extension: ".md", write: sheetMarkdown, marker: markdownMarker },
	csv: { extension: ".csv", write: sheetCsv, marker: csvHeader.trimEnd() },
};

export const writeSheets = (format: SheetFormat, sheets: readonly Sheet[], options: PageOptions): Iterable<string> =>
	formats[format].write(sheets, options);

export const sheetExtension = (format: SheetFormat): string => formats[format].extension;

/** Whether the text begins like a sheet that was written here: such a file may be written anew. */
export const isSheet = (text: string): boolean =>
	Object.values(formats).some(({ marker }) => text.slice(0, 1000).includes(marker));
