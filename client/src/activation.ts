// The extension's two ends, wherever it runs: starts the language server when VS Code asks, stops it when VS Code leaves.
// Takes the way to a server; hands out commands and the status. Never knows a figure from a source.
import { commands, type ExtensionContext, type Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
	type DraftPosition,
	type DraftRange,
	type PlacesShown,
	trustedNotification,
} from "../../server/src/lsp/protocol.ts";
import { checkWorkspace } from "./commands/check-workspace.ts";
import { exportFactSheet } from "./commands/export-fact-sheet.ts";
import { insertCitation } from "./commands/insert-citation.ts";
import { openClaim } from "./commands/open-claim.ts";
import { openFactSheet } from "./commands/open-fact-sheet.ts";
import { recordClaim } from "./commands/record-claim.ts";
import { showPlaces } from "./commands/show-places.ts";
import { signOffFigure } from "./commands/sign-off-figure.ts";
import { createPanels } from "./fact-sheet/panels.ts";
import { serveFiles } from "./files.ts";
import { type Connect, clientOptions } from "./language-client.ts";
import { showStatus } from "./status.ts";

export interface Extension {
	readonly activate: (context: ExtensionContext) => Promise<void>;
	readonly deactivate: () => Promise<void>;
}

async function restart(client: BaseLanguageClient): Promise<void> {
	await client.stop();
	await client.start();
}

function start(context: ExtensionContext, connect: Connect): BaseLanguageClient {
	const log = window.createOutputChannel("Sourcemark", { log: true });
	const started = connect(context, clientOptions(context, log));
	const register = (name: string, run: (...given: never[]) => unknown) =>
		commands.registerCommand(`sourcemark.${name}`, async (...given: never[]) => {
			try {
				return await run(...given);
			} catch (error) {
				log.error(error instanceof Error ? error : String(error));
				void window.showErrorMessage(`Sourcemark: ${error instanceof Error ? error.message : String(error)}`);
			}
		});
	const panels = createPanels(started);
	context.subscriptions.push(
		log,
		panels,
		register("insertCitation", () => insertCitation(started)),
		register("openClaim", () => openClaim(started)),
		register("recordClaim", (at?: DraftRange) => recordClaim(started, at)),
		register("openFactSheet", () => openFactSheet(panels)),
		register("exportFactSheet", (to?: Uri) => exportFactSheet(started, to)),
		register("signOffFigure", (at?: DraftPosition, said?: { by: string; note?: string }) =>
			signOffFigure(started, context.globalState, at, said),
		),
		register("checkWorkspace", () => checkWorkspace(started)),
		register("showPlaces", (shown: PlacesShown) => showPlaces(shown)),
		register("restartServer", () => restart(started)),
		register("showLog", () => log.show(true)),
		...serveFiles(started),
		workspace.onDidGrantWorkspaceTrust(() => started.sendNotification(trustedNotification)),
		...showStatus(started),
	);
	return started;
}

export function createExtension(connect: Connect): Extension {
	let client: BaseLanguageClient | undefined;
	return {
		async activate(context) {
			client = start(context, connect);
			await client.start();
		},
		async deactivate() {
			await client?.stop();
			client = undefined;
		},
	};
}
