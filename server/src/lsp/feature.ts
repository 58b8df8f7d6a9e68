// The form of an editor feature: what it promises the client and the handlers that keep the promise, in one file under features/.
import type { ServerCapabilities } from "vscode-languageserver";
import type { ClientInfo } from "./client-info.ts";
import type { Session } from "./session.ts";

export interface Feature {
	readonly capabilities?: (client: ClientInfo) => Partial<ServerCapabilities>;
	/** Called once, before the client has said anything: what it can do is asked of `session.client()` when an answer is due. */
	readonly register: (session: Session) => void;
}
