// Takes test/bench/peers (pinned versions, and a lock without addresses); gives a folder where the peers are installed, apart from
// the project's own dependencies. Installs once; without a network it says why there is none, and what needs them is left out.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { npm } from "../../client/build/install.mjs";
import { root } from "./measuring.mjs";

const wanted = path.join(root, "test/bench/peers");
const folder = path.join(root, "node_modules/.cache/bench-peers");
/** Written last: an installation that was broken off is done again. */
const done = path.join(folder, "installed-package-lock.json");
/** Scripts are not run; a machine without a network shall learn of it soon. */
const how = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1"];

const lock = () => readFileSync(path.join(wanted, "package-lock.json"), "utf8");
const isInstalled = () => existsSync(done) && readFileSync(done, "utf8") === lock();

/** `{ folder }`, or `{ missing }` with the reason. Scripts of ours that import peers are copied beside them. */
export function installPeers() {
	mkdirSync(folder, { recursive: true });
	cpSync(wanted, folder, { recursive: true });
	if (isInstalled()) return { folder };
	console.error("Installing the peers (npm ci in node_modules/.cache/bench-peers) ...");
	rmSync(done, { force: true });
	const status = npm(["ci", `--prefix=${folder}`, ...how], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
	if (status !== 0) {
		console.error("The peers could not be installed (is there a network?). Figures against them are left out.");
		return { missing: "peers not installed" };
	}
	writeFileSync(done, lock());
	return { folder };
}
