// Takes large registry files, one after the other; gives what reading each gave, read in a thread that stays for a while: its code
// is warm by then, and it remembers what it has read. In steps, where there is no bundle to start a thread from.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { FileDigest } from "../engine/index.ts";
import { type DigestReader, readInSteps, type Tell } from "../workspace/index.ts";
import type { FromWorker, ToWorker } from "./registry-worker.ts";

const workerFile = fileURLToPath(new URL("./registry-worker.js", import.meta.url));
/** Whoever changes a claim often changes another soon; later the thread's memory is worth more than the time. */
const restMs = 60_000;

function readThere(worker: Worker, asked: ToWorker, tell: Tell): Promise<FileDigest | null> {
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
		worker.postMessage(asked);
	});
}

export function createReader(): DigestReader {
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
		async read(file, tell, language) {
			if (!existsSync(workerFile)) return readInSteps.read(file, tell, language);
			clearTimeout(rest);
			worker ??= start();
			worker.ref();
			try {
				return await readThere(worker, { file: file.file, text: file.text, language }, tell);
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
