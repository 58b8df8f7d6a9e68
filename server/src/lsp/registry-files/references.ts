// From an id written in a registry file to its entry, and to every place where drafts and registries speak of it.
import type { CancellationToken, Location, Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { placesIn } from "../mentions.ts";
import type { Session } from "../session.ts";
import { type FoundId, idAt, idsInFiles } from "./ids.ts";

type As = FoundId["id"]["as"];

const written = (session: Session, { target, around }: FoundId, wanted: readonly As[]): Location[] =>
	idsInFiles(session, around.setup, target).flatMap(({ uri, ids }) =>
		ids.filter(({ as }) => wanted.includes(as)).map(({ range }) => ({ uri, range })),
	);

export async function registryReferences(
	session: Session,
	document: TextDocument,
	position: Position,
	includeDeclaration: boolean,
	token: CancellationToken,
): Promise<Location[] | null> {
	const found = await idAt(session, document, position);
	if (!found) return null;
	const inFiles = written(session, found, includeDeclaration ? ["declared", "named"] : ["named"]);
	return [...inFiles, ...placesIn(await session.mentions.of(found.target, { token }))];
}

export async function registryDefinition(
	session: Session,
	document: TextDocument,
	position: Position,
): Promise<Location[] | null> {
	const found = await idAt(session, document, position);
	return found && written(session, found, ["declared"]);
}
