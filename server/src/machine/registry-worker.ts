// A thread that reads large registry files for the server: takes a file; gives how far it is, and in the end what reading gave.
// Remembers what it has read of files while it lives, so that one that changes is not read whole again.
import { parentPort } from "node:worker_threads";
import {
	digestFile,
	type FileDigest,
	type InterfaceLanguage,
	type RegistryFile,
	stretchMemory,
} from "../engine/index.ts";

/** What is asked for; problems are said in the language. */
export interface ToWorker extends RegistryFile {
	readonly language: InterfaceLanguage;
}

/** What comes back: a part from 0 to 1, or the end. */
export type FromWorker =
	| { readonly part: number }
	| { readonly digest: FileDigest | null }
	| { readonly error: string };

const memory = stretchMemory();

parentPort?.on("message", ({ language, ...file }: ToWorker) => {
	const tell = (message: FromWorker): void => parentPort?.postMessage(message);
	try {
		const running = digestFile(file, memory, language);
		for (;;) {
			const { done, value } = running.next();
			if (done) return tell({ digest: value });
			tell({ part: value });
		}
	} catch (error) {
		tell({ error: error instanceof Error ? error.message : String(error) });
	}
});
