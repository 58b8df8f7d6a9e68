// Tidies a claims file: fields in one order, one indentation, comments kept. JSON is the editor's own.
import type { TextDocument } from "vscode-languageserver-textdocument";
import { formatFor, tidyRegistry } from "../../engine/index.ts";
import { toRange } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { isRegistryFile } from "../registry-files/ids.ts";

function tidied(document: TextDocument | undefined) {
	if (!document || !isRegistryFile(document) || formatFor(document.uri).name !== "YAML") return null;
	const text = document.getText();
	const newText = tidyRegistry(text);
	if (newText === null || newText === text) return [];
	// What is the same at both ends stays, so that carets and folds do.
	let start = 0;
	while (start < text.length && text[start] === newText[start]) start++;
	let end = 0;
	const most = Math.min(text.length, newText.length) - start;
	while (end < most && text.at(-1 - end) === newText.at(-1 - end)) end++;
	const range = toRange(document, { start, end: text.length - end });
	return [{ range, newText: newText.slice(start, newText.length - end) }];
}

export const formatting: Feature = {
	capabilities: () => ({ documentFormattingProvider: true }),
	register({ connection, documents, guard }) {
		connection.onDocumentFormatting(({ textDocument }) =>
			guard("formatting", () => tidied(documents.get(textDocument.uri)), null),
		);
	},
};
