// VS Code driven as a person would: the packed extension installed, a folder open, then one step after another.
//
//   node test/editor/drive.mjs FOLDER STEP... [--size 1280x800] [--scale 2] [--theme NAME] [--locale de] [--setting KEY=JSON]... [--vsix FILE]
//
// Steps, done in the order written:
//   --open FILE       open a file of the folder (its path in it)
//   --click TEXT      put the caret into a text of the open file
//   --hover TEXT      rest the mouse on a text and wait for the card
//   --press KEYS      press keys: Control+. , Enter, Control+Shift+M
//   --type TEXT       type
//   --command TITLE   run a command of the palette by its title
//   --wait MS         wait
//   --shot FILE.png   take a picture
//   --text            print what the open file shows
//
// For example, the picture in the README and a quick fix tried out:
//   node test/editor/drive.mjs samples --open english/draft.md --hover "3,000" --shot hover.png
//   node test/editor/drive.mjs samples --open english/draft.md --click "3,000" --press Control+. --wait 500 --shot menu.png --press Enter --text
//
// Packs what is built (npm run build) unless a VSIX is named. Works on a copy of FOLDER, so nothing of it changes.
import { execFileSync } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../../client/build/root.mjs";
import { openInBrowser, speakIn } from "./browser.mjs";

const tidy = {
	"workbench.colorTheme": "Default Light Modern",
	"editor.minimap.enabled": false,
	"editor.wordWrap": "on",
	"editor.lightbulb.enabled": "onCode",
	"files.autoSave": "off",
	"files.simpleDialog.enable": true,
	"workbench.layoutControl.enabled": false,
	"workbench.activityBar.location": "hidden",
	"workbench.secondarySideBar.defaultVisibility": "hidden",
};

function packed(folder) {
	const file = path.join(folder, "sourcemark.vsix");
	const script = path.join(root, "client/build/package.mjs");
	execFileSync(process.execPath, [script, "--no-build", "--out", file], { stdio: ["ignore", "ignore", "inherit"] });
	return file;
}

/** In the page: the middle of the first place where the shown lines read `text`. VS Code writes spaces as no-break spaces. */
function findInPage(text) {
	const plain = (value) => value.replaceAll("\u00a0", " ");
	for (const line of document.querySelectorAll(".editor-instance .view-line")) {
		const at = plain(line.textContent).indexOf(text);
		if (at < 0) continue;
		const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		for (let offset = 0, node = walker.nextNode(); node; offset += node.length, node = walker.nextNode()) {
			if (at >= offset && at < offset + node.length) range.setStart(node, at - offset);
			const end = at + text.length - offset;
			if (end > 0 && end <= node.length) range.setEnd(node, end);
		}
		const { left, top, width, height } = range.getBoundingClientRect();
		return { x: left + width / 2, y: top + height / 2 };
	}
	return null;
}

/** The steps on an open page. Each throws where what it looks for does not come within ten seconds. */
function steps(page) {
	const place = async (text) => {
		for (let tries = 0; tries < 100; tries++) {
			const found = await page.evaluate(findInPage, text);
			if (found) return found;
			await page.waitForTimeout(100);
		}
		throw new Error(`not to be seen in the editor: ${text}`);
	};
	const palette = async (keys, text) => {
		await page.keyboard.press(keys);
		await page.locator(".quick-input-widget input").first().waitFor();
		await page.keyboard.type(text, { delay: 10 });
		await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
		await page.waitForTimeout(500);
		await page.keyboard.press("Enter");
	};
	return {
		async open(file) {
			await palette("Control+p", file);
			await page.locator(`.tab.active[aria-label*="${path.basename(file)}"]`).waitFor({ timeout: 10_000 });
		},
		async click(text) {
			const { x, y } = await place(text);
			await page.mouse.click(x, y);
			// Away again, or the card of what lies under the mouse covers what comes next.
			await page.mouse.move(0, 0);
		},
		async hover(text) {
			const { x, y } = await place(text);
			await page.mouse.move(x - 2, y);
			await page.mouse.move(x, y, { steps: 3 });
			await page.locator(".monaco-hover:not(.hidden) .hover-contents").first().waitFor({ timeout: 10_000 });
		},
		press: (keys) => page.keyboard.press(keys),
		type: (text) => page.keyboard.type(text, { delay: 10 }),
		command: (title) => palette("F1", title),
		wait: (ms) => page.waitForTimeout(Number(ms)),
		shot: (file) => page.screenshot({ path: file }),
		async text() {
			const lines = await page
				.locator(".editor-instance .view-line")
				.evaluateAll((all) =>
					all.sort((a, b) => a.offsetTop - b.offsetTop).map((line) => line.textContent.replaceAll("\u00a0", " ")),
				);
			console.log(lines.join("\n"));
		},
	};
}

/** Opens a copy of `folder` with the extension installed. Gives the steps by name, the page, the copy's path and `close`. */
export async function drive(folder, { vsix, settings = {}, locale, ...rest } = {}) {
	const temporary = await mkdtemp(path.join(tmpdir(), "sourcemark-drive-"));
	const copy = path.join(temporary, path.basename(path.resolve(folder)));
	await cp(folder, copy, { recursive: true });
	const prepare = locale && ((page) => speakIn(page, locale));
	const options = {
		folder: copy,
		prepare,
		vsix: vsix ?? packed(temporary),
		userSettings: { ...tidy, ...settings },
		...rest,
	};
	const { page, close } = await openInBrowser(options);
	await page.locator(".monaco-workbench .part.editor").waitFor({ timeout: 60_000 });
	// The explorer shows the folder once the workbench has settled; keys pressed before are lost.
	await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: 60_000 });
	return {
		...steps(page),
		page,
		folder: copy,
		async close() {
			await close();
			await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
		},
	};
}

async function main([folder, ...args]) {
	const options = { settings: {} };
	const todo = [];
	while (args.length > 0) {
		const name = args.shift().replace(/^--/, "");
		const value = name === "text" ? undefined : args.shift();
		const [width, height] = (value ?? "").split("x").map(Number);
		if (name === "size") options.size = { width, height };
		else if (name === "scale") options.scale = Number(value);
		else if (name === "theme") options.settings["workbench.colorTheme"] = value;
		else if (name === "locale") options.locale = value;
		else if (name === "vsix") options.vsix = path.resolve(value);
		else if (name === "setting")
			options.settings[value.split("=")[0]] = JSON.parse(value.slice(value.indexOf("=") + 1));
		else todo.push([name, value]);
	}
	const editor = await drive(folder, options);
	try {
		for (const [name, value] of todo) await editor[name](value);
	} finally {
		await editor.close();
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		await main(process.argv.slice(2));
	} catch (error) {
		console.error(error.message);
		process.exitCode = 1;
	}
}
