// Takes the registry files of a setup; gives what reading the large ones gave, from memory or the disk, and has the others read
// in a thread of their own, with progress. Until they are read the server checks with what it has.
import { type Connection, Emitter, type Event, type WorkDoneProgressServerReporter } from "vscode-languageserver";
import {
	type DigestOf,
	type FileDigest,
	largeFiles,
	openBefore,
	type RegistryFile,
	wordingFor,
} from "../engine/index.ts";
import { type DigestReader, type DigestStore, type LoadedFile, pause, type Tell } from "../workspace/index.ts";
import type { ClientInfo } from "./client-info.ts";
import { inSteps } from "./in-steps.ts";

export interface Digests {
	/** `missing` are files that are being read: without them there is no answer for the whole yet. */
	readonly of: (files: readonly LoadedFile[]) => {
		readonly digestOf: DigestOf;
		readonly missing: ReadonlySet<LoadedFile>;
	};
	/** Files that were missing have been read. */
	readonly onRead: Event<void>;
}

/** Files up to this length are read at once: a thread would take as long to start. UTF-16 units. */
const soonRead = 60_000;
/** What is kept of longer ones takes a while to fetch, too. */
const soonKept = 4_000_000;
/** Digests remembered; the disk has the others. */
const mostKnown = 4096;

const nameOf = ({ file, stamp }: LoadedFile): string => `${file}\n${stamp}`;

export function createDigests(
	connection: Connection,
	client: () => ClientInfo,
	store: () => DigestStore,
	reader: DigestReader,
	log: (message: string) => void,
): Digests {
	const known = new Map<string, FileDigest | null>();
	const underway = new Set<string>();
	const queue: LoadedFile[] = [];
	const readAll = new Emitter<void>();
	let isRunning = false;

	const remember = (file: LoadedFile, digest: FileDigest | null): void => {
		const [oldest] = known.keys();
		if (known.size >= mostKnown && oldest !== undefined) known.delete(oldest);
		known.set(nameOf(file), digest);
	};

	const progress = async (): Promise<WorkDoneProgressServerReporter | null> => {
		if (!client().showsProgress) return null;
		const shown = await connection.window.createWorkDoneProgress().catch(() => null);
		shown?.begin("Sourcemark", 0, wordingFor(client().interface).progress.registry, false);
		return shown;
	};

	const run = async (): Promise<void> => {
		if (isRunning) return;
		isRunning = true;
		const shown = await progress();
		let done = 0;
		for (let file = queue.shift(); file; file = queue.shift()) {
			const total = done + 1 + queue.length;
			const tell: Tell = (part) => shown?.report(Math.round((100 * (done + part)) / total));
			try {
				const kept = file.text.length > soonKept ? await inSteps(store().getSteps(file)) : null;
				const digest = kept ?? (await reader.read(file, tell, client().interface));
				remember(file, digest);
				await pause();
				if (digest && !kept) await inSteps(store().putSteps(file, digest));
				await pause();
				if (digest) openBefore(file, digest);
				await pause();
			} catch (error) {
				log(`reading ${file.file}: ${error instanceof Error ? error.message : String(error)}`);
				remember(file, null);
			}
			underway.delete(nameOf(file));
			done++;
		}
		shown?.done();
		isRunning = false;
		readAll.fire();
	};

	/** A state of the file that nobody has begun to read, and nobody will ask for again. */
	const dropOlder = ({ file }: LoadedFile): void => {
		for (const waiting of queue.filter((each) => each.file === file)) {
			queue.splice(queue.indexOf(waiting), 1);
			underway.delete(nameOf(waiting));
		}
	};

	/** Undefined where it is not known yet. */
	const find = (file: LoadedFile): FileDigest | null | undefined => {
		const name = nameOf(file);
		if (known.has(name)) return known.get(name);
		if (underway.has(name)) return undefined;
		const kept = file.text.length > soonKept ? null : store().get(file);
		if (kept) remember(file, kept);
		return kept ?? undefined;
	};

	return {
		of(files) {
			const large = new Set(largeFiles(files));
			const missing = new Set<LoadedFile>();
			for (const file of files) {
				if (!large.has(file) || file.text.length <= soonRead || find(file) !== undefined) continue;
				missing.add(file);
				if (underway.has(nameOf(file))) continue;
				dropOlder(file);
				underway.add(nameOf(file));
				queue.push(file);
			}
			if (queue.length > 0) void run();
			const read = new Map<RegistryFile, FileDigest | null>();
			for (const file of files) {
				const digest = known.get(nameOf(file));
				if (large.has(file) && digest !== undefined) read.set(file, digest);
			}
			return { digestOf: (file) => read.get(file), missing };
		},
		onRead: readAll.event,
	};
}
