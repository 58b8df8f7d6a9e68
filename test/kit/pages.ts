// Takes a page for people; gives its fenced examples. A comment before a fence says what it is: a file, or the command that printed it.

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
