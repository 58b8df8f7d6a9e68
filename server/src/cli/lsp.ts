// `sourcemark lsp`: hands the standard streams to the language server. Knows no protocol.
import { machine } from "../machine/index.ts";
import type { Status } from "./io.ts";
import { UsageError } from "./options.ts";

/** Settles when the server listens; it ends the process itself. Null: there is no status yet. */
export async function lsp(args: readonly string[]): Promise<Status | null> {
	const transport = args.some((arg) => /^--(?:stdio|node-ipc|socket=\d+|pipe=.+)$/.test(arg) || arg === "--socket");
	if (!transport) throw new UsageError(({ refusals }) => refusals.lsp);
	// Only an editor needs the protocol's code.
	const { connect } = await import("../machine/connect.ts");
	const { startServer } = await import("../lsp/server.ts");
	startServer(connect(), machine);
	return null;
}
