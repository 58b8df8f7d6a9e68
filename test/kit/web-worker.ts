// A browser's worker without a browser: takes a script; runs it in a world of its own that has what a worker has, and nothing of Node's.
// Messages go through as copies, each in a turn of its own.
import { createContext, runInContext } from "node:vm";
import {
	AbstractMessageReader,
	AbstractMessageWriter,
	createProtocolConnection,
	type DataCallback,
	Emitter,
	type Message,
	type ProtocolConnection,
} from "vscode-languageserver/node";

/** All that a worker may use here; what is not named is not there, as `require` and `process` are not. */
const inWorkers = {
	...{ AbortController, clearInterval, clearTimeout, console, Event, EventTarget, MessageChannel, performance },
	...{ queueMicrotask, setInterval, setTimeout, structuredClone, TextDecoder, TextEncoder, URL, URLSearchParams },
};

class Reader extends AbstractMessageReader {
	readonly arrived = new Emitter<Message>();
	listen(callback: DataCallback) {
		return this.arrived.event(callback);
	}
}

class Writer extends AbstractMessageWriter {
	readonly #post: (message: Message) => void;
	constructor(post: (message: Message) => void) {
		super();
		this.#post = post;
	}
	async write(message: Message): Promise<void> {
		this.#post(message);
	}
	end(): void {}
}

interface WorkerScope {
	onmessage?: (event: { readonly data: unknown }) => void;
}

/** Runs the script, and gives the way to speak with it. Throws what the script throws. */
export function startWorker(script: string): ProtocolConnection {
	const reader = new Reader();
	const scope: WorkerScope = {};
	const world = createContext(
		Object.assign(scope, inWorkers, {
			addEventListener: () => {},
			postMessage: (message: Message) => setTimeout(() => reader.arrived.fire(structuredClone(message))),
		}),
	);
	runInContext(script, world, { filename: "server-web.js" });
	const writer = new Writer((message) => setTimeout(() => scope.onmessage?.({ data: structuredClone(message) })));
	return createProtocolConnection(reader, writer);
}
