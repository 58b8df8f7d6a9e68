// Takes a page for people; gives its fenced examples. A comment before a fence says what it is: a file, or the command that printed it.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { folderWith, sourcemark } from "./command.ts";

export interface Fence {
	/** What the comment before it says; "" where there is none. */
	readonly label: string;
	readonly language: string;
	readonly body: string;
}

const fence = /(?:^<!-- (.+) -->\n)?^```(\w*)\n([\s\S]*?)^```$/gm;

export const fencesOf = (page: string): readonly Fence[] =>
	[...page.matchAll(fence)].map(([, label = "", language = "", body = ""]) => ({ label, language, body }));

/** Arguments of a command line; those with spaces stand in double quotes. */
export const argumentsOf = (line: string): string[] =>
	[...line.matchAll(/"([^"]*)"|([^\s"]+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

/** `sourcemark ...   # exit status N`: the arguments and N, of every line that says so. */
export const statusesIn = (page: string): readonly { readonly line: string; readonly status: number }[] =>
	[...page.matchAll(/^sourcemark (.+?) +# exit status (\d)$/gm)].map(([, line = "", status]) => ({
		line,
		status: Number(status),
	}));

/**
 * Runs a page in a folder of its own: a fence labelled with a file's name is that file, one with a command what it prints, one with
 * "now FILE" what stands in the file by then. With `UPDATE` set it writes down what comes out. Gives the folder and how many ran.
 */
export async function runPage(file: string): Promise<{ readonly cwd: string; readonly ran: number }> {
	const page = readFileSync(file, "utf8");
	const fences = fencesOf(page);
	const files = fences.filter(({ label }) => /^[\w.]+$/.test(label)).map(({ label, body }) => [label, body]);
	const cwd = folderWith(Object.fromEntries(files));
	let written = page;
	let ran = 0;
	for (const { label, language, body } of fences) {
		const [, shown] = /^now (.+)$/.exec(label) ?? [];
		if (shown === undefined && !label.startsWith("sourcemark ")) continue;
		ran++;
		const outcome = shown === undefined ? await sourcemark(argumentsOf(label).slice(1), { cwd }) : null;
		const now = outcome ? `${outcome.out}${outcome.err}` : readFileSync(path.join(cwd, shown as string), "utf8");
		const head = `<!-- ${label} -->\n\`\`\`${language}\n`;
		if (process.env.UPDATE) written = written.replace(head + body, () => head + now);
		else expect([label, now]).toEqual([label, body]);
	}
	if (process.env.UPDATE) writeFileSync(file, written);
	return { cwd, ran };
}
