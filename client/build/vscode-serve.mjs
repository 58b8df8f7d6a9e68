// Starts the VS Code server of vscode-web.mjs on a port of this machine; gives its address and a way to stop it.
// Never listens to other machines, never sends telemetry, never looks for updates.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";

const settings = {
	"workbench.startupEditor": "none",
	"workbench.tips.enabled": false,
	"extensions.autoCheckUpdates": false,
	"extensions.ignoreRecommendations": true,
	"telemetry.telemetryLevel": "off",
	"security.workspace.trust.enabled": false,
	"git.enabled": false,
	"chat.commandCenter.enabled": false,
	"window.commandCenter": false,
};

/** A port nobody listens on, the wished one where it is free. */
export function freePort(wished = 0) {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.on("error", () => (wished === 0 ? reject(new Error("no free port")) : resolve(freePort())));
		probe.listen(wished, "127.0.0.1", () => {
			const { port } = probe.address();
			probe.close(() => resolve(port));
		});
	});
}

const folders = (data) => [
	...["--user-data-dir", path.join(data, "user")],
	...["--extensions-dir", path.join(data, "extensions")],
];

/** Installs a packed extension into a data folder. Throws where VS Code refuses it. */
export function installExtension({ node, entry }, data, vsix) {
	const done = spawnSync(node, [entry, ...folders(data), "--install-extension", vsix, "--force"], { encoding: "utf8" });
	if (done.status !== 0) throw new Error(`VS Code refused ${path.basename(vsix)}:\n${done.stdout}${done.stderr}`);
}

/** Serves until stopped. Gives { port, url(folder), stop, exited }. Throws when it is not ready within a minute. */
export async function serve({ node, entry }, { data, port: wished = 0, userSettings = {} }) {
	const port = await freePort(wished);
	mkdirSync(path.join(data, "user/User"), { recursive: true });
	mkdirSync(path.join(data, "extensions"), { recursive: true });
	writeFileSync(
		path.join(data, "user/User/settings.json"),
		JSON.stringify({ ...settings, ...userSettings }, null, "\t"),
	);
	const flags = ["--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--config", path.join(data, "config.yaml")];
	const quiet = [
		"--disable-telemetry",
		"--disable-update-check",
		"--disable-workspace-trust",
		"--disable-getting-started-override",
	];
	writeFileSync(path.join(data, "config.yaml"), "auth: none\n");
	const child = spawn(node, [entry, ...flags, ...quiet, ...folders(data)], { stdio: ["ignore", "pipe", "pipe"] });
	const exited = new Promise((resolve) => child.once("exit", resolve));
	const stop = async () => {
		child.kill("SIGTERM");
		const late = setTimeout(() => child.kill("SIGKILL"), 3000);
		await exited;
		clearTimeout(late);
	};
	await ready(child);
	const url = (folder, query = {}) =>
		`http://127.0.0.1:${port}/?${new URLSearchParams({ folder: folder.replaceAll("\\", "/"), ...query })}`.replaceAll(
			"%2F",
			"/",
		);
	return { port, url, stop, exited };
}

function ready(child) {
	return new Promise((resolve, reject) => {
		let seen = "";
		const fail = (why) => reject(new Error(`VS Code's server ${why}\n${seen.slice(-2000)}`));
		const late = setTimeout(() => fail("was not ready within a minute"), 60_000);
		const read = (chunk) => {
			seen += chunk;
			if (!/HTTP server listening/.test(seen)) return;
			clearTimeout(late);
			seen = "";
			resolve();
		};
		child.stdout.on("data", read);
		child.stderr.on("data", read);
		child.once("exit", (code) => fail(`ended with ${code}`));
		child.once("error", (error) => fail(error.message));
	});
}
