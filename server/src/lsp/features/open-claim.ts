// Answers where the claim of a figure, or the source of a citation, is on record: for a command that opens it.
import { toLocation, toOffset } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { inDraft } from "../in-draft.ts";
import { claimRequest, type DraftPosition, type RecordPlace } from "../protocol.ts";
import { recordAt } from "./definition.ts";

export const openClaim: Feature = {
	register(session) {
		session.connection.onRequest(claimRequest, ({ uri, position }: DraftPosition) =>
			inDraft<RecordPlace>(session, "claim", uri, (checked) => {
				const found = recordAt(checked, toOffset(checked.document, position));
				return found && toLocation(found.at, checked.textOf);
			}),
		);
	},
};
