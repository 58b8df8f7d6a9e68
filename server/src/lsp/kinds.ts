// Takes a document; says what it is to Sourcemark: a draft to check, a file the checks depend on, or nothing.
import type { TextDocument } from "vscode-languageserver-textdocument";
import { formatFor } from "../engine/index.ts";
import { isDraftName, isProjectFileName, isRegistryName } from "../workspace/index.ts";
import { baseName } from "./uris.ts";

/** Known by their names: registries and project files. */
export const isOursByName = ({ uri }: Pick<TextDocument, "uri">): boolean => {
	const name = baseName(uri);
	return isRegistryName(name) || isProjectFileName(name);
};

/** Those, and what a draft or a project file may name: BibTeX, and what stands open as YAML or JSON. */
export const isOurs = ({ uri, languageId }: Pick<TextDocument, "uri" | "languageId">): boolean =>
	isOursByName({ uri }) || formatFor(uri).name === "BibTeX" || ["yaml", "json", "jsonc"].includes(languageId);

export const isDraft = ({ uri, languageId }: Pick<TextDocument, "uri" | "languageId">): boolean =>
	languageId === "markdown" || (isDraftName(baseName(uri)) && !isOurs({ uri, languageId }));
