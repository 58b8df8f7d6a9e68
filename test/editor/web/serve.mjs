// VS Code as vscode.dev is: static files and nothing behind them, so that extensions run in a worker of the browser and files lie wherever an
// extension has them. Takes code-server's installation, whose workbench this is, and a run of the suite; gives a page's address.
// Never listens to other machines, never asks another one for anything.
import { existsSync, readFileSync, statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { root } from "../../../client/build/root.mjs";

const workbench = "out/vs/code/browser/workbench";
const types = {
	".html": "text/html",
	".js": "text/javascript",
	".cjs": "text/javascript",
	".css": "text/css",
	".json": "application/json",
	".svg": "image/svg+xml",
	".ttf": "font/ttf",
	".wasm": "application/wasm",
	".md": "text/markdown",
};

const defaults = {
	"workbench.startupEditor": "none",
	"workbench.tips.enabled": false,
	"extensions.ignoreRecommendations": true,
	"telemetry.telemetryLevel": "off",
	"chat.commandCenter.enabled": false,
};

/** The page, as code-server's own server fills it in, but for what only a server behind it can do. */
function page({ vscode, origin }) {
	const at = (name) => ({ scheme: "http", authority: new URL(origin).host, path: `/${name}` });
	const values = {
		WORKBENCH_WEB_CONFIGURATION: {
			folderUri: { scheme: "vscode-test-web", authority: "mount", path: "/" },
			additionalBuiltinExtensions: [at("files-extension")],
			developmentOptions: { extensions: [at("extension")], extensionTestsPath: at("extension/suite/index.js") },
			configurationDefaults: defaults,
			enableWorkspaceTrust: false,
			webviewEndpoint: `/static/out/vs/workbench/contrib/webview/browser/pre`,
			productConfiguration: { enableTelemetry: false },
			callbackRoute: "/callback",
			isEnabledFileDownloads: true,
			isEnabledFileUploads: true,
			isEnabledCoderGettingStarted: false,
		},
		WORKBENCH_AUTH_SESSION: "",
		WORKBENCH_WEB_BASE_URL: "/static",
		WORKBENCH_NLS_FALLBACK_URL: "/static/out/nls.messages.js",
		WORKBENCH_NLS_URL: "",
		BASE: "",
		VS_BASE: "",
	};
	const written = (value) => (typeof value === "string" ? value : JSON.stringify(value).replaceAll('"', "&quot;"));
	const template = readFileSync(path.join(vscode, workbench, "workbench.html"), "utf8");
	return template.replace(/\{\{(\w+)\}\}/g, (_, name) => written(values[name] ?? ""));
}

/** What code-server has changed in VS Code's workbench, back to what it is there: no server behind it, the user's data in the browser. */
const changes = [
	[/,remoteAuthority:location\.host\}/, "}"],
	[
		/(?<=get userRoamingDataHome\(\)\{return )\w+\((\w+)\.file\(this\.userDataPath\)\.with\(\{scheme:(\w+)\.vscodeRemote\}\),"User"\)/,
		'$1.file("/User").with({scheme:$2.vscodeUserData})',
	],
];

function withoutServer(script) {
	return changes.reduce((text, [found, instead]) => {
		if (!found.test(text)) throw new Error(`test/editor/web does not know this workbench: ${found}`);
		return text.replace(found, instead);
	}, script);
}

async function texts(folder) {
	const names = await readdir(folder, { recursive: true });
	const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
	const read = async (name) => [name.replaceAll(path.sep, "/"), await readFile(path.join(folder, name), "utf8")];
	return Object.fromEntries(await Promise.all(files.map(read)));
}

function bodyOf(request) {
	return new Promise((resolve, reject) => {
		const parts = [];
		request.on("data", (part) => parts.push(part));
		request.on("end", () => resolve(Buffer.concat(parts).toString("utf8")));
		request.on("error", reject);
	});
}

/** Serves until closed. Gives { url, results, close }; `results` is what the suite sends when it is through. */
export async function serveWeb({ entry, run: { extension, webSuite, workspace, grep } }) {
	const vscode = path.resolve(path.dirname(entry), "../../lib/vscode");
	/** The suite lies inside the extension: VS Code runs it where it runs that. */
	const folders = [
		["/static/", vscode],
		["/extension/suite/", webSuite],
		["/extension/", extension],
		["/files-extension/", path.join(root, "test/editor/web/files-extension")],
	];
	let report;
	const results = new Promise((resolve) => {
		report = resolve;
	});
	const made = {
		"/": () => page({ vscode, origin }),
		"/workspace.json": async () => JSON.stringify(await texts(workspace)),
		"/options.json": () => JSON.stringify({ grep }),
		[`/static/${workbench}/workbench.js`]: async () =>
			withoutServer(await readFile(path.join(vscode, workbench, "workbench.js"), "utf8")),
	};
	const answer = async (request, response) => {
		const { pathname } = new URL(request.url, origin);
		const send = (status, type, body) => response.writeHead(status, { "Content-Type": type }).end(body);
		if (request.method === "POST") {
			report(JSON.parse(await bodyOf(request)));
			return send(200, "text/plain", "");
		}
		const type = types[path.extname(pathname)] ?? (pathname === "/" ? "text/html" : "application/octet-stream");
		if (made[pathname]) return send(200, type, await made[pathname]());
		const [prefix, folder] = folders.find(([prefix]) => pathname.startsWith(prefix)) ?? [];
		const file = folder && path.join(folder, decodeURIComponent(pathname.slice(prefix.length)));
		const isThere = file && isIn(file, folder) && existsSync(file) && statSync(file).isFile();
		return isThere ? send(200, type, await readFile(file)) : send(404, "text/plain", "");
	};
	const server = createServer((request, response) => {
		answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
	});
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
	const origin = `http://127.0.0.1:${server.address().port}`;
	const close = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
	return { url: origin, results, close };
}

const isIn = (file, folder) => !path.relative(folder, file).startsWith("..");
