// Takes an open registry file and a place in it; gives the source or claim that is written there, and where else in the registries
// around it is written. Reads a text once a version.
import type { Location } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { formatFor, ownKey, type WrittenId, writtenAt, writtenIds } from "../../engine/index.ts";
import { isRegistryName, type Setup } from "../../workspace/index.ts";
import type { ReadyChecker } from "../checks.ts";
import { toOffset, toRange } from "../convert.ts";
import type { Target } from "../mentions.ts";
import type { Session } from "../session.ts";
import { baseName, pathOf, uriOf } from "../uris.ts";

export const isRegistryFile = ({ uri }: Pick<TextDocument, "uri">): boolean => isRegistryName(baseName(uri));

const known = new WeakMap<TextDocument, { readonly version: number; readonly ids: readonly WrittenId[] }>();

export function idsOf(document: TextDocument): readonly WrittenId[] {
	const last = known.get(document);
	if (last?.version === document.version) return last.ids;
	const ids = writtenIds(baseName(document.uri), document.getText());
	known.set(document, { version: document.version, ids });
	return ids;
}

export interface RegistryAround extends ReadyChecker {
	readonly setup: Setup;
}

/** What drafts beside the file are checked with. */
export async function registryAround({ setups, checks }: Session, uri: string): Promise<RegistryAround> {
	const setup = await setups.ofPlace(uri);
	return { setup, ...checks.with(setup) };
}

export interface FoundId {
	readonly id: WrittenId;
	readonly target: Target;
	readonly around: RegistryAround;
}

/** The id at a position, and the file that has its entry: this one where the registries know none. */
export async function idAt(
	session: Session,
	document: TextDocument,
	position: { readonly line: number; readonly character: number },
): Promise<FoundId | null> {
	const id = writtenAt(idsOf(document), toOffset(document, position));
	if (!id) return null;
	const around = await registryAround(session, document.uri);
	const { registry } = around.checker;
	const own = id.of === "source" ? ownKey(registry, id.id) : id.id;
	const entry = id.of === "source" ? registry.sources.get(own) : registry.claims.get(own);
	return { id, target: { of: id.of, id: own, file: entry?.at.file ?? pathOf(document.uri) }, around };
}

export interface IdsInFile {
	readonly uri: string;
	/** The open document's; null for a file that is not open. */
	readonly version: number | null;
	readonly ids: readonly (WrittenId & { readonly range: Location["range"] })[];
}

/** Every place in the claims files of a setup where an id is written; those that come with the program left out. */
export function idsInFiles(
	{ documents }: Session,
	{ files }: Setup,
	{ of, id }: Pick<Target, "of" | "id">,
): IdsInFile[] {
	return files
		.filter(({ file, bundled, text }) => !bundled && isRegistryName(baseName(file)) && text.includes(id))
		.map(({ file, text }): IdsInFile => {
			const uri = uriOf(file);
			const open = documents.get(uri);
			const document = open ?? TextDocument.create(uri, formatFor(file).name, 0, text);
			const ids = idsOf(document).filter((each) => each.of === of && each.id === id);
			return {
				uri,
				version: open?.version ?? null,
				ids: ids.map((each) => ({ ...each, range: toRange(document, each.span) })),
			};
		})
		.filter(({ ids }) => ids.length > 0);
}
