// Takes drafts and what to do with each; does it one after another, says how far it is, lets requests in between and stops when told.
import type { CancellationToken, WorkDoneProgressReporter } from "vscode-languageserver";
import type { Wording } from "../engine/index.ts";
import { pause } from "../workspace/index.ts";
import { baseName } from "./uris.ts";

/** Gives false where it was stopped. Null for progress where nobody wants to know. */
export async function eachDraft(
	uris: readonly string[],
	{ progress: words }: Wording,
	progress: WorkDoneProgressReporter | null,
	token: CancellationToken,
	work: (uri: string) => Promise<void>,
): Promise<boolean> {
	progress?.begin(words.drafts, 0, undefined, true);
	try {
		for (const [index, uri] of uris.entries()) {
			// Lets the client's messages in, the one that stops this among them.
			await pause();
			if (token.isCancellationRequested) return false;
			progress?.report(Math.round((100 * index) / uris.length), words.draft(index + 1, uris.length, baseName(uri)));
			await work(uri);
		}
		return !token.isCancellationRequested;
	} finally {
		progress?.done();
	}
}
