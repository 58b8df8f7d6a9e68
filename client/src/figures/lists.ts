// Keeps the lists of figures that the view shows: of the open drafts, or of every draft of the workspace. Asks the server again as drafts
// are checked, but only while somebody looks.
import { type CancellationToken, type Disposable, type Event, EventEmitter } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import {
	type DraftFigures,
	type FiguresAnswer,
	type FiguresParams,
	figuresRequest,
	staleFiguresNotification,
} from "../../../server/src/lsp/protocol.ts";
import type { Statuses } from "../statuses.ts";

export type Scope = "open" | "workspace";

export interface Lists extends Disposable {
	readonly drafts: () => readonly DraftFigures[];
	readonly scope: () => Scope;
	readonly setScope: (scope: Scope) => void;
	/** Somebody looks, or nobody does any longer. */
	readonly watch: (isWatched: boolean) => void;
	/** Once what is asked for is there. */
	readonly settled: () => Promise<void>;
	readonly onChange: Event<void>;
}

/** Shows that the server is busy; gives what it answers. */
export type Asking = (
	ask: (token?: CancellationToken) => Promise<FiguresAnswer>,
	scope: Scope,
) => Promise<FiguresAnswer>;

/** Keystrokes come faster than anybody reads. */
const togetherMs = 300;

export function keepLists(client: BaseLanguageClient, statuses: Statuses, asking: Asking, first: Scope): Lists {
	const changed = new EventEmitter<void>();
	const known = new Map<string, DraftFigures>();
	let scope = first;
	let isWatched = false;
	/** Drafts to ask for again; null for all. */
	let stale: Set<string> | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let running: Promise<void> = Promise.resolve();

	const openUris = (): string[] => statuses.all().map(({ uri }) => uri);
	/** A token that is undefined would be sent as if it were one more thing asked. */
	const ask = (of: FiguresParams["of"]): Promise<FiguresAnswer> => {
		const params: FiguresParams = { of };
		return asking(
			(token) => client.sendRequest<FiguresAnswer>(figuresRequest, params, ...(token ? [token] : [])),
			scope,
		);
	};
	const load = async (): Promise<void> => {
		if (client.state !== State.Running) return;
		const wanted = stale;
		stale = new Set();
		const open = openUris();
		const isWhole = wanted === null;
		const some = isWhole ? open : [...wanted].filter((uri) => open.includes(uri));
		const of: FiguresParams["of"] = isWhole && scope === "workspace" ? "workspace" : some;
		const { drafts, cancelled } = of.length > 0 ? await ask(of) : { drafts: [], cancelled: false };
		if (isWhole && !cancelled) known.clear();
		for (const draft of drafts) known.set(draft.uri, draft);
		changed.fire();
	};
	/** One after the other: an older answer must not come later. */
	const soon = (ms: number): void => {
		if (!isWatched) return;
		clearTimeout(timer);
		timer = setTimeout(() => {
			timer = undefined;
			running = running.then(load).catch((error) => client.error("Figures", error, false));
		}, ms);
	};
	const forgetAll = (ms: number): void => {
		stale = null;
		soon(ms);
	};
	const listening = [
		changed,
		statuses.onChecked(({ uri }) => {
			stale?.add(uri);
			soon(togetherMs);
		}),
		statuses.onChange(() => {
			if (scope === "workspace") return;
			const open = new Set(openUris());
			const closed = [...known.keys()].filter((uri) => !open.has(uri));
			for (const uri of closed) known.delete(uri);
			const opened = [...open].filter((uri) => !known.has(uri));
			for (const uri of opened) stale?.add(uri);
			if (closed.length > 0) changed.fire();
			if (opened.length > 0) soon(togetherMs);
		}),
		client.onNotification(staleFiguresNotification, () => {
			if (scope === "workspace") forgetAll(togetherMs);
		}),
		client.onDidChangeState(({ newState }) => newState === State.Running && forgetAll(togetherMs)),
	];
	return {
		drafts: () => [...known.values()],
		scope: () => scope,
		setScope(next) {
			scope = next;
			forgetAll(0);
		},
		watch(now) {
			isWatched = now;
			if (now && (stale === null || stale.size > 0)) soon(0);
		},
		async settled() {
			while (timer !== undefined) await new Promise((resolve) => setTimeout(resolve, togetherMs));
			await running;
		},
		onChange: changed.event,
		dispose() {
			clearTimeout(timer);
			for (const each of listening) each.dispose();
		},
	};
}
