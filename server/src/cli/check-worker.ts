// One thread of `sourcemark check --jobs`: takes drafts from the command; gives what is found in each. Reads registries for itself.
import { parentPort, workerData } from "node:worker_threads";
import { outcomeOf, settled } from "./outcome.ts";
import type { Answer, Task } from "./pool.ts";
import { createSetups, type Flags } from "./setup.ts";

const setups = createSetups(workerData as Flags);

parentPort?.on("message", async ({ id, draft }: Task) => {
	const answer = async (): Promise<Answer> => {
		try {
			return { id, outcome: settled(outcomeOf(draft, await setups(draft))) };
		} catch (error) {
			return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
		}
	};
	parentPort?.postMessage(await answer());
});
