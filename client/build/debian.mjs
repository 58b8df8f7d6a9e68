// Programs that the tests drive: finds one on the path, or installs Debian's package where that is allowed.
// Never downloads one from elsewhere, never asks for a password.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

export const onPath = (name) =>
	(process.env.PATH ?? "")
		.split(path.delimiter)
		.map((folder) => path.join(folder, name))
		.find((file) => existsSync(file));

const isRoot = () => process.getuid?.() === 0;

function apt(...args) {
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	return spawnSync("apt-get", ["-qq", "-y", ...args], { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
}

/** True once the packages are installed; false where nobody may install them here. */
export function installPackages(packages, log = console.log) {
	if (!isRoot() || !onPath("apt-get")) return false;
	log(`Installing ${packages[0]} (apt-get install ${packages[0]}) ...`);
	const install = ["install", "--no-install-recommends", ...packages];
	return apt(...install) || (apt("update") && apt(...install));
}

/** The path of a program, installed from Debian's packages where there is none; undefined where it cannot be had. */
export function ensureProgram(name, packages = [name], log = console.log) {
	return onPath(name) ?? (installPackages(packages, log) ? onPath(name) : undefined);
}
