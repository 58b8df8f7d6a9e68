// Takes a repository's folder and arguments; gives what git answers. Called without a shell, and so that nobody's configuration
// changes the answer's form or runs a program.
import { execFile } from "node:child_process";
import { Unusable } from "./options.ts";

export interface Answer {
	readonly ok: boolean;
	readonly out: string;
	/** What git said went wrong, its first line. */
	readonly why: string;
}

const steady = ["-c", "core.quotePath=false", "-c", "core.fsmonitor=false", "--no-pager"];

const mostBytes = 1024 * 1024 * 1024;

/** Throws Unusable where there is no git. */
export function git(folder: string, args: readonly string[]): Promise<Answer> {
	const env = { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" };
	return new Promise((resolve, reject) => {
		execFile("git", [...steady, ...args], { cwd: folder, env, maxBuffer: mostBytes }, (error, out, err) => {
			if (error?.code === "ENOENT") reject(new Unusable(({ refusals }) => refusals.since.noGit));
			const [why = ""] = err.trim().split("\n");
			resolve({ ok: error === null, out, why: why || (error?.message ?? "") });
		});
	});
}
