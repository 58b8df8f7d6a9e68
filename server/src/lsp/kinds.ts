// Takes a document; says what it is to Sourcemark: a draft to check, a file the checks depend on, or nothing.
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isDraftName, isProjectFileName, isRegistryName } from "../workspace/index.ts";
import { baseName } from "./uris.ts";

/** Registries and project files; also those named otherwise that stand open as YAML or JSON and may be named by a draft. */
export const isOurs = ({ uri, languageId }: Pick<TextDocument, "uri" | "languageId">): boolean => {
	const name = baseName(uri);
	return isRegistryName(name) || isProjectFileName(name) || ["yaml", "json", "jsonc"].includes(languageId);
};

export const isDraft = ({ uri, languageId }: Pick<TextDocument, "uri" | "languageId">): boolean =>
	languageId === "markdown" || (isDraftName(baseName(uri)) && !isOurs({ uri, languageId }));
