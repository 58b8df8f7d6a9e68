// Finds a Chromium to drive, or installs Debian's where that is allowed. Gives its path.
// Never downloads one from elsewhere, never asks for a password.
import { existsSync } from "node:fs";
import { installPackages, onPath } from "./debian.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const apps = [
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

export function findChromium() {
	const named = process.env.SOURCEMARK_CHROMIUM;
	return [named, ...names.map(onPath), ...apps].find((file) => file && existsSync(file));
}

/** The path of a Chromium, installed from Debian's packages where there is none. Throws with what to install. */
export function ensureChromium(log = console.log) {
	const found = findChromium();
	if (found) return found;
	if (installPackages(["chromium", "fonts-dejavu-core"], log)) {
		const installed = findChromium();
		if (installed) return installed;
	}
	throw new Error("No Chromium found: install it (apt-get install chromium) or name one in SOURCEMARK_CHROMIUM.");
}
