// The extension's two ends, wherever it runs: starts the language server when VS Code asks, stops it when VS Code leaves.
// Takes the way to a server; hands out commands and the status. Never knows a figure from a source.
import { commands, type ExtensionContext, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
	type DraftPosition,
	type DraftRange,
	type PlacesShown,
	trustedNotification,
} from "../../server/src/lsp/protocol.ts";
import { checkWorkspace } from "./commands/check-workspace.ts";
import { exportFactSheet } from "./commands/export-fact-sheet.ts";
import { createClaimsFile, openSample } from "./commands/first-files.ts";
import { insertCitation } from "./commands/insert-citation.ts";
import { goToFinding } from "./commands/next-finding.ts";
import { openClaim } from "./commands/open-claim.ts";
import { openFactSheet } from "./commands/open-fact-sheet.ts";
import { recordClaim } from "./commands/record-claim.ts";
import { showPlaces } from "./commands/show-places.ts";
import { signOffFigure } from "./commands/sign-off-figure.ts";
import { openRegistry, whyNothing } from "./commands/why-nothing.ts";
import { markSupported } from "./decorations.ts";
import { createPanels } from "./fact-sheet/panels.ts";
import { bringUp } from "./figures/bring-up.ts";
import { createFiguresView, type FiguresView } from "./figures/view.ts";
import { serveFiles } from "./files.ts";
import { type Connect, clientOptions } from "./language-client.ts";
import { showStatus } from "./status.ts";
import { keepStatuses } from "./statuses.ts";

/** What other code may use, and tests do. */
export interface SourcemarkApi {
	readonly figures: FiguresView;
}

export interface Extension {
	readonly activate: (context: ExtensionContext) => Promise<SourcemarkApi>;
	readonly deactivate: () => Promise<void>;
}

async function restart(client: BaseLanguageClient): Promise<void> {
	await client.stop();
	await client.start();
}

interface Started extends SourcemarkApi {
	readonly client: BaseLanguageClient;
}

function start(context: ExtensionContext, connect: Connect): Started {
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
	const statuses = keepStatuses(started);
	const figures = createFiguresView(started, statuses, context.workspaceState);
	/** The same for an entry of the view, where the caret goes to its figure first, and for the editor's menu, which gives the file. */
	const onFigure = (name: string, run: (...given: never[]) => unknown) =>
		register(name, async (...given: never[]) => {
			const [from] = given as unknown[];
			return (await bringUp(from)) || from instanceof Uri ? run() : run(...given);
		});
	context.subscriptions.push(
		log,
		panels,
		statuses,
		figures,
		markSupported(started, statuses),
		onFigure("insertCitation", () => insertCitation(started)),
		onFigure("openClaim", () => openClaim(started)),
		onFigure("recordClaim", (at?: DraftRange) => recordClaim(started, at)),
		onFigure("openFactSheet", () => openFactSheet(panels)),
		register("exportFactSheet", (to?: Uri) => exportFactSheet(started, to)),
		onFigure("signOffFigure", (at?: DraftPosition, said?: { by: string; note?: string }) =>
			signOffFigure(started, context.globalState, at, said),
		),
		register("checkWorkspace", () => checkWorkspace(started)),
		register("showPlaces", (shown: PlacesShown) => showPlaces(shown)),
		register("nextFinding", () => goToFinding("next")),
		register("previousFinding", () => goToFinding("previous")),
		register("whyNothing", () => whyNothing(started, statuses)),
		register("openRegistry", (uris: readonly string[]) => openRegistry(uris)),
		register("createClaimsFile", createClaimsFile),
		register("openSample", openSample),
		register("restartServer", () => restart(started)),
		register("showLog", () => log.show(true)),
		...serveFiles(started),
		workspace.onDidGrantWorkspaceTrust(() => started.sendNotification(trustedNotification)),
		...showStatus(started, statuses),
	);
	return { client: started, figures };
}

export function createExtension(connect: Connect): Extension {
	let client: BaseLanguageClient | undefined;
	return {
		async activate(context) {
			const started = start(context, connect);
			client = started.client;
			await client.start();
			return { figures: started.figures };
		},
		async deactivate() {
			await client?.stop();
			client = undefined;
		},
	};
}
