// For a command that signs off a figure: says which figure it is and gives the edit that writes it down. Of an open file of sign-offs
// it tells what is wrong with it, at its place.
import { type Problem, readSignOffs, signOffsName } from "../../engine/index.ts";
import { problemToDiagnostic, toOffset } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { isDraft } from "../kinds.ts";
import { type SignedOff, type SignOffParams, signOffRequest } from "../protocol.ts";
import { signableIn, signedOff } from "../sign-off.ts";
import { baseName } from "../uris.ts";

export const signOffs: Feature = {
	register(session) {
		const { connection, documents, checks, guard } = session;
		connection.onRequest(signOffRequest, ({ uri, position, by, note }: SignOffParams) =>
			guard<SignedOff | null>(
				"sign-off",
				async () => {
					const document = documents.get(uri);
					if (!document || !isDraft(document)) return null;
					const checked = await checks.of(document);
					const at = toOffset(document, position);
					const signable = await signableIn(session, checked, at, at);
					return signable && signedOff(session, signable, by, note);
				},
				null,
			),
		);
		documents.onDidChangeContent(({ document }) => {
			const { uri } = document;
			if (baseName(uri) !== signOffsName) return;
			const text = document.getText();
			const toDiagnostic = (problem: Problem) => problemToDiagnostic(problem, () => text);
			const diagnostics = readSignOffs(uri, text).problems.map(toDiagnostic);
			void connection.sendDiagnostics({ uri, diagnostics });
		});
		documents.onDidClose(({ document: { uri } }) => {
			if (baseName(uri) === signOffsName) void connection.sendDiagnostics({ uri, diagnostics: [] });
		});
	},
};
