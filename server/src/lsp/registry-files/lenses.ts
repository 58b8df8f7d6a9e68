// Above each entry of a registry file how often drafts use it, and how its figures stand there. Counted when a lens comes into sight.
import type { CancellationToken, CodeLens } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { toRange } from "../convert.ts";
import { placesIn, type Target } from "../mentions.ts";
import { type PlacesShown, showPlaces } from "../protocol.ts";
import type { Session } from "../session.ts";
import { pathOf } from "../uris.ts";
import { idsOf } from "./ids.ts";
import { sayUses } from "./uses.ts";

interface LensData {
	readonly registry: string;
	readonly target: Target;
}

/** Nobody scrolls through more, and every lens is sent. */
const mostLenses = 2000;

export async function registryLenses({ setups }: Session, document: TextDocument): Promise<CodeLens[]> {
	const { uri } = document;
	if (!(await setups.ofPlace(uri)).shows.codeLens) return [];
	const declared = idsOf(document).filter(({ as }) => as === "declared");
	return declared.slice(0, mostLenses).map(({ of, id, span }): CodeLens => {
		const data: LensData = { registry: uri, target: { of, id, file: pathOf(uri) ?? uri } };
		return { range: toRange(document, span), data };
	});
}

export const isRegistryLens = ({ data }: CodeLens): boolean =>
	typeof (data as LensData | undefined)?.registry === "string";

export async function resolveRegistryLens(
	session: Session,
	lens: CodeLens,
	token: CancellationToken,
): Promise<CodeLens> {
	const { registry, target } = lens.data as LensData;
	const drafts = await session.mentions.of(target, { token });
	const title = sayUses(target, drafts, session.wording());
	const places = placesIn(drafts);
	const shown: PlacesShown = { uri: registry, position: lens.range.start, places };
	const opens = session.client().options.showsPlaces === true && places.length > 0;
	return { ...lens, command: opens ? { title, command: showPlaces, arguments: [shown] } : { title, command: "" } };
}
