// Takes drafts and what to do with each; does it one after another, says how far it is, lets requests in between and stops when told.
import type { CancellationToken, WorkDoneProgressReporter } from "vscode-languageserver";
import { pause } from "../workspace/index.ts";
import { baseName } from "./uris.ts";

/** Gives false where it was stopped. Null for progress where nobody wants to know. */
export async function eachDraft(
	uris: readonly string[],
	progress: WorkDoneProgressReporter | null,
	token: CancellationToken,
	work: (uri: string) => Promise<void>,
): Promise<boolean> {
	progress?.begin("Checking drafts", 0, undefined, true);
	try {
		for (const [index, uri] of uris.entries()) {
			// Lets the client's messages in, the one that stops this among them.
			await pause();
			if (token.isCancellationRequested) return false;
			progress?.report(Math.round((100 * index) / uris.length), `${index + 1} of ${uris.length}: ${baseName(uri)}`);
			await work(uri);
		}
		return !token.isCancellationRequested;
	} finally {
		progress?.done();
	}
}
