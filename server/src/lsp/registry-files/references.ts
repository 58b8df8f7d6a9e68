// From an id written in a registry file to its entry, and to every place where drafts and registries speak of it.
import type { CancellationToken, Location, Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Session } from "../session.ts";
import { idAt, idsInFiles } from "./ids.ts";

export async function registryReferences(
	session: Session,
	document: TextDocument,
	position: Position,
	includeDeclaration: boolean,
	token: CancellationToken,
): Promise<Location[] | null> {
	const found = await idAt(session, document, position);
	if (!found) return null;
	const { target, around } = found;
	const written = idsInFiles(session, around.setup, target).flatMap(({ uri, ids }) =>
		ids.filter(({ as }) => includeDeclaration || as === "named").map(({ range }) => ({ uri, range })),
	);
	const drafts = await session.mentions.of(target, { token });
	return [...written, ...drafts.flatMap(({ uri, mentions }) => mentions.map(({ range }) => ({ uri, range })))];
}

export async function registryDefinition(
	session: Session,
	document: TextDocument,
	position: Position,
): Promise<Location[] | null> {
	const found = await idAt(session, document, position);
	if (!found) return null;
	return idsInFiles(session, found.around.setup, found.target).flatMap(({ uri, ids }) =>
		ids.filter(({ as }) => as === "declared").map(({ range }) => ({ uri, range })),
	);
}
