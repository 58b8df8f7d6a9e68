// Finds a Chromium to drive, or installs Debian's where that is allowed. Gives its path.
// Never downloads one from elsewhere, never asks for a password.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const apps = [
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

export const onPath = (name) =>
	(process.env.PATH ?? "")
		.split(path.delimiter)
		.map((folder) => path.join(folder, name))
		.find((file) => existsSync(file));

export function findChromium() {
	const named = process.env.SOURCEMARK_CHROMIUM;
	return [named, ...names.map(onPath), ...apps].find((file) => file && existsSync(file));
}

const isRoot = () => process.getuid?.() === 0;

function apt(...args) {
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	return spawnSync("apt-get", ["-qq", "-y", ...args], { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
}

/** The path of a Chromium, installed from Debian's packages where there is none. Throws with what to install. */
export function ensureChromium(log = console.log) {
	const found = findChromium();
	if (found) return found;
	if (isRoot() && onPath("apt-get")) {
		log("Installing Chromium (apt-get install chromium) ...");
		const install = ["install", "--no-install-recommends", "chromium", "fonts-dejavu-core"];
		if (apt(...install) || (apt("update") && apt(...install))) {
			const installed = findChromium();
			if (installed) return installed;
		}
	}
	throw new Error("No Chromium found: install it (apt-get install chromium) or name one in SOURCEMARK_CHROMIUM.");
}
