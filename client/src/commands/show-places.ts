// Shows the places that a lens has counted, as the editor shows references.
import { commands, Location, Position, Range, Uri } from "vscode";
import type { Place, PlacesShown } from "../../../server/src/lsp/protocol.ts";

const toPosition = ({ line, character }: Place): Position => new Position(line, character);

export function showPlaces({ uri, position, places }: PlacesShown): Thenable<unknown> {
	const found = places.map(
		(each) => new Location(Uri.parse(each.uri), new Range(toPosition(each.range.start), toPosition(each.range.end))),
	);
	return commands.executeCommand("editor.action.showReferences", Uri.parse(uri), toPosition(position), found);
}
