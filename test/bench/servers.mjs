// Takes a folder; gives an editor with Sourcemark's server, or with Microsoft's Markdown language server, that has opened it.
import { createRequire } from "node:module";
import path from "node:path";
import { openEditor } from "./editor.mjs";
import { root } from "./measuring.mjs";

/** The command, as any editor but VS Code starts it. What the server keeps on the disk it keeps in `cache`. */
export const openSourcemark = (folder, { cache, pulls = true }) =>
	openEditor({
		command: [process.execPath, path.join(root, "server/dist/cli.js"), "lsp", "--stdio"],
		folder,
		pulls,
		options: { status: true },
		checked: "sourcemark/status",
		env: { ...process.env, XDG_CACHE_HOME: cache },
	});

const warning = { enabled: "warning" };
/** As VS Code sends them once its validation of Markdown is switched on. */
const settings = {
	markdown: {
		server: { log: "off" },
		suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: "never" } },
		occurrencesHighlight: { enabled: false },
		validate: {
			enabled: true,
			referenceLinks: warning,
			fragmentLinks: warning,
			fileLinks: { ...warning, markdownFragmentLinks: "inherit" },
			unusedLinkDefinitions: { enabled: "hint" },
			duplicateLinkDefinitions: warning,
			ignoredLinks: [],
		},
	},
};

/** Its client parses for it, as VS Code does: with markdown-it, here the peers'. */
export function openMicrosoft(folder, peers) {
	const require = createRequire(path.join(peers, "package.json"));
	const MarkdownIt = require("markdown-it");
	const parser = new MarkdownIt({ html: true });
	return openEditor({
		command: [
			process.execPath,
			path.join(peers, "node_modules/vscode-markdown-languageserver/dist/node/workerMain.js"),
			"--stdio",
		],
		folder,
		settings,
		options: { markdownFileExtensions: ["md"] },
		answers: {
			"markdown/parse": (editor, { uri, text }) => parser.parse(text ?? editor.textOf(uri) ?? "", {}),
			"markdown/findMarkdownFilesInWorkspace": () => [],
			"markdown/fs/readFile": () => [],
			"markdown/fs/readDirectory": () => [],
			"markdown/fs/stat": () => null,
			"markdown/fs/watcher/create": () => null,
			"markdown/fs/watcher/delete": () => null,
		},
	});
}
