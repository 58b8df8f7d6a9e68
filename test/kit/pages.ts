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
