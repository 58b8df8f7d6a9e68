// Takes drafts one by one; gives their outcomes in the same order, worked out on several threads. Drafts that are few are checked here.
// Never starts a thread before it is worth it: one costs as much as some dozen pages.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { DraftInput, Found, NoDraft } from "./drafts.ts";
import type { Outcome } from "./outcome.ts";
import type { Flags } from "./setup.ts";

export type Checked = { readonly draft: DraftInput; readonly outcome: Outcome } | { readonly missing: NoDraft };

export type CheckDraft = (draft: DraftInput) => Promise<Outcome>;

/** What goes to a thread and what comes back. */
export interface Task {
	readonly id: number;
	readonly draft: DraftInput;
}
export type Answer = { readonly id: number } & ({ readonly outcome: Outcome } | { readonly error: string });

/** Text that one thread checks faster than others are started, UTF-16 units. */
const worthThreads = 200_000;
/** Drafts that wait at each thread: none idles, and none holds a whole folder. */
const ahead = 4;

const workerFile = fileURLToPath(new URL("./check-worker.js", import.meta.url));

interface Thread {
	readonly worker: Worker;
	waiting: number;
}

interface Pool {
	readonly check: CheckDraft;
	readonly full: () => boolean;
	readonly close: () => Promise<unknown>;
}

function openPool(jobs: number, flags: Flags): Pool {
	const open = new Map<
		number,
		{ readonly done: (outcome: Outcome) => void; readonly failed: (error: Error) => void }
	>();
	let next = 0;
	const threads = Array.from({ length: jobs }, (): Thread => {
		const worker = new Worker(workerFile, { workerData: flags });
		const thread: Thread = { worker, waiting: 0 };
		worker.on("message", (answer: Answer) => {
			thread.waiting--;
			const asked = open.get(answer.id);
			open.delete(answer.id);
			if ("outcome" in answer) asked?.done(answer.outcome);
			else asked?.failed(new Error(answer.error));
		});
		worker.on("error", (error) => {
			for (const { failed } of open.values()) failed(error as Error);
		});
		return thread;
	});
	return {
		check: (draft) =>
			new Promise((done, failed) => {
				const thread = threads.reduce((best, each) => (each.waiting < best.waiting ? each : best));
				const id = next++;
				thread.waiting++;
				open.set(id, { done, failed });
				thread.worker.postMessage({ id, draft } satisfies Task);
			}),
		full: () => threads.every(({ waiting }) => waiting >= ahead),
		close: () => Promise.all(threads.map(({ worker }) => worker.terminate())),
	};
}

export interface Work {
	readonly jobs: number;
	readonly flags: Flags;
	/** Checks a draft on this thread. Fewer than two jobs, or little text, and all are. */
	readonly here: CheckDraft;
	/** What stands before either way of checking: a cache, or nothing. */
	readonly around: (check: CheckDraft) => CheckDraft;
}

export async function* checkAll(
	drafts: AsyncIterable<Found>,
	{ jobs, flags, here, around }: Work,
): AsyncGenerator<Checked> {
	const mayFork = jobs > 1 && existsSync(workerFile);
	let pool: Pool | null = null;
	let read = 0;
	const check = around((draft) => (pool?.check ?? here)(draft));
	const queue: (() => Promise<Checked>)[] = [];
	const started: Promise<Checked>[] = [];
	const checkedBy = (check: CheckDraft, draft: DraftInput) => async (): Promise<Checked> => ({
		draft,
		outcome: await check(draft),
	});
	try {
		for await (const found of drafts) {
			if ("missing" in found) queue.push(async () => found);
			else {
				read += found.draft.text.length;
				queue.push(checkedBy(check, found.draft));
			}
			if (!mayFork) yield* drain(queue);
			else if (read > worthThreads) {
				pool ??= openPool(jobs, flags);
				started.push(...queue.splice(0).map((start) => start()));
				while (pool.full() && started.length > 0) yield await (started.shift() as Promise<Checked>);
			}
		}
		while (started.length > 0) yield await (started.shift() as Promise<Checked>);
		yield* drain(queue);
	} finally {
		for (const each of started) each.catch(() => null);
		await (pool as Pool | null)?.close();
	}
}

async function* drain(queue: (() => Promise<Checked>)[]): AsyncGenerator<Checked> {
	for (let start = queue.shift(); start; start = queue.shift()) yield await start();
}
