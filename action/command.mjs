// Takes where an action and a project lie; gives the command to run: a version that was asked for, the project's own, or the one of the
// action's repository. Never runs anything.
import { existsSync } from "node:fs";
import path from "node:path";

/** npm's own script, so that no shell is needed on any system; the bare name where Node came without npm. */
function npx(execPath) {
	const folder = path.dirname(execPath);
	const places = ["node_modules", "../lib/node_modules"].map((each) => path.join(folder, each, "npm/bin/npx-cli.js"));
	const script = places.find(existsSync);
	return script === undefined ? ["npx"] : [execPath, script];
}

/** `command` with its first arguments; `build`: a script that makes it first. */
export function commandFor({ version, project, action, execPath }) {
	if (version !== "") return { command: [...npx(execPath), "--yes", `sourcemark@${version}`], build: null };
	const own = path.join(project, "node_modules/sourcemark/dist/cli.js");
	if (existsSync(own)) return { command: [execPath, own], build: null };
	const built = path.join(action, "server/dist/cli.js");
	return {
		command: [execPath, built],
		build: existsSync(built) ? null : [execPath, path.join(action, "client/build/build.mjs")],
	};
}

const lines = (text) =>
	text
		.split("\n")
		.map((line) => line.trim())
		.filter(Boolean);

/** Arguments of `sourcemark`, apart from where the report goes. A value never becomes an option, whatever it looks like. */
export function argumentsFor({ paths, failOn, since, baseline, lang, registry }) {
	const named = { "fail-on": failOn, since, baseline, lang };
	const options = Object.entries(named).filter(([, value]) => value !== "");
	return [
		"check",
		...options.map(([name, value]) => `--${name}=${value}`),
		...lines(registry).map((file) => `--registry=${file}`),
		"--",
		...lines(paths),
	];
}
