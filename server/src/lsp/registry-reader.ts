// Takes large registry files, one after the other; gives what reading each gave, read in a thread that stays for a while: its code
// is warm by then, and it remembers what it has read. In steps, where there is no bundle to start a thread from.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { digestFile, type FileDigest, type RegistryFile } from "../engine/index.ts";
import type { FromWorker } from "./registry-worker.ts";

/** Told how far it is, 0 to 1. */
export type Tell = (part: number) => void;

export interface Reader {
	/** Null for a file that must be read whole. Rejects where the thread fails; the next file gets a new one. One at a time. */
	readonly read: (file: RegistryFile, tell: Tell) => Promise<FileDigest | null>;
}

const workerFile = fileURLToPath(new URL("./registry-worker.js", import.meta.url));
/** Whoever changes a claim often changes another soon; later the thread's memory is worth more than the time. */
const restMs = 60_000;

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function readHere(file: RegistryFile, tell: Tell): Promise<FileDigest | null> {
	const running = digestFile(file);
	for (;;) {
		const { done, value } = running.next();
		if (done) return value;
		tell(value);
		await pause();
	}
}

function readThere(worker: Worker, { file, text }: RegistryFile, tell: Tell): Promise<FileDigest | null> {
	return new Promise((resolve, reject) => {
		const end = (): void => {
			worker.off("message", listen);
			worker.off("error", fail);
			worker.off("exit", leave);
		};
		const fail = (error: Error): void => {
			end();
			reject(error);
		};
		const leave = (): void => fail(new Error("the thread has ended"));
		const listen = (message: FromWorker): void => {
			if ("part" in message) tell(message.part);
			else if ("error" in message) fail(new Error(message.error));
			else {
				end();
				resolve(message.digest);
			}
		};
		worker.on("message", listen);
		worker.on("error", fail);
		worker.on("exit", leave);
		worker.postMessage({ file, text } satisfies RegistryFile);
	});
}

export function createReader(): Reader {
	let worker: Worker | null = null;
	let rest: NodeJS.Timeout | undefined;
	const stop = (): void => {
		void worker?.terminate();
		worker = null;
	};
	const start = (): Worker => {
		const made = new Worker(workerFile);
		// One that fails while it rests is simply gone.
		made.on("error", () => {
			if (worker === made) worker = null;
		});
		return made;
	};
	return {
		async read(file, tell) {
			if (!existsSync(workerFile)) return readHere(file, tell);
			clearTimeout(rest);
			worker ??= start();
			worker.ref();
			try {
				return await readThere(worker, file, tell);
			} catch (error) {
				stop();
				throw error;
			} finally {
				worker?.unref();
				rest = setTimeout(stop, restMs).unref();
			}
		},
	};
}
