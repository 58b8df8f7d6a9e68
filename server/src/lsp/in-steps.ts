// Takes work that is cut into steps; does it and lets requests in between. Where somebody may stop it, it ends with null.
import type { CancellationToken } from "vscode-languageserver";
import { pause } from "../workspace/index.ts";

/** Work goes on no longer than this before it lets others in. */
export const stepMs = 8;

export async function inSteps<T>(steps: Iterator<unknown, T>): Promise<T>;
export async function inSteps<T>(steps: Iterator<unknown, T>, token?: CancellationToken): Promise<T | null>;
export async function inSteps<T>(steps: Iterator<unknown, T>, token?: CancellationToken): Promise<T | null> {
	for (let since = performance.now(); ; ) {
		const { done, value } = steps.next();
		if (done) return value;
		if (performance.now() - since < stepMs) continue;
		await pause();
		if (token?.isCancellationRequested) return null;
		since = performance.now();
	}
}
