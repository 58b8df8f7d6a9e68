// From an id written in a registry file to its entry, and to every place where drafts and registries speak of it.
import type { CancellationToken, Location, Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { toLocation } from "../convert.ts";
import { placesIn } from "../mentions.ts";
import type { Session } from "../session.ts";
import { type FoundId, idAt, idsInFiles } from "./ids.ts";

type As = FoundId["id"]["as"];

const written = (session: Session, { target, around }: FoundId, as: As, id = target.id): Location[] =>
	idsInFiles(session, around.setup, { ...target, id }).flatMap(({ uri, ids }) =>
		ids.filter((each) => each.as === as).map(({ range }) => ({ uri, range })),
	);

/** In claims files; else where its source stands in a bibliography, or what comes with the program. */
function declared(session: Session, found: FoundId): Location[] {
	const own = written(session, found, "declared");
	const { of, id } = found.target;
	const { registry } = found.around.checker;
	const entry = of === "source" ? registry.sources.get(id) : registry.claims.get(id);
	return own.length === 0 && entry ? [toLocation(entry.at, found.around.textOf)] : own;
}

/** Under whichever of the source's keys. */
function named(session: Session, found: FoundId): Location[] {
	const { of, id } = found.target;
	const others = of === "source" ? (found.around.checker.registry.sources.get(id)?.otherKeys ?? []) : [];
	return [id, ...others].flatMap((each) => written(session, found, "named", each));
}

export async function registryReferences(
	session: Session,
	document: TextDocument,
	position: Position,
	includeDeclaration: boolean,
	token: CancellationToken,
): Promise<Location[] | null> {
	const found = await idAt(session, document, position);
	if (!found) return null;
	const inFiles = [...(includeDeclaration ? declared(session, found) : []), ...named(session, found)];
	return [...inFiles, ...placesIn(await session.mentions.of(found.target, { token }))];
}

export async function registryDefinition(
	session: Session,
	document: TextDocument,
	position: Position,
): Promise<Location[] | null> {
	const found = await idAt(session, document, position);
	return found && declared(session, found);
}
