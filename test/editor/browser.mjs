// A page with VS Code in it: the server of client/build/vscode-serve.mjs and a headless Chromium driven by playwright-core.
// Takes a folder to open; gives the page and a way to close both. Never touches the user's own settings or profile.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { ensureChromium } from "../../client/build/chromium.mjs";
import { installExtension, serve } from "../../client/build/vscode-serve.mjs";
import { ensureVSCodeWeb } from "../../client/build/vscode-web.mjs";
import { serveWeb } from "./web/serve.mjs";

const flags = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--disable-dev-shm-usage",
];

/** A page of a headless Chromium, not yet opened anywhere, and what closes it. */
async function newPage({ size, scale }) {
	const browser = await chromium.launch({ executablePath: ensureChromium(), headless: true, args: flags });
	const page = await browser.newPage({ viewport: size ?? { width: 1280, height: 800 }, deviceScaleFactor: scale });
	return { page, close: () => browser.close() };
}

/** Has VS Code speak another language from its start on: what extensions say in it; VS Code's own words come with a language pack. */
export const speakIn = (page, locale) =>
	page.addInitScript(
		(language) => Object.defineProperty(globalThis, "_VSCODE_NLS_LANGUAGE", { value: language }),
		locale,
	);

/** Opens VS Code as vscode.dev is: the extension of a run and its suite in a worker. Gives the page, the suite's results and a way to close. */
export async function openWithoutServer({ run, prepare }) {
	const { entry } = ensureVSCodeWeb();
	const server = await serveWeb({ entry, run });
	const { page, close } = await newPage({ scale: 1 });
	await prepare?.(page);
	await page.goto(server.url, { waitUntil: "domcontentloaded" });
	const closeBoth = async () => {
		await close();
		await server.close();
	};
	return { page, results: server.results, close: closeBoth };
}

/**
 * Opens `folder` in VS Code, with the packed extension `vsix` installed where one is given. `query(port)` gives further
 * parameters of the address; `prepare(page)` runs before it is opened. Throws with one line where something is missing.
 */
export async function openInBrowser({ folder, vsix, userSettings, size, scale = 1, query = () => ({}), prepare }) {
	const web = ensureVSCodeWeb();
	const data = await mkdtemp(path.join(tmpdir(), "sourcemark-vscode-"));
	const closers = [() => rm(data, { recursive: true, force: true, maxRetries: 3 })];
	const close = async () => {
		for (const closer of closers.reverse()) await closer();
	};
	try {
		if (vsix) installExtension(web, data, vsix);
		const server = await serve(web, { data, userSettings });
		closers.push(server.stop);
		const { page, close: closePage } = await newPage({ size, scale });
		closers.push(closePage);
		await prepare?.(page);
		await page.goto(server.url(folder, query(server.port)), { waitUntil: "domcontentloaded" });
		return { page, close, exited: server.exited };
	} catch (error) {
		await close();
		throw error;
	}
}
