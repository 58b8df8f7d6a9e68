// Shows the places that a lens has counted, as the editor shows references.
import { commands, Location, Position, Uri } from "vscode";
import type { PlacesShown } from "../../../server/src/lsp/protocol.ts";
import { toRange } from "../figures/items.ts";

export function showPlaces({ uri, position, places }: PlacesShown): Thenable<unknown> {
	const found = places.map((each) => new Location(Uri.parse(each.uri), toRange(each.range)));
	const at = new Position(position.line, position.character);
	return commands.executeCommand("editor.action.showReferences", Uri.parse(uri), at, found);
}
