// For a command that signs off a figure: says which figure it is and gives the edit that writes it down. Of an open file of sign-offs
// it tells what is wrong with it, at its place.
import { type Problem, readSignOffs, signOffsName } from "../../engine/index.ts";
import { problemToDiagnostic, toOffset } from "../convert.ts";
import type { Feature } from "../feature.ts";
import { inDraft } from "../in-draft.ts";
import { type SignedOff, type SignOffParams, signOffRequest } from "../protocol.ts";
import { signableIn, signedOff } from "../sign-off.ts";
import { baseName } from "../uris.ts";

export const signOffs: Feature = {
	register(session) {
		const { connection, documents } = session;
		connection.onRequest(signOffRequest, ({ uri, position, by, note }: SignOffParams) =>
			inDraft<SignedOff>(session, "sign-off", uri, async (checked) => {
				const at = toOffset(checked.document, position);
				const signable = await signableIn(session, checked, at, at);
				return signable && signedOff(session, signable, by, note);
			}),
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
