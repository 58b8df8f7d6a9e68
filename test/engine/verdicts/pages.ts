// Takes a rule's page; gives its registry and its examples: a draft, what is reported, and the draft after the
// first fix.

export interface Example {
	readonly draft: string;
	/** `code` on “text”, in order. */
	readonly reports: readonly { readonly code: string; readonly text: string }[];
	readonly fixed: string | null;
}

export interface Page {
	readonly defaultSeverity: string;
	readonly title: string;
	readonly registry: string;
	readonly examples: readonly Example[];
}

interface Fence {
	readonly info: string;
	readonly body: string;
	/** The first line behind the fence that says something. */
	readonly next: string;
}

function fencesOf(page: string): readonly Fence[] {
	return [...page.matchAll(/^```(\w+ \w+)\n([\s\S]*?)\n```$(?=\n*([^\n]*))/gm)].map(
		([, info = "", body = "", next = ""]) => ({
			info,
			body,
			next,
		}),
	);
}

function reportsOf(line: string): Example["reports"] {
	if (line === "Reports nothing.") return [];
	if (!line.startsWith("Reports ")) throw new Error(`An example without expectation: ${line}`);
	return [...line.matchAll(/`([\w-]+)` on “([^”]*)”/g)].map(([, code = "", text = ""]) => ({ code, text }));
}

export function readPage(page: string): Page {
	const [, defaultSeverity = "", title = ""] = /^Default: `(\w+)`\. (.*)$/m.exec(page) ?? [];
	const fences = fencesOf(page);
	const registry = fences.find(({ info }) => info === "yaml registry")?.body ?? "";
	const examples = fences.flatMap(({ info, body, next }, index): Example[] => {
		if (info !== "markdown example") return [];
		const after = fences[index + 1];
		const fixed = after?.info === "markdown fixed" ? after.body : null;
		return [{ draft: body, reports: reportsOf(next), fixed }];
	});
	return { defaultSeverity, title, registry, examples };
}
