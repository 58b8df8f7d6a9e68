// A git repository in a folder of its own. Takes files; gives the folder, and git to go on with. Nobody's configuration counts.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { folderWith } from "./command.ts";

export interface Repository {
	readonly folder: string;
	readonly git: (...args: string[]) => string;
	readonly put: (files: Readonly<Record<string, string>>) => void;
	readonly commit: () => void;
}

const env = {
	...process.env,
	GIT_CONFIG_GLOBAL: "/dev/null",
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_AUTHOR_NAME: "A",
	GIT_AUTHOR_EMAIL: "a@example.org",
	GIT_COMMITTER_NAME: "A",
	GIT_COMMITTER_EMAIL: "a@example.org",
};

/** With one commit that holds the files, on the branch `main`. */
export function repositoryWith(files: Readonly<Record<string, string>>, at?: string): Repository {
	const folder = at ?? folderWith({});
	mkdirSync(folder, { recursive: true });
	const git = (...args: string[]): string => execFileSync("git", args, { cwd: folder, env, encoding: "utf8" });
	const put = (added: Readonly<Record<string, string>>): void => {
		for (const [name, text] of Object.entries(added)) {
			mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
			writeFileSync(path.join(folder, name), text);
		}
	};
	const commit = (): void => {
		git("add", "--all");
		git("commit", "--quiet", "--message", "Drafts");
	};
	git("init", "--quiet", "--initial-branch=main");
	put(files);
	commit();
	return { folder, git, put, commit };
}
