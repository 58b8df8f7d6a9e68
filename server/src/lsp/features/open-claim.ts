// Answers where the claim of a figure, or the source of a citation, is on record: for a command that opens it.
import { toLocation, toOffset } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { isDraft } from "../kinds.ts";
import { claimRequest, type DraftPosition, type RecordPlace } from "../protocol.ts";
import { recordAt } from "./definition.ts";

export const openClaim: Feature = {
	register({ connection, documents, checks, guard }) {
		connection.onRequest(claimRequest, ({ uri, position }: DraftPosition) =>
			guard<RecordPlace | null>(
				"claim",
				async () => {
					const document = documents.get(uri);
					if (!document || !isDraft(document)) return null;
					const checked = await checks.of(document);
					const found = recordAt(checked, toOffset(document, position));
					return found && toLocation(found.at, checked.textOf);
				},
				null,
			),
		);
	},
};
