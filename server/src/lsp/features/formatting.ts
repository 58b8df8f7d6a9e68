// Tidies a claims file: fields in one order, one indentation, comments kept. JSON is the editor's own.
import { DocumentFormattingRequest } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { differenceOf, formatFor, tidyRegistry } from "../../engine/index.ts";
import { toTextEdits } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { isRegistryFile } from "../registry-files/ids.ts";
import type { Session } from "../session.ts";

function tidied(document: TextDocument | undefined) {
	if (!document || !isRegistryFile(document) || formatFor(document.uri).name !== "YAML") return null;
	const text = document.getText();
	const newText = tidyRegistry(text);
	if (newText === null || newText === text) return [];
	return toTextEdits(document, [differenceOf(text, newText)]);
}

/** Drafts have other formatters, and an editor that knew of one more would ask which is to be taken. */
const documentSelector = [{ pattern: "**/*.claims.{yaml,yml}" }];

function registerOnce({ connection, client, onChanged, ask }: Session): void {
	let isDone = false;
	onChanged(() => {
		if (isDone || !client().registersFormatting) return;
		isDone = true;
		ask("formatting", () => connection.client.register(DocumentFormattingRequest.type, { documentSelector }));
	});
}

export const formatting: Feature = {
	capabilities: ({ registersFormatting }) => (registersFormatting ? {} : { documentFormattingProvider: true }),
	register(session) {
		const { connection, documents, guard } = session;
		connection.onDocumentFormatting(({ textDocument }) =>
			guard("formatting", () => tidied(documents.get(textDocument.uri)), null),
		);
		registerOnce(session);
	},
};
